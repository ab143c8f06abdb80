/** What stands for `Intl.Segmenter` in the bundle, in our own files and in those of Ink. */

/**
 * Tells the graphemes of a text. Node loads its tables with the first `Intl.Segmenter`, and Ink asks for the graphemes
 * of every row it draws; a text of letters that join nothing has one to a letter, which takes no table to know.
 * Whatever else it is asked, the real one answers.
 */
export function PlainSegmenter(...options: ConstructorParameters<typeof Intl.Segmenter>): Intl.Segmenter {
	const [language = 'en', {granularity = 'grapheme'} = {}] = options;
	let made: Intl.Segmenter | undefined;
	// By way of `globalThis`, since the bundle has this function wherever else the name stands.
	const real = () => (made ??= new globalThis.Intl.Segmenter(...options));
	if (language !== 'en' || granularity !== 'grapheme') {
		return real();
	}
	return {
		segment: input => (plain.test(input) ? plainSegments(input) : real().segment(input)),
		resolvedOptions: () => real().resolvedOptions(),
	};
}

PlainSegmenter.supportedLocalesOf = (
	...asked: Parameters<typeof Intl.Segmenter.supportedLocalesOf>
): string[] => globalThis.Intl.Segmenter.supportedLocalesOf(...asked);

/** Latin letters, punctuation, arrows and signs, and the escapes of colours: nothing that joins what stands beside it. */
const plain = /^[\x1B -~\xA0-\xFF\u2010-\u2027\u2030-\u205E\u2190-\u2BFF]*$/;

/** The graphemes of a text whose code units are one each. */
function plainSegments(input: string): Intl.Segments {
	const at = (index: number): Intl.SegmentData => ({segment: input.charAt(index), index, input});
	return {
		containing(codeUnitIndex = 0) {
			const index = Math.trunc(codeUnitIndex) || 0;
			return index >= 0 && index < input.length ? at(index) : undefined;
		},
		[Symbol.iterator]: () => Array.from(input, (_, index) => at(index)).values(),
	};
}
