import assert from 'node:assert/strict';
import {test} from 'node:test';
import {dispatchFor} from '../../source/app/dispatch.js';
import {type Binding, type Context, helpFor, hintsFor, keymap, keyName} from '../../source/app/keymap.js';
import {editingKeys, editPrompt, promptWith} from '../../source/app/prompt.js';
import type {State} from '../../source/app/state.js';
import {update} from '../../source/app/update.js';
import {begin, play} from './play.js';
import {texts} from './texts.js';

/** The keys that lead from the list into each context. */
const ways: Readonly<Record<Context, string>> = {
	list: '',
	'list-search': '/ o',
	'list-sort': 'o',
	reader: 'Enter',
	'reader-find': 'Enter / r i v e r',
	'reader-markings': 'Enter c',
	'reader-outline': 'Enter o',
	command: ': p',
	help: 'h',
	'help-filter': 'h /',
};

const contexts = Object.keys(ways) as readonly Context[];
const tables = Object.entries(keymap) as readonly [
	string,
	readonly Pick<Binding<never>, 'keys' | 'words'>[],
][];

/** States of a context: on a full list, on a text that is no cable, on an empty file, and on an empty list. */
function statesOf(context: Context): readonly State[] {
	const folders = [texts, {'note.txt': 'Two\nlines.\n'}, {'empty.txt': ''}, {}];
	return folders
		.map(folder => play(folder, ways[context]))
		.filter(state => dispatchFor(state).context === context);
}

function afterJson(state: State): unknown {
	return JSON.parse(JSON.stringify(state));
}

/** What JSON leaves of a value: a property that is undefined is none. */
function withoutUndefined(value: unknown): unknown {
	if (Array.isArray(value)) {
		return value.map(withoutUndefined);
	}
	if (typeof value !== 'object' || value === null) {
		return value;
	}
	return Object.fromEntries(
		Object.entries(value).flatMap(([name, part]) =>
			part === undefined ? [] : [[name, withoutUndefined(part)]],
		),
	);
}

test('every context can be reached, on a folder with cables', () => {
	for (const context of contexts) {
		assert.equal(dispatchFor(play(texts, ways[context])).context, context);
	}
});

for (const [name, bindings] of tables) {
	test(`no key is bound twice in ${name}`, () => {
		const keys = bindings.flatMap(binding => binding.keys);
		assert.deepEqual(
			keys.filter((key, index) => keys.indexOf(key) !== index),
			[],
		);
	});

	test(`nothing in ${name} needs Alt, Shift with an arrow, a function key, Home, End, or a key that the line takes`, () => {
		for (const {keys, words} of bindings) {
			assert.ok(!keys.every(isHard), `${words}: ${keys.join(' ')}`);
		}
	});

	test(`every key of ${name} has words`, () => {
		for (const {keys, words} of bindings) {
			assert.match(words, /^\S.*\S$|^\S+$/, keys.join(' '));
		}
	});
}

/** Keys that some terminal, or the line to it, keeps for itself. */
function isHard(key: string): boolean {
	return /^(?:Alt-.*|Shift-(?:Up|Down|Left|Right)|F\d+|Home|End|Ctrl-[ABSQ])$/.test(key);
}

test('a key that works everywhere is bound otherwise nowhere but in what is typed or chosen', () => {
	const common: readonly string[] = keymap.everywhere.flatMap(({keys}) => keys);
	for (const context of ['list', 'reader', 'help'] as const) {
		const own: readonly string[] = keymap[context].flatMap(({keys}) => keys);
		assert.deepEqual(
			own.filter(key => common.includes(key)),
			[],
			context,
		);
	}
});

for (const context of contexts) {
	test(`every key of ${context} runs, with and without a count, and leaves a state that survives JSON`, () => {
		for (const state of statesOf(context)) {
			const keys = [...keymap[context], ...keymap.everywhere].flatMap(binding => binding.keys);
			for (const key of keys) {
				for (const count of [undefined, 1, 3, 9_999_999]) {
					const step = dispatchFor(state).bound(key)?.(count);
					if (step) {
						assert.deepEqual(afterJson(step[0]), withoutUndefined(step[0]), `${count ?? ''}${key}`);
					}
				}
			}
		}
	});

	test(`the hint line of ${context} names keys that are bound there`, () => {
		const bound: readonly string[] = keymap[context].flatMap(({keys}) => keys.map(keyName));
		for (const {key, word} of hintsFor(context)) {
			assert.ok(bound.includes(key), `${key} ${word}`);
			assert.match(word, /^[a-z]+$/);
		}
	});
}

test('a key without a meaning says so and changes nothing else', () => {
	for (const [context, keys] of Object.entries(ways)) {
		if (context.endsWith('-search') || context.endsWith('-find') || context.endsWith('-filter')) {
			continue;
		}
		const before = play(texts, keys);
		const [after] = update(before, {type: 'key', key: 'F9'});
		assert.match(after.message ?? '', /^F9 does nothing here/);
		assert.deepEqual({...after, message: undefined}, {...before, message: undefined});
	}
});

test('Escape has one name for people', () => assert.equal(keyName('Escape'), 'Esc'));

test('the help tells every key of its screen, those of what it opens, and those that work everywhere', () => {
	const told = (screen: 'list' | 'reader') =>
		helpFor(screen).flatMap(({entries}) => entries.map(({term, words}) => `${term}: ${words}`));
	const rowsOf = (name: keyof typeof keymap) =>
		keymap[name].map(({keys, words}) => `${keys.map(keyName).join(' ')}: ${words}`);
	for (const name of ['list', 'list-search', 'list-sort', 'everywhere'] as const) {
		assert.deepEqual(
			rowsOf(name).filter(row => !told('list').includes(row)),
			[],
		);
	}
	for (const name of ['reader', 'reader-find', 'reader-markings', 'reader-outline', 'everywhere'] as const) {
		assert.deepEqual(
			rowsOf(name).filter(row => !told('reader').includes(row)),
			[],
		);
	}
});

test('every editing key that the help tells edits', () => {
	for (const {keys} of editingKeys) {
		for (const key of keys) {
			// Keys with Alt are told in capitals.
			const name = key.replace(/^Alt-(\w)$/, (_, letter: string) => `Alt-${letter.toLowerCase()}`);
			assert.notEqual(editPrompt(promptWith('two words'), name), undefined, key);
		}
	}
});

test('Ctrl-C never quits and Q always does, outside of what is typed', () => {
	for (const context of ['list', 'reader', 'reader-outline', 'help'] as const) {
		assert.deepEqual(begin(texts).press(`${ways[context]} Ctrl-C`).effects.filter(isQuit), []);
		assert.equal(begin(texts).press(`${ways[context]} Q`).effects.filter(isQuit).length, 1, context);
	}
});

function isQuit({type}: {readonly type: string}): boolean {
	return type === 'quit';
}
