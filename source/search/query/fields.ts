/** The fields of a query: what each asks for, and how its values are written. */
import {captionName} from '../../cable/facts/classification.js';
import {canonicalPortionMark} from '../../cable/portion-mark.js';
import {postInNumbers} from '../../glossary/posts.js';
import {keptStates} from '../kept-states.js';
import {foldedWords} from '../words/fold.js';
import {canonicalNumber} from './number-asked.js';
import {dayOrder, levelOf, levelOrder, levels, type Order, yearOrder} from './orders.js';
import type {FieldName, FieldValue, Place} from './query.js';

/** A field. */
export type Field = {
	readonly name: FieldName;
	/** What it finds, for the help: words that follow `cables`. */
	readonly meaning: string;
	readonly example: string;
	/** What its values are, as completion asks for them. */
	readonly values: ValueKind;
	/** All its values, if these are the only ones. */
	readonly words?: readonly string[];
	/** Which values it takes, as far as words of a message have room. */
	readonly hint: string;
	/** Whether a cable has at most one of its values, so that two limits can only mean either. */
	readonly isSingle: boolean;
	/** How its values follow each other, if they do: `class:>=S`, `year:2006..2008`. */
	readonly order?: Order;
	/** The value that is meant by what was typed; none if there is no such value. */
	readonly read: (written: string) => FieldValue | undefined;
	/** How a range is written, if not as `from..to`. */
	readonly writeRange?: (range: {readonly from?: string; readonly to?: string}) => string;
	/** Names that people may type for it. */
	readonly otherNames: readonly string[];
};

/** The kinds of values. */
export type ValueKind =
	| 'post'
	| 'tag'
	| 'level'
	| 'marking'
	| 'day'
	| 'year'
	| 'number'
	| 'caption'
	| 'name'
	| 'dossier'
	| 'word';

/** The field of a name, in any case; none if there is none. */
export function fieldOf(name: string): Field | undefined {
	return fields.find(field => field.name === name.toLowerCase());
}

/** The facts that `has:` asks for. */
const possessions = ['refs', 'citations', 'redactions', 'tables', 'attributes', 'problems', 'note'];

/** The states that `is:` asks for. */
const states = ['partial', 'unsectioned', 'duplicate', ...keptStates];

/** All fields, in the order in which help and completion list them. */
export const fields: readonly Field[] = [
	{
		name: 'from',
		meaning: 'sent by this post',
		example: 'from:rome',
		values: 'post',
		hint: 'a post, as in from:rome',
		isSingle: true,
		read: plain(post),
		otherNames: ['fm', 'post', 'sender', 'origin', 'embassy', 'by'],
	},
	{
		name: 'to',
		meaning: 'sent to this post, for action or information',
		example: 'to:berlin',
		values: 'post',
		hint: 'a post, as in to:berlin',
		isSingle: false,
		read: plain(post),
		otherNames: ['info', 'recipient', 'addressee', 'action'],
	},
	{
		name: 'tag',
		meaning: 'with this TAG',
		example: 'tag:PREL',
		values: 'tag',
		hint: 'a TAG, as in tag:PREL',
		isSingle: false,
		read: plain(tag),
		otherNames: ['tags', 'topic', 'country'],
	},
	{
		name: 'class',
		meaning: 'of this classification',
		example: 'class:>=S',
		values: 'level',
		words: levels,
		hint: 'U, SBU, LOU, C, S or TS',
		isSingle: true,
		order: levelOrder,
		read: plain(levelOf),
		otherNames: ['classification', 'classified', 'level'],
	},
	{
		name: 'mark',
		meaning: 'with a paragraph of this marking',
		example: 'mark:C/NF',
		values: 'marking',
		hint: 'as in C, C/NF, NF, none',
		isSingle: false,
		order: levelOrder,
		read: plain(marking),
		otherNames: ['marking', 'portion', 'marked'],
	},
	{
		name: 'date',
		meaning: 'sent on this day, in this month, in this year',
		example: 'date:2006-05..2007-03',
		values: 'day',
		hint: 'as in 2006, 2006-05, 17may2006',
		isSingle: true,
		order: dayOrder,
		read: days,
		otherNames: ['sent', 'day', 'month', 'on'],
	},
	{
		name: 'year',
		meaning: 'sent in this year',
		example: 'year:2006..2008',
		values: 'year',
		hint: 'as in 2006, 06, 2006..2008',
		isSingle: true,
		order: yearOrder,
		read: years,
		otherNames: ['yr'],
	},
	{
		name: 'before',
		meaning: 'sent before this cable, or before this day',
		example: 'before:07ROME1333',
		values: 'number',
		hint: 'as in 07ROME1333, 2006-05',
		isSingle: true,
		read: before,
		writeRange: ({to = ''}) => dayOrder.step(to, 1) ?? to,
		otherNames: ['until', 'till'],
	},
	{
		name: 'id',
		meaning: 'with this number',
		example: 'id:07ROME1333',
		values: 'number',
		hint: 'as in 07ROME1333',
		isSingle: true,
		read: plain(canonicalNumber),
		otherNames: ['mrn', 'number', 'no', 'cable'],
	},
	{
		name: 'cites',
		meaning: 'that refer to this cable',
		example: 'cites:07ROME1333',
		values: 'number',
		hint: 'as in 07ROME1333',
		isSingle: false,
		read: plain(canonicalNumber),
		otherNames: ['ref', 'refs', 'references', 'reference'],
	},
	{
		name: 'citedby',
		meaning: 'that this cable refers to',
		example: 'citedby:07ROME1333',
		values: 'number',
		hint: 'as in 07ROME1333',
		isSingle: false,
		read: plain(canonicalNumber),
		otherNames: ['cited'],
	},
	{
		name: 'caption',
		meaning: 'with this caption',
		example: 'caption:NODIS',
		values: 'caption',
		hint: 'a caption, as in caption:NODIS',
		isSingle: false,
		read: plain(caption),
		otherNames: ['captions'],
	},
	{
		name: 'signed',
		meaning: 'signed with this name',
		example: 'signed:rice',
		values: 'name',
		hint: 'a name, as in signed:rice',
		isSingle: true,
		read: plain(name),
		otherNames: ['signature', 'signer', 'author'],
	},
	{
		name: 'person',
		meaning: 'with this name in the TAGS, the signature, or "classified by"',
		example: 'person:rassendyll',
		values: 'name',
		hint: 'a name, as in person:rassendyll',
		isSingle: false,
		read: plain(name),
		otherNames: ['people', 'name', 'drafter', 'classifiedby'],
	},
	{
		name: 'has',
		meaning: 'that have references, citations, redactions, tables and so on',
		example: 'has:refs',
		values: 'word',
		words: possessions,
		hint: 'refs, citations, tables and others',
		isSingle: false,
		read: plain(
			oneOf(possessions, {
				references: 'refs',
				ref: 'refs',
				reference: 'refs',
				cited: 'citations',
				notes: 'note',
			}),
		),
		otherNames: ['with', 'have'],
	},
	{
		name: 'is',
		meaning: 'that are unread, starred, tagged, partial, unsectioned, or a duplicate',
		example: 'is:partial',
		values: 'word',
		words: states,
		hint: 'unread, starred, tagged, partial and others',
		isSingle: false,
		read: plain(
			oneOf(states, {
				extract: 'partial',
				duplicates: 'duplicate',
				new: 'unread',
				flagged: 'starred',
				marked: 'tagged',
			}),
		),
		otherNames: ['are'],
	},
	{
		name: 'in',
		meaning: 'in this dossier',
		example: 'in:kosovo',
		values: 'dossier',
		hint: 'a dossier, as in in:kosovo',
		isSingle: false,
		read: plain(name),
		otherNames: ['dossier', 'collection'],
	},
	{
		name: 'note',
		meaning: 'with this word in a note of yours',
		example: 'note:compare',
		values: 'word',
		hint: 'a word of a note, as in note:compare',
		isSingle: false,
		read: plain(oneWord),
		otherNames: ['notes', 'noted'],
	},
];

/** What looks like a field and asks for exact words. */
export const places: readonly (Pick<Field, 'meaning' | 'otherNames'> & {readonly name: Place})[] = [
	{
		name: 'text',
		meaning: 'exactly this word in the text',
		otherNames: ['body', 'content', 'fulltext', 'phrase', 'word'],
	},
	{
		name: 'head',
		meaning: 'exactly this word in the header',
		otherNames: ['header', 'subject', 'subj', 'title'],
	},
];

/** The forms that are not fields, for help and completion. */
export const forms: readonly {readonly form: string; readonly meaning: string}[] = [
	{form: 'words', meaning: 'in subject, post, year or number; incomplete or mistyped, in any order'},
	{form: '"a phrase"', meaning: 'these words in the text, one after the other'},
	{form: 'text:word', meaning: 'exactly this word in the text; text:word* words that begin so'},
	{form: 'head:word', meaning: 'exactly this word in the header; also head:"a phrase"'},
	{form: 'near(a b, 10)', meaning: 'these words in the text, at most 10 words apart'},
	{form: '-word', meaning: 'without this; also !word, -"a phrase", -tag:PREL, -(a b)'},
	{form: 'a or b', meaning: 'either; brackets group: (a or b) c'},
];

function plain(normalise: (written: string) => string | undefined): Field['read'] {
	return written => {
		const text = normalise(written.trim());
		return text === undefined || text === '' ? undefined : {type: 'value', text};
	};
}

function post(written: string): string {
	return postInNumbers(written);
}

function tag(written: string): string {
	return written
		.toUpperCase()
		.replace(/[^\p{L}\p{N}&-]+/gu, ' ')
		.trim();
}

/** `none`, `NF` with any level, `S` with any caveat or none, `C/NF` exactly; `SBU` includes LOU, as in the reader. */
function marking(written: string): string | undefined {
	const words = written.toUpperCase();
	const special = /^(?:none|unmarked)$/i.test(words)
		? 'none'
		: /^(?:NF|NOFORN)$/.test(words)
			? 'NF'
			: undefined;
	return (
		special ?? (words.length > longestMarking ? undefined : canonicalPortionMark(words.replace(/[()]/g, '')))
	);
}

/** No marking is longer, and a pattern for them would be busy with it. */
const longestMarking = 100;

function days(written: string): FieldValue | undefined {
	const found = dayOrder.stretch(written);
	return found && {type: 'range', from: found.first, to: found.last};
}

function years(written: string): FieldValue | undefined {
	const found = yearOrder.stretch(written);
	return found === undefined || found.first !== found.last
		? found && {type: 'range', from: found.first, to: found.last}
		: {type: 'value', text: found.first};
}

function before(written: string): FieldValue | undefined {
	const found = dayOrder.stretch(written);
	const number = found === undefined ? canonicalNumber(written) : undefined;
	return number !== undefined && /[A-Z]\d/.test(number)
		? {type: 'value', text: number}
		: found && {type: 'range', to: dayOrder.step(found.first, -1) ?? found.first};
}

function caption(written: string): string {
	const name = captionName(written.replace(/[\s*]+/g, ' ').trim());
	return name === 'NF' ? 'NOFORN' : name;
}

function name(written: string): string {
	return foldedWords(written)
		.map(({folded}) => folded)
		.join(' ');
}

function oneOf(
	words: readonly string[],
	others: Readonly<Record<string, string>>,
): (written: string) => string | undefined {
	const known = new Map([...words.map(word => [word, word] as const), ...Object.entries(others)]);
	return written => known.get(written.toLowerCase());
}

function oneWord(written: string): string | undefined {
	const [word, ...others] = foldedWords(written);
	return others.length === 0 ? word?.folded : undefined;
}
