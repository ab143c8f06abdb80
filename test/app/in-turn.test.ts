import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inTurn} from '../../source/app/in-turn.js';
import {createProgram, type Program} from '../../source/app/program.js';
import {defaultSettings} from '../../source/app/settings/settings.js';
import type {Event} from '../../source/app/state/event.js';
import {initialState} from '../../source/app/state/state.js';
import {sanitise} from '../../source/terminal/sanitise.js';

const key = (name: string): Event => ({type: 'key', key: name});
const answer: Event = {
	type: 'hits-found',
	hits: {
		text: 'toll',
		scope: 'subject',
		keys: [],
		matches: [],
		problems: [],
		isRanked: true,
		spellings: [],
		neighbours: 0,
	},
};
const counts: Event = {
	type: 'scopes-counted',
	text: 'toll',
	counts: {subject: 0, head: 0, text: 0},
	offers: [],
};
const keys = ['/', 't', 'o', 'l', 'l', 'Enter', 'Escape', 'Q'].map(key);

/** A program whose searches are answered by the test, and what it has asked of the world. */
function begin(): {readonly program: Program; readonly effects: readonly string[]} {
	const effects: string[] = [];
	const state = initialState({
		size: {columns: 80, rows: 24},
		view: 'plain',
		today: '2026-11-22',
		folder: {name: sanitise('folder'), isSingleFile: false},
		settings: defaultSettings,
	});
	const program = createProgram(state, ({type}) => {
		effects.push(type);
		return [];
	});
	return {program, effects};
}

test('in turn, even what would call off a search waits for its answer', () => {
	const {program, effects} = begin();
	inTurn(program)(keys);
	assert.equal(effects.at(-1), 'search');
	program.dispatch([answer]);
	assert.notEqual(effects.at(-1), 'quit');
	program.dispatch([counts]);
	assert.equal(effects.at(-1), 'quit');
});

test('otherwise it does not', () => {
	const {program, effects} = begin();
	program.dispatch(keys);
	assert.equal(effects.at(-1), 'quit');
});

test('events that wait are taken in the order in which they came', () => {
	const {program} = begin();
	const take = inTurn(program);
	const taken: string[] = [];
	program.follow((_, event) => taken.push(event.type === 'key' ? event.key : event.type));
	take(keys);
	take([key('j'), {type: 'input-ended'}]);
	program.dispatch([answer, counts]);
	assert.deepEqual(taken.slice(5), [
		'Enter',
		'hits-found',
		'scopes-counted',
		'Escape',
		'Q',
		'j',
		'input-ended',
	]);
});

test('a hundred thousand events in one piece are taken in', () => {
	const {program} = begin();
	let count = 0;
	program.follow(() => count++);
	inTurn(program)(Array.from({length: 100_000}, () => key('F9')));
	assert.equal(count, 100_000);
});
