/** Numbers of unmarked paragraphs that lost their period: `3 THE KING`, `4, THE DUKE`, `L. THE QUEEN` and `I. THE QUEEN` for the first. */
import type {TextLine} from '../../line/lines.js';
import type {NumberedLine, ParagraphStart} from '../../line/paragraph-start.js';
import {isTableRow} from '../flow.js';

/** The start of a paragraph that a line may be, if the numbers around it show that it is one. */
export function slippedNumber({text}: TextLine): ParagraphStart | undefined {
	const code = text.charCodeAt(0);
	const isPossible =
		(code >= 0x31 && code <= 0x39) || (text.charCodeAt(1) === POINT && 'LlI'.includes(text.charAt(0)));
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

const POINT = 0x2e;

/** `3 MAY 1974` is a date. */
const slip =
	/^(?:([1-9]\d?),?|[LI]\.)\s{1,3}(?=["“]?[A-Z])(?!(?:JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEP|OCT|NOV|DEC)(?:[A-Z]{3,6})?\b)/i;

/** The sound starts, and with them the slipped ones that have the numbers which are missing between two of them. */
export function withSlippedNumbers(
	sound: readonly NumberedLine[],
	slipped: readonly NumberedLine[],
	lines: readonly TextLine[],
): readonly NumberedLine[] {
	if (slipped.length === 0 || sound.length === 0) {
		return sound;
	}
	const found: NumberedLine[] = [];
	let next = 0;
	for (const line of [...sound, undefined]) {
		const between: NumberedLine[] = [];
		for (let slip = slipped[next]; slip && (!line || slip.at < line.at); slip = slipped[++next]) {
			between.push(slip);
		}
		const above = found.at(-1)?.start.number ?? 0;
		// Without a number below, only a comma shows that a figure counts no things.
		found.push(
			...(line
				? missing(between, above, line.start.number)
				: missing(
						between.filter(({at}) => hasComma(lines[at])),
						above,
						above + between.length + 1,
						false,
					)),
		);
		if (line) {
			found.push(line);
		}
	}
	return found;
}

/** The slipped starts that have each number between two others once, in order; none unless all are there, if `all` must. */
function missing(
	between: readonly NumberedLine[],
	above: number,
	below: number,
	all = true,
): readonly NumberedLine[] {
	const due = between.filter(({start}) => start.number > above && start.number < below);
	const inTurn = due.filter(({start}, index) => start.number === above + 1 + index);
	return inTurn.length === due.length && (!all || due.length === below - above - 1) ? due : [];
}

function hasComma(line: TextLine | undefined): boolean {
	return /^\d{1,2},/.test(line?.text ?? '');
}
