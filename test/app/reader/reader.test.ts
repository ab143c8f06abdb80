import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sanitise} from '../../../source/terminal/sanitise.js';
import {begin, play, readerOf, shown} from '../play.js';
import {cableText, longText, manyTexts, texts} from '../texts.js';

const long = {'long.txt': longText(60)};

/** The first line of the screen after some keys in the newest cable. */
const first = (keys: string, folder: Readonly<Record<string, string>> = texts, options = {}) =>
	shown(play(folder, `Enter ${keys}`, options)).lines[0]?.trim();
const top = (keys: string, folder: Readonly<Record<string, string>> = long, options = {}) =>
	shown(play(folder, `Enter ${keys}`, options)).top;

test('a cable opens at its beginning', () =>
	assert.match(first('') ?? '', /^07STRELSAU509 .*SECRET\/\/NOFORN/));

test('Space goes on by a screen and b comes back', () => {
	assert.equal(top('Space'), 22);
	assert.equal(top('Space Space b'), 22);
	for (const key of ['f', 'PageDown', 'Ctrl-F', 'Ctrl-V']) {
		assert.equal(top(key), 22, key);
	}
	for (const key of ['b', 'PageUp', 'Ctrl-B']) {
		assert.equal(top(`Space ${key}`), 0, key);
	}
});

test('Space stops with the last line at the bottom, and never leaves the cable', () => {
	const state = play(long, `Enter${' Space'.repeat(40)}`);
	const {top: line, length, lines, mode, message} = shown(state);
	assert.equal(line, length - 22);
	assert.equal(lines.length, 22);
	assert.equal(mode, 'reader');
	assert.match(message ?? '', /^end; press J for the next cable, q for the list$/);
});

test('j, Down, e, Enter and the like go on by a line; k, Up and the like come back', () => {
	for (const key of ['j', 'Down', 'Ctrl-N', 'Ctrl-E', 'e', 'Enter']) {
		assert.equal(top(`j ${key}`), 2, key);
	}
	for (const key of ['k', 'Up', 'Ctrl-P', 'Ctrl-Y']) {
		assert.equal(top(`j j j ${key}`), 2, key);
	}
	assert.match(play(long, 'Enter k').message ?? '', /beginning/);
});

test('d and u move by half a screen', () => {
	assert.equal(top('d'), 11);
	assert.equal(top('d Ctrl-D u'), 11);
});

test('a count is lines: 5j, 12 Space, 7d', () => {
	assert.equal(top('5 j'), 5);
	assert.equal(top('1 2 Space'), 12);
	assert.equal(top('7 d'), 7);
	assert.equal(top('1 2 Space 3 b'), 9);
	assert.equal(top('2 0 j 1 5 k'), 5);
});

test('g goes to the beginning and G to the end, as often as they are typed', () => {
	const {length} = shown(play(long, 'Enter'));
	assert.equal(top('G'), length - 22);
	assert.equal(top('G G'), length - 22);
	assert.equal(top('G g g'), 0);
	assert.equal(top('> <'), 0);
});

test('a count goes to the paragraph of that number: 5g, 5G', () => {
	assert.match(first('5 g') ?? '', /^SBU +5\. +Born at Hentzau/);
	assert.match(first('5 G') ?? '', /^SBU +5\. +Born at Hentzau/);
	assert.match(first('6 0 g', long) ?? '', /60\. +Paragraph 60/);
	assert.equal(play(texts, 'Enter 9 9 g').message, 'there is no paragraph 99');
});

test('where no paragraph has a number a count goes to a line', () => {
	const plain = {'plain.txt': Array.from({length: 60}, (_, index) => `Line ${index + 1}`).join('\n')};
	assert.equal(first('1 2 g', plain), 'Line 12');
});

test('50% is half of the text', () => {
	const {length} = shown(play(long, 'Enter'));
	assert.equal(top('5 0 %'), Math.floor(length / 2));
	assert.equal(top('5 0 p'), Math.floor(length / 2));
	assert.equal(top('1 0 0 %'), length - 22);
	assert.equal(top('9 9 9 %'), length - 22);
	assert.equal(top('G %'), 0);
});

test('] and [ go along the sections', () => {
	assert.deepEqual(
		[']', '] ]', '] ] ]', '] ] ] ]'].map(keys => first(keys)),
		['SUMMARY', 'THE MEETING', 'WHO HE IS', 'COMMENT'],
	);
	assert.equal(first('] ] ] ['), 'THE MEETING');
	assert.equal(first('. . ,'), 'SUMMARY');
	assert.equal(first('3 ]'), 'WHO HE IS');
	assert.equal(first('4 ] 2 ['), 'THE MEETING');
	assert.match(play(texts, 'Enter ] ] ] ] ]').message ?? '', /no more sections below/);
});

test('[ before the first section goes to the beginning', () => {
	assert.equal(top('] [', texts), 0);
	assert.match(play(texts, 'Enter [').message ?? '', /no more sections above/);
});

test('] and [ pass an indented heading once', () => {
	const indented = {
		'a.txt': cableText({
			number: 1,
			subject: 'HEADINGS',
			body: `   SUMMARY\n   -------\n\n1. (C) One.\n\n   COMMENT\n   -------\n\n2. (C) Two.\n${'\n3. (U) Three.\n'.repeat(20)}`,
		}),
	};
	assert.match(first(']', indented) ?? '', /^SUMMARY/);
	assert.match(first('] ]', indented) ?? '', /^COMMENT/);
	assert.match(first('] ] [', indented) ?? '', /^SUMMARY/);
	assert.match(first('] ] k [', indented) ?? '', /^SUMMARY/);
	assert.match(first('] k k ]', indented) ?? '', /^SUMMARY/);
});

test('} and { go along the numbered paragraphs', () => {
	assert.match(first('}') ?? '', /1\. +Colonel Sarnow/);
	assert.match(first('} }') ?? '', /2\. +Sarnow had asked/);
	assert.match(first('5 }') ?? '', /5\. +Born/);
	assert.match(first('5 } {') ?? '', /4\. +He has a second/);
	assert.match(first('5 } 3 {') ?? '', /2\. +Sarnow/);
	assert.match(play(texts, 'Enter 8 } }').message ?? '', /no more paragraphs below/);
});

test('a count that leads too far leads to the last one', () => {
	assert.match(first('9 9 }') ?? '', /8\. +He has placed/);
	assert.equal(first('9 9 ]'), 'COMMENT');
});

test('a paragraph that a page mark and a stray caption have torn is one', () => {
	const lines = shown(play(texts, 'Enter 3 g')).lines.join(' ').replace(/\s+/g, ' ');
	assert.match(lines, /he said that he would try to find out what was true/);
});

test('H shows the headers as printed, then in one line, then what matters', () => {
	const text = (keys: string) => shown(play(texts, keys, {size: {columns: 80, rows: 200}})).lines.join('\n');
	assert.doesNotMatch(text('Enter'), /RUEHEW|ZNY CCCCC/);
	assert.match(text('Enter H'), /TO RUEHC\/SECSTATE WASHDC IMMEDIATE 6117/);
	assert.match(text('Enter H'), /STRELSAU 00000509 {2}002 OF 002/);
	assert.doesNotMatch(text('Enter H'), /^ From /m);
	assert.match(text('Enter H H'), /^ 07STRELSAU509 +SECRET\/\/NOFORN +14 June 2007, 14:02Z\n\n SUMMARY/);
	assert.equal(text('Enter H H H'), text('Enter'));
});

test('H keeps the place', () => {
	for (const keys of ['5 g', ']', '] ]', '3 g j']) {
		assert.equal(first(`${keys} H`), first(keys), keys);
	}
	for (const keys of ['', 'j', '5 j', '5 g', '] ]', '3 g j', 'G']) {
		assert.equal(first(`${keys} H H H`), first(keys), keys);
	}
});

test('a resize keeps the place, and leads back to it', () => {
	for (const keys of ['', 'j', '5 j', '5 g', '] ]', '3 g j', 'G']) {
		const played = begin(texts).press(`Enter ${keys}`);
		const before = shown(played.state());
		const at = (columns: number, rows: number) =>
			shown(played.send({type: 'resized', size: {columns, rows}}).state());
		assert.ok(at(40, 10).lines.length > 0);
		at(1, 1);
		at(200, 60);
		assert.deepEqual(at(80, 24), before, keys);
	}
});

test('the first line of the screen shows the same words at another width', () => {
	const played = begin(texts).press('Enter 5 g');
	assert.match(
		shown(played.send({type: 'resized', size: {columns: 40, rows: 10}}).state()).lines[0] ?? '',
		/\(SBU\) 5\. Born at Hentzau/,
	);
});

test('q and i lead back to the list, with the cursor where it was', () => {
	for (const key of ['q', 'i']) {
		assert.equal(shown(play(texts, `j j Enter Space ${key}`)).mode, 'list');
		assert.equal(shown(play(texts, `j j Enter Space ${key}`)).id, '07STRELSAU498.txt');
	}
});

test('Esc never leaves the cable', () => {
	const played = begin(texts).press('Enter Space Escape Escape Escape Ctrl-G');
	assert.equal(shown(played.state()).mode, 'reader');
	assert.deepEqual(
		played.effects.map(({type}) => type),
		['open-cable'],
	);
});

test('q closes a single file, and the program with it', () => {
	const played = begin({'a.txt': longText(3)}, {isSingleFile: true}).press('Enter');
	assert.equal(shown(played.state()).mode, 'reader');
	assert.deepEqual(played.press('q').effects.at(-1), {type: 'quit'});
});

test('J and K go along the list, and take its cursor with them', () => {
	assert.equal(shown(play(texts, 'Enter J')).id, '07ZENDA88.txt');
	assert.equal(shown(play(texts, 'Enter J J K')).id, '07ZENDA88.txt');
	assert.equal(shown(play(texts, 'Enter 3 J')).id, '06MOSCOW5740.txt');
	assert.equal(shown(play(texts, 'Enter J J q')).id, '07STRELSAU498.txt');
	assert.equal(shown(play(texts, 'Enter J J q')).mode, 'list');
});

test('J and K stop at the ends of the list and say so', () => {
	assert.match(play(texts, 'Enter K').message ?? '', /first cable in the list/);
	assert.match(play(texts, 'G Enter J').message ?? '', /last cable in the list/);
});

test('J goes along the list as it is narrowed', () => {
	const found = shown(play(texts, '/ a s s')).rows;
	assert.equal(shown(play(texts, '/ a s s Enter J')).id, found[1]);
	assert.match(play(texts, '/ t o l l Enter J').message ?? '', /last cable/);
});

test('Tab selects a reference that is in the folder, Enter opens it, ( comes back to the same line', () => {
	assert.match(play(texts, 'Enter Tab').message ?? '', /^Enter opens 07STRELSAU498: RURITANIA RAISES/);
	assert.match(play(texts, 'Enter Tab Tab').message ?? '', /^Enter opens 07ZENDA88: SPRING FLOODS/);
	assert.equal(play(texts, 'Enter Tab Tab Tab').message, '07BERLIN12 is not in this folder');
	assert.match(play(texts, 'Enter 4 Tab').message ?? '', /^Enter opens 07STRELSAU498/);
	assert.match(play(texts, 'Enter Shift-Tab Shift-Tab').message ?? '', /^Enter opens 07ZENDA88/);
	assert.match(play(texts, 'Enter 2 Tab').message ?? '', /^Enter opens 07ZENDA88/);
	const before = shown(play(texts, 'Enter 5 g j'));
	const followed = play(texts, 'Enter 5 g j Tab Enter');
	assert.equal(shown(followed).id, '07STRELSAU498.txt');
	for (const key of ['(', 'Ctrl-O', 'Backspace']) {
		const back = shown(play(texts, `Enter 5 g j Tab Enter ${key}`));
		assert.equal(back.id, '07STRELSAU509.txt');
		assert.deepEqual(back.lines, before.lines);
	}
});

test('references lead on and on, and q leads to the list at once', () => {
	const far = 'Enter Tab Enter Tab Enter';
	assert.equal(shown(play(texts, far)).id, '07ZENDA88.txt');
	assert.equal(shown(play(texts, `${far} (`)).id, '07STRELSAU498.txt');
	assert.equal(shown(play(texts, `${far} ( (`)).id, '07STRELSAU509.txt');
	assert.equal(shown(play(texts, `${far} q`)).mode, 'list');
	assert.match(play(texts, 'Enter (').message ?? '', /nothing to go back to/);
});

test('a cable without references says so', () => {
	assert.match(play(texts, 'j Enter Tab').message ?? '', /this text refers to nothing/);
});

test('Esc forgets the selected reference, and Enter is a line again', () => {
	assert.equal(shown(play(texts, 'Enter Tab Escape Enter')).top, 1);
});

test('keys typed ahead of an opening cable reach the cable', () => {
	assert.equal(first('] ]'), 'THE MEETING');
	assert.equal(shown(play({...manyTexts(3), ...long}, 'G Enter K K j j k')).mode, 'reader');
	assert.equal(top('j j k', {...long, ...manyTexts(3)}), 1);
});

test('a paste runs nothing', () => {
	const played = begin(texts).press('Enter');
	const before = played.state();
	played.send({type: 'paste', text: sanitise('q\r:Q\u0003jjj')});
	assert.deepEqual({...played.state(), message: undefined}, before);
	assert.match(played.state().message ?? '', /paste/);
});

test('an empty file can be opened and moved in', () => {
	const keys = 'Enter j k Space b d u g G 5 g 5 0 % ] [ } { H c Escape o Escape / x Enter n N Tab Enter J K';
	assert.equal(shown(play({'empty.txt': ''}, keys)).mode, 'reader');
});

test('a text that is not a cable is shown as it stands', () => {
	assert.deepEqual(shown(play(texts, 'G Enter')).lines, [
		'A note that is no cable.',
		'',
		'It has two lines.',
	]);
});

test('a new cable opens without what was chosen in the one before', () => {
	const {filter, find, selected, mode} = readerOf(play(texts, 'Enter / r i v e r Enter J'));
	assert.deepEqual([filter.marks, find, selected, mode.type], [[], undefined, undefined, 'browse']);
});
