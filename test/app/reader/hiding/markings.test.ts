import assert from 'node:assert/strict';
import {test} from 'node:test';
import {panelOf} from '../../../../source/app/reader/panel/open-panel.js';
import {filterWords} from '../../../../source/app/reader/status.js';
import {countPortions} from '../../../../source/layout/portions/portion-filter.js';
import {rowsOfScreen} from '../../../../source/screens/current-screen.js';
import {createTheme} from '../../../../source/screens/theme.js';
import {play, readerOf, shown} from '../../play.js';
import {cableText, texts} from '../../texts.js';

const tall = {size: {columns: 80, rows: 200}};
const lines = (keys: string) => shown(play(texts, `Enter ${keys}`, tall)).lines;
/** The numbers of the paragraphs that are shown. */
const numbers = (keys: string) =>
	lines(keys)
		.flatMap(line => /^ .{7}(\d+)\./.exec(line)?.[1] ?? [])
		.join(' ');
const stubs = (keys: string) =>
	lines(keys)
		.filter(line => line.includes('hidden:'))
		.map(line => line.trim());

test('c asks for markings, and Enter, Esc or q leaves the choice as it is', () => {
	assert.equal(shown(play(texts, 'Enter c')).mode, 'reader-markings');
	for (const key of ['Enter', 'Escape', 'q', 'Ctrl-G', 'Ctrl-C']) {
		const state = play(texts, `Enter c s ${key}`);
		assert.equal(shown(state).mode, 'reader', key);
		assert.deepEqual(readerOf(state).filter.marks, ['S']);
	}
});

test('the paragraphs of each marking are counted', () => {
	const {bases, noforn} = countPortions(readerOf(play(texts, 'Enter')).cable);
	assert.deepEqual(Object.fromEntries(bases), {S: 3, C: 2, SBU: 1, U: 1, unmarked: 1});
	assert.equal(noforn, 4);
});

test('a letter keeps the paragraphs of a marking', () => {
	assert.equal(numbers(''), '1 2 3 4 5 6 7 8');
	assert.equal(numbers('c s'), '1 2 8');
	assert.equal(numbers('c c'), '3 4');
	assert.equal(numbers('c b'), '5');
	assert.equal(numbers('c u'), '6');
	assert.equal(numbers('c m'), '7');
});

test('letters add up, and the same letter again takes its marking out', () => {
	assert.equal(numbers('c c s'), '1 2 3 4 8');
	assert.equal(numbers('c c s c'), '1 2 8');
	assert.equal(numbers('c c c'), '1 2 3 4 5 6 7 8');
});

test('n keeps what is not for foreign eyes', () => {
	assert.equal(numbers('c n'), '1 2 4 8');
	assert.equal(numbers('c c n'), '4');
	assert.equal(numbers('c n n'), '1 2 3 4 5 6 7 8');
});

test('i shows the others, a shows all', () => {
	assert.equal(numbers('c s i'), '3 4 5 6 7');
	assert.equal(numbers('c s i i'), '1 2 8');
	assert.equal(numbers('c s i a'), '1 2 3 4 5 6 7 8');
	assert.match(play(texts, 'Enter c i').message ?? '', /choose a marking first/);
});

test('a line says what is hidden where', () => {
	assert.deepEqual(stubs('c s'), ['··· ¶ 3–4 hidden: C, C/NF ···', '··· ¶ 5–7 hidden: SBU, U, unmarked ···']);
	assert.deepEqual(stubs('c c'), [
		'··· ¶ 1 hidden: S/NF ···',
		'··· ¶ 2 hidden: S/NF ···',
		'··· ¶ 5–7 hidden: SBU, U, unmarked ···',
		'··· ¶ 8 hidden: S/NF ···',
	]);
	assert.deepEqual(stubs(''), []);
});

test('a marking that no paragraph has hides nothing and says so', () => {
	const state = play(texts, 'Enter c t', tall);
	assert.equal(state.message, 'no paragraph is marked TS; there are U 1, SBU 1, C 2, S 3, unmarked 1');
	assert.deepEqual(readerOf(state).filter.marks, []);
	assert.match(play(texts, 'j Enter c n').message ?? '', /no paragraph is marked NF/);
});

const alike = {
	'a.txt': cableText({number: 1, subject: 'ONE', body: '1. (C) One.\n\n2. (C) Two.\n'}),
	'b.txt': cableText({number: 2, subject: 'TWO', body: '1. (C) One.\n\n2. (S) Two.\n'}),
};

/** What the status says of the filter, and the message. */
function said(keys: string, options = {}) {
	const state = play(alike, keys, options);
	return [filterWords(readerOf(state)), state.message];
}

test('where nothing is hidden the status says nothing, and the key what there is', () => {
	const nothing = 'nothing hidden; there are C 2';
	assert.deepEqual(said('G Enter c c'), ['', `only C: ${nothing}`]);
	assert.deepEqual(said('G Enter c < s'), ['', `at most S: ${nothing}`]);
	assert.deepEqual(said('G Enter c u'), ['', 'no paragraph is marked U; there are C 2']);
	assert.deepEqual(said('G Enter c n'), ['', 'no paragraph is marked NF; there are C 2']);
	assert.deepEqual(said('G Enter c c c'), ['', undefined]);
});

test('a choice that stays for the next cable is said of it only where it hides something', () => {
	const plain = {view: 'plain'} as const;
	const hides = 'only C: 1 hidden';
	assert.deepEqual(said('G Enter c c Enter K'), [hides, undefined]);
	assert.equal(said('G Enter c c Enter K', plain)[1], hides);
	assert.deepEqual(said('g Enter c c Enter J'), ['', undefined]);
	assert.deepEqual(said('g Enter c c Enter J', plain), ['', undefined]);
});

test('the place stays while paragraphs come and go', () => {
	const first = (keys: string) => shown(play(texts, `Enter ${keys}`)).lines[0]?.trim();
	const before = first('4 g');
	assert.match(before ?? '', /^C\/NF +4\. /);
	assert.equal(first('4 g c c'), before);
	assert.equal(first('4 g c s a'), before);
	assert.equal(first('4 g c u c i a Enter'), before);
});

test('the text can be moved while the choice is open', () => {
	assert.equal(shown(play(texts, 'Enter c j j k')).top, 1);
	assert.equal(shown(play(texts, 'Enter c Space PageUp')).top, 0);
});

test('jumps pass what is hidden', () => {
	const first = (keys: string) => shown(play(texts, `Enter ${keys}`)).lines[0]?.trim();
	assert.match(first('c c Enter }') ?? '', /3\. +He has prepared|hidden/);
	assert.match(first('c c Enter 3 g }') ?? '', /4\. +He has a second/);
});

test('Esc in the text leaves the filter, since its own key takes it away', () => {
	assert.deepEqual(readerOf(play(texts, 'Enter c s Enter Escape Escape')).filter.marks, ['S']);
});

test('a text without paragraphs has none to choose', () => {
	assert.equal(shown(play(texts, 'G Enter c u s a i Enter')).mode, 'reader');
});

test('each marking of the cable can be chosen, with its caveats or without', () => {
	assert.deepEqual(choices('c'), [
		'a',
		'u 1',
		'b 1',
		'c 2',
		's 3',
		'm 1',
		'1 1 C alone',
		'2 1 C/NF',
		'n 4',
		'i',
		'<',
	]);
	assert.equal(numbers('c 1'), '3');
	assert.equal(numbers('c 2'), '4');
	assert.equal(numbers('c 1 u'), '3 6');
	assert.equal(numbers('c 1 u 1'), '6');
	assert.equal(numbers('c 2 i'), '1 2 3 5 6 7 8');
	assert.match(play(texts, 'Enter c 9').message ?? '', /no marking 9/);
	assert.equal(filterWords(readerOf(play(texts, 'Enter c 1'))), 'only C alone: 7 hidden');
});

/** The keys of the choices, their counts, and the words of those that divide a level. */
function choices(keys: string): readonly string[] {
	const state = play(texts, `Enter ${keys}`);
	const panel = panelOf(state, readerOf(state));
	return panel?.type === 'choices'
		? panel.choices.map(({key, count, words}) =>
				[key, count ?? '', /^\d/.test(key) ? words : ''].join(' ').trim(),
			)
		: [];
}

test('c< and a level shows what is marked so high at most', () => {
	assert.equal(numbers('c < c'), '3 4 5 6');
	assert.equal(numbers('c < u'), '6');
	assert.equal(numbers('c < t'), '1 2 3 4 5 6 8');
	assert.equal(play(texts, 'Enter c < c').message, 'at most C: 4 hidden');
	assert.equal(shown(play(texts, 'Enter c < c')).mode, 'reader-markings');
	assert.equal(numbers('c < c Enter c s'), '1 2 8');
	assert.equal(shown(play(texts, 'Enter c < Escape')).mode, 'reader');
	assert.deepEqual(readerOf(play(texts, 'Enter c s < Escape')).filter.marks, ['S']);
});

const withItems = {
	'items.txt': cableText({
		number: 1,
		subject: 'ITEMS',
		body: '1. (C) Two items:\n\n   a. (S/NF) The colonel waits.\n   b. (C) The river is high, and it is high at all\n      the bridges of the town.\n\n2. (C) Nothing else:\n   (A) one;\n   (B) two;\n   (C) three.\n\n3. (U) End.\n',
	}),
};

test('the marking of an item stands in the margin and counts for the filter', () => {
	const seen = (keys: string) => shown(play(withItems, `Enter ${keys}`, tall)).lines;
	assert.ok(seen('').some(line => /^ S\/NF {7}a\. \(S\/NF\) The colonel/.test(line)));
	assert.ok(seen('').some(line => /^ C {10}b\. \(C\) The river/.test(line)));
	assert.ok(seen('').some(line => /^ {12}\(C\) three/.test(line)));
	const found = (keys: string) =>
		seen(keys)
			.flatMap(line => /^ .{7}(\d)\./.exec(line)?.[1] ?? [])
			.join(' ');
	assert.equal(found('c s'), '1');
	assert.equal(found('c n'), '1');
	assert.equal(found('c c'), '1 2');
	assert.equal(found('c < c'), '2 3');
	assert.deepEqual(
		seen('c u')
			.filter(line => line.includes('hidden'))
			.map(line => line.trim()),
		['··· ¶ 1–2 hidden: C, S/NF ···'],
	);
});

test('how many are hidden is always seen', () => {
	for (const [columns, rows] of [
		[80, 24],
		[60, 24],
		[40, 10],
		[40, 24],
		[20, 24],
	] as const) {
		const state = play(texts, 'Enter c s Enter', {size: {columns, rows}});
		const drawn = rowsOfScreen(state, createTheme({palette: 'none', isAscii: true}));
		const words = drawn.map(row => row.map(({text}) => text).join('')).join('\n');
		assert.match(words, /5 hidden/, `${columns}x${rows}`);
	}
});
