import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createProgram} from '../../source/app/program.js';
import {defaultSettings} from '../../source/app/settings/settings.js';
import type {Event} from '../../source/app/state/event.js';
import {initialState} from '../../source/app/state/state.js';
import {sanitise} from '../../source/terminal/sanitise.js';
import {begin, play, shown} from './play.js';
import {manyTexts, texts} from './texts.js';

const start = () =>
	initialState({
		size: {columns: 80, rows: 24},
		view: 'screen',
		today: '2026-11-22',
		folder: {name: sanitise('folder'), isSingleFile: false},
		settings: defaultSettings,
	});
const key = (name: string): Event => ({type: 'key', key: name});

test('listeners are called once for all events that come together, and not at all where nothing has changed', () => {
	const program = createProgram(start(), () => []);
	let told = 0;
	const forget = program.subscribe(() => told++);
	program.dispatch([key('5'), key('6')]);
	assert.equal(told, 1);
	program.dispatch([]);
	assert.equal(told, 1);
	forget();
	program.dispatch([key('7')]);
	assert.equal(told, 1);
});

test('what an effect finds out at once is taken in before the next key', () => {
	const seen: string[] = [];
	const program = createProgram(start(), effect => {
		seen.push(effect.type);
		return effect.type === 'repaint' ? [{type: 'cable-not-opened', reason: sanitise('first')}] : [];
	});
	program.dispatch([key('Ctrl-L'), key('5')]);
	assert.deepEqual(seen, ['repaint']);
	assert.equal(program.state().message, undefined);
	program.dispatch([key('Ctrl-L')]);
	assert.equal(program.state().message, 'first');
});

test('two hundred keys in one piece are two hundred keys', () => {
	const played = begin(manyTexts(300)).press('j '.repeat(200));
	assert.equal(shown(played.state()).id, 'ZENDA0100.txt');
});

test('keys in one piece do what they do one by one', () => {
	const keys = '/ r i v e r Enter } j j H q Escape Escape 5 j Enter ] G b q O k h Space q'.split(' ');
	const single = begin(texts);
	for (const name of keys) {
		single.press(name);
	}
	assert.deepEqual(play(texts, keys.join(' ')), single.state());
});

test('a paste in the list runs nothing', () => {
	const played = begin(texts).send({type: 'paste', text: sanitise('qQ\rjj/')});
	assert.equal(shown(played.state()).id, '07STRELSAU509.txt');
	assert.deepEqual(played.effects, []);
});

test('a paste in the help, in the choice of markings and in the outline runs nothing', () => {
	for (const keys of ['h', 'Enter c', 'Enter o', 'o']) {
		const played = begin(texts).press(keys);
		const before = played.state();
		const {length} = played.effects;
		played.send({type: 'paste', text: sanitise('qsj\r')});
		assert.deepEqual({...played.state(), message: undefined}, {...before, message: undefined}, keys);
		assert.equal(played.effects.length, length);
	}
});

test('Ctrl-L and Ctrl-Z are asked of the terminal, from every screen', () => {
	for (const keys of ['', 'Enter', 'Enter o', 'Enter c', 'h', 'o']) {
		const {effects} = begin(texts).press(`${keys} Ctrl-L Ctrl-Z`);
		assert.deepEqual(
			effects.slice(-2).map(({type}) => type),
			['repaint', 'suspend'],
			keys,
		);
	}
});

test('a size is taken in at any time', () => {
	const played = begin(texts);
	for (const keys of ['', 'Enter', 'o', 'Escape c', 'Escape / x', 'Enter h', '/']) {
		played
			.press(keys)
			.send({type: 'resized', size: {columns: 3, rows: 2}}, {type: 'resized', size: {columns: 80, rows: 24}});
	}
	assert.deepEqual(played.state().size, {columns: 80, rows: 24});
});

test('a follower gets each event with all that it led to at once', () => {
	const program = createProgram(start(), effect =>
		effect.type === 'repaint' ? [{type: 'cable-not-opened', reason: sanitise('first')}] : [],
	);
	const told: string[] = [];
	program.follow((before, event, after) =>
		told.push(`${before.message} ${event.type === 'key' ? event.key : event.type} ${after.message}`),
	);
	program.dispatch([key('Ctrl-L'), key('5')]);
	assert.deepEqual(told, ['undefined Ctrl-L first', 'first 5 undefined']);
});
