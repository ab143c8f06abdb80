/** Words that are looked up in lists: captions, precedences, classifications, abbreviations, offices. */
import type {Context, Explanation, Kind} from './explanation.js';
import {cut, lookup, once, type TableEntry, tableLines} from './table.js';
import {abbreviationTable} from './tables/abbreviations.js';
import {captionTable} from './tables/captions.js';
import {classificationTable} from './tables/classifications.js';
import {officeTable} from './tables/offices.js';
import {precedenceTable} from './tables/precedences.js';
import {telegrapheseTable} from './tables/telegraphese.js';

/** A precedence by its letter, its two letters or its word. */
export function explainPrecedence(word: string, context: Context): readonly Explanation[] {
	return as('precedence', word, precedencesOf(capitals(word, 'precedence', context)));
}

/** A classification, spaced out or not, and the words of the lines and orders about it. */
export function explainClassification(word: string, context: Context): readonly Explanation[] {
	return as('classification', word, classificationsOf(closedUp(capitals(word, 'classification', context))));
}

/** A caption, or a line that begins or ends like one. */
export function explainCaption(word: string, context: Context): readonly Explanation[] {
	const printed = capitals(word, 'caption', context);
	const listed = captionsOf(printed);
	const formed = listed.length > 0 ? [] : captionForms().filter(({form}) => form.test(printed));
	return as('caption', word, listed.length > 0 ? listed : formed.slice(0, 1).map(({row}) => row));
}

/** An abbreviation; one in mixed case, such as `FonMin`, is also known in capitals and in small letters. */
export function explainAbbreviation(word: string, context: Context): readonly Explanation[] {
	const exact = context.kind === 'abbreviation' ? word.toUpperCase() : word;
	return as('abbreviation', word, [...telegrapheseOf(word.toUpperCase()), ...abbreviationsOf(exact)]);
}

/** An office, by its symbol or by symbol and number of copies, as action and information lines have it: `INR-10`. */
export function explainOffice(word: string, context: Context): readonly Explanation[] {
	const printed = context.kind === 'office' ? word.toUpperCase() : word;
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

/** A table of words in sections, each with its source; a row is `WORD: meaning | note`. */
type WordTable = readonly {readonly source: string; readonly rows: string}[];

type Row = Pick<Explanation, 'meaning' | 'note' | 'source'>;

function as(kind: Kind, word: string, rows: readonly Row[]): readonly Explanation[] {
	return rows.map(row => ({word, kind, ...row}));
}

// `Confidential` and `Flash` may be headings; all in small letters they are words of the text.
function capitals(word: string, kind: Kind, context: Context): string {
	return context.kind === kind || /[A-Z]/.test(word) ? word.toUpperCase() : word;
}

const precedencesOf = lookup(() => entries(precedenceTable, word => [word]));
const classificationsOf = lookup(() => entries(classificationTable, word => [closedUp(word)]));
const captionsOf = lookup(() => entries(captionTable, word => [word]));
const telegrapheseOf = lookup(() => entries(telegrapheseTable, word => [word]));
const officesOf = lookup(() => entries(officeTable, inEveryCase));
const abbreviationsOf = lookup(() => entries(abbreviationTable, inEveryCase));

// A word all in capitals is known only in capitals: `AID` is the agency, and `aid` is not.
function inEveryCase(word: string): readonly string[] {
	return /[a-z]/.test(word) ? [word, word.toUpperCase(), word.toLowerCase()] : [word];
}

// `C O N F I D E N T I A L` is one word, and `EO 12958` is `E.O. 12958`.
function closedUp(word: string): string {
	return word.replace(/[ .]/g, '');
}

/** Captions with words that vary: `FOR … ONLY`. */
const captionForms = once(() =>
	entries(captionTable, word => [word]).flatMap(({words: [word = ''], row}) =>
		word.includes('…') ? [{form: new RegExp(`^${word.replace('…', '.+')}$`), row}] : [],
	),
);

function entries(table: WordTable, wordsOf: (word: string) => readonly string[]): readonly TableEntry<Row>[] {
	return table.flatMap(({source, rows}) =>
		tableLines(rows).map(line => {
			const [word, rest = ''] = cut(line, ': ');
			const [meaning, note] = cut(rest, ' | ');
			return {words: wordsOf(word), row: {meaning, ...(note === undefined ? {} : {note}), source}};
		}),
	);
}
