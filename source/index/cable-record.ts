import type {Cable, Paragraph} from '../cable/cable.js';
import {paragraphs, paragraphText} from '../cable/facts/content.js';
import {mrnsNamed} from '../cable/facts/numbers.js';
import {plainWords, replaceAll} from '../cable/joined-text.js';
import type {Mrn} from '../cable/mrn.js';
import {type Summary, summarise} from '../cable/summary.js';

/** What the index stores of a cable. */
export type CableRecord = {
	readonly summary: Summary;
	/** The numbers of the messages that it refers to, each once. */
	readonly references: readonly Mrn[];
	/** The words of its paragraphs as one reads them: lines joined, page marks left out. */
	readonly text: string;
};

/** Makes the record of a cable. */
export function recordOf(cable: Cable): CableRecord {
	return {summary: summarise(cable), references: [...new Set(mrnsNamed(cable))], text: words(cable)};
}

/** Other text than a cable has no paragraphs, so all of it is indexed, up to a limit. */
function words(cable: Cable): string {
	const all = paragraphs(cable);
	const text =
		all.length === 0
			? plainWords(cable.reading.slice(0, MAX_INDEXED))
			: [...all.map(paragraph => paragraphText(cable, paragraph)), ...otherForms(cable, all)].join('\n');
	return replaceAll(text, invisible, '');
}

/** The other forms of words that a line's end cuts, so that either is found: `ASSESS-MENT`, `MILITARYCIVILIAN`. */
function otherForms({reading}: Cable, all: readonly Paragraph[]): readonly string[] {
	return all.flatMap(({pieces}) =>
		pieces.flatMap(({start, end, isJoined}, index) => {
			const above = pieces[index - 1];
			if (!isJoined || !above) {
				return [];
			}
			const before =
				/\S*$/.exec(reading.slice(Math.max(above.start, above.end - LONGEST_HALF), above.end))?.[0] ?? '';
			const after = /^\S*/.exec(reading.slice(start, Math.min(end, start + LONGEST_HALF)))?.[0] ?? '';
			return before.endsWith('-') ? before.slice(0, -1) + after : `${before}-${after}`;
		}),
	);
}

const LONGEST_HALF = 60;

/** In UTF-16 code units. Whatever passes between threads is in memory several times. */
const MAX_INDEXED = 8 * 1024 * 1024;

/** Invisible characters, which must not split a word in two. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
