/**
 * The passages of a cable, which are what its full text consists of: its header, and its paragraphs, each with the
 * heading above it. Each has a column of its own, since no phrase of SQLite's goes on from one column to the next.
 */
import {type Block, type Cable, type Paragraph, type Subject, slice} from '../../cable/cable.js';
import {shownPieces} from '../../cable/facts/content.js';
import {plainWords, replaceAll, wordsOf} from '../../cable/joined-text.js';
import type {CableKey} from '../../cable/summary/summary.js';
import {asIndexed, compoundWords} from '../../search/words/text-words.js';
import {mostTexts, passageRows, rowsFor, textsOfRow} from './passage-rows.js';

/** The words of the header, and those of each paragraph in order. */
export type Passages = {readonly head: string; readonly texts: readonly string[]};

/** The passages of a cable. Other text than a cable is one passage, up to a limit. */
export function passagesOf(cable: Cable): Passages {
	const head: string[] = [];
	const texts: string[] = [];
	let heading = '';
	for (const block of cable.blocks) {
		if (block.type === 'paragraph') {
			const text = heading + wordsOf(cable.reading, shownPieces(cable, block));
			addText(texts, [text, ...otherForms(cable, block), ...compoundWords(text)].join('\n'));
			heading = '';
		} else if (block.type === 'heading') {
			heading += `${plainWords(slice(cable, block.title))}\n`;
		} else if (headTypes.has(block.type)) {
			head.push(plainWords(slice(cable, block)));
			if (block.type === 'subject' && block.pieces.some(({isJoined}) => isJoined)) {
				head.push(wordsOf(cable.reading, block.pieces), ...otherForms(cable, block));
			}
		}
	}
	if (texts.length === 0) {
		texts.push(searchable(withCompounds(plainWords(cable.reading.slice(0, MAX_INDEXED)))));
	} else if (heading !== '') {
		texts[texts.length - 1] += `\n${searchable(heading)}`;
	}
	return {head: searchable(withCompounds(head.join('\n'))), texts};
}

function withCompounds(text: string): string {
	return [text, ...compoundWords(text)].join('\n');
}

/** The other forms of words that a line's end cuts, so that either is found: `ASSESS-MENT`, `MILITARYCIVILIAN`. */
export function otherForms(
	{reading}: Cable,
	{pieces}: Pick<Paragraph | Subject, 'pieces'>,
): readonly string[] {
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
	if (texts.length < mostTexts) {
		texts.push(searchable(text));
	} else {
		texts[mostTexts - 1] += `\n${searchable(text)}`;
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

/** The rows of a cable in the full text, and what their columns begin with; most cables have one. */
export function rowsOfPassages(
	key: CableKey,
	{head, texts}: Passages,
): readonly {readonly row: number; readonly values: readonly string[]}[] {
	const [first] = passageRows(key);
	return Array.from({length: rowsFor(texts.length)}, (_, part) => ({
		row: first + part,
		values: [part === 0 ? head : '', ...texts.slice(part * textsOfRow, (part + 1) * textsOfRow)],
	}));
}
