import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findingsRows, findingsWords} from '../../../source/app/findings/rows.js';
import type {State} from '../../../source/app/state/state.js';
import {begin, listOf, play, typed} from '../play.js';
import {cableText} from '../texts.js';

const cable = (number: number, dateTimeGroup: string, subject: string, body: string) =>
	cableText({post: 'ROME', number, dateTimeGroup, subject, body: `1. (C) ${body}\n`});

const river = 'The river is high and the bank is low today while we walk on dry roads under grey skies. ';
const folder = {
	'1.txt': cable(1, '010800Z MAR 06', 'TOLL', 'The toll is high. '.repeat(8)),
	'2.txt': cable(2, '010800Z MAR 07', 'TOLL AGAIN', 'The toll is due. '.repeat(4)),
	'3.txt': cable(3, '010800Z APR 07', 'RIVER', river.repeat(20)),
	'4.txt': cable(4, '010900Z APR 07', 'RIVER AGAIN', `${river.repeat(20)}A toll.`),
};

/** The words of the findings in front, and their rows. */
function textsOf(state: State): readonly string[] {
	const {screen} = state;
	assert.ok(screen.type === 'findings', screen.type);
	return [findingsWords(screen), ...findingsRows(screen).map(row => row.join(' | '))];
}

test(':words ranks what is unusual for the result, and Enter limits the result to a word', () => {
	const played = begin(folder).press(`/ ${typed('toll')} Enter : ${typed('words')} Enter`);
	assert.deepEqual(textsOf(played.state()).slice(0, 2), [
		'unusual words of 2 cables, by log-likelihood (G2)',
		'toll | G2 64.0 | 12 in 2 cables, 2500.0 in 10,000; elsewhere 1, 13.1 in 10,000',
	]);
	played.press('Enter');
	assert.equal(listOf(played.state()).filter?.text, 'toll text:toll');
	assert.match(played.state().message ?? '', /^cables with toll; press Esc/);
});

test(':words WORD ranks what stands near a word, in all cables or in the result', () => {
	assert.deepEqual(textsOf(play(folder, `: ${typed('words bank')} Enter`)).slice(0, 2), [
		'words at most 5 from bank in 2 cables, by log-likelihood (G2)',
		'is | G2 102.5 | 80 in 2 cables, 2000.0 in 10,000; elsewhere 0, 0.0 in 10,000',
	]);
	const none = play(folder, `/ ${typed('subject:toll')} Enter : ${typed('words bank')} Enter`);
	assert.deepEqual(textsOf(none), ['no indexed text has bank']);
});

test('where no word is unusual it is said why', () => {
	const all = play(folder, `/ ${typed('from:rome')} Enter : ${typed('words')} Enter`);
	assert.deepEqual(textsOf(all), ['there are no other indexed words to compare with']);
	const near = play(folder, `: ${typed('words due')} Enter`);
	assert.deepEqual(textsOf(near), ['there are no other indexed words to compare with']);
	const like = play(
		{...folder, '5.txt': folder['4.txt']},
		`/ ${typed('07ROME3')} Enter : ${typed('words')} Enter`,
	);
	assert.match(textsOf(like)[0] ?? '', /^no word is more frequent than expected by chance$/);
	const nowhere = play(folder, `: ${typed('dispersion zenda')} Enter`);
	assert.deepEqual(textsOf(nowhere), ['no indexed text has this word']);
});

test('without a result and a word there is nothing to count, and that is said', () => {
	assert.match(play(folder, `: ${typed('words')} Enter`).message ?? '', /^search for something first/);
	assert.equal(
		play(folder, `: ${typed('words prime minister')} Enter`).message,
		'one word, as in :words toll',
	);
	assert.equal(play(folder, `: ${typed('dispersion')} Enter`).message, 'one word, as in :dispersion toll');
});

test(':dispersion shows a word in each month of the result, and Enter the cables of one that have it', () => {
	const played = begin(folder).press(`: ${typed('dispersion Toll')} Enter`);
	assert.deepEqual(textsOf(played.state()), [
		'toll: 13 times in 3 cables, by date',
		'2006-03 | ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓ | 2500.0 in 10,000 words: 8 in 1 of 1 cable',
		'2007-03 | ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓ | 2500.0 in 10,000 words: 4 in 1 of 1 cable',
		'2007-04 | ▓                    |   13.1 in 10,000 words: 1 in 1 of 2 cables',
	]);
	played.press('j Enter');
	assert.equal(listOf(played.state()).filter?.text, 'text:toll date:2007-03');
	const limited = play(folder, `/ ${typed('river')} Enter : ${typed('dispersion toll')} Enter`);
	assert.deepEqual(textsOf(limited)[0], 'toll: 1 time in 1 cable, by date');
});

test('an answer to another question is not shown', () => {
	const played = begin(folder, {isSearchSlow: false}).press(`: ${typed('dispersion toll')} Enter`);
	const {screen} = played.state();
	assert.ok(screen.type === 'findings' && screen.answer);
	const before = {...screen.answer};
	played.press(`q : ${typed('dispersion river')} Enter`);
	const river = textsOf(played.state());
	played.send({type: 'findings-found', findings: before});
	assert.deepEqual(textsOf(played.state()), river);
});
