import assert from 'node:assert/strict';
import {test} from 'node:test';
import {keptPlace} from '../../../source/app/memory/places.js';
import {begin, listOf, type Options, type Played, readerOf, shown} from '../play.js';
import {longText, manyTexts, texts} from '../texts.js';

const folder = {...texts, ...manyTexts(30), 'long.txt': longText(40)};

/** The run after another. */
function next(played: Played, options: Options = {}): Played {
	const {memory} = played.state();
	const session = played.sessions.at(-1);
	return begin(folder, {
		memory: JSON.parse(JSON.stringify(memory)),
		session: session && JSON.parse(JSON.stringify(session)),
		...options,
	});
}

test('the next run has the cursor where it was', () => {
	const first = begin(folder).press('1 0 G');
	const again = next(first);
	assert.equal(shown(again.state()).id, shown(first.state()).id);
	assert.equal(again.state().message, undefined);
});

test('the next run has the query, its order, and the cursor in it', () => {
	for (const keys of ['/ r i v e r Escape 3 g', '/ r i v e r Escape o p 3 g']) {
		const first = begin(folder).press(keys);
		const again = next(first);
		const [was, is] = [listOf(first.state()), listOf(again.state())];
		assert.deepEqual([is.filter?.text, is.filter?.isSorted], [was.filter?.text, was.filter?.isSorted]);
		assert.equal(shown(again.state()).id, shown(first.state()).id);
	}
});

test('what was left half read is said in a line, and Enter goes on at any width', () => {
	const first = begin(folder).press('/ l o n g Enter 9 g');
	for (const size of [
		{columns: 40, rows: 10},
		{columns: 160, rows: 40},
	]) {
		const again = next(first, {size});
		assert.equal(again.state().message, '07STRELSAU600 was left at ¶ 9; Enter goes on');
		const state = again.press('Enter').state();
		assert.equal(keptPlace(state, readerOf(state)).paragraph, 9);
		assert.equal(shown(again.press('g').state()).top, 0);
	}
});

test('Enter goes on in a cable that the query does not find; after another key it opens the row', () => {
	const first = begin(folder).press('/ a s s u r a n c e s Enter 2 Tab Enter');
	assert.notEqual(readerOf(first.state()).cable.id, '07STRELSAU509.txt');
	const session = {...first.sessions.at(-1)};
	assert.equal(session.text, 'assurances');
	const long = begin(folder).press('/ l o n g Enter 9 g');
	const mixed = {...session, reading: long.sessions.at(-1)?.reading} as NonNullable<Options['session']>;
	const again = begin(folder, {memory: long.state().memory, session: mixed});
	assert.equal(shown(again.press('Enter').state()).id, 'long.txt');
	const other = begin(folder, {memory: long.state().memory, session: mixed});
	assert.equal(shown(other.press('j Enter').state()).id, '07STRELSAU509.txt');
});

test('a cable that was closed at its end is not gone on with', () => {
	const again = next(begin(folder).press('/ l o n g Enter G q'));
	assert.equal(again.state().message, undefined);
	assert.equal(again.state().halfReadCable, undefined);
});

test('while the folder is still read, the cable may come; a key that is pressed before ends the waiting', () => {
	const first = begin(folder).press('/ l o n g Enter 9 g');
	const waiting = next(first, {read: 5});
	assert.equal(waiting.state().halfReadCable, undefined);
	waiting.readMore(100);
	assert.match(waiting.state().message ?? '', /Enter goes on$/);
	const pressed = next(first, {read: 5}).press('j');
	pressed.readMore(100);
	assert.equal(pressed.state().halfReadCable, undefined);
});

test('an answer that comes late is waited for', () => {
	const first = begin(folder).press('/ r i v e r Escape 3 g');
	const again = next(first, {isSearchSlow: true});
	assert.equal(again.state().halfReadCable, undefined);
	again.answer('all');
	assert.equal(shown(again.state()).id, shown(first.state()).id);
});

test('nothing is kept where nothing has changed', () => {
	assert.deepEqual(begin(folder).sessions, []);
	assert.deepEqual(next(begin(folder).press('5 g')).sessions, []);
});
