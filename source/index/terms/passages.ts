/**
 * The passages of a cable, which are what its full text consists of: its header, and its paragraphs, each with the
 * heading above it. So a match knows its paragraph.
 */
import {type Block, type Cable, type Paragraph, slice} from '../../cable/cable.js';
import {paragraphText} from '../../cable/facts/content.js';
import {plainWords, replaceAll} from '../../cable/joined-text.js';
import type {CableKey} from '../../cable/summary.js';
import {asIndexed} from '../../search/words/text-words.js';

/** The words of the header, and those of each paragraph in order. */
export type Passages = {readonly head: string; readonly texts: readonly string[]};

/** The passages of a cable. Other text than a cable is one passage, up to a limit. */
export function passagesOf(cable: Cable): Passages {
	const head: string[] = [];
	const texts: string[] = [];
	let heading = '';
	for (const block of cable.blocks) {
		if (block.type === 'paragraph') {
			addText(texts, [heading + paragraphText(cable, block), ...otherForms(cable, block)].join('\n'));
			heading = '';
		} else if (block.type === 'heading') {
			heading += `${plainWords(slice(cable, block.title))}\n`;
		} else if (headTypes.has(block.type)) {
			head.push(plainWords(slice(cable, block)));
		}
	}
	if (texts.length === 0) {
		texts.push(searchable(plainWords(cable.reading.slice(0, MAX_INDEXED))));
	} else if (heading !== '') {
		texts[texts.length - 1] += `\n${searchable(heading)}`;
	}
	return {head: searchable(head.join('\n')), texts};
}

/** The other forms of words that a line's end cuts, so that either is found: `ASSESS-MENT`, `MILITARYCIVILIAN`. */
export function otherForms({reading}: Cable, {pieces}: Paragraph): readonly string[] {
	return pieces.flatMap(({start, end, isJoined}, index) => {
		const above = pieces[index - 1];
		if (!isJoined || !above) {
			return [];
		}
		const before =
			/\S*$/.exec(reading.slice(Math.max(above.start, above.end - LONGEST_HALF), above.end))?.[0] ?? '';
		const after = /^\S*/.exec(reading.slice(start, Math.min(end, start + LONGEST_HALF)))?.[0] ?? '';
		return before.endsWith('-') ? before.slice(0, -1) + after : `${before}-${after}`;
	});
}

const LONGEST_HALF = 60;

/** What is beyond the last passage belongs to it. */
function addText(texts: string[], text: string): void {
	if (texts.length < MOST_TEXTS) {
		texts.push(searchable(text));
	} else {
		texts[MOST_TEXTS - 1] += `\n${searchable(text)}`;
	}
}

const headTypes: ReadonlySet<Block['type']> = new Set([
	'transmission-line',
	'date-line',
	'address-line',
	'classification-line',
	'caption-line',
	'passing-instruction',
	'executive-order',
	'tags',
	'subject',
	'references',
	'classified-by',
	'other-field',
	'dump-columns',
	'message-attributes',
]);

/** In UTF-16 code units. Whatever passes between threads is in memory several times. */
const MAX_INDEXED = 8 * 1024 * 1024;

function searchable(text: string): string {
	return asIndexed(replaceAll(text, invisible, ''));
}

/** Invisible characters, which must not split a word in two. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** The row of a passage in the full text: 0 is the header of a cable, 1 its first paragraph. */
export function passageRow(key: CableKey, passage: number): number {
	return key * ROWS + passage;
}

/** The rows that a cable may have in the full text: from the first to the last. */
export function passageRows(key: CableKey): readonly [first: number, last: number] {
	return [passageRow(key, 0), passageRow(key, ROWS - 1)];
}

/** An SQL expression for the key of the cable that has a row of the full text. */
export const keyOfPassage = (row: string) => `${row} >> 10`;

/** The cable and the paragraph of a row, counted from 0; -1 is the header. */
export function placeOfPassage(row: number): {readonly key: CableKey; readonly paragraph: number} {
	return {key: Math.floor(row / ROWS), paragraph: (row % ROWS) - 1};
}

const ROWS = 1024;
const MOST_TEXTS = ROWS - 1;
