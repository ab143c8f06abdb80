import type {Cable} from '../cable/cable.js';
import {markings} from '../cable/facts/classification.js';
import {paragraphs, paragraphText, tags} from '../cable/facts/content.js';
import {referenceMrn, references} from '../cable/facts/numbers.js';
import {plainWords, replaceAll} from '../cable/joined-text.js';
import type {Mrn} from '../cable/mrn.js';
import {type Summary, summarise} from '../cable/summary.js';

/** What the index keeps of a cable. */
export type CableRecord = {
	readonly summary: Summary;
	readonly tags: readonly string[];
	/** How many paragraphs bear each marking, inherited ones included. */
	readonly marks: MarkCounts;
	/** The numbers of the messages that it refers to, each once. */
	readonly references: readonly Mrn[];
	/** The words of its paragraphs, as one reads them: lines joined, page marks left out. */
	readonly text: string;
};

/** Canonical portion marks, each with the number of paragraphs that bear it. */
export type MarkCounts = Readonly<Record<string, number>>;

/** What the index keeps of a cable. */
export function recordOf(cable: Cable): CableRecord {
	const numbers = references(cable).flatMap(reference => referenceMrn(cable, reference) ?? []);
	return {
		summary: summarise(cable),
		tags: tags(cable),
		marks: countMarks(cable),
		references: [...new Set(numbers)],
		text: words(cable),
	};
}

function countMarks(cable: Cable): MarkCounts {
	const counts = new Map<string, number>();
	for (const {mark} of markings(cable)) {
		if (mark !== undefined) {
			counts.set(mark, (counts.get(mark) ?? 0) + 1);
		}
	}
	return Object.fromEntries(counts);
}

/** A file that is no cable has no paragraphs, and all of it is text, of which a very long one has only the beginning here. */
function words(cable: Cable): string {
	const all = paragraphs(cable);
	const text =
		all.length === 0
			? plainWords(cable.reading.slice(0, MOST_INDEXED))
			: all.map(paragraph => paragraphText(cable, paragraph)).join('\n');
	return replaceAll(text, unseen, '');
}

/** In UTF-16 code units. What is sent from one thread to another is in memory several times. */
const MOST_INDEXED = 8 * 1024 * 1024;

/** Characters that nobody sees must not part a word from itself. */
const unseen = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
