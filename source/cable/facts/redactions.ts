import type {Cable, Range} from '../cable.js';
import {joinText} from '../joined-text.js';
import {matchesOf} from '../matches-of.js';
import {paragraphs} from './content.js';

/**
 * Where words were taken out of the paragraphs of a cable before it was released, in the order of the text; one
 * stretch for each of its lines.
 */
export function redactions(cable: Cable): readonly (readonly Range[])[] {
	const known = memo.get(cable);
	if (known) {
		return known;
	}
	const found = sign.test(cable.reading)
		? paragraphs(cable).flatMap(({pieces}) => {
				const joined = joinText(cable.reading, pieces);
				return matchesOf(redaction, joined.text).map(({index, 0: words}) =>
					joined.ranges(index, index + words.length),
				);
			})
		: [];
	memo.set(cable, found);
	return found;
}

const memo = new WeakMap<Cable, readonly (readonly Range[])[]>();

/** What any redaction has something of: most cables have none. */
const sign = /X{3}|_{3}|REDACTED|EXCISED|declassified/i;

/**
 * A word of X alone, whatever punctuation is about it; a blank to be filled in; `[REDACTED]`; and what editors write,
 * `[less than 1 line not declassified]`.
 */
const redaction =
	/(?<![\p{L}\p{N}])X{3,}(?![\p{L}\p{N}])|(?<=[\p{L}\p{N},;:] )_{3,}|\[(?:redacted|excised)\]|\[[^[\]]{0,80}\bnot declassified\]/giu;
