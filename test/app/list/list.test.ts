import assert from 'node:assert/strict';
import {test} from 'node:test';
import {defaultSettings} from '../../../source/app/settings/settings.js';
import {sanitise} from '../../../source/terminal/sanitise.js';
import {begin, listOf, play, shown, typed} from '../play.js';
import {cableText, manyTexts, texts} from '../texts.js';

const many = manyTexts(100);
const small = {size: {columns: 40, rows: 10}};
const oldest = {settings: {...defaultSettings, sort: 'date', isReversed: false}} as const;

/** The number of the selected row, the newest being 1. */
const row = (keys: string, options = {}) =>
	101 - Number(/\d{4}/.exec(shown(play(many, keys, options)).id ?? '')?.[0]);

test('the newest cable stands first, one without a date last', () => {
	assert.deepEqual(shown(play(texts, '')).rows, [
		'07STRELSAU509.txt',
		'07ZENDA88.txt',
		'07STRELSAU498.txt',
		'06MOSCOW5740.txt',
		'note.txt',
	]);
});

test('O turns the order round, and one without a date stays last', () => {
	assert.deepEqual(shown(play(texts, 'O')).rows, [
		'06MOSCOW5740.txt',
		'07STRELSAU498.txt',
		'07ZENDA88.txt',
		'07STRELSAU509.txt',
		'note.txt',
	]);
	assert.deepEqual(shown(play(texts, 'O O')).rows, shown(play(texts, '')).rows);
});

test('the rows of a new order are there, also if those of the old one were not', () => {
	const played = begin(many, {size: {columns: 1, rows: 1}}).press('h');
	played.send({type: 'resized', size: {columns: 99, rows: 6}});
	const {rows} = shown(played.press(`/ ${typed('reverse')} Enter`).state());
	assert.deepEqual(rows, [
		'ZENDA0001.txt',
		'ZENDA0002.txt',
		'ZENDA0003.txt',
		'ZENDA0004.txt',
		'ZENDA0005.txt',
	]);
});

test('a setting says which end of the order stands first', () => {
	assert.equal(shown(play(texts, '', oldest)).id, '06MOSCOW5740.txt');
});

test('O keeps the selected cable and its change is to be saved', () => {
	const played = begin(texts).press('j O');
	assert.equal(shown(played.state()).id, '07ZENDA88.txt');
	assert.deepEqual(played.effects, [
		{type: 'save-settings', settings: {...defaultSettings, isReversed: false}},
	]);
});

test('o sorts by post, subject, classification, and by date again', () => {
	const first = (keys: string) => shown(play(texts, `${keys} g`)).id;
	assert.equal(first('o p'), '06MOSCOW5740.txt');
	assert.equal(first('o s'), '07STRELSAU509.txt');
	assert.equal(first('o s O'), '07ZENDA88.txt');
	assert.equal(first('o c'), '07STRELSAU509.txt');
	assert.equal(first('o s o d'), '07STRELSAU509.txt');
	assert.equal(shown(play(texts, 'o Escape')).mode, 'list');
	assert.equal(shown(play(texts, 'o q')).mode, 'list');
});

test('the list stops at its ends', () => {
	assert.equal(row('k'), 1);
	assert.equal(row('G'), 100);
	assert.equal(row('G j'), 100);
	assert.equal(row('G Space'), 100);
	assert.equal(row('b'), 1);
});

test('j, Down, Ctrl-N, Ctrl-E and J go down a row; k, Up, Ctrl-P, Ctrl-Y and K up', () => {
	for (const key of ['j', 'Down', 'Ctrl-N', 'Ctrl-E', 'J']) {
		assert.equal(row(key), 2, key);
	}
	for (const key of ['k', 'Up', 'Ctrl-P', 'Ctrl-Y', 'K']) {
		assert.equal(row(`j j ${key}`), 2, key);
	}
});

test('a screen overlaps the one before by a row', () => {
	assert.equal(row('Space'), 21);
	assert.equal(shown(play(many, 'Space')).top, 20);
	assert.equal(row('Space b'), 1);
	for (const key of ['f', 'PageDown', 'Ctrl-F', 'Ctrl-V']) {
		assert.equal(row(key), 21, key);
	}
});

test('half a screen is half a screen', () => {
	assert.equal(row('d'), 11);
	assert.equal(row('d u'), 1);
	assert.equal(row('Ctrl-D'), 11);
});

test('a count repeats a move, and is rows where the move is a screen', () => {
	assert.equal(row('5 j'), 6);
	assert.equal(row('1 0 j 3 k'), 8);
	assert.equal(row('7 Space'), 8);
	assert.equal(row('7 d'), 8);
	assert.equal(row('9 9 9 9 9 9 9 9 9 9 j'), 100);
});

test('a count goes to a row: 12g, 12G, 50%', () => {
	assert.equal(row('1 2 g'), 12);
	assert.equal(row('1 2 G'), 12);
	assert.equal(row('5 0 %'), 51);
	assert.equal(row('1 0 0 %'), 100);
	assert.equal(row('G %'), 1);
	assert.equal(row('G g g'), 1);
	assert.equal(row('9 9 9 g'), 100);
});

test('0 does not begin a count, but goes on with one', () => {
	assert.match(play(many, '0').message ?? '', /^0 does nothing here/);
	assert.equal(play(many, '1 0').count, '10');
});

test('Esc drops a count and does nothing else; any other key uses it up', () => {
	assert.equal(play(many, '1 2 Escape').count, '');
	assert.equal(row('1 2 Escape j'), 2);
	assert.equal(row('5 Ctrl-G j'), 2);
	assert.equal(row('5 F9 j'), 2);
	assert.equal(play(many, '5 j').count, '');
});

test('Esc never quits, nor leaves anything but a search', () => {
	const played = begin(texts).press('Escape Escape Escape Ctrl-G Ctrl-C');
	assert.deepEqual(played.effects, []);
	assert.equal(played.press('Escape').state().message, 'press q to quit');
});

test('q quits from the list at once', () =>
	assert.deepEqual(begin(texts).press('q').effects, [{type: 'quit'}]));

test('Enter and Right open the selected cable, and q leads back to its row', () => {
	for (const key of ['Enter', 'Right']) {
		assert.equal(shown(play(texts, `j ${key}`)).mode, 'reader');
		assert.equal(shown(play(texts, `j ${key}`)).id, '07ZENDA88.txt');
		assert.equal(shown(play(texts, `j ${key} q`)).id, '07ZENDA88.txt');
	}
});

test('a cable that cannot be opened leaves the list and says why', () => {
	const played = begin(texts).send({
		type: 'cable-not-opened',
		reason: sanitise('x.txt: no such file or folder'),
	});
	assert.equal(shown(played.state()).mode, 'list');
	assert.equal(played.state().message, 'x.txt: no such file or folder');
});

test('an empty list can be moved in and opens nothing', () => {
	const played = begin({}).press('j k Space G g 5 0 % = O o d d u');
	assert.equal(shown(played.state()).mode, 'list');
	assert.match(played.press('Enter').state().message ?? '', /nothing/);
	assert.equal(shown(played.state()).id, undefined);
});

test('what is said is gone with the next key', () => {
	assert.equal(play(texts, 'Ctrl-C').message, 'press Q to quit');
	assert.equal(play(texts, 'Ctrl-C j').message, undefined);
});

test('the cursor is always on the screen, and no room is wasted', () => {
	for (const keys of ['G', 'Space Space', '5 0 %', 'G k k k', '3 0 j 1 0 k']) {
		for (const options of [{}, small]) {
			const {cursorLine, rows} = shown(play(many, keys, options));
			assert.ok(cursorLine >= 0 && cursorLine < rows.length, keys);
			assert.equal(rows.length, options === small ? 9 : 21);
		}
	}
});

test('a resize keeps the selected cable, and leads back to the same screen', () => {
	const played = begin(many).press('4 0 j 5 k');
	const before = shown(played.state());
	const at = (columns: number, rows: number) =>
		shown(played.send({type: 'resized', size: {columns, rows}}).state());
	assert.equal(at(40, 10).id, before.id);
	assert.equal(at(1, 1).id, before.id);
	assert.deepEqual(at(80, 24), before);
});

test('until one has moved the cursor stays on the first row, whatever comes in above', () => {
	// Names come in the order of the disk, so the newest cable is among the last.
	for (const keys of [
		'',
		'k',
		'g',
		'b u < Home',
		'1 g',
		'0 %',
		'o Escape',
		'= =',
		'h q',
		'/ Escape',
		'/ x Escape Escape',
	]) {
		const played = begin(many, {read: 50, isSearchSlow: true}).press(keys);
		for (const count of [1, 20, 29]) {
			played.readMore(count);
			assert.equal(shown(played.state()).cursorLine, 0, keys);
			assert.equal(shown(played.state()).id, shown(played.state()).rows[0], keys);
		}
		assert.equal(shown(played.state()).id, shown(play(many, '')).id, keys);
	}
});

test('the cable that was opened is where one comes back to, though it was on the first row', () => {
	const played = begin(many, {read: 50}).press('Enter');
	const {id} = shown(played.state());
	assert.equal(shown(played.readMore(50).press('q').state()).id, id);
});

test('rows that come in while the folder is read do not move the selected row', () => {
	const played = begin(many, {read: 50, ...oldest}).press('3 0 j 5 k');
	const before = shown(played.state());
	for (const count of [1, 20, 29]) {
		played.readMore(count);
		assert.equal(shown(played.state()).id, before.id);
		assert.equal(shown(played.state()).cursorLine, before.cursorLine);
	}
	assert.equal(shown(played.state()).length, 100);
});

test('rows that come in above the selected row leave it on its line of the screen', () => {
	const played = begin(many, {read: 50}).press('3 0 j 5 k');
	const before = shown(played.state());
	played.readMore(50);
	assert.equal(shown(played.state()).id, before.id);
	assert.equal(shown(played.state()).cursorLine, before.cursorLine);
});

test('rows that come in while a cable is read are there when it is closed', () => {
	const played = begin(many, {read: 50}).press('3 0 j Enter').readMore(50);
	assert.equal(shown(played.state()).mode, 'reader');
	const {id} = shown(played.state());
	assert.equal(shown(played.press('q').state()).id, id);
	assert.equal(shown(played.state()).length, 100);
});

test('two files of one number are two rows', () => {
	const twice = {'a.txt': texts['07ZENDA88.txt'] ?? '', 'b.txt': texts['07ZENDA88.txt'] ?? ''};
	assert.deepEqual([...shown(play(twice, '')).rows].sort(), ['a.txt', 'b.txt']);
	assert.equal(shown(play(twice, 'G')).id, shown(play(twice, 'j')).id);
});

test('cables of the same minute keep one order', () => {
	const same = Object.fromEntries(
		[3, 1, 2].map(number => [`${number}.txt`, cableText({number, subject: `READING ${number}`})]),
	);
	assert.deepEqual(shown(play(same, '', oldest)).rows, ['1.txt', '2.txt', '3.txt']);
});

test('leaving the reader leads back to the list', () =>
	assert.equal(listOf(play(texts, 'Enter q')).mode.type, 'browse'));

test('Enter opens the row whose number was typed', () => {
	const played = begin(many).press('1 2 Enter');
	assert.equal(shown(played.state()).id, shown(play(many, '1 2 g')).id);
	assert.equal(shown(played.press('q').state()).id, shown(play(many, '1 2 g')).id);
	assert.equal(play(many, '9 9 9 Enter').message, 'there is no row 999');
});
