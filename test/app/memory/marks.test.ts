import assert from 'node:assert/strict';
import {test} from 'node:test';
import {keptPlace} from '../../../source/app/memory/places.js';
import type {State} from '../../../source/app/state/state.js';
import {begin, type Options, play, readerOf, shown} from '../play.js';
import {longText, texts} from '../texts.js';

const long = {'long.txt': longText(40), '07ZENDA88.txt': texts['07ZENDA88.txt'] ?? ''};

function paragraph(state: State): number | undefined {
	return keptPlace(state, readerOf(state)).paragraph;
}

/** A later run, with what was remembered. */
function later({memory}: State, keys: string, options: Options = {}): State {
	return play(long, keys, {memory: JSON.parse(JSON.stringify(memory)), ...options});
}

test('a small letter marks a place of the cable, a capital one of the folder', () => {
	const state = play(long, 'Enter 9 g m a 2 0 g m B');
	assert.equal(state.message, 'marked as B across the folder');
	assert.equal(paragraph(play(long, "Enter 9 g m a 2 0 g ' a")), 9);
	for (const size of [
		{columns: 30, rows: 10},
		{columns: 160, rows: 50},
	]) {
		assert.equal(paragraph(later(state, "Enter ' a", {size})), 9);
		assert.equal(paragraph(later(state, "j Enter ' B", {size})), 20);
		assert.equal(paragraph(later(state, "' B", {size})), 20);
	}
	assert.equal(shown(later(state, "j Enter ' B")).id, 'long.txt');
});

test('what is not marked is said, and nothing moves', () => {
	const state = play(long, "Enter 9 g ' z");
	assert.equal(state.message, 'no place in this cable is marked as z');
	assert.equal(paragraph(state), 9);
	assert.equal(play(long, "' Z").message, 'no place is marked as Z');
	const {memory} = play({'other.txt': 'another text'}, 'Enter m A');
	assert.equal(play(long, "' A", {memory}).message, 'the cable marked as A is not in this folder');
});

test('of two places marked with the same capital the newer one is meant, as far as it is in the folder', () => {
	const both = play(long, 'Enter 9 g m A J m A');
	assert.equal(shown(later(both, "' A")).id, '07ZENDA88.txt');
	const other = play({'other.txt': 'another text'}, 'Enter m A', {memory: both.memory});
	assert.equal(shown(later(other, "' A")).id, '07ZENDA88.txt');
});

test("M marks the bottom line, '^ and '$ go to the ends, and '' to before the last jump", () => {
	const state = play(long, "Enter 9 g M b ' b");
	assert.ok((paragraph(state) ?? 0) > 9);
	assert.equal(shown(play(long, "Enter 9 g ' ^")).top, 0);
	assert.ok(shown(play(long, "Enter ' $")).top > 20);
	assert.equal(paragraph(play(long, "Enter 9 g 2 0 g ' '")), 9);
	assert.equal(paragraph(play(long, "Enter 9 g ' $ (")), 9);
});

test('the next key of a mark can be taken back', () => {
	const played = begin(long).press('Enter m Escape');
	assert.equal(shown(played.state()).mode, 'reader');
	assert.ok(played.remembered.every(({facts}) => facts.marks === undefined));
});
