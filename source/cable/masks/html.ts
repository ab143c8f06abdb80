/** Pages of the mirror of 2010: a table of facts, then the cable's header and text, each in `<pre>`. */
import type {Block, OtherField, Range} from '../cable.js';
import {filler, masked, padded} from './markup.js';
import {withoutLineNumbers} from './numbered-rows.js';

/** Whether a text is a page of HTML. */
export function isHtml(text: string): boolean {
	if (beginsWithTag.test(text)) {
		return true;
	}
	let at = text.indexOf('<');
	while (at >= 0 && at < CHARACTERS_LOOKED_AT) {
		pageTag.lastIndex = at;
		if (pageTag.test(text)) {
			return true;
		}
		at = text.indexOf('<', at + 1);
	}
	return false;
}

const CHARACTERS_LOOKED_AT = 4000;
const pageTag = /<(?:!doctype html|html|body|table|pre|code|br)\b/iy;

/** A part of a page begins with a tag that other texts may have anywhere else. */
const beginsWithTag = /^\s{0,100}<(?:p|div|h[1-6]|hr|[uo]l|li|article|section|main|blockquote|center)\b/i;

/** The text of the page: tags masked, entities replaced by their characters, each followed by fillers. */
export function maskHtml(page: string): string {
	const text = withoutLineNumbers(page);
	const parts: string[] = [];
	const ends = endsIn(text);
	let at = 0;
	for (const {index, 0: found} of text.matchAll(markup)) {
		if (index < at) {
			continue;
		}
		const end = endOfHidden(found, index, ends) ?? index + found.length;
		parts.push(text.slice(at, index), shown(text, index, end));
		at = end;
	}
	parts.push(text.slice(at));
	return parts.join('');
}

/** A text without markup, in which a converter left entities: the printable ones are their characters. */
export function maskEntities(text: string): string {
	return text.includes('&')
		? text.replace(printableEntity, character).replace(entityWithoutEnd, character)
		: text;
}

const printableEntity =
	/&(?:#0{0,3}(?:3[2-9]|[4-9]\d|1[013-9]\d|12[0-689]|[2-9]\d\d|[1-9]\d{3,6})(?!\d);?|#x0{0,2}(?:[2-9a-f][\da-f]|[\da-f]{3,6});|[a-z]{2,6};|(?:nbsp|quot)(?![a-z\d]{1,8};|=))/gi;

/** Without its semicolon, and at the beginning of no other word: not in `AT&ampere`. */
const entityWithoutEnd = /&(?:amp|lt|gt)(?![a-z\d=]|[A-Z\d]{1,8};)/g;

function shown(text: string, start: number, end: number): string {
	const found = text.slice(start, end);
	if (found.startsWith('&')) {
		return isWithinWord(text, start, end) && softHyphen.test(found) ? masked(found) : character(found);
	}
	if (!found.endsWith('>')) {
		// A comment or script that never ends hides nothing.
		return found;
	}
	const tag = found.slice(0, LONGEST_NAME);
	// A converter writes `<br>` at the end of each line, where the line ends already.
	const isAtLineEnd = /^<br\b/i.test(tag) && /[\r\n]/.test(text.charAt(end));
	return breaksLine.test(tag) && !isAtLineEnd ? padded('\n', found) : masked(found);
}

/** The end of a comment, script or style that begins with some markup; none for other markup, or without an end. */
function endOfHidden(found: string, start: number, ends: Ends): number | undefined {
	const name = /^<(!--|script\b|style\b)/i.exec(found)?.[1]?.toLowerCase();
	return name === undefined ? undefined : ends(name as keyof typeof endings, start + found.length);
}

type Ends = (name: keyof typeof endings, from: number) => number | undefined;

/** Finds where things end in a text, and remembers if there is no further end, so that it is searched for only once. */
function endsIn(text: string): Ends {
	const hasNone = new Set<string>();
	return (name, from) => {
		if (hasNone.has(name)) {
			return undefined;
		}
		const ending = new RegExp(endings[name], 'gi');
		ending.lastIndex = from;
		const match = ending.exec(text);
		if (!match) {
			hasNone.add(name);
		}
		return match ? ending.lastIndex : undefined;
	};
}

const endings = {'!--': '-->', script: '</script>', style: '</style>'} as const;

// The beginnings of comments, tags, entities. The content of comments, scripts and styles is skipped by `endOfHidden`.
const markup =
	/<!--|<[!/]?[a-z][^<>]*>|<(?:script|style)\b|&(?:#\d{1,7}(?!\d)|#x[\da-f]{1,6}(?![\da-f])|(?:quot|nbsp|amp|lt|gt)(?![a-z\d]{1,8};)|[a-z]{2,8}(?![a-z\d]));?/gi;

const breaksLine = /^<(?:br|\/?(?:p|div|pre|tr|td|th|table|li|ul|h\d|hr|title|body|head|html)\b)/i;
const LONGEST_NAME = 16;

/** The facts in the page's table before the cable, and blank blocks between them. */
export function pageHead(text: string): readonly Block[] {
	const end = isHtml(text) ? text.search(/<pre\b/i) : 0;
	if (end <= 0) {
		return [];
	}
	const heads = cells(text.slice(0, end), 'th');
	const all = cells(text.slice(0, end), 'td');
	const isLabelled =
		heads.length === 0 && all.length > 1 && all.every((cell, index) => index % 2 > 0 || isLabel(text, cell));
	const names = isLabelled ? all.filter((_, index) => index % 2 === 0) : heads;
	const values = isLabelled ? all.filter((_, index) => index % 2 > 0) : all;
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

/** Whether a cell is the label of the one beside it: `Canonical ID:`. */
function isLabel(text: string, {start, end}: Range): boolean {
	return text.slice(start, end).trimEnd().endsWith(':');
}

/** Where the last `<pre>` of a page ends, and with it the cable; the end of the text if there is none. */
export function pageTail(text: string): number {
	let tail = text.length;
	if (isHtml(text)) {
		for (const {index} of text.matchAll(/<\/pre>/gi)) {
			tail = index;
		}
	}
	return tail;
}

/** What follows the cable on its page, from its `pageTail` on, if anything does. */
export function pageFoot(text: string, tail: number): readonly Block[] {
	return blankFrom(tail, text.length);
}

function blankFrom(start: number, end: number): readonly Block[] {
	return start < end ? [{type: 'blank', start, end}] : [];
}

/** The content of the cells of a table, without the tags around it. */
function cells(text: string, name: 'th' | 'td'): readonly Range[] {
	const opening = new RegExp(`<${name}\\b[^>]{0,200}>`, 'gi');
	const closing = /<\/t[hd]>|<t[hd]\b|<\/tr>/gi;
	const ranges: Range[] = [];
	let end = -1;
	for (const {index, 0: tag} of text.matchAll(opening)) {
		const start = index + tag.length;
		// One end is that of all cells that begin before it, and is not searched for again.
		if (end < start) {
			closing.lastIndex = start;
			end = closing.exec(text)?.index ?? text.length;
		}
		ranges.push({start, end});
	}
	return ranges;
}

function character(entity: string): string {
	const body = entity.replace(/^&|;$/g, '');
	const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
	if (!body.startsWith('#')) {
		// Without a semicolon `&COPY` may be a word of a text in capitals.
		const named =
			namedCharacters.get(body) ??
			(entity.endsWith(';')
				? (namedSigns.get(body) ?? capitalNamed(body) ?? namedCharacters.get(body.toLowerCase()))
				: undefined);
		return named === undefined ? entity : padded(named, entity);
	}
	const meant = characterOf(code);
	// An entity for the filler stays as it is: the filler would not be shown.
	return meant === undefined || meant === filler ? entity : padded(meant, entity);
}

/** The character that a number means on a page: from 128 to 159 that of Windows, as all browsers show it. */
function characterOf(code: number): string | undefined {
	if (code >= 0x80 && code <= 0x9f) {
		return windows.decode(Uint8Array.of(code));
	}
	const isCharacter = code > 0 && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff);
	return code === NO_BREAK_SPACE ? ' ' : isCharacter ? String.fromCodePoint(code) : undefined;
}

const windows = new TextDecoder('windows-1252');

/** A plain blank wherever it stands, as `&nbsp;` and the character itself are. */
const NO_BREAK_SPACE = 0xa0;

/** The capital that a name with a capital stands for: `&Eacute;` is É. */
function capitalNamed(name: string): string | undefined {
	const small = namedCharacters.get(name.charAt(0).toLowerCase() + name.slice(1));
	return small !== undefined && /^[A-Z]/.test(name) && /^\p{Ll}$/u.test(small)
		? small.toUpperCase()
		: undefined;
}

/** Where a browser may break a word, as `<wbr>` says too; anywhere else it is shown as all that nobody sees. */
const softHyphen = /^&(?:shy|#173|#xad)\b/i;

function isWithinWord(text: string, start: number, end: number): boolean {
	return /\p{L}/u.test(text.charAt(start - 1)) && /\p{L}/u.test(text.charAt(end));
}

const namedCharacters: ReadonlyMap<string, string> = new Map([
	['amp', '&'],
	['lt', '<'],
	['gt', '>'],
	['quot', '"'],
	['apos', "'"],
	['nbsp', ' '],
	['shy', '\u00AD'],
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
	['AElig', 'Æ'],
	['OElig', 'Œ'],
	['THORN', 'Þ'],
	['aelig', 'æ'],
	['oelig', 'œ'],
	['thorn', 'þ'],
	['aring', 'å'],
	['oslash', 'ø'],
	['scaron', 'š'],
	['acirc', 'â'],
	['ecirc', 'ê'],
	['icirc', 'î'],
	['ocirc', 'ô'],
	['ucirc', 'û'],
	['agrave', 'à'],
	['ograve', 'ò'],
	['ugrave', 'ù'],
	['atilde', 'ã'],
	['otilde', 'õ'],
	['euml', 'ë'],
	['iuml', 'ï'],
	['yacute', 'ý'],
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

/** Signs of the keyboard, whose names are words of the text where no semicolon follows. */
const namedSigns: ReadonlyMap<string, string> = new Map([
	['lpar', '('],
	['rpar', ')'],
	['lsqb', '['],
	['lbrack', '['],
	['rsqb', ']'],
	['rbrack', ']'],
	['lcub', '{'],
	['rcub', '}'],
	['colon', ':'],
	['semi', ';'],
	['comma', ','],
	['period', '.'],
	['excl', '!'],
	['quest', '?'],
	['sol', '/'],
	['bsol', '\\'],
	['num', '#'],
	['dollar', '$'],
	['percnt', '%'],
	['ast', '*'],
	['plus', '+'],
	['equals', '='],
	['lowbar', '_'],
	['commat', '@'],
	['verbar', '|'],
	['hyphen', '\u2010'],
	['dash', '\u2010'],
	['bull', '\u2022'],
	['middot', '\u00B7'],
]);
