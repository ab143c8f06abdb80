import assert from 'node:assert/strict';
import {test} from 'node:test';
import {filterWords, findWords} from '../../../../source/app/reader/status.js';
import {play, readerOf, shown, typed} from '../../play.js';
import {texts} from '../../texts.js';

const tall = {size: {columns: 80, rows: 200}};
/** The numbers of the paragraphs that are shown. */
const numbers = (keys: string) =>
	shown(play(texts, `Enter ${keys}`, tall))
		.lines.flatMap(line => /^ .{7}(\d+)\./.exec(line)?.[1] ?? [])
		.join(' ');
const kept = (words: string) => `& ${typed(words)}`;

test('& keeps the paragraphs that have the words, while they are typed', () => {
	assert.equal(numbers(kept('river')), '1');
	assert.equal(numbers(kept('regiment')), '1 3 7');
	assert.equal(numbers(`${kept('regiment')} Enter`), '1 3 7');
	assert.equal(
		filterWords(readerOf(play(texts, `Enter ${kept('regiment')}`))),
		'only with "regiment": 5 hidden',
	);
});

test('words are kept across line ends and page marks, and capitals matter if typed', () => {
	assert.equal(numbers(kept('that he would try')), '3');
	assert.equal(numbers(kept('Regiment')), '1');
});

test('&! keeps those that do not have them', () => {
	assert.equal(numbers(kept('! regiment')), '2 4 5 6 8');
	assert.equal(numbers(`${kept('!regiment')} Enter`), '2 4 5 6 8');
});

test('& and Enter show all again, but for what the markings hide', () => {
	assert.equal(numbers(`${kept('regiment')} Enter & Enter`), '1 2 3 4 5 6 7 8');
	assert.equal(numbers(`c s Enter ${kept('regiment')} Enter`), '1');
	assert.equal(numbers(`c s Enter ${kept('regiment')} Enter & Enter`), '1 2 8');
	assert.equal(numbers(`${kept('regiment')} Enter c s Enter`), '1');
	assert.equal(numbers(`${kept('regiment')} Enter c s s Enter`), '1 3 7');
	assert.equal(numbers(`${kept('regiment')} Enter c a Enter`), '1 2 3 4 5 6 7 8');
});

test('Esc shows what was shown before', () => {
	const before = play(texts, `Enter c s Enter / ${typed('he')} Enter`);
	const after = play(texts, `Enter c s Enter / ${typed('he')} Enter ${kept('regiment')} Escape`);
	assert.deepEqual(readerOf(after).filter, readerOf(before).filter);
	assert.deepEqual(readerOf(after).find, readerOf(before).find);
});

test('words that no paragraph has hide nothing, and that is said', () => {
	assert.equal(numbers(`${kept('xylophone')} Enter`), '1 2 3 4 5 6 7 8');
	assert.equal(play(texts, `Enter ${kept('xylophone')} Enter`).message, 'no paragraph has "xylophone"');
	assert.match(play(texts, `Enter ${kept('!e')} Enter`).message ?? '', /every paragraph has "e"|^$/);
});

test('the words are marked, and n goes along them', () => {
	const state = play(texts, `Enter ${kept('regiment')} Enter n n`);
	assert.equal(findWords(readerOf(state)), '"regiment" 2/3');
});

test('matches in hidden paragraphs are said', () => {
	const words = (keys: string) => findWords(readerOf(play(texts, `Enter ${keys}`)));
	assert.equal(words(`c u Enter / ${typed('regiment')}`), '"regiment" 3 matches in hidden paragraphs');
	assert.equal(words(`c s Enter / ${typed('regiment')}`), '"regiment" 1/1, 2 hidden');
	const message = play(texts, `Enter c u Enter / ${typed('regiment')} Enter`).message;
	assert.equal(message, '"regiment": 3 matches in hidden paragraphs');
	assert.match(
		play(texts, `Enter / ${typed('RUEHEW')} Enter`).message ?? '',
		/^"RUEHEW": \d match(?:es)? in the headers$/,
	);
});

test('? finds backward, and n goes on backward', () => {
	const current = (keys: string) => findWords(readerOf(play(texts, `Enter ${keys}`)));
	// Backward from the first line of the screen.
	assert.equal(current(`G ? ${typed('regiment')} Enter`), '"regiment" 2/3');
	assert.equal(current(`G ? ${typed('regiment')} Enter n`), '"regiment" 1/3');
	assert.equal(current(`G ? ${typed('regiment')} Enter N`), '"regiment" 3/3');
	assert.equal(current(`? ${typed('regiment')} Enter`), '"regiment" 3/3');
	assert.equal(current(`G ? ${typed('regiment')} Up`), '"regiment" 1/3');
});

test('? and Enter show the help', () => {
	assert.equal(shown(play(texts, 'Enter ? Enter')).mode, 'help');
	assert.equal(shown(play(texts, 'Enter ? Enter q')).mode, 'reader');
	assert.equal(shown(play(texts, 'Enter / Enter')).mode, 'reader');
});
