/** Quoted mail: `> ` before each line, once for every mail that quoted it. */
import type {Range} from '../cable.js';

/**
 * The lines of a reading that are quoted, from the first to the end of the last, if a cable is quoted: most lines
 * between have the prefix, and some of them are those of a header. A cable may have a line or two that begin so.
 */
export function quotedRange(reading: string): Range | undefined {
	if (!mayBeQuoted(reading)) {
		return undefined;
	}
	const quoted = [...reading.matchAll(quotedLine)];
	const [first, last] = [quoted[0], quoted.at(-1)];
	if (!first || !last || !quoted.some(({2: words = ''}) => headerLine.test(words))) {
		return undefined;
	}
	const range = {start: first.index, end: endOfParagraph(reading, last.index + last[0].length)};
	const lines = reading.slice(range.start, range.end).match(printedLine)?.length ?? 0;
	return quoted.length >= FEWEST && quoted.length * 2 >= lines ? range : undefined;
}

/** The reading with blanks for the prefixes of its quoted lines. */
export function maskQuoted(reading: string, {start, end}: Range): string {
	const stretch = reading
		.slice(start, end)
		.replace(quotedLine, (_, prefix: string, words: string) => ' '.repeat(prefix.length) + words);
	return reading.slice(0, start) + stretch + reading.slice(end);
}

/** Whether a line begins with a prefix; most texts have no such character at all. */
function mayBeQuoted(reading: string): boolean {
	return ['>', '&gt;'].some(mark => {
		for (let at = reading.indexOf(mark); at >= 0; at = reading.indexOf(mark, at + 1)) {
			if (isFirst(reading, at)) {
				return true;
			}
		}
		return false;
	});
}

/** Whether nothing but blanks stands before an offset in its line. */
function isFirst(reading: string, at: number): boolean {
	let before = at - 1;
	while (before >= 0 && at - before < LONGEST_INDENT && ' \t\uFFFF'.includes(reading[before] as string)) {
		before--;
	}
	return before < 0 || reading[before] === '\n' || reading[before] === '\r';
}

const LONGEST_INDENT = 80;

const FEWEST = 3;

/** The prefix may have the fillers that follow the `>` of an entity. */
const quotedLine = /^([ \t\uFFFF]{0,80}(?:>|&gt;)(?:[> \t\uFFFF]|&gt;){0,100})([^\r\n]*)/gm;
const printedLine = /^[^\S\r\n]*\S/gm;

const headerLine =
	/^(?:V?ZCZC|FM [A-Z]{3}|E\.?O\.? ?1\d{4}|TAGS?\b|SUBJ|MRN:|(?:UNCLAS|SECRET|CONFIDENTIAL|LIMITED OFFICIAL USE|C ?O ?N ?F ?I|S ?E ?C ?R|L ?I ?M ?I ?T)\b|(?:[ZOPRY]{1,2} )*\d{6}Z [A-Z]{3})/;

/** A quoted line that a mail program wrapped goes on in lines without the prefix, up to the next blank one. */
function endOfParagraph(reading: string, from: number): number {
	const blank = /\r?\n[^\S\r\n]*(?:\r?\n|$)/g;
	blank.lastIndex = from;
	return blank.exec(reading)?.index ?? reading.length;
}
