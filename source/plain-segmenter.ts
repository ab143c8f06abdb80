/** What stands for `Intl.Segmenter` in the bundle, in our own files and in those of Ink. */

type Segment = {readonly segment: string; readonly index: number};

/**
 * Tells the graphemes of a text. Node loads its tables with the first `Intl.Segmenter`, and Ink asks for the graphemes
 * of every row it draws; a text of letters that join nothing has one to a letter, which takes no table to know.
 */
export function PlainSegmenter(...options: ConstructorParameters<typeof Intl.Segmenter>): {
	readonly segment: (text: string) => Iterable<Segment>;
} {
	let segmenter: Intl.Segmenter | undefined;
	return {
		segment(text) {
			if (plain.test(text)) {
				return Array.from(text, (segment, index) => ({segment, index}));
			}
			// By way of `globalThis`, since the bundle has this function wherever else the name stands.
			segmenter ??= new globalThis.Intl.Segmenter(...options);
			return segmenter.segment(text);
		},
	};
}

/** Latin letters, punctuation, arrows and signs, and the escapes of colours: nothing that joins what stands beside it. */
const plain = /^[\x1B -~\xA0-\xFF\u2010-\u2027\u2030-\u205E\u2190-\u2BFF]*$/;
