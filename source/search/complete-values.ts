/** The values of an archive with which a query is completed: posts, TAGS, names, words, each with its count. */
import {explain} from '../glossary/glossary.js';
import {namesOfPost} from '../glossary/post-names.js';
import type {CountedValue} from './query/complete.js';
import {fieldOf, type ValueKind} from './query/fields.js';
import type {FieldName} from './query/query.js';
import type {TermSource} from './term-source.js';
import {foldedWords} from './words/fold.js';

/** The values of a field, or the words of subjects, that begin so or have a name that does, the most frequent first. */
export function valuesThatBegin(
	source: TermSource,
	field: FieldName | 'word',
	beginning: string,
): readonly CountedValue[] {
	const kind = field === 'word' ? 'word' : vocabularyOf(field);
	if (kind === undefined) {
		return [];
	}
	const {texts, counts} = source.vocabulary(kind);
	const isMeant = field === 'word' ? beginsWith : matcherOf(fieldOf(field)?.values);
	const sought = beginning.toLowerCase();
	return texts
		.flatMap((value, index) => (isMeant(value, sought) ? {value, count: counts[index] ?? 0} : none))
		.sort((one, other) => other.count - one.count)
		.slice(0, MOST_VALUES);
}

const MOST_VALUES = 100;

const none: readonly never[] = [];

/** The kind of the terms that a field has as values; a number has too many to be completed. */
function vocabularyOf(field: FieldName): string | undefined {
	switch (field) {
		case 'id':
		case 'cites':
		case 'citedby':
			return undefined;
		// Whoever completes a day begins with its year.
		case 'date':
		case 'before':
			return 'year';
		default:
			return field;
	}
}

type Matcher = (value: string, beginning: string) => boolean;

function matcherOf(kind: ValueKind | undefined): Matcher {
	switch (kind) {
		case 'post':
			return (value, beginning) =>
				beginsWith(value, beginning) ||
				(beginning !== '' && namesOfPost(value).some(name => beginsWith(name, beginning)));
		case 'tag':
			return (value, beginning) =>
				beginsWith(value, beginning) || (beginning.length >= SHORTEST_NAME && isNamed(value, beginning));
		case 'name':
			return (value, beginning) => hasWord(value, beginning);
		default:
			return beginsWith;
	}
}

const SHORTEST_NAME = 3;

function beginsWith(value: string, beginning: string): boolean {
	return value.toLowerCase().startsWith(beginning);
}

/** Whether a word of what a TAG means begins so. */
function isNamed(tag: string, beginning: string): boolean {
	const {entries} = explain(tag, {kind: 'tag'});
	return entries.some(({kind, meaning}) => kind === 'tag' && hasWord(meaning, beginning));
}

/** Whether words of a text begin as words do that were typed, in any order. */
function hasWord(text: string, beginning: string): boolean {
	const own = foldedWords(text).map(({folded}) => folded);
	return foldedWords(beginning).every(({folded}) => own.some(word => word.startsWith(folded)));
}
