/** Words that are simply listed: captions, precedences, classifications, abbreviations, offices. */
import type {Explanation, Kind, When} from './explanation.js';
import {cut, type Entry, linesOf, lookup, once} from './table.js';
import {abbreviations} from './tables/abbreviations.js';
import {captions} from './tables/captions.js';
import {classifications} from './tables/classifications.js';
import {offices} from './tables/offices.js';
import {precedences} from './tables/precedences.js';
import {telegraphese} from './tables/telegraphese.js';

/** A precedence by its letter, its two letters or its word. */
export function explainPrecedence(word: string, when: When): readonly Explanation[] {
	return as('precedence', word, precedencesOf(capitals(word, 'precedence', when)));
}

/** A classification, spaced out or not, and the words of the lines and orders about it. */
export function explainClassification(word: string, when: When): readonly Explanation[] {
	return as('classification', word, classificationsOf(closed(capitals(word, 'classification', when))));
}

/** A caption, or a line that begins or ends like one. */
export function explainCaption(word: string, when: When): readonly Explanation[] {
	const printed = capitals(word, 'caption', when);
	const listed = captionsOf(printed);
	const formed = listed.length > 0 ? [] : captionForms().filter(({form}) => form.test(printed));
	return as('caption', word, listed.length > 0 ? listed : formed.slice(0, 1).map(({row}) => row));
}

/** An abbreviation; one of small and capital letters, as `FonMin`, is known in capitals and in small letters too. */
export function explainAbbreviation(word: string, when: When): readonly Explanation[] {
	const exact = when.kind === 'abbreviation' ? word.toUpperCase() : word;
	return as('abbreviation', word, [...telegrapheseOf(word.toUpperCase()), ...abbreviationsOf(exact)]);
}

/** An office by its symbol, or by the symbol and number of copies of an action or information line: `INR-10`. */
export function explainOffice(word: string, when: When): readonly Explanation[] {
	const printed = when.kind === 'office' ? word.toUpperCase() : word;
	const [, symbol, copies] = /^(.+)-(\d{2})$/.exec(printed) ?? [];
	const counted =
		symbol === undefined
			? []
			: as('office', word, officesOf(symbol)).map(office => ({
					...office,
					note: [office.note, `copies: ${Number(copies)}`].filter(Boolean).join('; '),
				}));
	return [...as('office', word, officesOf(printed)), ...counted];
}

/** A table of words in sections, each of its own source; a row is `WORD: meaning | note`. */
type WordTable = readonly {readonly source: string; readonly rows: string}[];

type Row = Pick<Explanation, 'meaning' | 'note' | 'source'>;

function as(kind: Kind, word: string, rows: readonly Row[]): readonly Explanation[] {
	return rows.map(row => ({word, kind, ...row}));
}

// `Confidential` and `Flash` are headings; all in small letters they are words of the text.
function capitals(word: string, kind: Kind, when: When): string {
	return when.kind === kind || /[A-Z]/.test(word) ? word.toUpperCase() : word;
}

const precedencesOf = lookup(() => entries(precedences, word => [word]));
const classificationsOf = lookup(() => entries(classifications, word => [closed(word)]));
const captionsOf = lookup(() => entries(captions, word => [word]));
const telegrapheseOf = lookup(() => entries(telegraphese, word => [word]));
const officesOf = lookup(() => entries(offices, inEveryCase));
const abbreviationsOf = lookup(() => entries(abbreviations, inEveryCase));

// What is all in capitals is known in capitals only: `AID` is no word of the text, and `aid` no agency.
function inEveryCase(word: string): readonly string[] {
	return /[a-z]/.test(word) ? [word, word.toUpperCase(), word.toLowerCase()] : [word];
}

// `C O N F I D E N T I A L` is one word, and `EO 12958` is `E.O. 12958`.
function closed(word: string): string {
	return word.replace(/[ .]/g, '');
}

/** Captions of which only some words are fixed: `FOR … ONLY`. */
const captionForms = once(() =>
	entries(captions, word => [word]).flatMap(({words: [word = ''], row}) =>
		word.includes('…') ? [{form: new RegExp(`^${word.replace('…', '.+')}$`), row}] : [],
	),
);

function entries(table: WordTable, wordsOf: (word: string) => readonly string[]): readonly Entry<Row>[] {
	return table.flatMap(({source, rows}) =>
		linesOf(rows).map(line => {
			const [word, rest = ''] = cut(line, ': ');
			const [meaning, note] = cut(rest, ' | ');
			return {words: wordsOf(word), row: {meaning, ...(note === undefined ? {} : {note}), source}};
		}),
	);
}
