/** What must be known about the whole text before single lines can be read. */
import {labelledField} from '../header/fields/fields.js';
import {isFurniture, isSectionLine} from '../line/furniture.js';
import {isBlank, type TextLine} from '../line/lines.js';
import {endsWithFigure} from '../line/page-mark.js';
import {type NumberedLine, type ParagraphStart, paragraphStart} from '../line/paragraph-start.js';
import {type Ending, endingOf} from './ending.js';
import {titleInCapitals} from './heading-words.js';
import {lineForm} from './line-form.js';
import {slippedNumber, withSlippedNumbers} from './slipped-numbers.js';
import {wordsOfStart} from './torn-title.js';

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
	let hasRules = false;
	let end = lines.length;
	const isInHeader = wordsOfHeader(lines, first);
	let isSectionHead = false;
	let isField = false;
	for (let index = first; index < lines.length; index++) {
		const line = lines[index] as TextLine;
		if (isBlank(line)) {
			isField = false;
			continue;
		}
		isField ||= isSectionHead && isHeaderField(line.text);
		if (isSectionHead ? isField || isInHeader(line.text) : isRepeated(lines, index, isInHeader)) {
			furniture.add(index);
			isSectionHead = true;
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
			if (isFurniture(line.text)) {
				furniture.add(index);
				if (!isSectionHead && line.text.includes('SECTION') && isSectionLine(line.text)) {
					isSectionHead = true;
				}
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
		isSectionHead = false;
		lengths.push(line.text.length);
	}
	const measure = inOrder(lengths, Math.floor(lengths.length * 0.75)) ?? 0;
	const starts = withSlippedNumbers(sound, slipped, lines);
	const ending = endingOf({lines, first, end, furniture, measure, isNumbered: starts.length > 0});
	const startAt = new Map(starts.map(({at, start}) => [at, start]));
	const hasMarks = starts.some(({start}) => start.isMarked);
	const survey = {...ending, starts, startAt, hasMarks, furniture, hasRules, measure};
	return {...survey, titled: titledLines(lines, survey)};
}

/** The number at an index, were all of them in order: those on one side of it need not be. Changes their order. */
function inOrder(numbers: number[], index: number): number | undefined {
	let low = 0;
	let high = numbers.length - 1;
	while (low < high) {
		const pivot = numbers[(low + high) >> 1] as number;
		let [left, right] = [low, high];
		while (left <= right) {
			while ((numbers[left] as number) < pivot) {
				left++;
			}
			while ((numbers[right] as number) > pivot) {
				right--;
			}
			if (left <= right) {
				const moved = numbers[left] as number;
				numbers[left++] = numbers[right] as number;
				numbers[right--] = moved;
			}
		}
		if (index <= right) {
			high = right;
		} else if (index >= left) {
			low = left;
		} else {
			break;
		}
	}
	return numbers[index];
}

/**
 * The numbered lines that begin with a few words in capitals before a text, if most do. A colon, or a full stop after
 * very few words, is less likely that of a sentence: then a third of them is enough.
 */
function titledLines(lines: readonly TextLine[], survey: Omit<BodySurvey, 'titled'>): ReadonlySet<number> {
	const titles: Titled[] = [];
	for (const {at, start} of survey.starts) {
		const words = wordsOfStart(lines, at, start.textStart, survey.furniture);
		const title = titleInCapitals(words);
		if (title && (title.next < words.length || isAboveText(lines, survey, at))) {
			titles.push({at, words: words.slice(0, title.end), hasStop: words[title.end] === '.'});
		}
	}
	if (titles.length < LEAST_TITLED) {
		return new Set();
	}
	const {length} = survey.starts;
	const stopped = titles.filter(({hasStop}) => hasStop);
	if (stopped.length >= LEAST_TITLED && stopped.length * 2 > length) {
		return new Set(titles.map(({at}) => at));
	}
	const likely = titles.filter(({words, hasStop}) => !hasStop || words.split(' ').length <= FEW_WORDS);
	const areMost = titles.length * 2 > length || likely.length * 3 >= length;
	return new Set(areMost ? likely.map(({at}) => at) : []);
}

type Titled = {readonly at: number; readonly words: string; readonly hasStop: boolean};

const FEW_WORDS = 3;

/** Whether the paragraph of a line goes on below it. */
function isAboveText(
	lines: readonly TextLine[],
	{furniture, startAt, lastWordsAt, signatureAt}: Omit<BodySurvey, 'titled'>,
	at: number,
): boolean {
	let next = at + 1;
	while (next <= lastWordsAt && (isBlank(lines[next] as TextLine) || furniture.has(next))) {
		next++;
	}
	return next <= lastWordsAt && next !== signatureAt && !startAt.has(next);
}

/** Fewer paragraphs that begin alike may do so by chance. */
const LEAST_TITLED = 3;

/** Whether a line begins a field that only a header has; a section may word it otherwise than the first. */
function isHeaderField(text: string): boolean {
	return labelledField(text)?.field.provesHeader === true;
}

/**
 * Whether a line below a blank one repeats a field of the header, as a later section may without its head: the words
 * after the label are the same; one of the two labels may be damaged.
 */
function isRepeated(
	lines: readonly TextLine[],
	index: number,
	isInHeader: (text: string) => boolean,
): boolean {
	const {text} = lines[index] as TextLine;
	const above = lines[index - 1];
	// Whether it is a field is asked first: to look a line up, all of it must be read.
	return (above === undefined || isBlank(above)) && isHeaderField(text) && isInHeader(text);
}

/**
 * Tells whether a line of the header has the same words after its label; a section repeats some of them below its
 * classification line. The header is read when the first line is asked about.
 */
function wordsOfHeader(lines: readonly TextLine[], first: number): (text: string) => boolean {
	let words: ReadonlySet<string> | undefined;
	return text => {
		words ??= new Set(lines.slice(0, first).map(line => afterLabel(line.text)));
		return words.has(afterLabel(text));
	};
}

/** What follows a label at the beginning of a line; the whole line if it has none. */
function afterLabel(text: string): string {
	const colon = text.search(/[:;]/);
	const rest = colon > 0 && colon <= LONGEST_LABEL ? text.slice(colon + 1).trim() : '';
	return rest === '' ? text : rest;
}

const LONGEST_LABEL = 20;

/** Whether a line begins with a small letter, as most prose does: it has no number, mark or title. */
export function isPlainProse({text}: TextLine): boolean {
	const code = text.charCodeAt(0);
	const isSmall = code >= 0x61 && code <= 0x7a && !endsWithFigure(text);
	// A small l may be a misread 1.
	return isSmall && (code !== SMALL_L || !'.,0123456789lIO'.includes(text.charAt(1)));
}

const SMALL_L = 0x6c;
