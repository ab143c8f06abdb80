import assert from 'node:assert/strict';
import {test} from 'node:test';
import {keysOf, rowOf} from '../../../source/app/list/rows.js';
import {rememberedOf} from '../../../source/app/memory/memory.js';
import {stateLetters} from '../../../source/app/memory/words.js';
import type {State} from '../../../source/app/state/state.js';
import {begin, listOf, play, shown} from '../play.js';
import {manyTexts, texts} from '../texts.js';

/** The letters of all rows, from the first on. */
function letters(state: State): readonly string[] {
	return Array.from(keysOf(state, listOf(state)), key => {
		const row = rowOf(state, key) ?? assert.fail();
		return stateLetters(rememberedOf(state.memory, row));
	});
}

const unread = 'N  ';

test('all is unread at first, and what was opened is not', () => {
	assert.deepEqual(letters(play(texts, '')), [unread, unread, unread, unread, unread]);
	assert.deepEqual(letters(play(texts, 'j Enter q')), [unread, '   ', unread, unread, unread]);
});

test('* stars and takes the star away, in the list and in a cable', () => {
	assert.equal(letters(play(texts, '*'))[0], 'N* ');
	assert.equal(letters(play(texts, '* *'))[0], unread);
	assert.equal(letters(play(texts, 'Enter * q'))[0], ' * ');
	assert.equal(play(texts, '*').message, 'starred');
	assert.equal(play(texts, '* *').message, 'no longer starred');
});

test('U marks as read, or as unread again', () => {
	assert.equal(letters(play(texts, 'U'))[0], '   ');
	assert.equal(letters(play(texts, 'Enter U q'))[0], unread);
	assert.equal(play(texts, 'Enter U').message, 'marked as unread');
});

test('t tags and goes down, with a number several rows', () => {
	const state = play(texts, 't t');
	assert.deepEqual(letters(state), ['N +', 'N +', unread, unread, unread]);
	assert.equal(shown(state).cursorLine, 2);
	assert.deepEqual(letters(play(texts, '3 t')), ['N +', 'N +', 'N +', unread, unread]);
	assert.deepEqual(letters(play(texts, '3 t g t')), [unread, 'N +', 'N +', unread, unread]);
});

test('T tags all that is shown, and what is shown alone', () => {
	assert.deepEqual(letters(play(texts, 'T')), ['N +', 'N +', 'N +', 'N +', 'N +']);
	assert.deepEqual(letters(play(texts, 't T')), ['N +', 'N +', 'N +', 'N +', 'N +']);
	assert.deepEqual(letters(play(texts, 'T T')), [unread, unread, unread, unread, unread]);
	assert.deepEqual(letters(play(texts, '/ f l o o d Escape T Escape')), [
		unread,
		'N +',
		unread,
		unread,
		unread,
	]);
	assert.equal(play(texts, 'T').message, 'tagged 5 cables');
});

test('; applies the next key to all tagged cables, wherever the cursor is', () => {
	assert.deepEqual(letters(play(texts, 't t G ; *')), ['N*+', 'N*+', unread, unread, unread]);
	assert.deepEqual(letters(play(texts, 't t G ; U')), ['  +', '  +', unread, unread, unread]);
	assert.deepEqual(letters(play(texts, 't t G ; t')), [unread, unread, unread, unread, unread]);
	assert.equal(play(texts, 't t ; *').message, 'starred 2 cables');
	assert.equal(play(texts, ';').message, 'no cable is tagged; press t to tag one');
});

test('tagged cables of another folder are left alone', () => {
	const {memory} = play({'elsewhere.txt': 'a text'}, 't');
	const played = begin(texts, {memory}).press('; *');
	assert.equal(played.state().message, 'no cable of this folder is tagged');
	assert.deepEqual(played.remembered, []);
});

test('what one run remembers the next one shows, and more is not asked to be kept', () => {
	const played = begin(texts).press('* j t U');
	const {memory} = begin(texts).state();
	assert.deepEqual(memory, {drawers: {}, capitals: {}, bookmarks: {}});
	assert.deepEqual(letters(play(texts, '', {memory: played.state().memory})), letters(played.state()));
	assert.deepEqual(
		played.remembered.map(({facts}) => facts),
		[{isStarred: true}, {isTagged: true}, {isRead: true}],
	);
});

test('all of many cables can be tagged', () => {
	const state = play(manyTexts(300), 'T');
	assert.equal(state.message, 'tagged 300 cables');
});
