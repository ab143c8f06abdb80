import assert from 'node:assert/strict';
import {test} from 'node:test';
import {layoutOf} from '../../../source/app/reader/layout.js';
import {goToLine} from '../../../source/app/reader/reader.js';
import {placeWords} from '../../../source/app/reader/status.js';
import {lineText} from '../../../source/layout/layout.js';
import {play, readerOf} from '../play.js';

const head = 'C O N F I D E N T I A L STRELSAU 000512\nSUBJECT: THE TOLL\n\n';

/** What the status line tells of each line of a text that is not blank. */
function placesOf(text: string, keys = ''): ReadonlyMap<string, string> {
	const state = play({'any.txt': head + text}, `Enter H ${keys}`, {size: {columns: 80, rows: 5}});
	const {lines} = layoutOf(state, readerOf(state));
	return new Map(
		lines.flatMap((line, index) => {
			const there = goToLine(state, readerOf(state), index);
			const words = lineText(line).trim();
			return words === '' ? [] : [[words, placeWords(there, readerOf(there))] as const];
		}),
	);
}

test('no paragraph has a number above the last one', () => {
	const places = placesOf('12. (C) One of them.\n\n13. (C) Two of them.\n\n15. (C) Three of them.\n');
	assert.equal(places.get('C      12. One of them.'), '¶ 12 of 15 (C)');
	assert.equal(places.get('C      15. Three of them.'), '¶ 15 of 15 (C)');
});

test('where numbers do not rise no number is the last one', () => {
	const places = placesOf('1. (C) One.\n\n2. (C) Two.\n\n1. (U) Three.\n\n2. (U) Four.\n');
	assert.deepEqual(
		[...places.values()].filter(words => words !== ''),
		['¶ 1 (C)', '¶ 2 (C)', '¶ 1 (U)', '¶ 2 (U)'],
	);
});

test('on a heading the paragraph is the one that it heads', () => {
	const text =
		'1. (C) One of them.\n\nThe Bridge\n----------\n\n2. (S) Two of them.\n\nThe Last One\n------------\n\n3. (U) Three.\n';
	const places = placesOf(text);
	assert.equal(places.get('The Bridge'), '¶ 2 of 3 (S) The Bridge');
	assert.equal(places.get('The Last One'), '¶ 3 of 3 (U) The Last One');
	assert.equal(places.get('C      1.  One of them.'), '¶ 1 of 3 (C)');
});

test('a summary is reported until it ends', () => {
	const places = placesOf(
		'1. (C) SUMMARY: The toll stands.\n\n2. (C) It is high. END SUMMARY.\n\n3. (C) It is paid.\n',
	);
	assert.deepEqual(
		[...places.values()].filter(words => words !== ''),
		['¶ 1 of 3 (C) SUMMARY', '¶ 2 of 3 (C) SUMMARY', '¶ 3 of 3 (C)'],
	);
});

test('the head and the signature are in no paragraph', () => {
	const places = placesOf('Comment\n-------\n\n1. (C) It is high.\n\nTARLENHEIM\n');
	assert.equal(places.get('TARLENHEIM'), '');
	assert.equal(places.get('THE TOLL'), '');
});

test('what is hidden is named by the first of its paragraphs', () => {
	const places = placesOf('1. (C) One.\n\n2. (U) Two.\n\n3. (U) Three.\n\n4. (C) Four.\n', 'c c Enter');
	assert.equal(places.get('··· ¶ 2–3 hidden: U ···'), '¶ 2 of 4 (U)');
});

test('below a heading after the last number there is only the heading', () => {
	const places = placesOf(
		'A. THE RIVER\n\n1. IT IS HIGH.\n\nB. THE TOLL\n\nIT IS PAID BY ALL WHO PASS.\n\nTARLENHEIM\n',
	);
	assert.equal(places.get('1.  IT IS HIGH.'), '¶ 1 of 1 A. THE RIVER');
	assert.equal(places.get('B. THE TOLL'), 'B. THE TOLL');
	assert.equal(places.get('IT IS PAID BY ALL WHO PASS.'), 'B. THE TOLL');
});

test('a field of the header that the text repeats is not a section', () => {
	const places = placesOf('1. (C) It is high.\n\nSUBJECT: THE TOLL\n\n2. (C) It is paid.\n');
	assert.equal(places.get('C      2.  It is paid.'), '¶ 2 of 2 (C)');
});
