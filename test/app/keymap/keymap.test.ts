import assert from 'node:assert/strict';
import {test} from 'node:test';
import {dispatchFor} from '../../../source/app/dispatch.js';
import {keyName} from '../../../source/app/keymap/binding.js';
import {everywhere, helpFor, hintsFor} from '../../../source/app/keymap/keymap.js';
import {editingKeys, editPrompt, promptWith} from '../../../source/app/prompt.js';
import type {State} from '../../../source/app/state/state.js';
import {update} from '../../../source/app/update.js';
import {keysOf, modeOf, modeTables} from '../modes.js';
import {begin, play, typed} from '../play.js';
import {texts} from '../texts.js';

/** The keys that lead from the list into each mode. */
const ways: Readonly<Record<string, string>> = {
	list: '',
	'list-search': '/ o',
	'list-command': ': p',
	'list-history': '/ o Escape / Ctrl-R',
	'list-saved': '/ o Escape S s k Enter',
	'list-save': '/ o Escape S s',
	'list-sort': 'o',
	'list-tagged': 't ;',
	'list-mark': 'm',
	'list-go-to-mark': "'",
	'reader-mark': 'Enter m',
	'reader-go-to-mark': "Enter '",
	'list-copy': 'y',
	'list-align': 'z',
	'list-display': '-',
	'list-leave': 'Z',
	'list-export': 's',
	'list-replace': 's Enter',
	'list-pipe': '|',
	'list-file': 'a',
	'list-note': 'A',
	'list-notes': ': n o t e s Enter',
	reader: 'Enter',
	'reader-find': 'Enter / r i v e r',
	'reader-keep': 'Enter & r i v e r',
	'reader-command': 'Enter : p',
	'reader-markings': 'Enter c',
	'reader-at-most': 'Enter c <',
	'reader-outline': 'Enter o',
	'reader-thread': 'Enter r',
	'reader-copy': 'Enter y',
	'reader-copy-to-mark': "Enter y '",
	'reader-align': 'Enter z',
	'reader-display': 'Enter -',
	'reader-leave': 'Enter Z',
	'reader-export': 'Enter s',
	'reader-replace': 'Enter s Enter',
	'reader-pipe': 'Enter |',
	'reader-file': 'Enter a',
	'reader-note': 'Enter A',
	context: '/ t o l l Escape C',
	'context-sort': '/ t o l l Escape C o',
	facets: 'F',
	findings: ': w a n t e d Enter',
	comparison: `Enter : ${typed('compare 07STRELSAU498')} Enter`,
	'findings-quote': ': q u o t a t i o n Enter',
	help: 'h',
	'help-filter': 'h /',
};

const modes = Object.entries(modeTables);

function wayTo(mode: string): string {
	const way = ways[mode];
	assert.notEqual(way, undefined, `no keys that lead to ${mode}`);
	return way ?? '';
}

/** States of a mode: on a full list, on a text that is not a cable, on an empty file, and on an empty list. */
function statesOf(mode: string): readonly State[] {
	const folders = [texts, {'note.txt': 'Two\nlines.\n'}, {'empty.txt': ''}, {}];
	return folders.map(folder => play(folder, wayTo(mode))).filter(state => modeOf(state) === mode);
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

test('every mode can be reached, on a folder with cables', () => {
	for (const [mode] of modes) {
		assert.equal(modeOf(play(texts, wayTo(mode))), mode);
	}
});

for (const [name, bindings] of [
	['everywhere', everywhere] as const,
	...modes.map(([mode, table]) => [mode, table.bindings] as const),
]) {
	test(`no key is bound twice in ${name}`, () => {
		const keys = keysOf(bindings);
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

test('every screen that moves by whole screens moves by half ones, too', () => {
	const paged = modes.filter(
		([mode, {bindings}]) => !mode.includes('-') && keysOf(bindings).includes('PageDown'),
	);
	assert.ok(paged.length >= 7);
	for (const [mode, {bindings}] of paged) {
		assert.deepEqual(
			['d', 'Ctrl-D', 'u', 'Ctrl-U'].filter(key => !keysOf(bindings).includes(key)),
			[],
			mode,
		);
	}
});

/** Keys that some terminal, or the line to it, keeps for itself. */
function isHard(key: string): boolean {
	return /^(?:Alt-.*|Shift-(?:Up|Down|Left|Right)|F\d+|Home|End|Ctrl-[ABSQ])$/.test(key);
}

test('a key that works everywhere is bound otherwise nowhere but in what is typed or chosen', () => {
	const common = keysOf(everywhere);
	for (const mode of ['list', 'context', 'facets', 'findings', 'comparison', 'reader', 'help']) {
		const own = keysOf(modeTables[mode]?.bindings ?? []);
		assert.deepEqual(
			own.filter(key => common.includes(key)),
			[],
			mode,
		);
	}
});

for (const [mode, table] of modes) {
	test(`every key of ${mode} runs, with and without a count, and leaves a state that survives JSON`, () => {
		for (const state of statesOf(mode)) {
			for (const key of keysOf([...table.bindings, ...everywhere])) {
				for (const count of [undefined, 1, 3, 9_999_999]) {
					const step = dispatchFor(state).bound(key)?.(count);
					if (step) {
						assert.deepEqual(afterJson(step[0]), withoutUndefined(step[0]), `${count ?? ''}${key}`);
					}
				}
			}
		}
	});

	test(`the hint line of ${mode} names keys that are bound there`, () => {
		const bound = keysOf(table.bindings).map(keyName);
		for (const {key, word} of hintsFor(table)) {
			assert.ok(bound.includes(key), `${key} ${word}`);
			assert.match(word, /^[a-z]+$/);
		}
	});
}

test('a key without a meaning says so and changes nothing else; second keys are in a test of their own', () => {
	for (const [mode, {prefix, letsThrough}] of modes) {
		if (prefix !== undefined || letsThrough) {
			continue;
		}
		const before = play(texts, wayTo(mode));
		const [after] = update(before, {type: 'key', key: 'F9'});
		assert.match(after.message ?? '', /^F9 does nothing here/);
		if (before.screen.type !== 'help') {
			const opensHelp = play(texts, `${wayTo(mode)} h`).screen.type === 'help';
			assert.equal(/; press h for help$/.test(after.message ?? ''), opensHelp, mode);
		}
		assert.deepEqual({...after, message: undefined}, {...before, message: undefined});
	}
});

test('Escape has one name for people', () => assert.equal(keyName('Escape'), 'Esc'));

test('the help tells every key of its screen, those of what it opens, and those that work everywhere', () => {
	const told = (screen: 'list' | 'context' | 'facets' | 'findings' | 'comparison' | 'reader') =>
		helpFor(screen).flatMap(({entries}) => entries.map(({term, words}) => `${term}: ${words}`));
	for (const screen of ['list', 'context', 'facets', 'findings', 'comparison', 'reader'] as const) {
		const tables = modes.filter(([mode]) => mode === screen || mode.startsWith(`${screen}-`));
		const titled = tables.flatMap(([, {title, bindings}]) => (title === undefined ? [] : bindings));
		const rows = [...titled, ...everywhere].map(
			({keys, words}) => `${keys.map(keyName).join(' ')}: ${words}`,
		);
		assert.ok(rows.length > 15);
		assert.deepEqual(
			rows.filter(row => !told(screen).includes(row)),
			[],
		);
	}
});

test('every editing key that the help tells edits', () => {
	for (const {keys} of editingKeys) {
		for (const key of keys) {
			// Keys with Alt are written in capitals.
			const name = key.replace(/^Alt-(\w)$/, (_, letter: string) => `Alt-${letter.toLowerCase()}`);
			assert.notEqual(editPrompt(promptWith('two words'), name), undefined, key);
		}
	}
});

test('Ctrl-C never quits and Q always does, outside of what is typed', () => {
	for (const mode of [
		'list',
		'context',
		'facets',
		'findings',
		'comparison',
		'reader',
		'reader-outline',
		'help',
	]) {
		assert.deepEqual(
			begin(texts)
				.press(`${wayTo(mode)} Ctrl-C`)
				.effects.filter(isQuit),
			[],
		);
		assert.equal(
			begin(texts)
				.press(`${wayTo(mode)} Q`)
				.effects.filter(isQuit).length,
			1,
			mode,
		);
	}
});

function isQuit({type}: {readonly type: string}): boolean {
	return type === 'quit';
}
