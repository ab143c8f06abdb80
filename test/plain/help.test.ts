import assert from 'node:assert/strict';
import {test} from 'node:test';
import {helpFor} from '../../source/app/keymap/keymap.js';
import {typed} from '../app/play.js';
import {texts} from '../app/texts.js';
import {said} from './listen.js';

test('the help tells every key of its screen at once', () => {
	const lines = said(texts, 'h');
	assert.equal(lines[0], 'keys in the list · Enter runs one');
	for (const {title, entries} of helpFor('list')) {
		assert.ok(lines.includes(title), title);
		for (const {term, words} of entries) {
			assert.ok(lines.includes(`  ${term}  ${words}`), term);
		}
	}
});

test('the words of a cable are written at once', () => {
	const lines = said(texts, 'Enter,x');
	assert.deepEqual(lines.slice(0, 3), [
		'words in 07STRELSAU509',
		'On this screen',
		'  PREL  external political relations (subject tag)',
	]);
});

const first = '  /  find cables: by subject, post, year, number; partial or misspelled';

/** What keys lead to on the page of keys: the last of the steps that commas part. */
const moves: readonly (readonly [keys: string, ...lines: string[]])[] = [
	['j', '  Enter Right  open the cable, or row N'],
	['j,k', first],
	['k', first],
	['G,g', first],
	['G', '  Ctrl-Z  suspend to the shell'],
	['G,k', '  Ctrl-L  redraw the screen'],
	[
		'2 j,2 j',
		'  o  sort: by date, post, subject, classification, size, times cited',
		'  O  reverse the order',
	],
	['/ o u t'],
	[`/ ${typed('partial')},Enter`, 'The list', first, ''],
	[`/ ${typed('xylophone')},Enter`, 'nothing matches'],
	[`/ ${typed('xylophone')} Enter,Escape`, first],
	[`/ ${typed('partial')},Escape`, first],
	['F9', 'F9 does nothing here'],
];

for (const [keys, ...lines] of moves) {
	test(`in the help ${keys} says ${lines[0] ?? 'nothing'}`, () =>
		assert.deepEqual(said(texts, `h,${keys}`), lines));
}
