/** A title in capitals that a page or a stray caption tears: `5. FOREIGN` `SIPDIS` `FIRMS: NONE ARE KNOWN.` */
import type {Range} from '../../cable.js';
import type {TextLine} from '../../line/lines.js';
import {nextWords} from './find-heading.js';
import {titleInCapitals} from './heading-words.js';

/** The words behind a number, and if they could be the beginning of a title that is torn, those of the next line. */
export function wordsOfStart(
	lines: readonly TextLine[],
	at: number,
	from: number,
	furniture: ReadonlySet<number>,
): string {
	const words = lines[at]?.text.slice(from) ?? '';
	const rest = furniture.has(at + 1) ? restBelow(lines, at, words, furniture) : undefined;
	return rest ? `${words} ${rest.text}` : words;
}

/** The line that goes on with capitals below what tears them. */
function restBelow(
	lines: readonly TextLine[],
	at: number,
	words: string,
	furniture: ReadonlySet<number>,
): TextLine | undefined {
	return onlyCapitals.test(words) ? lines[nextWords(lines, at + 1, furniture)] : undefined;
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
	const title = titleInCapitals(wordsOfStart(lines, at, from, furniture));
	if (!title) {
		return undefined;
	}
	const start = line.start + from;
	const ofLine = line.text.length - from;
	if (title.end <= ofLine) {
		return {start, end: start + title.end};
	}
	const rest = lines[nextWords(lines, at + 1, furniture)] as TextLine;
	return {start, end: rest.start + title.end - ofLine - 1};
}
