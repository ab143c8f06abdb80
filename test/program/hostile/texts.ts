/** Texts, names and folders that hold every payload, each between two signs by which it is known again. */
import {TextDecoder} from 'node:util';
import {cableText} from '../../app/texts.js';
import {families, payloads} from './payloads.js';

/** Where payloads stand: a letter before each tells which of the places a sign on the screen came from. */
export type Place = keyof typeof letters;

const letters = {
	body: 'b',
	sender: 'f',
	addressee: 'o',
	information: 'i',
	classification: 'c',
	tags: 't',
	subject: 's',
	reference: 'r',
	'classified-by': 'k',
	signature: 'g',
	page: 'h',
	link: 'm',
	'eight-bits': 'l',
	'sixteen-bits': 'u',
	folder: 'd',
	file: 'n',
	query: 'p',
} as const;

/** Some payloads by their indices. */
export type Pack = readonly number[];

/** One payload of each family, whole. */
export const ofEachFamily: Pack = Object.values(families).map(([text = '']) => payloads.indexOf(text));

/** A payload in a place, with its sign before it and a letter after it. */
export function signed(place: Place, index: number): string {
	return `${letters[place]}${String(index).padStart(4, '0')}${payloads[index] ?? ''}z`;
}

/** The payloads by their indices, in packs whose signed texts take so many bytes at most. */
export function packs(longest: number, isPacked: (payload: string) => boolean = () => true): readonly Pack[] {
	const all: number[][] = [[]];
	let length = 0;
	for (const index of payloads.keys()) {
		if (!isPacked(payloads[index] ?? '')) {
			continue;
		}
		const added = Buffer.byteLength(` ${signed('body', index)}`);
		if (length + added > longest) {
			all.push([]);
			length = 0;
		}
		all.at(-1)?.push(index);
		length += added;
	}
	return all;
}

/** The payloads of a pack in a place, side by side. */
export function row(place: Place, pack: Pack): string {
	return pack.map(index => signed(place, index)).join(' ');
}

/** A cable that has a pack in every field of its header and in its signature. */
export function headerText(pack: Pack): string {
	const lines = (place: Place, lead: string) => pack.map(index => `${lead}${signed(place, index)}`);
	return [
		'VZCZCXRO6671',
		'OO RUEHEW',
		'DE RUEHSU #0001/01 1651402',
		'ZNY CCCCC ZZH',
		'O 141402Z JUN 07',
		`FM AMEMBASSY ${row('sender', pack)}`,
		`TO ${lines('addressee', 'RUEHC/').join('\n')}`,
		`INFO ${lines('information', 'RUEHEW/').join('\n')}`,
		`C O N F I D E N T I A L STRELSAU 000001 ${row('classification', pack)}`,
		'',
		'E.O. 12958: DECL: 06/14/2017',
		`TAGS: ${lines('tags', '').join(', ')}`,
		`SUBJECT: ${row('subject', pack)}`,
		'',
		`REF: ${lines('reference', 'A. ').join('\n     ')}`,
		'',
		`Classified By: ${row('classified-by', pack)}`,
		'',
		'1. (C) The river is high.',
		'',
		// The number left out is a problem, which names the file.
		'3. (C) The bridge is old.',
		'',
		row('signature', pack),
		'',
	].join('\n');
}

/** A cable with a payload in each of its paragraphs. */
export function bodyText(pack: Pack): string {
	const paragraphs = pack.map((index, at) => `${at + 1}. (C) ${signed('body', index)}\n`);
	return cableText({number: pack[0] ?? 0, subject: 'PAYLOADS', body: paragraphs.join('\n')});
}

/** A page of HTML on which whatever is not a letter is an entity. */
export function pageText(pack: Pack): string {
	const entity = (character: string) => `&#x${character.codePointAt(0)?.toString(16)};`;
	const lines = pack.map(index => signed('page', index).replace(/[^A-Za-z0-9]/gu, entity));
	return `<html><body><pre>${lines.join('\n')}</pre></body></html>`;
}

/** What the program is to read on such a page: as in all browsers, the numbers of C1 are characters of Windows. */
export function readOnPage(index: number): string {
	return signed('page', index).replace(/[\u0080-\u009F]/g, control =>
		new TextDecoder('windows-1252').decode(Buffer.from(control, 'latin1')),
	);
}

/** A text in Markdown with the payloads as the words of links, and as their targets. */
export function linkText(pack: Pack): string {
	return pack.map(index => `[${linkWords(index)}](https://a.b/${payloads[index] ?? ''})`).join('\n\n');
}

/** Brackets end the words of a link, so they are left out. */
export function linkWords(index: number): string {
	return signed('link', index).replace(/[[\]()]/g, '');
}

/** The payloads that have no character beyond Latin-1, as single bytes that are no UTF-8. */
export function eightBits(pack: Pack): Uint8Array {
	return Buffer.from(`caf\u00E9\n${pack.map(index => signed('eight-bits', index)).join('\n')}`, 'latin1');
}

/** What the program is to read in the bytes of `eightBits`. */
export function readInEightBits(index: number): string {
	return new TextDecoder('windows-1252').decode(Buffer.from(signed('eight-bits', index), 'latin1'));
}

/** A text in UTF-16, with its byte order mark. */
export function sixteenBits(pack: Pack): Uint8Array {
	return Buffer.from(`\uFEFF${pack.map(index => signed('sixteen-bits', index)).join('\n')}`, 'utf16le');
}

/** A file for each pack; the star in the name becomes its number. */
export function filesOf(
	name: string,
	all: readonly Pack[],
	write: (pack: Pack) => string | Uint8Array,
): Readonly<Record<string, string | Uint8Array>> {
	return Object.fromEntries(all.map((pack, number) => [name.replace('*', String(number)), write(pack)]));
}

/** Cables with a pack in their subjects, another in the names of their folders, and a third in those of their files. */
export function namedTexts(): Readonly<Record<string, string>> {
	const small = packs(LONGEST_NAME);
	return Object.fromEntries(
		small.map((pack, number) => [
			`${nameOf('folder', pack)}/${nameOf('file', small.at(number - 1) ?? [])}.txt`,
			`SUBJECT: ${row('subject', pack)}\n\n1. (C) ${'The river is high. '.repeat(50)}\n`,
		]),
	);
}

/** File systems have names of 255 bytes at most, and two of them must fit into a row of the screen. */
export const LONGEST_NAME = 190;

/** A pack as the name of a folder or a file; what parts names from each other is left out. */
export function nameOf(place: Place, pack: Pack): string {
	return inName(row(place, pack));
}

/** A text without what no name can hold. */
export function inName(text: string): string {
	return text.replaceAll('/', '');
}

/** What of some packs has a form of single bytes. */
export function singleOf(all: readonly Pack[]): readonly Pack[] {
	return all.map(pack => pack.filter(index => /^[\0-\u00FF]*$/.test(payloads[index] ?? '')));
}

/** Files that hold every payload of some packs in their texts. */
export function hostileTexts(all: readonly Pack[]): Readonly<Record<string, string | Uint8Array>> {
	return {
		...filesOf('body*.txt', all, bodyText),
		...filesOf('head*.txt', all, headerText),
		...filesOf('page*.html', all, pageText),
		...filesOf('eight*.txt', singleOf(all), eightBits),
	};
}
