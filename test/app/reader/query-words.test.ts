import assert from 'node:assert/strict';
import {test} from 'node:test';
import {matchesOf} from '../../../source/app/reader/matches.js';
import {findWords} from '../../../source/app/reader/status.js';
import type {State} from '../../../source/app/state/state.js';
import {begin, play, readerOf, shown, typed} from '../play.js';
import {cableText, texts} from '../texts.js';

const rivers = {
	'a.txt': cableText({
		number: 1,
		dateTimeGroup: '030900Z JUN 07',
		subject: 'RIVER TOLLS',
		body: '1. (C) The river has a toll.\n\n2. (C) The toll is high.\n',
	}),
	'b.txt': cableText({
		number: 2,
		dateTimeGroup: '020900Z JUN 07',
		subject: 'A RIVER',
		body: '1. (C) It has a toll.\n',
	}),
	'c.txt': cableText({number: 3, dateTimeGroup: '010900Z JUN 07', subject: 'THE RIVER AGAIN'}),
};

function marked(state: State): readonly string[] {
	const reader = readerOf(state);
	return matchesOf(reader).map(match =>
		match.map(({start, end}) => reader.cable.text.slice(start, end)).join('|'),
	);
}

const words = (state: State) => findWords(readerOf(state));

test('the reader marks the words of the query that led to it', () => {
	assert.deepEqual(marked(play(rivers, `/ ${typed('river toll')} Enter`)), [
		'RIVER',
		'TOLLS',
		'river',
		'toll',
		'toll',
	]);
	assert.deepEqual(marked(play(rivers, `/ ${typed('rivr tols')} Enter`)).slice(0, 3), [
		'RIVER',
		'TOLLS',
		'river',
	]);
	assert.deepEqual(marked(play(rivers, `/ ${typed('river "a toll"')} Enter`)), ['RIVER', 'river', 'a toll']);
	assert.deepEqual(marked(play(rivers, `/ ${typed('near(river toll, 3)')} Enter`)), ['river|toll']);
	assert.deepEqual(marked(play(rivers, 'Enter')), []);
});

test('names are marked in the spellings in which they were found', () => {
	const names = {
		'a.txt': cableText({
			number: 7,
			subject: 'MYANMAR VOTES',
			body: '1. (C) Myanmar, once Burma, votes.\n',
		}),
	};
	assert.deepEqual(marked(play(names, `/ ${typed('burma')} Enter`)), ['MYANMAR', 'Myanmar', 'Burma']);
});

test('it opens at the beginning, and says how many there are', () => {
	const state = play(rivers, `/ ${typed('river toll')} Enter`);
	assert.equal(shown(state).top, 0);
	assert.equal(words(state), '5 matches');
});

test('n and N run through the matches, and on into the cables of the result', () => {
	const played = begin(rivers).press(`/ ${typed('river')} Enter`);
	const here = () => `${shown(played.state()).id} ${words(played.state())}`;
	const first = here();
	assert.match(first, /^a\.txt 2 matches$/);
	played.press('n');
	assert.equal(here(), 'a.txt match 1 of 2');
	played.press('n');
	assert.equal(here(), 'a.txt match 2 of 2');
	played.press('n');
	assert.equal(here(), 'b.txt match 1 of 1');
	played.press('N');
	assert.equal(here(), 'a.txt match 2 of 2');
	played.press('N N');
	assert.equal(here(), 'a.txt match 1 of 2');
	assert.equal(played.state().message, 'this is the first match');
});

test('after the last match of the result there is none', () => {
	const played = begin(rivers).press(`/ ${typed('river')} Enter`);
	for (let count = 0; count < 12; count++) {
		played.press('n');
	}
	assert.equal(played.state().message, 'this is the last match');
});

test('a cable without the words says so, and n goes on', () => {
	// The second was found by its post.
	const played = begin({
		...rivers,
		'd.txt': cableText({post: 'ZENDA', number: 4, subject: 'BEES', body: '1. (C) Bees.\n'}),
	});
	played.press(`/ ${typed('zenda')} Enter`);
	assert.equal(shown(played.state()).id, 'd.txt');
	assert.deepEqual(marked(played.state()), []);
	assert.equal(words(played.state()), '');
	assert.match(played.press('n').state().message ?? '', /no word of the query/);
});

test('what is typed in the reader takes the place of the query, which n brings back', () => {
	const played = begin(rivers).press(`/ ${typed('river')} Enter / t o l l Enter`);
	assert.match(words(played.state()), /^"toll" /);
	played.press('Escape');
	assert.equal(words(played.state()), '');
	assert.match(words(played.press('n').state()), /^match 1 of/);
});

test('a cable that is opened by a reference is not searched, nor is one that is read without a search', () => {
	assert.equal(readerOf(play(texts, '/ c o l o n e l Enter Tab Enter')).find, undefined);
	assert.match(play(texts, 'Enter n').message ?? '', /press \/ to find/);
});

test('words of the header are marked where it is shown', () => {
	const state = play(rivers, `/ ${typed('head:ruehc')} Enter`);
	assert.equal(readerOf(state).headers, 'printed');
	assert.deepEqual(marked(state), ['RUEHC']);
});
