import assert from 'node:assert/strict';
import {hash} from 'node:crypto';
import {test} from 'node:test';
import {linesOf} from '../../../source/app/help/help-lines.js';
import type {State} from '../../../source/app/state/state.js';
import {play, shown} from '../play.js';
import {texts} from '../texts.js';

/** The lines of the page in front, each a term with its words. */
function page(state: State): readonly string[] {
	const {screen} = state;
	if (screen.type !== 'help') {
		throw new Error(`a ${screen.type} is in front, not a page`);
	}
	return linesOf(state, screen).flatMap(line =>
		line === 'blank' || 'title' in line ? [] : [`${line.term}: ${line.words}`],
	);
}

const file = '07STRELSAU509.txt';
const bytes = Buffer.from(texts[file] ?? '');
const facts = [`path: /folder/${file}`, `size: 1,786 bytes`, `sha256: ${hash('sha256', bytes)}`];

test('= shows path, size, hash and position of the selected row', () => {
	assert.deepEqual(page(play(texts, '=')), [...facts, 'position: row 1 of 5, newest first']);
	assert.equal(page(play(texts, 'j =')).at(-1), 'position: row 2 of 5, newest first');
	assert.equal(
		page(play(texts, '/ t o l l Escape =')).at(-1),
		'position: row 1 of 1 that match "toll", by relevance',
	);
});

test('= shows them of the open cable, with the line and the paragraph that are read', () => {
	assert.deepEqual(page(play(texts, 'Enter =')), [...facts, 'position: line 1 of 49']);
	assert.match(page(play(texts, 'Enter 3 g =')).at(-1) ?? '', /^position: line \d+ of 49, ¶ 3 of 8 \(C\)/);
});

test('a path and a hash that are too long for a line are broken, and nothing of them is left out', () => {
	const narrow = page(play(texts, '=', {size: {columns: 30, rows: 24}}));
	const joined = narrow.map(line => line.replace(/^: /, '')).join('');
	assert.ok(joined.includes(`path: /folder/${file}size`) && joined.includes(hash('sha256', bytes)), joined);
});

test('the key that opens the page closes it', () => {
	assert.equal(shown(play(texts, '= =')).mode, 'list');
	assert.equal(shown(play(texts, 'Enter = =')).mode, 'reader');
});

test('an empty list has no file', () => assert.equal(play({}, '=').message, 'the list is empty'));
