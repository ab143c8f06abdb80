import assert from 'node:assert/strict';
import {test} from 'node:test';
import {tabStops} from '../../../source/app/reader/tab-stops.js';
import {begin, play, readerOf, shown} from '../play.js';
import {texts} from '../texts.js';

const stops = (keys: string) =>
	tabStops(readerOf(play(texts, `Enter ${keys}`))).map(stop =>
		stop.type === 'reference' ? stop.words : `${stop.run.count} hidden`,
	);
const selected = (keys: string) => play(texts, `Enter ${keys}`).message ?? '';

test('Tab stops at references and at hidden paragraphs, in the order of the text', () => {
	assert.deepEqual(stops(''), ['STRELSAU 498', 'ZENDA 88', 'BERLIN 12']);
	assert.deepEqual(stops('c s'), ['STRELSAU 498', 'ZENDA 88', 'BERLIN 12', '2 hidden', '3 hidden']);
	assert.match(selected('c s Enter Tab'), /^Enter opens 07STRELSAU498/);
	assert.equal(selected('c s Enter 4 Tab'), 'Enter shows ¶ 3–4: C, C/NF');
	assert.equal(selected('c s Enter 5 Tab'), 'Enter shows ¶ 5–7: SBU, U, unmarked');
});

test('while the folder is being read no cable is said not to be in it', () => {
	const reading = {type: 'reading', done: 3, total: 9, pace: undefined} as const;
	const played = begin(texts).send({type: 'progress', progress: reading}).press('Enter Tab Tab Tab');
	assert.equal(played.state().message, '07BERLIN12: the folder is still being read');
	const head = () => shown(played.state()).lines.find(line => line.includes('BERLIN 12')) ?? '';
	assert.match(head(), /folder being read/);
	played.send({type: 'progress', progress: {type: 'complete', unreadable: [], skipped: []}});
	assert.match(head(), /not in this folder/);
});

test('Tab begins where one reads, and goes round', () => {
	assert.equal(selected('c s Enter 2 g Tab'), 'Enter shows ¶ 3–4: C, C/NF');
	assert.match(selected('c s Enter 2 g Shift-Tab'), /^07BERLIN12 is not/);
	assert.match(selected('c s Enter 2 g 3 Tab'), /^Enter opens 07STRELSAU498/);
	assert.equal(selected('c s Enter Shift-Tab'), 'Enter shows ¶ 5–7: SBU, U, unmarked');
});

test('what is selected is on the screen', () => {
	const state = play(texts, 'Enter c s Enter 5 Tab');
	assert.ok(shown(state).lines.some(line => line.includes('¶ 5–7 hidden')));
});

test('Enter shows what a stub stands for, and another choice hides it again', () => {
	const tall = {size: {columns: 80, rows: 200}};
	const stubs = (keys: string) =>
		shown(play(texts, `Enter ${keys}`, tall)).lines.filter(line => line.includes('hidden:')).length;
	assert.equal(stubs('c s Enter'), 2);
	assert.equal(stubs('c s Enter 4 Tab Enter'), 1);
	assert.equal(stubs('c s Enter 4 Tab Enter Shift-Tab Enter'), 0);
	assert.equal(stubs('c s Enter 4 Tab Enter c i'), 3);
	assert.equal(stubs('c s Enter 4 Tab Enter c n'), 2);
});

test('the choice of markings stays from cable to cable, without what was opened in one', () => {
	const state = play(texts, 'Enter c s Enter 4 Tab Enter J');
	assert.deepEqual(readerOf(state).filter, {marks: ['S'], onlyNoforn: false, isInverted: false});
	assert.deepEqual(readerOf(play(texts, 'Enter c s i Enter J K')).filter.isInverted, true);
	assert.deepEqual(readerOf(play(texts, 'Enter c s Enter J c a')).filter.marks, []);
	assert.deepEqual(readerOf(play(texts, 'Enter c s Enter J c s')).filter.marks, []);
	assert.deepEqual(readerOf(play(texts, 'Enter c s Enter q j Enter')).filter.marks, []);
});
