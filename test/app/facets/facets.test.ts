import assert from 'node:assert/strict';
import {test} from 'node:test';
import {facetColumns, selectableLines, selectedIndex} from '../../../source/app/facets/lines.js';
import {facetQueryWords, facetTotalWords} from '../../../source/app/facets/status.js';
import type {FacetsScreen} from '../../../source/app/state/screen.js';
import type {State} from '../../../source/app/state/state.js';
import {begin, listOf, play, shown} from '../play.js';
import {manyTexts, texts} from '../texts.js';

function facetsOf({screen}: State): FacetsScreen {
	assert.ok(screen.type === 'facets');
	return screen;
}

function lines(state: State): readonly string[] {
	return facetColumns(state, facetsOf(state))
		.flat()
		.map(line =>
			line.type === 'title'
				? line.words
				: line.type === 'more'
					? `${line.hidden} more`
					: `${line.isChosen ? '+' : ''}${line.value} ${line.count}`,
		);
}

function selected(state: State): string {
	const screen = facetsOf(state);
	const line = selectableLines(state, screen)[selectedIndex(state, screen)];
	return line?.type === 'value' ? line.value : (line?.type ?? 'none');
}

const narrow = {size: {columns: 60, rows: 24}};

test('F counts all cables by year, post, classification, marking, TAGS, caption and signer', () => {
	const state = play(texts, 'F', narrow);
	assert.equal(shown(state).mode, 'facets');
	assert.equal(facetTotalWords(state, facetsOf(state)), '5 cables');
	assert.deepEqual(
		lines(state).filter(line => !/\d$/.test(line)),
		['year', 'post', 'classification', 'marking', 'TAGS', 'caption', 'signed by'],
	);
	const all = lines(state);
	for (const line of ['2006 1', '2007 3', 'STRELSAU 2', 'S 1', 'S/NF 1', 'PREL 4', 'SIPDIS 4', 'quillan 4']) {
		assert.ok(all.includes(line), line);
	}
});

test('on a wide screen there are two columns', () => {
	const columns = facetColumns(play(texts, 'F'), facetsOf(play(texts, 'F')));
	assert.deepEqual(
		columns.map(column => column.flatMap(line => (line.type === 'title' ? line.words : []))),
		[
			['year', 'classification', 'marking'],
			['post', 'TAGS', 'caption', 'signed by'],
		],
	);
});

test('Enter limits the result with words of the query, and again no longer', () => {
	const played = begin(texts, narrow).press('F Tab Enter');
	assert.equal(facetQueryWords(played.state()), 'from:STRELSAU');
	assert.equal(facetTotalWords(played.state(), facetsOf(played.state())), '2 cables');
	assert.equal(selected(played.state()), 'STRELSAU');
	assert.ok(lines(played.state()).includes('+STRELSAU 2'));
	// Other posts can still be added.
	assert.ok(lines(played.state()).includes('ZENDA 1'));
	played.press('j j Enter');
	assert.equal(facetQueryWords(played.state()), 'from:STRELSAU,ZENDA');
	assert.equal(facetTotalWords(played.state(), facetsOf(played.state())), '3 cables');
	played.press('Enter k k Enter');
	assert.equal(facetQueryWords(played.state()), 'all cables');
	assert.equal(facetTotalWords(played.state(), facetsOf(played.state())), '5 cables');
});

test('several limits hold at once, are the query of the list, and L drops them', () => {
	const played = begin(texts, narrow).press('/ t o l l Escape F Tab Enter Tab Enter');
	assert.equal(facetQueryWords(played.state()), 'toll from:STRELSAU class:C');
	const list = begin(texts, narrow).press('/ t o l l Escape F Tab Enter Tab Enter q').state();
	assert.equal(listOf(list).filter?.text, 'toll from:STRELSAU class:C');
	assert.deepEqual(shown(list).rows, ['07STRELSAU498.txt']);
	assert.equal(facetQueryWords(played.press('L').state()), 'toll');
	assert.match(played.press('L').state().message ?? '', /there are no limits/);
});

test('Enter on a year shows its months, Enter again limits to the year, and Esc hides them', () => {
	const played = begin(texts, narrow).press('F j Enter');
	assert.match(played.state().message ?? '', /the months of 2007/);
	const months = lines(played.state()).filter(line => line.startsWith('2007-'));
	assert.equal(months.length, 12);
	assert.ok(months.includes('2007-06 3'));
	assert.equal(facetQueryWords(played.press('Enter').state()), 'year:2007');
	assert.equal(facetQueryWords(played.press('Enter').state()), 'all cables');
	assert.equal(facetQueryWords(played.press('j j j j j j Enter').state()), 'date:2007-06');
	assert.ok(lines(played.state()).includes('+2007-06 3'));
	played.press('Enter Escape');
	assert.equal(lines(played.state()).filter(line => line.startsWith('2007-')).length, 0);
	assert.equal(selected(played.state()), '2007');
	assert.equal(shown(played.press('Escape').state()).mode, 'list');
});

test('a year has a bar for each month, in proportion to the month that has most', () => {
	const state = play(texts, 'F', narrow);
	const year = selectableLines(state, facetsOf(state)).find(
		line => line.type === 'value' && line.value === '2007',
	);
	assert.ok(year?.type === 'value');
	assert.deepEqual(year.months, [0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0]);
	assert.equal(year.peak, 3);
});

test('a facet with many values shows the first, and Enter the others', () => {
	const posts = Object.fromEntries(
		Object.entries(manyTexts(12)).map(([name, text], index) => [
			name,
			text.replaceAll('ZENDA', `ZENDA${String.fromCharCode(65 + index)}`),
		]),
	);
	const played = begin(posts, narrow).press('F Tab');
	assert.ok(lines(played.state()).includes('4 more'), lines(played.state()).join('\n'));
	played.press('j j j j j j j j Enter');
	assert.ok(!lines(played.state()).some(line => line.endsWith('more')));
	assert.equal(selectedIndex(played.state(), facetsOf(played.state())), 9);
});

test('in two columns each facet has the rows that the others leave, and none that the screen has not', () => {
	const posts = Object.fromEntries(
		Object.entries(manyTexts(26)).map(([name, text], index) => [
			name,
			text.replaceAll('ZENDA', `ZENDA${String.fromCharCode(65 + index)}`),
		]),
	);
	const columnsAt = (rows: number) => {
		const state = play(posts, 'F', {size: {columns: 130, rows}});
		return facetColumns(state, facetsOf(state));
	};
	const isCut = (rows: number) =>
		columnsAt(rows)
			.flat()
			.some(({type}) => type === 'more');
	assert.ok(!isCut(60));
	for (const rows of [24, 30, 36, 40]) {
		const most = Math.max(...columnsAt(rows).map(({length}) => length));
		assert.ok(!isCut(rows) || (most <= rows - 3 && most >= rows - 7), `${most} lines on ${rows} rows`);
	}
	assert.ok(isCut(24));
});

test('a limit that leaves nothing stays to be removed', () => {
	const played = begin(texts, narrow).press('/ t a g : B L Escape F');
	assert.equal(facetTotalWords(played.state(), facetsOf(played.state())), '0 cables');
	assert.deepEqual(lines(played.state()), ['TAGS', '+BL 0']);
	assert.equal(facetQueryWords(played.press('Enter').state()), 'all cables');
});

test('an empty list has no facets, and an answer to another query is not shown', () => {
	assert.match(play({}, 'F').message ?? '', /the list is empty/);
	const played = begin(texts).press('F');
	const before = played.state();
	const values = facetsOf(before).answer?.facets.values;
	assert.ok(values);
	played.send({type: 'facets-counted', text: 'toll', scope: 'subject', facets: {total: 99, values}});
	assert.deepEqual(played.state(), before);
});

test('cables that come in are counted', () => {
	const played = begin(texts, {...narrow, read: 2}).press('F');
	assert.equal(facetTotalWords(played.state(), facetsOf(played.state())), '2 cables');
	played.readMore(2);
	assert.equal(facetTotalWords(played.state(), facetsOf(played.state())), '4 cables');
});

test('d and u move by half a screen', () => {
	const index = (keys: string) => {
		const state = play(manyTexts(60), `F ${keys}`, {size: {columns: 60, rows: 10}});
		return selectedIndex(state, facetsOf(state));
	};
	assert.equal(index('d'), 4);
	assert.equal(index('d d u'), 4);
});
