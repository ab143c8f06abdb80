/** The numbered lines of a text that a title in capitals begins. */
import {isBlank, type TextLine} from '../../line/lines.js';
import type {NumberedLine, ParagraphStart} from '../../line/paragraph-start.js';
import type {Ending} from '../survey/ending.js';
import {titleInCapitals} from './heading-words.js';
import {wordsOfStart} from './torn-title.js';

/** What is known of the lines by then. */
type SurveyedLines = Ending & {
	readonly starts: readonly NumberedLine[];
	readonly startAt: ReadonlyMap<number, ParagraphStart>;
	readonly furniture: ReadonlySet<number>;
};

/**
 * The numbered lines that begin with a few words in capitals before a text, if most do. A colon, or a full stop after
 * very few words, is less likely that of a sentence: then a third of them is enough.
 */
export function titledLines(lines: readonly TextLine[], survey: SurveyedLines): ReadonlySet<number> {
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
	{furniture, startAt, lastWordsAt, signatureAt}: SurveyedLines,
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
