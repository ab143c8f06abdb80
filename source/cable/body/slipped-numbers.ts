/** Numbers of unmarked paragraphs that lost their period: `3 THE KING`, `4, THE DUKE`, `L. THE QUEEN` for the first. */
import type {TextLine} from '../line/lines.js';
import type {NumberedLine, ParagraphStart} from '../line/paragraph-start.js';
import {isTableRow} from './flow.js';

/** The start of a paragraph that a line may be, if the numbers around it show that it is one. */
export function slippedNumber({text}: TextLine): ParagraphStart | undefined {
	const code = text.charCodeAt(0);
	const isPossible = (code >= 0x31 && code <= 0x39) || (code === CAPITAL_L && text.charCodeAt(1) === POINT);
	const match = isPossible && !isTableRow(text) ? slip.exec(text) : null;
	return match
		? {
				number: Number(match[1] ?? 1),
				hasPilcrow: false,
				isMarked: false,
				slip: 'number',
				portionMark: undefined,
				textStart: match[0].length,
			}
		: undefined;
}

const CAPITAL_L = 0x4c;
const POINT = 0x2e;

/** `3 MAY 1974` is a date. */
const slip =
	/^(?:([1-9]\d?),?|L\.)\s{1,3}(?=["“]?[A-Z])(?!(?:JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEP|OCT|NOV|DEC)(?:[A-Z]{3,6})?\b)/i;

/** The sound starts, and with them the slipped ones of which the number is due between those above and below. */
export function withSlippedNumbers(
	sound: readonly NumberedLine[],
	slipped: readonly NumberedLine[],
	lines: readonly TextLine[],
): readonly NumberedLine[] {
	if (slipped.length === 0) {
		return sound;
	}
	const all = [...sound, ...slipped].sort((one, other) => one.at - other.at);
	const slips = new Set(slipped);
	const found: NumberedLine[] = [];
	all.forEach((line, index) => {
		const {number} = line.start;
		const below = all[index + 1]?.start.number;
		const isDueAbove = number === (found.at(-1)?.start.number ?? 0) + 1;
		// Without a number below, only a comma shows that a figure counts no things.
		const isDueBelow =
			below === number + 1 || (below === undefined && hasComma(lines[line.at]) && number > 1);
		if (!slips.has(line) || (isDueAbove && isDueBelow)) {
			found.push(line);
		}
	});
	return found;
}

function hasComma(line: TextLine | undefined): boolean {
	return /^\d{1,2},/.test(line?.text ?? '');
}
