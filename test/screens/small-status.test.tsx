import './production.js';
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {play, typed} from '../app/play.js';
import {texts} from '../app/texts.js';
import {draw} from './draw.js';

const lastRow = (keys: string, columns: number, rows = 10) =>
	draw(play(texts, keys, {size: {columns, rows}})).at(-1) ?? '';

test('a small screen says where one is, the matches, and what is hidden', () => {
	assert.match(lastRow('Enter 3 g', 40), /^ ¶ 3 of 8 \(C\) {2}\d+% {2}/);
	assert.match(lastRow('Enter 3 g', 60), /^ ¶ 3 of 8 \(C\) THE MEETING {2}\d+% {2}/);
	assert.match(lastRow(`Enter / ${typed('the')} Enter`, 60), / match 1\/\d+ {2}/);
	assert.match(lastRow('Enter 3 g', 30), /^ ¶ 3\/8 {2}\d+% {2}/);
});

test('on the smallest screen where one is and the matches are reported before how far one has read', () => {
	const keys = `Enter c < c Enter / ${typed('the')} Enter`;
	assert.match(lastRow(`${keys} 3 g`, 40), /^ ¶ 3(?:\/8)? {2}\d\/9 {2}4 hidden /);
	assert.match(lastRow(`Enter / ${typed('the')} Enter 3 g`, 40), /^ ¶ 3\/8 {2}match 1\/\d+ {2}\d+% {2}/);
});

test('the match stays in the status beside a filter', () => {
	const status = (keys: string, columns: number) =>
		draw(play(texts, keys, {size: {columns, rows: 24}})).at(-2) ?? '';
	for (const end of ['', ' Enter', ' Enter n']) {
		const keys = `Enter c < c Enter / ${typed('the')}${end}`;
		assert.match(status(keys, 80), / "the" \d\/9, 12 hidden {2}at most C: 4 hidden {2}\d+% $/);
		assert.match(status(keys, 70), / match \d\/9, 12 hidden {2}4 hidden {2}\d+% $/);
	}
	assert.match(
		status(`Enter c < c Enter / ${typed('sarnow')}`, 80),
		/ \d+ match(?:es)? in hidden paragraphs {2}4 hidden {2}/,
	);
});
