import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
	emptyNote,
	orderWords,
	problemWords,
	scopeLine,
	spellingWords,
} from '../../../source/app/list/status.js';
import type {State} from '../../../source/app/state/state.js';
import {begin, listOf, play, shown, typed} from '../play.js';
import {cableText, texts} from '../texts.js';

function filterOf(state: State) {
	const {filter} = listOf(state);
	assert.ok(filter);
	return filter;
}

const leaders = {
	'1.txt': cableText({number: 1, subject: 'QADHAFI SPEAKS'}),
	'2.txt': cableText({number: 2, subject: 'KADHAFI LISTENS'}),
	'3.txt': cableText({number: 3, subject: 'THE RIVER', body: '1. (C) Gaddafi was there.\n'}),
};

test('how many cables each scope has is reported, as soon as it is known', () => {
	const played = begin(texts, {isSearchSlow: true}).press('/ t o l l');
	assert.equal(scopeLine(filterOf(played.state())), 'subject+post …, headers …, text …');
	assert.equal(scopeLine(filterOf(played.answer().state())), 'subject+post 1, headers 1, text 1');
});

test('Ctrl-X looks in headers, in texts, in subjects again, on the line and in the list', () => {
	for (const keys of [`/ ${typed('consul')}`, `/ ${typed('consul')} Escape`]) {
		const at = (more: string) => play(texts, `${keys} ${more}`);
		assert.deepEqual([filterOf(at('Ctrl-X')).scope, shown(at('Ctrl-X')).length], ['head', 0]);
		assert.deepEqual([filterOf(at('Ctrl-X Ctrl-X')).scope, shown(at('Ctrl-X Ctrl-X')).length], ['text', 1]);
		assert.equal(filterOf(at('Ctrl-X Ctrl-X Ctrl-X')).scope, 'subject');
		assert.equal(at('Ctrl-X').message, 'looking in headers');
	}
	assert.match(play(texts, 'Ctrl-X').message ?? '', /search first/);
});

test('what is wrong in a query is reported, and the rest is searched', () => {
	const state = play(texts, `/ ${typed('frm:zenda toll')}`);
	assert.deepEqual(problemWords(filterOf(state)), ['no field frm; did you mean from:?']);
	assert.deepEqual(shown(state).rows, ['07STRELSAU498.txt']);
	assert.deepEqual(problemWords(filterOf(play(texts, '/ t o l l'))), []);
});

test('a name is found in its other spellings, and it is said which', () => {
	const state = play(leaders, `/ ${typed('gaddafi')}`);
	assert.deepEqual(shown(state).rows.toSorted(), ['1.txt', '2.txt']);
	assert.equal(spellingWords(filterOf(state)), 'also qadhafi, kadhafi');
	assert.equal(spellingWords(filterOf(play(leaders, `/ ${typed('river')}`))), '');
	const inTexts = play(leaders, `/ ${typed('qadhafi')} Ctrl-X Ctrl-X`);
	assert.deepEqual(shown(inTexts).rows, ['3.txt']);
	assert.equal(spellingWords(filterOf(inTexts)), 'also gaddafi');
});

test('the order is reported: by relevance, or newest first where nothing ranks', () => {
	const order = (keys: string) => {
		const state = play(texts, keys);
		return orderWords(state, listOf(state));
	};
	assert.equal(order('/ a s s Escape'), 'by relevance');
	assert.equal(order('/ a s s Escape o s'), 'by subject');
	assert.equal(order('/ a s s Escape o s o m'), 'by relevance');
	assert.equal(order(`/ ${typed('river')} Ctrl-X Ctrl-X Escape`), 'newest first');
	assert.equal(order(`/ ${typed('river')} Ctrl-X Ctrl-X Escape O`), 'oldest first');
	assert.equal(order(`/ ${typed('class:>=U')} Escape`), 'newest first');
});

test('why there are no rows is reported of the scope that was searched', () => {
	const note = (keys: string) => {
		const state = play(texts, `/ ${typed('xylophone')} ${keys}`);
		return emptyNote(state, listOf(state));
	};
	assert.equal(note(''), 'no subject, header or text matches');
	const limited = play(texts, `/ ${typed('tag:XYLO')}`);
	assert.equal(emptyNote(limited, listOf(limited)), 'no cable matches');
	const elsewhere = play(texts, `/ ${typed('consul')} Ctrl-X`);
	assert.equal(emptyNote(elsewhere, listOf(elsewhere)), 'no header matches · the text of 1 cable does');
});

test('of a number its own cable counts, and it is said that its neighbours follow', () => {
	const state = play(texts, `/ ${typed('07strelsau509')} Escape`);
	assert.equal(shown(state).id, '07STRELSAU509.txt');
	assert.equal(shown(state).length, 2);
	assert.equal(scopeLine(filterOf(state)), 'subject+post 1, headers 1, text 1');
	assert.equal(orderWords(state, listOf(state)), 'then the nearest numbers');
});
