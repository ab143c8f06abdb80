/** Replaces `Intl.Segmenter` in the bundle, in our own files and in those of Ink. */

/**
 * Splits a text into graphemes. Node loads its tables with the first `Intl.Segmenter`, and Ink splits every row that it
 * draws; but in plain text each code unit is a grapheme, and no table is needed. All else is left to the real one.
 */
export function PlainSegmenter(...options: ConstructorParameters<typeof Intl.Segmenter>): Intl.Segmenter {
	const [language = 'en', {granularity = 'grapheme'} = {}] = options;
	let made: Intl.Segmenter | undefined;
	// By way of `globalThis`, since in the bundle the name itself means this function.
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

/** Latin letters, punctuation, arrows, signs, and the escapes of colours: nothing that combines with its neighbours. */
const plain = /^[\x1B -~\xA0-\xFF\u2010-\u2027\u2030-\u205E\u2190-\u2BFF]*$/;

/** The graphemes of a text in which each code unit is one. */
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
