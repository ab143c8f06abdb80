import assert from 'node:assert/strict';
import {test} from 'node:test';
import {cursorRow, mostContexts, rowsOf} from '../../../source/app/context/rows.js';
import {contextWords} from '../../../source/app/context/status.js';
import {matchesOf} from '../../../source/app/reader/matches.js';
import type {ContextScreen} from '../../../source/app/state/screen.js';
import type {State} from '../../../source/app/state/state.js';
import {begin, listOf, play, readerOf, shown} from '../play.js';
import {cableText, manyTexts} from '../texts.js';

const rivers = {
	'a.txt': cableText({
		number: 1,
		dateTimeGroup: '010900Z JUN 07',
		subject: 'RIVERS',
		body: '1. (C) The old river rises.\n\n2. (S) A new river falls.\n',
	}),
	'b.txt': cableText({
		number: 2,
		dateTimeGroup: '020900Z JUN 07',
		subject: 'RIVERS AGAIN',
		body: '1. (C) No word of it.\n',
	}),
	'c.txt': cableText({
		number: 3,
		dateTimeGroup: '030900Z JUN 07',
		subject: 'MORE RIVERS',
		body: '1. (U) Bees.\n\n2. (C) His river is theirs.\n',
	}),
};

const toContext = '/ r i v e r Escape C';

function contextOf({screen}: State): ContextScreen {
	assert.ok(screen.type === 'context');
	return screen;
}

function rows(state: State): readonly string[] {
	const screen = contextOf(state);
	return rowsOf(screen).map(index => {
		const {before, match, after} = screen.contexts[index] as ContextScreen['contexts'][number];
		return `${before}${match}${after}`;
	});
}

test('C shows the matches of a search, the newest cables first', () => {
	const state = play(rivers, toContext);
	assert.equal(shown(state).mode, 'context');
	assert.deepEqual(rows(state), ['His river is theirs.', 'The old river rises.', 'A new river falls.']);
	assert.equal(contextWords(contextOf(state)), '3 matches in 2 cables, newest first');
});

test('C again shows the cables, with that of the selected match selected', () => {
	const back = play(rivers, `${toContext} j C`);
	assert.equal(shown(back).mode, 'list');
	assert.equal(shown(back).id, 'a.txt');
	assert.equal(listOf(back).filter?.text, 'river');
});

test('without a search, or without words, there is nothing to show', () => {
	assert.match(play(rivers, 'C').message ?? '', /type \/ and words first/);
	const fields = play(rivers, '/ t a g : P R E L Escape C');
	assert.equal(shown(fields).mode, 'list');
	assert.match(fields.message ?? '', /no words to show/);
});

test('o sorts by the word to the left or to the right, and by date again', () => {
	assert.deepEqual(rows(play(rivers, `${toContext} o l`)), [
		'His river is theirs.',
		'A new river falls.',
		'The old river rises.',
	]);
	assert.deepEqual(rows(play(rivers, `${toContext} o r`)), [
		'A new river falls.',
		'His river is theirs.',
		'The old river rises.',
	]);
	const byDate = play(rivers, `${toContext} o r o d`);
	assert.deepEqual(rows(byDate), rows(play(rivers, toContext)));
	assert.equal(shown(play(rivers, `${toContext} o Escape`)).mode, 'context');
});

test('Enter opens the cable at the match, and q leads back to the same row', () => {
	const played = begin(rivers).press(`${toContext} j j Enter`);
	const reader = readerOf(played.state());
	assert.equal(shown(played.state()).id, 'a.txt');
	const current = matchesOf(reader)[reader.find?.current ?? -1]?.[0];
	assert.equal(reader.cable.text.slice(current?.start, (current?.start ?? 0) + 12), 'river falls.');
	const back = played.press('q').state();
	assert.equal(shown(back).mode, 'context');
	assert.equal(cursorRow(contextOf(back)), 2);
	assert.equal(shown(play(rivers, `${toContext} 2 Enter`)).id, 'a.txt');
	assert.match(play(rivers, `${toContext} 9 Enter`).message ?? '', /there is no row 9/);
});

test('n runs through the cables of the rows, and N back', () => {
	const played = begin(rivers).press(`${toContext} Enter`);
	assert.equal(shown(played.state()).id, 'c.txt');
	played.press('n');
	assert.equal(shown(played.state()).id, 'a.txt');
	assert.equal(readerOf(played.state()).find?.current, 0);
	played.press('N');
	assert.equal(shown(played.state()).id, 'c.txt');
	played.press('n n n n n n n n q');
	assert.equal(shown(played.state()).mode, 'context');
	assert.equal(shown(played.state()).id, 'a.txt');
});

test('matches are read as they come into view, all of them for the last row and for sorting', () => {
	const many = manyTexts(120);
	const size = {columns: 80, rows: 12};
	const first = begin(many, {size}).press(toContext);
	const {contexts, cables, next} = contextOf(first.state());
	assert.equal(cables, 120);
	assert.ok(contexts.length < 60, `${contexts.length}`);
	assert.notEqual(next, undefined);
	assert.match(contextWords(contextOf(first.state())), /so far, of 120 cables/);
	assert.equal(contextOf(first.press('G G').state()).contexts.length, 120);
	const sorted = begin(many, {size}).press(`${toContext} o l`);
	assert.equal(contextOf(sorted.state()).contexts.length, 120);
});

test('of more matches than are sorted the first are, and that is said', () => {
	const words = Array.from({length: mostContexts + 10}, () => 'river').join(' ');
	const one = cableText({number: 9, subject: 'RIVERS', body: `1. (C) ${words}.\n`});
	const state = play({'many.txt': one}, `${toContext} o r`);
	assert.equal(contextOf(state).contexts.length, mostContexts);
	assert.equal(contextWords(contextOf(state)), 'first 5,000 matches, of 1 cable, by the word to the right');
});

test('a search that has its words in no text says so', () => {
	const state = play({'b.txt': rivers['b.txt']}, toContext);
	assert.equal(contextWords(contextOf(state)), 'no match in the texts');
	assert.match(play({'b.txt': rivers['b.txt']}, `${toContext} Enter`).message ?? '', /nothing to open/);
});

test('what comes for another search is not shown', () => {
	const played = begin(rivers).press(toContext);
	const before = played.state();
	played.send({
		type: 'contexts-found',
		text: 'toll',
		scope: 'subject',
		after: undefined,
		batch: {contexts: [], cables: 9, unread: 0, next: undefined},
	});
	assert.deepEqual(played.state(), before);
});
