import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Typed} from '../../source/app/state/event.js';
import {appended} from '../../source/plain/open-line.js';
import {createPace} from '../../source/plain/pace.js';
import {readTyped} from '../../source/plain/typed.js';
import {sanitise} from '../../source/terminal/sanitise.js';
import {typed} from '../app/play.js';
import {texts} from '../app/texts.js';
import {listen} from './listen.js';

/** What keys, parted by blanks, mean as events; a line that has been begun is a stroke before them. */
function read(keys: string): string {
	const isBegun = keys.startsWith('|');
	const inputs = keys
		.replace('|', '')
		.split(' ')
		.map((key): Typed => ({type: 'key', key}));
	const {events} = readTyped(inputs, isBegun);
	return events.map(event => (event.type === 'key' ? event.key : event.type)).join(' ');
}

test('after a key the end of a line is none, alone on a line it is Enter', () => {
	assert.equal(read('j LineFeed'), 'j line-ended');
	assert.equal(read('LineFeed'), 'Enter');
	assert.equal(read('j LineFeed LineFeed'), 'j line-ended Enter');
	assert.equal(read('|LineFeed LineFeed'), 'line-ended Enter');
	assert.equal(read('Enter LineFeed'), 'Enter line-ended');
});

test('Escape and the end of its line, sent together, are both', () => {
	assert.equal(read('Alt-LineFeed LineFeed'), 'Escape line-ended Enter');
});

test('whether a line is begun is known from one read to the next', () => {
	const key: Typed = {type: 'key', key: 'j'};
	const lineFeed: Typed = {type: 'key', key: 'LineFeed'};
	assert.equal(readTyped([key], false).isLineBegun, true);
	assert.equal(readTyped([key, lineFeed], false).isLineBegun, false);
	assert.equal(readTyped([{type: 'paste', text: sanitise('x')}], false).isLineBegun, true);
	assert.equal(readTyped([], true).isLineBegun, true);
});

/** All that some keys write after the first page. */
function written(keys: string): string {
	const heard = listen(texts);
	const before = heard.text();
	heard.press(keys);
	return heard.text().slice(before.length);
}

test('what is typed is echoed as it comes, and Enter ends its line', () => {
	assert.equal(written('/'), '/');
	assert.equal(written(`/ ${typed('zenda toll')}`), '/zenda toll');
	assert.match(written(`/ ${typed('toll')} Enter`), /^\/toll\n1 of 5: toll\n1 {2}\S/);
	assert.equal(
		written(`h / ${typed('scre')}`)
			.split('\n')
			.at(-1),
		'/scre',
	);
	assert.equal(
		written(`Enter / ${typed('he')}`)
			.split('\n')
			.at(-1),
		'/he',
	);
});

test('a number is echoed, and called off it leaves its line', () => {
	assert.equal(written('1 2'), '12');
	assert.equal(written('1 2 Escape'), '12\n');
	assert.match(written('2 g'), /^2\n2 {2}2007/);
});

test('another edit writes the line anew, with a stroke where typing goes on', () => {
	assert.equal(written('/ a b Backspace'), '/ab\n/a');
	assert.equal(written('/ a b Left'), '/ab\n/a|b');
	assert.equal(written('/ a b Left x'), '/ab\n/a|b\n/ax|b');
	assert.equal(written('/ a b Ctrl-U'), '/ab\n/');
});

test('what is said while a line is typed stands above it', () => {
	const heard = listen(texts, {read: 3});
	heard.press('/ a');
	heard.played.readMore(9);
	assert.match(heard.text(), /\n\/a\n5 cables, newest first\n\/a$/);
});

test('lines after nothing, after an open line, and before one', () => {
	assert.equal(appended('', ['a', 'b'], ''), 'a\nb\n');
	assert.equal(appended('/x', [], ''), '\n');
	assert.equal(appended('/x', ['a'], '/x'), '\na\n/x');
	assert.equal(appended('/x', [], '/xy'), 'y');
	assert.equal(appended('/x', [], '/x'), '');
});

test('how far the reading has got is written after two seconds, then every ten', () => {
	let now = 500;
	const isDue = createPace(() => now);
	const told = Array.from({length: 300}, () => {
		now += 100;
		return isDue() ? now - 500 : 0;
	}).filter(time => time > 0);
	assert.deepEqual(told, [2000, 12_000, 22_000]);
});
