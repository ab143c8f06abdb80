/** The completions of the end of a query on the command line that the program knows without any cable. */
import {explain} from '../../glossary/glossary.js';
import {allPosts} from '../../glossary/post-names.js';
import {tagCodes} from '../../glossary/tag-codes.js';
import {askedAt, completed, completionsOf} from '../../search/query/complete.js';
import {fieldOf} from '../../search/query/fields.js';
import type {CompletedWord} from './completed-word.js';

/** A query with each completion of its end: fields, posts, TAGS, dossiers, and values of which there are only some. */
export function queryWords(typed: string, dossiers: () => readonly string[]): readonly CompletedWord[] {
	const asked = askedAt(typed, typed.length);
	const values = asked.type === 'value' ? valuesOf(asked.field, asked.beginning, dossiers) : [];
	return completionsOf(
		asked,
		values.map(value => ({value, count: 0})),
		Number.POSITIVE_INFINITY,
	).map(completion => ({word: completed(typed, completion).text, meaning: completion.meaning}));
}

/** The posts that begin with what is typed, as message numbers have them, and where they are. */
export function postNames(typed: string): readonly CompletedWord[] {
	return namesOfPosts(typed).map(word => ({
		word,
		meaning: explain(word, {kind: 'post'}).entries[0]?.meaning,
	}));
}

function valuesOf(
	field: Parameters<typeof fieldOf>[0],
	beginning: string,
	dossiers: () => readonly string[],
): readonly string[] {
	switch (fieldOf(field)?.values) {
		case 'post':
			return namesOfPosts(beginning);
		case 'tag':
			return tagCodes()
				.map(code => (isSmall(beginning) ? code.toLowerCase() : code))
				.filter(code => code.startsWith(beginning));
		case 'dossier':
			return dossiers().filter(name => name.startsWith(beginning));
		default:
			return [];
	}
}

/** A shell offers what begins as was typed, in small letters or capitals; without a beginning, as the help writes posts. */
function namesOfPosts(beginning: string): readonly string[] {
	const isLower = beginning === '' || isSmall(beginning);
	const names = [...new Set(allPosts().map(({post}) => post))].toSorted();
	return names.map(name => (isLower ? name.toLowerCase() : name)).filter(name => name.startsWith(beginning));
}

function isSmall(beginning: string): boolean {
	return beginning !== '' && beginning === beginning.toLowerCase();
}
