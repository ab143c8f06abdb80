import assert from 'node:assert/strict';
import {hash} from 'node:crypto';
import {test} from 'node:test';
import {sanitise} from '../../source/terminal/sanitise.js';
import {manyTexts, texts} from '../app/texts.js';
import {listen, pageOfRows, said} from './listen.js';

const colonel = '2007-06-14  S//NF  07STRELSAU509  COLONEL ASKS FOR ASSURANCES';
const floods = '2007-06-13  U  07ZENDA88  SPRING FLOODS: REQUESTS FOR ASSISTANCE';
const toll = '2007-06-11  C  07STRELSAU498  RURITANIA RAISES THE ZENDA TOLL TO ELEVEN CROWNS';
const bridge = '2006-05-02  U  06MOSCOW5740  MAYOR OF STRELSAU OPENS A BRIDGE';
const note = '(no subject) A note that is no cable. It has two lines.';

const many = manyTexts(40);

/** The numbers before lines. */
const numbers = (lines: readonly string[]) => lines.map(line => Number(/^(\d+) {2}\S/.exec(line)?.[1]));
const range = (first: number, last: number) =>
	Array.from({length: last - first + 1}, (_, index) => first + index);

test('when all is read the list tells its number, its order and its first page', () => {
	assert.deepEqual(listen(texts).lines(), [
		'5 cables, newest first',
		`1  ${colonel}`,
		`2  ${floods}`,
		`3  ${toll}`,
		`4  ${bridge}`,
		`5  ${note}`,
	]);
	assert.deepEqual(numbers(listen(many).lines().slice(1)), range(1, pageOfRows));
});

/** What keys lead to in the list: the last of the steps that commas part. */
const moves: readonly (readonly [keys: string, ...lines: string[]])[] = [
	['j', `2  ${floods}`],
	['j,k', `1  ${colonel}`],
	['k', `1  ${colonel}`],
	['G', `5  ${note}`],
	['3 g', `3  ${toll}`],
	['5 0 %', `3  ${toll}`],
	['2 g,Space', `3  ${toll}`, `4  ${bridge}`, `5  ${note}`],
	['G,Space', `5  ${note}`],
	['G,b', `1  ${colonel}`],
	[
		'=',
		'file of this cable',
		'The file',
		'  path  /folder/07STRELSAU509.txt',
		'  size  1,786 bytes',
		`  sha256  ${hash('sha256', texts['07STRELSAU509.txt'] ?? '')}`,
		'  position  row 1 of 5, newest first',
		'',
	],
	['F9', 'F9 does nothing here; press h for help'],
	['F9,F9', 'F9 does nothing here; press h for help'],
	['Ctrl-C', 'press Q to quit'],
	['Escape', 'press q to quit'],
	['9 9 Enter', 'there is no row 99'],
	['o', 'sort by: d date, p post, s subject, c class, z size, n cited, r reverse, m match, Esc cancel'],
	['j,o,Escape', `2  ${floods}`],
	['j,o,s', 'by subject', `5  ${floods}`.replace('5', '4')],
	['j,O', 'oldest first', `3  ${floods}`],
	['Enter,q', `1  partly read  ${colonel}`],
	['h,q', `1  ${colonel}`],
	['/ t o l l,Enter', '1 of 5: toll', `1  ${toll}`, 'subject+post 1, headers 1, text 1'],
	['/ t o l l,Escape', '1 of 5: toll', `1  ${toll}`, 'subject+post 1, headers 1, text 1'],
	['/ t o l l Enter,Escape', '5 cables, newest first', `3  ${toll}`],
	['/ x y l,Enter', '0 of 5: xyl', 'no subject, header or text matches', 'subject+post 0, headers 0, text 0'],
	['/ t o l l,Down', `1  ${toll}`],
	['/ t,Ctrl-L'],
	['/ t,F9', 'F9 does nothing here'],
	['/,Enter', '5 cables, newest first', `1  ${colonel}`],
];

for (const [keys, ...lines] of moves) {
	test(`in the list ${keys} says ${lines[0] ?? 'nothing'}`, () => assert.deepEqual(said(texts, keys), lines));
}

test('an order that is chosen before the first move tells its first page', () => {
	const [order, ...rows] = said(many, 'O');
	assert.equal(order, 'oldest first');
	assert.deepEqual(numbers(rows), range(1, pageOfRows));
});

test('reading on tells every row once and none twice, to the end', () => {
	const heard = listen(many);
	const told = [...numbers(heard.lines().slice(1))];
	for (const keys of 'Space d Space Space Space Space Space Space'.split(' ')) {
		told.push(...numbers(heard.press(keys)));
	}
	assert.deepEqual(told, range(1, 40));
});

test('while a folder is read nothing is said, and a move tells the row as far as it is known', () => {
	const heard = listen(texts, {read: 2});
	assert.deepEqual(heard.lines(), []);
	assert.deepEqual(heard.press('j'), [`2  ${bridge}`]);
	heard.played.readMore(1);
	assert.deepEqual(heard.lines(), []);
	heard.played.readMore(9);
	assert.deepEqual(heard.lines(), ['5 cables, newest first', `4  ${bridge}`]);
});

test('files that could not be read are counted', () => {
	const heard = listen(texts, {read: 2});
	const unreadable = [{id: sanitise('x.txt'), reason: sanitise('it is a picture')}];
	const progress = {type: 'complete', unreadable, skipped: []} as const;
	const [line] = heard.send({type: 'cables-read', order: heard.played.state().folder.order, progress});
	assert.equal(line, '2 cables, newest first, 1 could not be read');
});

test('a folder in which nothing can be read says so', () => {
	assert.deepEqual(listen({}).lines(), ['0 cables, newest first', 'no readable cables in this folder']);
	assert.deepEqual(said({}, 'j'), ['the list is empty']);
});

test('the answer to a search is said when it has come, and what it opens after it', () => {
	const heard = listen(texts, {isSearchSlow: true});
	assert.deepEqual(heard.press('/ t o l l Enter 1 Enter'), []);
	heard.played.answer();
	const [hits, row, title] = heard.lines();
	assert.deepEqual([hits, row], ['1 of 5: toll', `1  ${toll}`]);
	assert.match(title ?? '', /^ 07STRELSAU498 +CONFIDENTIAL/);
});

test('a search that finds more when all has been read says so', () => {
	const heard = listen(many, {read: 5, isSearchSlow: true});
	heard.press('/ r i v e r Enter');
	heard.played.answer();
	const [hits, ...rows] = heard.lines();
	assert.equal(hits, '5 of 5, by relevance: river');
	assert.deepEqual(numbers(rows.slice(0, -1)), range(1, 5));
	assert.equal(rows.at(-1), 'subject+post 5, headers 5, text 5');
	heard.played.readMore(99).answer();
	const lines = heard.lines();
	assert.deepEqual(lines.slice(0, 2), ['40 cables, newest first', '40 of 40, by relevance: river']);
	assert.deepEqual(numbers(lines.slice(2, -1)), range(1, pageOfRows));
	assert.equal(lines.at(-1), 'subject+post 40, headers 40, text 40');
});

test('a resize says nothing', () => {
	assert.deepEqual(
		listen(texts)
			.send({type: 'resized', size: {columns: 40, rows: 10}})
			.slice(6),
		[],
	);
});

test('a cable that cannot be opened says why', () => {
	const heard = listen(texts);
	heard.lines();
	assert.deepEqual(heard.send({type: 'cable-not-opened', reason: sanitise('x.txt: it is gone')}), [
		'x.txt: it is gone',
	]);
});
