/** A title in capitals that a page or a stray caption tears: `5. FOREIGN` `SIPDIS` `FIRMS: NONE ARE KNOWN.` */
import type {Range} from '../cable.js';
import type {TextLine} from '../line/lines.js';
import {nextWords} from './find-heading.js';
import {titleInCapitals} from './heading-words.js';

/** The words of a line from a position on; `rest` is the line whose words are among them, below what tears a title. */
type WordsOfStart = {readonly words: string; readonly rest?: TextLine};

/** The words behind a number, and if they could be the beginning of a title that is torn, those of the next line. */
export function wordsOfStart(
	lines: readonly TextLine[],
	at: number,
	from: number,
	furniture: ReadonlySet<number>,
): WordsOfStart {
	const words = lines[at]?.text.slice(from) ?? '';
	const rest = furniture.has(at + 1) ? lines[nextWords(lines, at + 1, furniture)] : undefined;
	return rest && onlyCapitals.test(words) ? {words: `${words} ${rest.text}`, rest} : {words};
}

const onlyCapitals = /^[A-Z][A-Z'’ -]{2,60}$/;

/** The title in capitals behind a number, which begins at a position of a line. */
export function titleAfterNumber(
	lines: readonly TextLine[],
	at: number,
	from: number,
	furniture: ReadonlySet<number>,
): Range | undefined {
	const line = lines[at] as TextLine;
	const {words, rest} = wordsOfStart(lines, at, from, furniture);
	const title = titleInCapitals(words);
	if (!title) {
		return undefined;
	}
	const start = line.start + from;
	const ofLine = line.text.length - from;
	const end = rest && title.end > ofLine ? rest.start + title.end - ofLine - 1 : start + title.end;
	return {start, end};
}
