/** What must be known about the whole text before single lines can be read. */
import {isFurniture} from '../../line/furniture.js';
import {isBlank, type TextLine} from '../../line/lines.js';
import {endsWithFigure} from '../../line/page-mark.js';
import {type NumberedLine, type ParagraphStart, paragraphStart} from '../../line/paragraph-start.js';
import {titledLines} from '../headings/titled-lines.js';
import {lineForm} from '../line-form.js';
import {type Ending, endingOf} from './ending.js';
import {numberInOrder} from './number-in-order.js';
import {createSectionHead} from './section-head.js';
import {slippedNumber, withSlippedNumbers} from './slipped-numbers.js';

/** Facts about the text as a whole; lines are given by their index. */
export type BodySurvey = {
	/** The lines that may begin a numbered paragraph, in order. */
	readonly starts: readonly NumberedLine[];
	/** The same by the index of the line. */
	readonly startAt: ReadonlyMap<number, ParagraphStart>;
	/** Whether a number has a marking. */
	readonly hasMarks: boolean;
	/** The lines that the printed pages left. */
	readonly furniture: ReadonlySet<number>;
	/** Whether a rule is drawn anywhere, without which no heading is underlined. */
	readonly hasRules: boolean;
	/** The numbered lines that a title in capitals begins; none unless most do, for it may be a sentence. */
	readonly titled: ReadonlySet<number>;
	/** The length of its longer lines: a shorter one with a full stop ends a paragraph. */
	readonly measure: number;
} & Ending;

/** Surveys the text that begins at a line. */
export function surveyBody(lines: readonly TextLine[], first: number): BodySurvey {
	const lengths: number[] = [];
	const furniture = new Set<number>();
	const sound: NumberedLine[] = [];
	const slipped: NumberedLine[] = [];
	const head = createSectionHead(lines, first);
	let hasRules = false;
	let end = lines.length;
	for (let index = first; index < lines.length; index++) {
		const line = lines[index] as TextLine;
		if (isBlank(line)) {
			head.passBlank();
			continue;
		}
		if (head.takes(index)) {
			furniture.add(index);
			continue;
		}
		if (!isPlainProse(line)) {
			const form = lineForm(line.text);
			if (form === 'attributes-title') {
				end = index;
				break;
			}
			hasRules ||= form === 'rule';
			if (form === 'rule' || form === 'end-mark') {
				continue;
			}
			if (isFurniture(line.text) || isNumberOfCopies(lines, index)) {
				furniture.add(index);
				head.passFurniture(line.text);
				continue;
			}
			const start = paragraphStart(line.text);
			const slip = start ? undefined : slippedNumber(line);
			if (start) {
				sound.push({at: index, start});
			} else if (slip) {
				slipped.push({at: index, start: slip});
			}
		}
		head.end();
		lengths.push(line.text.length);
	}
	const measure = numberInOrder(lengths, Math.floor(lengths.length * 0.75)) ?? 0;
	const numbered = withSlippedNumbers(sound, slipped, lines);
	const ending = endingOf({lines, first, end, furniture, measure, isNumbered: numbered.length > 0});
	// What was added below the text may have numbers of its own.
	const isAdded = (numbered.at(-1)?.at ?? 0) > ending.lastWordsAt;
	const starts = isAdded ? numbered.filter(({at}) => at <= ending.lastWordsAt) : numbered;
	const startAt = new Map(starts.map(({at, start}) => [at, start]));
	const hasMarks = starts.some(({start}) => start.isMarked);
	const survey = {...ending, starts, startAt, hasMarks, furniture, hasRules, measure};
	return {...survey, titled: titledLines(lines, survey)};
}

/** Whether a line has the number that stands above the offices at the head of a section: `12` above `ACTION SS-14`. */
function isNumberOfCopies(lines: readonly TextLine[], at: number): boolean {
	if (!/^\d{2}(?: \d{2})?$/.test(lines[at]?.text ?? '')) {
		return false;
	}
	const below = lines.slice(at + 1, at + 3).find(line => !isBlank(line));
	return below !== undefined && /^(?:ACTION|ORIGIN) [A-Z]{1,6}-\d{2}/.test(below.text);
}

/** Whether a line begins with a small letter, as most prose does: it has no number, mark or title. */
export function isPlainProse({text}: TextLine): boolean {
	const code = text.charCodeAt(0);
	const isSmall = code >= 0x61 && code <= 0x7a && !endsWithFigure(text);
	// A small l may be a misread 1.
	return isSmall && (code !== SMALL_L || !'.,0123456789lIO'.includes(text.charAt(1)));
}

const SMALL_L = 0x6c;
