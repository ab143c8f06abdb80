import assert from 'node:assert/strict';
import {test} from 'node:test';
import {layoutOf} from '../../source/app/reader/layout.js';
import {lineText} from '../../source/layout/layout.js';
import {readerOf, typed} from '../app/play.js';
import {longText, texts} from '../app/texts.js';
import {listen, page, said} from './listen.js';

/** The lines of a cable without those that are drawn. */
function linesOf(folder: Readonly<Record<string, string>>, keys: string): readonly string[] {
	const state = listen(folder).played.press(keys).state();
	return layoutOf(state, readerOf(state)).lines.map(line => lineText(line).trimEnd().replace(/^ ─+$/, ''));
}

test('a cable that opens tells its number, classification, date and subject, and its first page', () => {
	const lines = said(texts, 'Enter');
	assert.match(lines[0] ?? '', /^ 07STRELSAU509 +SECRET\/\/NOFORN +14 June 2007, 14:02Z$/);
	assert.equal(lines[1], ' COLONEL ASKS FOR ASSURANCES');
	assert.equal(lines.length, page);
});

test('reading on tells every line once and none twice, and END at the end', () => {
	const heard = listen({'long.txt': longText(9)});
	const told = [...heard.press('Enter')];
	for (const keys of ['Space', 'j', 'd', 'Enter', '3 j', 'Space', 'Space', 'Space']) {
		told.push(...heard.press(keys));
	}
	const lines = told.filter(line => line !== 'end; press J for the next cable, q for the list');
	assert.equal(told.at(-1), 'end; press J for the next cable, q for the list');
	assert.deepEqual(
		lines.map(line => line.replace('(blank)', '')),
		[...linesOf({'long.txt': longText(9)}, 'Enter'), 'END'],
	);
});

test('a text without a number is named by its file, and a short one is written to its end', () => {
	assert.deepEqual(said(texts, 'G,Enter'), [
		'note.txt',
		'A note that is no cable.',
		'',
		'It has two lines.',
		'END',
	]);
});

test('an empty text is said to be empty', () => {
	const lines = said({'empty.txt': ''}, 'Enter');
	assert.equal(lines[0], 'empty.txt');
	assert.equal(lines.at(-1), 'END');
});

/** What keys lead to in the cable of the colonel: the last of the steps that commas part. */
const moves: readonly (readonly [keys: string, ...lines: (string | RegExp)[]])[] = [
	['k', /BERLIN 12/],
	['g', /^ 07STRELSAU509 +SECRET/],
	['g,k', 'beginning'],
	['G', /^ +QUILLAN/, 'END'],
	['G,G', /^ +QUILLAN/],
	['G,j', 'end; press J for the next cable, q for the list'],
	['5 g', /^ SBU +5\. +Born at Hentzau/],
	['5 g,}', /^ U +6\. +The forecast/],
	['5 g,{', /^ C\/NF +4\. +He has a second/],
	['5 g,]', /^ COMMENT/],
	['5 g,[', /^ WHO HE IS/],
	['5 g,k', '(blank)'],
	['9 9 g', 'there is no paragraph 99'],
	['5 0 %', /\w/],
	['=,j', '  path  /folder/07STRELSAU509.txt'],
	['5 g,=,=', /^ SBU +5\. +Born at Hentzau/],
	['5 g,H', 'headers as printed', /^ SBU +5\./],
	['5 g H,H', 'headers: one line', /^ SBU +5\./],
	[
		'c',
		'show: a all, u U 1, b SBU 1, c C 2, s S 3, m unmarked 1, 1 C alone 1, 2 C/NF 1, n NF 4, i invert, < at most, Enter back',
	],
	['c,s', 'only S: 5 hidden'],
	['c s,n', 'only S/NF: 5 hidden'],
	['c s,i', 'all but S: 3 hidden'],
	['c s,s', 'all paragraphs shown'],
	['c,a', 'all paragraphs shown'],
	['c,t', 'no paragraph is marked TS; there are U 1, SBU 1, C 2, S 3, unmarked 1'],
	['c,i', 'choose a marking first'],
	['g c,j', ' COLONEL ASKS FOR ASSURANCES'],
	['5 g c b,Enter', 'only SBU: 7 hidden', /^ SBU +5\./],
	['2 g,o,j', /^5 {2}3\. \(C\) He has prepared/],
	['o,3 Enter', ' THE MEETING'],
	['5 g,o,o', /^ SBU +5\./],
	['o,9 9 Enter', 'there is no entry 99'],
	['o,G,k', '11  COMMENT'],
	[
		'g o,2 Space',
		/^2 {2}1\. \(S\/NF\)/,
		'3  THE MEETING',
		...Array(8).fill(/^\d+ {2}/),
		/^12 {2}8\. \(S\/NF\)/,
	],
	[`/ ${typed('violin')},Enter`, '"violin" 1/1', /plays the violin/],
	[`/ ${typed('xylophone')},Enter`, '"xylophone" is not in the text shown', /\w|blank/],
	['g,/ x,Escape', /^ 07STRELSAU509 +SECRET/],
	[`g / ${typed('zenda')},Down`, /^"zenda" 2\/\d$/, /Zenda/],
	[`g / ${typed('zenda')} Enter,n`, /Zenda/],
	[`g / ${typed('violin')} Enter,n`, 'this is the last match', /violin/],
	['n', 'press / to find words in this cable'],
	['Tab', /^Enter opens 07STRELSAU498: RURITANIA/, /STRELSAU 498/],
	['Tab,Tab', /^Enter opens 07ZENDA88: SPRING FLOODS/, /ZENDA 88/],
	['5 g Tab Tab Tab,Escape', /^ SBU +5\./],
	['5 g Tab Enter,(', '07STRELSAU509  COLONEL ASKS FOR ASSURANCES', /^ SBU +5\./],
	['(', 'nothing to go back to'],
	['K', 'this is the first cable in the list'],
	['5 g,h,q', /^ SBU +5\./],
	['5 g,x,q', /^ SBU +5\./],
	['F9', 'F9 does nothing here; press h for help'],
	['5 g,Ctrl-L'],
];

for (const [keys, ...expected] of moves) {
	test(`in a cable ${keys} says ${expected[0] ?? 'nothing'}`, () => {
		const lines = said(texts, `Enter,${keys}`);
		assert.equal(lines.length, expected.length, lines.join('\n'));
		for (const [index, line] of lines.entries()) {
			const wanted = expected[index] ?? '';
			assert.ok(typeof wanted === 'string' ? line === wanted : wanted.test(line), line);
		}
	});
}

test('a selected reference is written once more when it is the only one', () => {
	const twice = said(texts, '3 Enter,Tab,Tab');
	assert.deepEqual(twice, said(texts, '3 Enter,Tab'));
	assert.match(twice[1] ?? '', /^ Refs +A +ZENDA 88/);
});

test('the next cable in the list is announced as one that opens', () => {
	assert.deepEqual(said(texts, 'Enter,J'), said(texts, '2 Enter'));
	assert.deepEqual(said(texts, '2 Enter,K'), said(texts, '1 Enter'));
});

test('a reference that is followed is announced as a cable that opens, after the way to it', () => {
	const [way, ...opened] = said(texts, 'Enter,Tab,Enter');
	assert.equal(way, '07STRELSAU509 › 07STRELSAU498');
	assert.deepEqual(opened, said(texts, '3 Enter'));
});

test('an outline tells all its parts by number, and which of them is read', () => {
	const lines = said(texts, 'Enter 5 g,o');
	assert.equal(lines.length, 13);
	assert.deepEqual(lines.slice(0, 2), [
		'1  SUMMARY',
		'2  1. (S/NF) Colonel Sarnow, who commands the Frontier Regiment at Zenda, expects within the week a written order to close the river with a chain on July 1. He thinks the or',
	]);
	assert.match(lines.at(-1) ?? '', /^here: 8 {2}5\. \(SBU\) Born at Hentzau/);
});

test('a file that was named alone is written, and no list', () => {
	const heard = listen({'note.txt': 'A note.\n'}, {isSingleFile: true});
	assert.deepEqual(heard.lines(), []);
	assert.deepEqual(heard.press('q'), []);
	assert.equal(heard.played.effects.at(-1)?.type, 'quit');
});

test('characters that could not be shown are counted before the cable', () => {
	const heard = listen(texts);
	const {key, cable, named} = readerOf(listen(texts).played.press('Enter').state());
	heard.lines();
	assert.match(
		heard.send({type: 'cable-opened', key, cable, named, replaced: 2})[0] ?? '',
		/^2 characters replaced/,
	);
});
