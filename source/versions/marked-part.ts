import {type ComparisonPart, isInBoth} from './comparison.js';

/** A part with the signs of a word difference around what only one of the cables has: `[-left-]`, `{+right+}`. */
export function markedPart(part: ComparisonPart): ComparisonPart {
	const {left, right} = part;
	return isInBoth(part)
		? part
		: {
				...(left !== undefined && {left: `[-${left}-]`}),
				...(right !== undefined && {right: `{+${right}+}`}),
			};
}
