import assert from 'node:assert/strict';
import {test} from 'node:test';
import {rememberedOf} from '../../../source/app/memory/memory.js';
import {keptPlace} from '../../../source/app/memory/places.js';
import type {State} from '../../../source/app/state/state.js';
import {begin, type Options, play, readerOf, shown} from '../play.js';
import {longText, texts} from '../texts.js';

const long = {'long.txt': longText(40), '07ZENDA88.txt': texts['07ZENDA88.txt'] ?? ''};

/** Keys that lead to the ninth paragraph of the long cable, which is the first of the list. */
const there = 'Enter 9 g';

function paragraph(state: State): number | undefined {
	return keptPlace(state, readerOf(state)).paragraph;
}

/** The state once the long cable has been opened in a run after another. */
function reopened({memory}: State, options: Options = {}): State {
	return play(long, 'Enter', {memory: JSON.parse(JSON.stringify(memory)), ...options});
}

const sizes = [
	{columns: 20, rows: 24},
	{columns: 40, rows: 10},
	{columns: 200, rows: 50},
];

test('a cable opens where it was left, in the same run and in the next one', () => {
	const left = play(long, there);
	assert.equal(paragraph(left), 9);
	assert.equal(paragraph(play(long, `${there} q Enter`)), 9);
	assert.equal(paragraph(reopened(left)), 9);
	assert.equal(reopened(left).message, 'at ¶ 9, where you left it; g goes to its head');
	assert.equal(shown(play(long, `${there} q Enter g`)).top, 0);
});

for (const [what, keys] of [
	['reading on and back', 'Space b'],
	['showing the headers', 'H'],
	['showing and hiding the headers', 'H H'],
	['hiding other paragraphs', 'c s Enter'],
	['opening and closing the outline', 'o Escape'],
	['going to another cable and back', 'J K'],
	['explaining words', 'x q'],
] as const) {
	test(`the place survives ${what}, and then the end of the program, at any width`, () => {
		const left = play(long, `${there} ${keys}`);
		assert.equal(paragraph(left), 9);
		for (const size of sizes) {
			assert.equal(paragraph(reopened(left, {size})), 9, `${size.columns}x${size.rows}`);
		}
	});
}

test('the place survives resizes, and then the end of the program', () => {
	const played = begin(long).press(there);
	for (const size of sizes) {
		played.send({type: 'resized', size});
		assert.equal(paragraph(played.state()), 9);
		assert.equal(paragraph(reopened(played.state())), 9);
	}
});

test('typing words to find moves no place until one of them is kept', () => {
	const left = play(long, `${there} / r i v e r`);
	assert.equal(rememberedOf(left.memory, readerOf(left)).place?.paragraph, 9);
});

test('a cable that is closed at its end opens at its head, one that is left open there does not', () => {
	assert.equal(shown(play(long, 'Enter G q Enter')).top, 0);
	const left = play(long, 'Enter G');
	assert.ok(shown(reopened(left)).top > 0);
});

test('how far a cable was read stays, wherever one looks after', () => {
	const state = play(long, `${there} g`);
	const {furthest, place} = rememberedOf(state.memory, readerOf(state));
	assert.ok((furthest?.paragraph ?? 0) >= 9 && furthest?.isEnd === false);
	assert.equal(place?.offset, 0);
	const ended = play(long, `${there} G g`);
	assert.equal(rememberedOf(ended.memory, readerOf(ended)).furthest?.isEnd, true);
});

test('in lines a cable goes on where it was left', () => {
	const left = play(long, there, {view: 'plain'});
	const again = reopened(left, {view: 'plain'});
	assert.equal(paragraph(left), 9);
	assert.equal(paragraph(again), 9);
});

test('what was marked as unread is read anew', () => {
	const state = play(long, `${there} U q Enter`);
	assert.equal(rememberedOf(state.memory, readerOf(state)).isRead, true);
});
