/** Pages of the mirror of 2010: a table of facts, then the cable's header and text, each in `<pre>`. */
import type {Block, OtherField, Range} from './cable.js';
import {filler, masked, padded} from './markup.js';

/** Whether a text is a page of HTML. */
export function isHtml(text: string): boolean {
	const start = text.slice(0, CHARACTERS_LOOKED_AT);
	return start.includes('<') && /<(?:!doctype html|html|body|table|pre|code)\b/i.test(start);
}

const CHARACTERS_LOOKED_AT = 4000;

/** The text of the page: tags masked, entities as the characters they stand for, each followed by fillers. */
export function maskHtml(text: string): string {
	return text.replace(markup, (found: string, ...rest) => {
		const [offset] = rest.filter(value => typeof value === 'number') as [number];
		if (found.startsWith('&')) {
			return character(found);
		}
		if (breaksLine.test(found)) {
			return `\n${' '.repeat(found.length - 1)}`;
		}
		return masked(found, text[offset - 1] ?? '', text[offset + found.length] ?? '');
	});
}

/** The facts that the page's table tells in front of the cable, and blank blocks between them. */
export function pageHead(text: string): readonly Block[] {
	const end = isHtml(text) ? text.search(/<pre\b/i) : 0;
	if (end <= 0) {
		return [];
	}
	const names = cells(text.slice(0, end), 'th');
	const values = cells(text.slice(0, end), 'td');
	const blocks: Block[] = [];
	let at = 0;
	for (const [index, value] of values.entries()) {
		const name = names[index];
		if (name && value.start >= at) {
			const field: OtherField = {type: 'other-field', ...value, name, pieces: [value]};
			blocks.push(...blankFrom(at, value.start), field);
			at = value.end;
		}
	}
	return [...blocks, ...blankFrom(at, end)];
}

/** Where the last `<pre>` of a page ends, and with it the cable; the end of the text where there is none. */
export function pageTail(text: string): number {
	const ends = isHtml(text) ? [...text.matchAll(/<\/pre>/gi)] : [];
	return ends.at(-1)?.index ?? text.length;
}

/** What stands behind the cable on its page, if anything does. */
export function pageFoot(text: string): readonly Block[] {
	return blankFrom(pageTail(text), text.length);
}

function blankFrom(start: number, end: number): readonly Block[] {
	return start < end ? [{type: 'blank', start, end}] : [];
}

/** What stands in the cells of a table, without the tags around and within it. */
function cells(text: string, name: 'th' | 'td'): readonly Range[] {
	const pattern = new RegExp(`<${name}\\b[^>]{0,200}>`, 'gi');
	return [...text.matchAll(pattern)].map(match => {
		const start = match.index + match[0].length;
		const close = text.slice(start).search(/<\/t[hd]>|<t[hd]\b|<\/tr>/i);
		return {start, end: close < 0 ? text.length : start + close};
	});
}

// Scripts and styles with what they hold, comments, tags, entities; each bounded by what it may contain.
const markup =
	/<script\b[^<]*(?:<(?!\/script)[^<]*)*<\/script>|<style\b[^<]*(?:<(?!\/style)[^<]*)*<\/style>|<!--(?:[^-]|-(?!->))*-->|<[!/]?[a-z][^<>]*>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi;

const breaksLine = /^<(?:br|\/?(?:p|div|pre|tr|td|th|table|li|ul|h\d|hr|title|body|head|html)\b)/i;

function character(entity: string): string {
	const body = entity.slice(1, -1);
	const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
	if (!body.startsWith('#')) {
		const named = namedCharacters.get(body.toLowerCase());
		return named === undefined ? entity : padded(named, entity);
	}
	const isCharacter = code > 0 && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff);
	// The filler is no character of a text: what asks for it would not be seen.
	return isCharacter && code !== filler.charCodeAt(0) ? padded(String.fromCodePoint(code), entity) : entity;
}

const namedCharacters: ReadonlyMap<string, string> = new Map([
	['amp', '&'],
	['lt', '<'],
	['gt', '>'],
	['quot', '"'],
	['apos', "'"],
	['nbsp', ' '],
	['para', '¶'],
	['sect', '§'],
	['lsquo', '‘'],
	['rsquo', '’'],
	['ldquo', '“'],
	['rdquo', '”'],
	['ndash', '–'],
	['mdash', '—'],
	['hellip', '…'],
	['cent', '¢'],
	['pound', '£'],
	['euro', '€'],
	['copy', '©'],
	['deg', '°'],
	['eacute', 'é'],
	['egrave', 'è'],
	['aacute', 'á'],
	['iacute', 'í'],
	['oacute', 'ó'],
	['uacute', 'ú'],
	['ntilde', 'ñ'],
	['ccedil', 'ç'],
	['auml', 'ä'],
	['ouml', 'ö'],
	['uuml', 'ü'],
	['szlig', 'ß'],
]);
