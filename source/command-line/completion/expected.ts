/** What is expected as an argument or as the value of an option, by the words for it in the help. */
import type {Option} from '../options/option-kinds.js';

/** A kind of argument; `nothing` is what only the user knows, such as a number. */
export type Expected =
	| {readonly type: 'path' | 'query' | 'post' | 'dossier' | 'nothing'}
	| {readonly type: 'words'; readonly words: readonly string[]};

/** What each word in capitals of the help stands for; the first of several, as in `FILE|NUMBER`, is what is completed. */
export const placeholders: Readonly<Record<string, Exclude<Expected['type'], 'words'>>> = {
	// A dump is opened like a folder.
	FOLDER: 'path',
	FILE: 'path',
	QUERY: 'query',
	POST: 'post',
	DOSSIER: 'dossier',
	NUMBER: 'nothing',
	WORD: 'nothing',
	YEAR: 'nothing',
	COLUMNS: 'nothing',
	N: 'nothing',
};

/** What is expected as an argument of a command, by its arguments in the help; the first is at position 0. */
export function expectedBy(all: string, position: number): Expected {
	const parts = all.split(' ').filter(Boolean);
	const last = parts.at(-1);
	// A query may have any number of words.
	const part = parts[position] ?? (last !== undefined && /…|QUERY/.test(last) ? last : undefined);
	return part === undefined ? {type: 'nothing'} : meaning(part.replace(/[[\]…]/g, ''));
}

/** What is expected as the value of an option. */
export function expectedByOption(option: Option): Expected {
	return option.type === 'value' ? meaning(option.placeholder) : {type: 'nothing'};
}

/** Words in small letters are typed as they are, as in `text|json`. */
function meaning(placeholder: string): Expected {
	const [first = '', ...others] = placeholder.split('|');
	return /^[a-z]/.test(first)
		? {type: 'words', words: [first, ...others]}
		: {type: placeholders[first] ?? 'nothing'};
}
