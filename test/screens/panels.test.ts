import './production.js';
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {State} from '../../source/app/state/state.js';
import {displayWidth} from '../../source/layout/width.js';
import {rowsOfScreen} from '../../source/screens/current-screen.js';
import type {Theme} from '../../source/screens/theme.js';
import {play, typed} from '../app/play.js';
import {cableText, manyTexts, texts} from '../app/texts.js';
import {ascii, colours, draw} from './draw.js';
import {screens, wide} from './sweep.js';

function rowsOf(state: State, theme: Theme = colours): readonly string[] {
	return rowsOfScreen(state, theme).map(row => row.map(({text}) => text).join(''));
}

/** Where the matches of the rows begin, in columns. */
function matchColumns(state: State): readonly number[] {
	return rowsOfScreen(state, colours).flatMap(row => {
		const index = row.findIndex(({role}) => role === 'match');
		return index < 0
			? []
			: displayWidth(
					row
						.slice(0, index)
						.map(({text}) => text)
						.join(''),
				);
	});
}

test('the matches of all rows begin in the same column, at every size and in every script', () => {
	for (const words of ['river', '河', 'toll']) {
		const state = play(wide, `/ ${typed(words)} Escape C`);
		for (const columns of [20, 40, 60, 80, 100, 130]) {
			const found = matchColumns({...state, size: {columns, rows: 20}});
			assert.equal(
				new Set(found).size,
				found.length === 0 ? 0 : 1,
				`${words} at ${columns}: ${found.join(' ')}`,
			);
		}
	}
	assert.ok(matchColumns(play(wide, `/ ${typed('river')} Escape C`)).length > 10);
});

test('a row of a match has date, number, paragraph and marking as far as there is room', () => {
	const row = (columns: number) =>
		rowsOf(play(texts, `/ ${typed('toll')} Escape C`, {size: {columns, rows: 20}}))[1] ?? '';
	assert.match(row(130), /^▸ 2007-06-11 07STRELSAU498 +¶1 +C +The toll goes/);
	assert.match(row(80), /^▸ 07-06-11 07STRELSAU498 +¶1 +C +The toll goes/);
	assert.match(row(50), /^▸ ¶1 +C +The toll goes/);
	assert.match(row(34), /^▸ ¶1 +The toll goes/);
});

test('the status says how many matches there are, and while sorting all keys are on the screen', () => {
	const rows = rowsOf(play(manyTexts(3), `/ ${typed('river')} Escape C`));
	assert.match(rows.at(-2) ?? '', /^ 3 matches in 3 cables, newest first · river .* 1\/3 $/);
	const sorting = rowsOf(
		play(manyTexts(3), `/ ${typed('river')} Escape C o`, {size: {columns: 40, rows: 10}}),
	);
	assert.match(sorting.at(-1) ?? '', / d date {2}l left {2}r right {2}Esc cancel/);
});

test('a year has a bar for each month, digits where there is no Unicode', () => {
	const state = play({...texts, ...manyTexts(20)}, 'F');
	assert.ok(
		rowsOf(state).some(row => /2006 {5}█▁▁▁▂▁▁▁▁▁▁▁ +21/.test(row)),
		rowsOf(state).join('\n'),
	);
	assert.ok(
		rowsOf(state, ascii).some(row => /2006 {5}900010000000 +21/.test(row)),
		rowsOf(state, ascii).join('\n'),
	);
	const months = play({...texts, ...manyTexts(20)}, 'F Enter');
	assert.ok(
		rowsOf(months).some(row => /2006-01 ████████████ +20/.test(row)),
		rowsOf(months).join('\n'),
	);
	assert.ok(rowsOf(months, ascii).some(row => /2006-01 ############ +20/.test(row)));
});

test('what limits the result has a tick, and the query stands below', () => {
	const rows = rowsOf(play(texts, 'F Tab Tab Tab Enter'));
	assert.ok(
		rows.some(row => row.includes('▸✓STRELSAU')),
		rows.join('\n'),
	);
	assert.match(rows.at(-2) ?? '', /^ from:STRELSAU .* 2 cables $/);
});

/** The cables of a post around one, some of whose numbers are not here. */
const post = Object.fromEntries(
	[1, 3, 8, 20, 31, 47, 52].map(number => [
		`${number}.txt`,
		cableText({
			number,
			subject: `CABLE ${number}`,
			references: number === 47 ? ['STRELSAU 20'] : [],
			body:
				number === 47
					? `1. (C) ${'The ferry below the old town was late again, '.repeat(4)}as the embassy said in ref A, and ${'nobody in the ministry could tell why, '.repeat(4)}until the river fell.\n`
					: '1. (C) Text.\n',
		}),
	]),
);
const threadOf = (columns: number, rows: number, keys = '') =>
	rowsOf(play(post, `/ c a b l e Space 2 0 Enter r ${keys}`, {size: {columns, rows}})).map(row =>
		row.trimEnd(),
	);

test('the numbers of the post go on in further rows, and this cable is always in view', () => {
	for (const [columns, rows] of [
		[80, 24],
		[40, 10],
		[40, 24],
		[110, 32],
	] as const) {
		const seen = threadOf(columns, rows, 'G')
			.concat(threadOf(columns, rows))
			.join(' ')
			.replaceAll(/ +/g, ' ');
		assert.match(seen, /20 \(this\)/, `${columns}x${rows}`);
	}
	const rows = threadOf(80, 24);
	const first = rows.findIndex(row => row.includes('same post'));
	assert.match(rows[first + 1] ?? '', /^ {15}\S/);
	assert.doesNotMatch(rows.slice(first, first + 3).join(' '), /…/);
});

test('a sentence that cites begins at a word, takes up to three rows, and shows the words that cite', () => {
	for (const [columns, most] of [
		[110, 3],
		[80, 3],
		[40, 3],
	] as const) {
		const rows = threadOf(columns, 24);
		const first = rows.findIndex(row => row.includes('“'));
		const end = rows.findIndex((row, index) => index >= first && /^ +(?:same )?post /.test(row));
		assert.ok(end - first <= most && end - first > 1, `${columns}: ${end - first}`);
		const words = rows.slice(first, end).join(' ').replaceAll(/ +/g, ' ');
		assert.match(words, /ref A/, String(columns));
		assert.match(
			words,
			/“(?:…(?:The|ferry|below|the|old|town|was|late|again,|as|embassy|said|in|ref) |The )/,
		);
	}
	assert.equal(threadOf(40, 10).filter(row => row.includes('“')).length, 1);
});

test('Enter is among the hints of the thread at 40 columns', () => {
	assert.match(threadOf(40, 10).join('\n'), /Enter open/);
});

test('over the text of a narrow screen the outline has room for words, and for matches if there are any', () => {
	const rows = (keys: string) => draw(play(texts, keys, {size: {columns: 40, rows: 10}})).slice(0, 9);
	assert.ok(rows('Enter o').every(row => !/\d%$/.test(row.trimEnd())));
	assert.ok(rows('Enter o').some(row => row.trimEnd().length === 39));
	assert.ok(rows(`Enter / ${typed('river')} Enter o`).some(row => /•$/.test(row.trimEnd())));
});

test('in the order of dates only the selected row has the mark of the cursor', () => {
	const rows = threadOf(80, 24, 'Tab');
	assert.equal(rows.join('').split('▸').length - 1, 1);
	assert.match(rows.join('\n'), /this +2007-06-14 +07STRELSAU20/);
});

test('a page of the thread passes no row that was not in view', () => {
	const height = 8;
	const seen = new Set<string>();
	for (let pages = 0; pages < 8; pages++) {
		for (const row of threadOf(40, height, 'f '.repeat(pages))) {
			for (const [number] of row.matchAll(/07STRELSAU\d+ +2007/g)) {
				seen.add(number);
			}
		}
	}
	assert.deepEqual(seen.size, 6);
});

test('the list shows both letters of a starred and tagged cable, on a narrow screen one that stands for both', () => {
	for (const [columns, letters] of [
		[200, / ?N?\*\+/],
		[80, /#/],
		[40, /#/],
		[20, /#/],
	] as const) {
		const size = {columns, rows: 12};
		const first = rowsOf(play(texts, '* k t k', {size})).find(row => row.startsWith('▸'));
		assert.match(first ?? '', new RegExp(`^▸${letters.source} `), String(columns));
	}
});

test('on a narrow screen what is counted is whole: bars, and what Enter shows as well, give way to it', () => {
	const at40 = (name: string) => {
		const {[name]: state = assert.fail(name)} = screens;
		return rowsOf({...state, size: {columns: 40, rows: 10}}).slice(0, 6);
	};
	assert.ok(
		at40('which numbers are missing').some(row => /MOSCOW +2006 +held 1 of at least 5,740$/.test(row)),
	);
	const cited = cableText({number: 7, references: ['MILLERS FORD 178233'], subject: 'X'});
	const wanted = play({'a.txt': cited}, `: ${typed('wanted')} Enter`, {size: {columns: 40, rows: 10}});
	assert.match(rowsOf(wanted).join('\n'), / 07MILLERSFORD178233 by /);
	assert.match(at40('where in time a word stands').join('\n'), /2006-01 +2500\.0 in 10,000 words: 31 i/);
	assert.deepEqual(
		at40('the thread').flatMap(row => /^ {2}(\w+)/.exec(row)?.[1] ?? []),
		['cites', 'by', 'post'],
	);
});

test('while the keys are those of the text, the outline beside it tells where one reads without reversing the row', () => {
	const wide = {size: {columns: 130, rows: 24}};
	const reversed = (keys: string) =>
		rowsOfScreen(play(texts, keys, wide), colours).filter(row => row.some(({role}) => role === 'selected'));
	assert.equal(reversed('Enter o').length, 1);
	assert.equal(reversed('Enter o Tab').length, 0);
	assert.ok(rowsOf(play(texts, 'Enter o Tab', wide)).some(row => row.startsWith('▸')));
});

test('what the help was searched for is marked in its rows, the selected one too', () => {
	const rows = rowsOfScreen(play(texts, `h / ${typed('pipe')}`), colours);
	const marked = rows.flatMap(row =>
		row.filter(({role}) => role === 'match' || role === 'selected-match').map(({text}) => text.toLowerCase()),
	);
	assert.ok(marked.length > 0);
	assert.deepEqual(new Set(marked), new Set(['pipe']));
});

test('a match in a file without a number is in a row with the name of the file', () => {
	const folder = {'notes/a-note.txt': 'A note on the toll.\n'};
	const rows = rowsOf(play(folder, `/ ${typed('text:toll')} Escape C`, {size: {columns: 120, rows: 20}}));
	assert.match(rows[1] ?? '', /a-note\.txt .*A note on the toll/);
});
