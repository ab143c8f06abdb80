import './production.js';
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {test} from 'node:test';
import {begin, play, typed} from '../app/play.js';
import {manyTexts, texts} from '../app/texts.js';
import {root} from '../root.js';
import {ascii, colours, draw} from './draw.js';

const folder = join(root, 'test', 'screens', 'frames');
const many = {...texts, ...manyTexts(40)};
const sizes = [
	{columns: 80, rows: 24},
	{columns: 40, rows: 10},
];

/** Compares a screen with the one that is kept; `UPDATE=1` keeps what is drawn. */
function check(name: string, rows: readonly string[]): void {
	const file = join(folder, `${name}.txt`);
	const drawn = `${rows.map(row => row.trimEnd()).join('\n')}\n`;
	if (process.env.UPDATE) {
		mkdirSync(folder, {recursive: true});
		writeFileSync(file, drawn);
	}
	assert.ok(existsSync(file), `${file} is missing; UPDATE=1 writes it`);
	assert.equal(drawn, readFileSync(file, 'utf8'));
}

/** A cable with three characters that cannot be shown. */
const damaged = {
	'07STRELSAU509.txt': (texts['07STRELSAU509.txt'] ?? '').replace('Sarnow', '\u001B[2JSar\u202Enow\u0007'),
};

const screens: readonly (readonly [name: string, keys: string, folder: Readonly<Record<string, string>>])[] =
	[
		['list', 'j', many],
		['list-narrowed', `/ ${typed('zend tol')}`, many],
		['list-offers', `/ ${typed('colonl zylophone')} Down`, many],
		['list-mistaken', `/ ${typed('frm:zenda river')}`, many],
		['list-completing', `/ ${typed('tag:')} Tab Tab`, many],
		['list-in-texts', `/ ${typed('river')} Ctrl-X Ctrl-X Escape`, many],
		['list-history', `/ ${typed('toll')} Escape / Ctrl-U ${typed('zenda')} Escape / Ctrl-R Down`, many],
		['list-saved', `/ ${typed('zenda')} Escape S s ${typed('bridges')} Enter`, many],
		['list-kept', '/ t o l l Escape', many],
		['list-empty', '', {}],
		['list-sort', 'o', many],
		['reader', 'Enter', texts],
		['reader-middle', 'Enter 3 g', texts],
		['reader-headers', 'Enter H', texts],
		['reader-find', `Enter / ${typed('the')}`, texts],
		['reader-markings', 'Enter 2 g c s', texts],
		['reader-chosen', 'Enter 2 g c s Enter', texts],
		['reader-reference', 'Enter Tab', texts],
		['reader-opened-damaged', 'Enter', damaged],
		['reader-damaged', 'Enter j', damaged],
		['outline', 'Enter 3 g o j', texts],
		['help-list', 'h', texts],
		['help-reader', 'Enter h', texts],
		['help-narrowed', `h / ${typed('screen')}`, texts],
	];

for (const [name, keys, cables] of screens) {
	for (const size of sizes) {
		const at = `${name}-${size.columns}x${size.rows}`;
		test(`${at} looks as it is kept`, () => check(at, draw(play(cables, keys, {size}))));
	}
}

test('a wide screen has the outline beside the text', () => {
	check('outline-120x24', draw(play(texts, 'Enter 3 g o j', {size: {columns: 120, rows: 24}})));
});

test('the narrower the screen, the shorter the status, but that characters were replaced is said last of all', () => {
	const status = (columns: number) =>
		draw(play(damaged, `Enter c s Enter / ${typed('river')} Enter`, {size: {columns, rows: 12}})).at(-2);
	assert.match(status(100) ?? '', /"river" 1\/1 {2}only S: 5 hidden {2}3 characters replaced {2}\d+% $/);
	assert.match(status(80) ?? '', /"river" 1\/1 {2}only S: 5 hidden {2}3 replaced {2}\d+% $/);
	assert.match(status(60) ?? '', / only S: 5 hidden {2}3 replaced {2}\d+% $/);
	assert.match(status(40) ?? '', / 5 hidden {2}3 replaced $/);
	assert.match(status(20) ?? '', /\S 3 replaced $/);
});

test('while a folder is read a gauge says how far it is, with the rate and the time that is left', () => {
	const status = (columns: number, done: number, theme = colours) => {
		const progress = {type: 'reading', done, total: 44, pace: {rate: 2100.4, secondsLeft: 114.2}} as const;
		const played = begin(many, {read: 11, size: {columns, rows: 24}}).send({type: 'progress', progress});
		return draw(played.state(), theme).at(-2)?.trimEnd();
	};
	const words = (done: number) => `reading ${done}/44  2,100/s  115 s left`;
	assert.match(status(80, 11) ?? '', new RegExp(`^ ██░░░░░░░░  ${words(11)} +1/11 +0%$`));
	assert.match(status(80, 43) ?? '', new RegExp(`^ █████████░  ${words(43)} `));
	assert.match(status(80, 44) ?? '', new RegExp(`^ ██████████  ${words(44)} `));
	assert.match(status(80, 11, ascii) ?? '', new RegExp(`^ ##[.]{8}  ${words(11)} `));
	assert.match(status(60, 11) ?? '', new RegExp(`^ ${words(11)} `));
});

test('a terminal that can draw ASCII alone has stand-ins', () => {
	check('list-ascii-80x24', draw(play(many, 'j'), ascii));
	check('reader-ascii-80x24', draw(play(texts, 'Enter 2 g c s Enter'), ascii));
});

test('a screen of one row shows one row', () => {
	for (const keys of ['', 'Enter', 'h', 'Enter o']) {
		const rows = draw(play(texts, keys, {size: {columns: 20, rows: 1}}), colours);
		assert.equal(rows.length, 1, keys);
	}
});
