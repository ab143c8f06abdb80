import {graphemesOf} from '../layout/graphemes.js';

/** A line being typed, with the editing keys of readline. */
export type Prompt = {
	readonly text: string;
	/** The position of the cursor in UTF-16 code units, never within a grapheme. */
	readonly cursor: number;
	/** The text last deleted, for pasting. */
	readonly killed: string;
	/** Whether the text is a proposal that has not been edited: the first letter typed replaces it, a blank or any other key edits it. */
	readonly isProposal?: true;
};

/** A prompt with a text and the cursor after it. */
export function promptWith(text: string): Prompt {
	return {text, cursor: text.length, killed: ''};
}

/** A prompt with a text that is proposed. */
export function promptProposing(text: string): Prompt {
	return {...promptWith(text), isProposal: true};
}

/**
 * The prompt after a key; `leave` for a deletion on an empty line, `full` if there is no room for more, `undefined` for
 * a key that does not edit.
 */
export function editPrompt(prompt: Prompt, key: string): Prompt | 'leave' | 'full' | undefined {
	const edit = editingKeys.find(({keys}) => keys.includes(key));
	if (edit) {
		const {isProposal, ...taken} = prompt;
		return edit.run(taken);
	}
	return isPrintable(key) ? insert(prompt, key === 'Space' ? ' ' : key) : undefined;
}

/**
 * The prompt with a text inserted at the cursor, or in place of what is proposed; line ends become spaces. `full` if
 * that is too long: a text that was cut would pass for the whole.
 */
export function insert({isProposal, ...given}: Prompt, inserted: string): Prompt | 'full' {
	const prompt: Prompt = isProposal && inserted !== ' ' ? {...given, text: '', cursor: 0} : given;
	const clean = inserted.replace(/[\r\n\t]+/g, ' ');
	const text = prompt.text.slice(0, prompt.cursor) + clean + prompt.text.slice(prompt.cursor);
	return text.length > MOST_CHARACTERS ? 'full' : {...prompt, text, cursor: prompt.cursor + clean.length};
}

/** More than anyone types; a pasted book must not be searched for. */
export const MOST_CHARACTERS = 1000;

/** Whether a key is a character. */
export function isPrintable(key: string): boolean {
	return key === 'Space' || graphemeCount(key) === 1;
}

/** An editing key: its names, its words in the help, and what it does. */
type Edit = {
	readonly keys: readonly string[];
	readonly words: string;
	readonly run: (prompt: Prompt) => Prompt | 'leave' | 'full';
};

/** The editing keys of every line being typed. */
export const editingKeys: readonly Edit[] = [
	{keys: ['Ctrl-A', 'Home'], words: 'start of the line', run: prompt => ({...prompt, cursor: 0})},
	{
		keys: ['Ctrl-E', 'End'],
		words: 'end of the line',
		run: prompt => ({...prompt, cursor: prompt.text.length}),
	},
	{
		keys: ['Left', 'Ctrl-B'],
		words: 'one character left',
		run: prompt => ({...prompt, cursor: leftOf(prompt)}),
	},
	{
		keys: ['Right', 'Ctrl-F'],
		words: 'one character right',
		run: prompt => ({...prompt, cursor: rightOf(prompt)}),
	},
	{
		keys: ['Alt-b', 'Ctrl-Left'],
		words: 'one word left',
		run: prompt => ({...prompt, cursor: wordLeftOf(prompt)}),
	},
	{
		keys: ['Alt-f', 'Ctrl-Right'],
		words: 'one word right',
		run: prompt => ({...prompt, cursor: wordRightOf(prompt)}),
	},
	{
		keys: ['Backspace'],
		words: 'delete left; on an empty line, cancel',
		run: prompt => (prompt.text === '' ? 'leave' : remove(prompt, leftOf(prompt), prompt.cursor)),
	},
	{
		keys: ['Delete', 'Ctrl-D'],
		words: 'delete right; on an empty line, cancel',
		run: prompt => (prompt.text === '' ? 'leave' : remove(prompt, prompt.cursor, rightOf(prompt))),
	},
	{
		keys: ['Ctrl-W', 'Alt-Backspace'],
		words: 'delete the word to the left',
		run: prompt => kill(prompt, wordLeftOf(prompt), prompt.cursor),
	},
	{keys: ['Ctrl-U'], words: 'delete to the start', run: prompt => kill(prompt, 0, prompt.cursor)},
	{
		keys: ['Ctrl-K'],
		words: 'delete to the end',
		run: prompt => kill(prompt, prompt.cursor, prompt.text.length),
	},
	{keys: ['Ctrl-Y'], words: 'paste deleted text', run: prompt => insert(prompt, prompt.killed)},
];

function remove(prompt: Prompt, from: number, to: number): Prompt {
	return {...prompt, text: prompt.text.slice(0, from) + prompt.text.slice(to), cursor: from};
}

function kill(prompt: Prompt, from: number, to: number): Prompt {
	return from === to ? prompt : {...remove(prompt, from, to), killed: prompt.text.slice(from, to)};
}

function leftOf({text, cursor}: Prompt): number {
	return graphemeStarts(text).findLast(start => start < cursor) ?? 0;
}

function rightOf({text, cursor}: Prompt): number {
	return graphemeStarts(text).find(start => start > cursor) ?? text.length;
}

function wordLeftOf({text, cursor}: Prompt): number {
	return /\S*\s*$/.exec(text.slice(0, cursor))?.index ?? 0;
}

function wordRightOf({text, cursor}: Prompt): number {
	return cursor + (/^\s*\S*/.exec(text.slice(cursor))?.[0].length ?? 0);
}

function graphemeStarts(text: string): readonly number[] {
	return [...graphemesOf(text)].map(({index}) => index);
}

function graphemeCount(text: string): number {
	return text.length === 1 ? 1 : [...graphemesOf(text)].length;
}
