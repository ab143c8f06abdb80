import assert from 'node:assert/strict';
import {test} from 'node:test';
import {dispatchFor} from '../../source/app/dispatch.js';
import type {Binding, KeyTable} from '../../source/app/keymap/binding.js';
import {everywhere, helpFor, hintsAt, hintsFor, tableFor} from '../../source/app/keymap/keymap.js';
import {refusal, secured, type WayOut, wayOutOf, waysOut} from '../../source/app/secure.js';
import type {Effect, Step} from '../../source/app/state/effect.js';
import type {State} from '../../source/app/state/state.js';
import {update} from '../../source/app/update.js';
import {boundKeys, keysOf, modeOf, modeTables} from './modes.js';
import {begin, play} from './play.js';
import {texts} from './texts.js';

/** Keys that lead from the list to where others lead out of the program. */
const ways = [
	'',
	't ;',
	's',
	's Enter',
	'|',
	'A',
	': p',
	'Enter',
	'Enter s',
	'Enter |',
	'Enter A',
	'h',
	'F',
	'm',
];

const states = ways.map(way => play(texts, way));

function waysOutOf([, ...effects]: Step): readonly WayOut[] {
	return effects.flatMap(effect => wayOutOf(effect) ?? []);
}

function press(state: State, key: string): Step {
	return update(state, {type: 'key', key});
}

function bindingOf({bindings}: Pick<KeyTable<never>, 'bindings'>, key: string): Binding<never> | undefined {
	return bindings.find(({keys}) => keys.includes(key));
}

test('what leads out of the program is a short list that nothing joins unnoticed', () => {
	const out = Object.entries(waysOut).filter(([, way]) => way !== undefined);
	assert.deepEqual(Object.fromEntries(out), {
		pipe: 'program',
		'view-original': 'program',
		'edit-note': 'program',
		export: 'file',
		suspend: 'shell',
	});
});

test('every key whose effect leads out, or opens a line that does, is marked', () => {
	let marked = 0;
	for (const state of states) {
		const table = tableFor(state.screen, state.userKeys);
		for (const key of keysOf([...table.bindings, ...everywhere])) {
			const step = dispatchFor(state).bound(key)?.(undefined);
			const next = step && tableFor(step[0].screen, {});
			const leads = step !== undefined && (waysOutOf(step).length > 0 || next?.wayOut !== undefined);
			if (leads && table.wayOut === undefined) {
				const binding = bindingOf(table, key) ?? bindingOf({bindings: everywhere}, key);
				assert.notEqual(binding?.wayOut, undefined, `${modeOf(state)}: ${key}`);
				marked++;
			}
		}
	}
	assert.ok(marked > 8, `only ${marked}`);
});

test('where nothing may lead out, no key of any mode does, and each that would says why not', () => {
	let refused = 0;
	for (const state of states) {
		for (const key of boundKeys) {
			const step = press({...state, isSecure: true}, key);
			assert.deepEqual(waysOutOf(step), [], `${modeOf(state)}: ${key}`);
			if (waysOutOf(press(state, key)).length > 0) {
				assert.match(step[0].message ?? '', /^not with --secure: it would /, `${modeOf(state)}: ${key}`);
				refused++;
			}
		}
	}
	assert.ok(refused > 8, `only ${refused}`);
});

test('the line for a file or a command is not even opened', () => {
	for (const [keys, sentence] of [
		['s', refusal('file')],
		['|', refusal('program')],
		['v', refusal('program')],
		['Ctrl-Z', refusal('shell')],
		['Enter s', refusal('file')],
		['Enter |', refusal('program')],
		['t ; s', refusal('file')],
		['t ; |', refusal('program')],
		['A Ctrl-X', refusal('program')],
		[': p i p e Enter', refusal('program')],
		[': v i e w Enter', refusal('program')],
	] as const) {
		const {state, effects} = begin(texts, {isSecure: true}).press(keys);
		assert.equal(state().message, sentence, keys);
		assert.ok(!['list-export', 'list-pipe', 'reader-export', 'reader-pipe'].includes(modeOf(state())), keys);
		assert.deepEqual(
			effects.filter(effect => wayOutOf(effect) !== undefined),
			[],
		);
	}
});

test('a key of the user that leads out is refused, too', () => {
	const {state} = begin(texts, {isSecure: true, userKeys: {list: {x: 'pipe'}}}).press('x');
	assert.equal(state().message, refusal('program'));
});

test('neither hints nor help nor completion offer what is refused', () => {
	const leading = (rows: readonly Binding<never>[]) => rows.filter(({wayOut}) => wayOut !== undefined);
	const words = new Set(
		Object.values(modeTables).flatMap(({bindings, wayOut}) =>
			(wayOut === undefined ? leading(bindings) : bindings).map(row => row.words),
		),
	);
	const everywhereWords = leading(everywhere).map(row => row.words);
	const told = (isSecure: boolean) =>
		(['list', 'reader'] as const).flatMap(screen =>
			helpFor(screen, undefined, {isSecure}).flatMap(({entries}) => entries.map(entry => entry.words)),
		);
	for (const hidden of [...words, ...everywhereWords]) {
		assert.ok(told(false).includes(hidden), hidden);
		assert.ok(!told(true).includes(hidden), hidden);
	}
	const tagged = play(texts, 't ;');
	const hints = (state: State) => hintsAt(state).map(({word}) => word);
	assert.deepEqual(
		hints(tagged).filter(word => !hints({...tagged, isSecure: true}).includes(word)),
		['export', 'pipe'],
	);
	const inLines = hintsFor(tableFor(tagged.screen, {}), {isSecure: true}).map(({word}) => word);
	assert.ok(!inLines.includes('export') && inLines.includes('copy'));
	const completed = begin(texts, {isSecure: true}).press(': p i p Tab').state();
	assert.match(completed.message ?? '', /^no command pip/);
});

test('an effect that leads out is dropped, whatever has led to it', () => {
	const state = {...play(texts, ''), isSecure: true};
	const [next, ...effects] = secured([state, {type: 'suspend'}, {type: 'repaint'}]);
	assert.equal(next.message, refusal('shell'));
	assert.deepEqual(effects, [{type: 'repaint'}] satisfies readonly Effect[]);
	assert.deepEqual(secured([{...state, isSecure: false}, {type: 'suspend'}]).slice(1), [{type: 'suspend'}]);
});
