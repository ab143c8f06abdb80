/** What a scope is called. */
import type {Scope} from '../../search/scopes.js';

type WordsOfScope = {
	/** On the line below the list, and before the query. */
	readonly name: string;
	/** The part of one cable that is searched. */
	readonly part: string;
	/** Where a key looks that changes the scope. */
	readonly places: string;
	/** Where an offered or a saved query looks. */
	readonly within: string;
};

/** The words for each scope. */
export const wordsOfScope: Readonly<Record<Scope, WordsOfScope>> = {
	subject: {
		name: 'subject+post',
		part: 'subject',
		places: 'subjects, posts and years',
		within: 'in subjects and posts',
	},
	head: {name: 'headers', part: 'header', places: 'headers', within: 'in headers'},
	text: {name: 'text', part: 'text', places: 'texts', within: 'in texts'},
};
