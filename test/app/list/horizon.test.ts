import assert from 'node:assert/strict';
import {test} from 'node:test';
import {listOf, play, shown, typed} from '../play.js';
import {cableText} from '../texts.js';

const texts = {
	'a.txt': cableText({number: 1, dateTimeGroup: '141201Z JUN 07', subject: 'BEFORE NOON'}),
	'b.txt': cableText({
		number: 2,
		dateTimeGroup: '141402Z JUN 07',
		subject: 'THE REPLY',
		references: ['STRELSAU 1'],
	}),
	'c.txt': cableText({number: 3, dateTimeGroup: '141403Z JUN 07', subject: 'A MINUTE LATER'}),
	'd.txt': cableText({number: 4, dateTimeGroup: '151402Z JUN 07', subject: 'THE NEXT DAY'}),
	'e.txt': 'A note without a number.\n',
};

const horizon = `: ${typed('horizon')} Enter`;

test(':horizon shows only what was sent before the minute of the selected cable, and is a word of the query', () => {
	const state = play(texts, `j ${horizon}`);
	assert.deepEqual(shown(state).rows, ['b.txt', 'a.txt']);
	assert.equal(listOf(state).filter?.text, 'before:07STRELSAU3');
	assert.match(state.message ?? '', /only what was sent before 07STRELSAU3/);
});

test(':horizon in a cable goes to the list, ( comes back to the cable', () => {
	const state = play(texts, `j j Enter ${horizon}`);
	assert.equal(shown(state).mode, 'list');
	assert.deepEqual(shown(state).rows, ['a.txt']);
	const back = shown(play(texts, `j j Enter ${horizon} (`));
	assert.deepEqual([back.mode, back.id], ['reader', 'b.txt']);
});

test('the same again takes the horizon away, whatever cable is selected; other words of the query stay', () => {
	const limits = `/ ${typed('from:strelsau before:2007-06-15')} Escape`;
	const limited = play(texts, `${limits} ${horizon}`);
	assert.match(
		listOf(limited).filter?.text ?? '',
		/^from:strelsau before:2007-06-15.* before:07STRELSAU3$|07STRELSAU3/,
	);
	const again = play(texts, `${limits} ${horizon} ${horizon}`);
	assert.equal(listOf(again).filter?.text, 'from:strelsau before:2007-06-15');
	const all = play(texts, `j Enter ${horizon} ( ${horizon}`);
	assert.equal(listOf(all).filter, undefined);
	assert.equal(shown(all).rows.length, 5);
	assert.match(all.message ?? '', /horizon removed/);
});

test('a horizon before which nothing was sent is taken away, too', () => {
	const state = play(texts, `j j j ${horizon} ${horizon}`);
	assert.equal(shown(state).rows.length, 5);
});

test('a cable without a number or a date gives no horizon, and says so', () => {
	const state = play(texts, `G ${horizon}`);
	assert.match(state.message ?? '', /this cable has no number/);
	assert.equal(listOf(state).filter, undefined);
});
