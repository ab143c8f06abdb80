import assert from 'node:assert/strict';
import {test} from 'node:test';
import {keysOf, matchesIn, rowOf} from '../../../../source/app/list/rows.js';
import {orderWords} from '../../../../source/app/list/status.js';
import type {State} from '../../../../source/app/state/state.js';
import {sanitise} from '../../../../source/terminal/sanitise.js';
import {begin, listOf, play, shown, typed} from '../../play.js';
import {manyTexts, texts} from '../../texts.js';

const rows = (keys: string) => shown(play(texts, keys)).rows;

/** What else an answer says. */
const ranked = {scope: 'subject', problems: [], isRanked: true, spellings: [], neighbours: 0} as const;

test('the list narrows with each letter', () => {
	assert.equal(rows('/').length, 5);
	assert.deepEqual(rows('/ t o l l'), ['07STRELSAU498.txt']);
	assert.deepEqual(rows('/ b r i d g e'), ['06MOSCOW5740.txt']);
});

test('words come in any order, half or mistyped', () => {
	for (const words of ['toll zenda', 'zend tol', 'ruritnaia crowns', 'crown ruritania', 'elevn']) {
		assert.deepEqual(rows(`/ ${typed(words)}`), ['07STRELSAU498.txt'], words);
	}
});

test('a word that stands nowhere leaves no row, and says so by selecting none', () => {
	const state = play(texts, `/ ${typed('xylophone')}`);
	assert.deepEqual(shown(state).rows, []);
	assert.equal(shown(state).id, undefined);
});

test('the letters found are reported', () => {
	const state = play(texts, `/ ${typed('toll')}`);
	const [key = -1] = keysOf(state, listOf(state));
	const row = rowOf(state, key);
	assert.deepEqual(
		matchesIn(listOf(state), key).map(({start, end}) => row?.subject?.slice(start, end)),
		['TOLL'],
	);
});

test('the number of hits is reported', () => {
	const state = play(texts, `/ ${typed('s')}`);
	assert.equal(listOf(state).filter?.answer?.keys.length, rows('/ s').length);
});

test('Enter opens the best hit, and q leads back to the hits', () => {
	assert.equal(shown(play(texts, '/ m a y Enter')).id, '06MOSCOW5740.txt');
	assert.equal(shown(play(texts, '/ m a y Enter')).mode, 'reader');
	const back = play(texts, '/ m a y Enter q');
	assert.equal(shown(back).mode, 'list');
	assert.deepEqual(shown(back).rows, ['06MOSCOW5740.txt']);
});

test('Enter opens what the cursor was moved to', () => {
	const found = rows('/ a s s');
	assert.ok(found.length > 1);
	assert.equal(shown(play(texts, '/ a s s Down Enter')).id, found[1]);
	assert.equal(shown(play(texts, '/ a s s Ctrl-N Up Down Enter')).id, found[1]);
});

test('Esc leaves the line and keeps the hits; Esc again clears them and keeps the selected cable', () => {
	const kept = play(texts, '/ t o l l Escape');
	assert.equal(shown(kept).mode, 'list');
	assert.deepEqual(shown(kept).rows, ['07STRELSAU498.txt']);
	assert.match(kept.message ?? '', /Esc to clear.*toll/);
	const cleared = play(texts, '/ t o l l Escape Escape');
	assert.equal(shown(cleared).rows.length, 5);
	assert.equal(shown(cleared).id, '07STRELSAU498.txt');
	assert.equal(listOf(cleared).filter, undefined);
});

test('Ctrl-G and Ctrl-C leave the line as Esc does', () => {
	for (const key of ['Ctrl-G', 'Ctrl-C']) {
		assert.deepEqual(shown(play(texts, `/ t o l l ${key}`)), shown(play(texts, '/ t o l l Escape')));
	}
});

test('/ proposes the words searched last: a letter replaces them, a blank or an editing key goes on with them', () => {
	const after = (keys: string) => listOf(play(texts, `/ t o l Escape / ${keys}`)).filter?.text;
	assert.equal(after('v i'), 'vi');
	assert.equal(after('Space 0 7'), 'tol 07');
	assert.equal(after('Right l'), 'toll');
	assert.equal(after('Backspace w n'), 'town');
});

test('while the folder is being read, Enter on a query that has found nothing yet waits for what may come', () => {
	const reading = {type: 'reading', done: 3, total: 9, pace: undefined} as const;
	const played = begin(texts).send({type: 'progress', progress: reading}).press('/ x y z z y Enter');
	assert.match(played.state().message ?? '', /^opening the best match once found/);
	assert.equal(play(texts, '/ x y z z y Enter').message, 'nothing to open');
});

test('Backspace on an empty line leaves it', () => {
	assert.equal(shown(play(texts, '/ Backspace')).mode, 'list');
	assert.equal(shown(play(texts, '/ x Backspace Backspace')).mode, 'list');
	assert.equal(rows('/ x Backspace Backspace').length, 5);
});

test('deleting the words shows all again', () => {
	assert.equal(rows('/ t o l l Ctrl-U').length, 5);
	assert.equal(shown(play(texts, '/ t o l l Ctrl-U')).mode, 'list-search');
});

test('blanks alone search for nothing', () => {
	const played = begin(texts).press('/ Space Space');
	assert.deepEqual(played.effects, []);
	assert.equal(shown(played.state()).rows.length, 5);
});

test('letters that are commands in the list are letters on the line', () => {
	const played = begin(texts).press('/ q Q h j 5 o O ?');
	assert.equal(shown(played.state()).mode, 'list-search');
	assert.equal(listOf(played.state()).filter?.text, 'qQhj5oO?');
	assert.ok(played.effects.every(({type}) => type === 'search'));
});

test('every change of the words is searched for once', () => {
	const played = begin(texts).press('/ t o Left Right End l');
	assert.deepEqual(
		played.effects.map(effect => effect.type === 'search' && effect.text),
		['t', 'to', 'tol'],
	);
});

test('the rows stay until the answer comes, so that nothing flickers', () => {
	const played = begin(texts, {isSearchSlow: true}).press('/ t').answer();
	const before = shown(played.state()).rows;
	played.press('o l');
	assert.deepEqual(shown(played.state()).rows, before);
	assert.deepEqual(shown(played.answer().state()).rows, ['07STRELSAU498.txt']);
});

test('an answer that nobody waits for any more is dropped', () => {
	const played = begin(texts, {isSearchSlow: true}).press('/ b r i d g e');
	const before = played.state();
	played.send({type: 'hits-found', hits: {text: 'brid', keys: [], matches: [], ...ranked}});
	assert.deepEqual(played.state(), before);
	played.answer('all');
	assert.deepEqual(shown(played.state()).rows, ['06MOSCOW5740.txt']);
});

test('an answer that comes after the search was cleared is dropped', () => {
	const played = begin(texts, {isSearchSlow: true}).press('/ t o l l Escape Escape');
	const before = played.state();
	assert.deepEqual(played.answer('all').state(), before);
});

test('an answer that comes while a cable is open waits behind it', () => {
	const played = begin(texts, {isSearchSlow: true}).press('/ t').answer().press('o l l Escape Enter');
	assert.equal(shown(played.state()).mode, 'reader');
	played.answer();
	assert.equal(shown(played.state()).mode, 'reader');
	assert.deepEqual(shown(played.press('q').state()).rows, ['07STRELSAU498.txt']);
});

test('Enter typed ahead of the answer opens the best hit when it comes', () => {
	const played = begin(texts, {isSearchSlow: true}).press('/ t o l l Enter');
	assert.equal(shown(played.state()).mode, 'list');
	assert.equal(shown(played.answer('all').state()).id, '07STRELSAU498.txt');
	assert.equal(shown(played.state()).mode, 'reader');
});

test('keys typed ahead of the answer, after Enter, reach the cable', () => {
	const quick = play(texts, '/ a s s u r Enter ] ]');
	const played = begin(texts, {isSearchSlow: true}).press('/ a s s u r Enter ] ]').answer('all');
	assert.deepEqual(shown(played.state()), shown(quick));
	assert.equal(shown(quick).mode, 'reader');
	assert.ok(shown(quick).top > 0);
});

test('Enter typed ahead of the answer can be taken back with Esc', () => {
	const played = begin(texts, {isSearchSlow: true}).press('/ t o l l Enter Escape').answer('all');
	assert.equal(shown(played.state()).mode, 'list');
});

test('Enter typed ahead of the answer opens nothing where there is no hit, and the keys after it reach the list', () => {
	const played = begin(texts, {isSearchSlow: true})
		.press(`/ ${typed('xylophone')} Enter Escape`)
		.answer('all');
	assert.equal(shown(played.state()).mode, 'list');
	assert.equal(shown(played.state()).rows.length, 5);
});

test('Enter typed ahead of the cables opens the hit once it is read', () => {
	const played = begin(texts, {read: 0, isSearchSlow: true}).press('/ t o l l Enter ]').answer('all');
	assert.equal(shown(played.state()).mode, 'list');
	played.readMore(1).answer('all').readMore(4).answer('all');
	assert.equal(shown(played.state()).mode, 'reader');
	assert.equal(shown(played.state()).id, '07STRELSAU498.txt');
});

test('a search is asked again when cables come in, and the selected row stays', () => {
	const many = manyTexts(60);
	const played = begin(many, {read: 30}).press(`/ ${typed('river')} Escape 1 2 j`);
	const {id} = shown(played.state());
	played.readMore(30);
	assert.equal(shown(played.state()).length, 60);
	assert.equal(shown(played.state()).id, id);
});

test('a paste is put into the line, its line ends as blanks', () => {
	const played = begin(texts)
		.press('/')
		.send({type: 'paste', text: sanitise('toll\r\nzenda')});
	assert.equal(listOf(played.state()).filter?.text, 'toll zenda');
	assert.deepEqual(shown(played.state()).rows, ['07STRELSAU498.txt']);
});

test('what was found is in order of relevance until it is sorted, and then in the order that is shown', () => {
	const ranked = rows('/ a s s Escape');
	const found = play(texts, '/ a s s Escape');
	assert.equal(orderWords(found, listOf(found)), 'by relevance');
	assert.ok(ranked.length > 1);
	for (const [keys, words] of [
		['o d', 'newest first'],
		['o d O', 'oldest first'],
		['o d o r', 'oldest first'],
		['o p', 'by post'],
		['o s O', 'by subject, reversed'],
	] as const) {
		const state = play(texts, `/ a s s Escape ${keys}`);
		const inOrder = rows(keys).filter(file => ranked.includes(file));
		assert.deepEqual(shown(state).rows, inOrder, keys);
		assert.equal(orderWords(state, listOf(state)), words);
	}
	assert.notDeepEqual(rows('/ a s s Escape o d'), rows('/ a s s Escape o d O'));
});

test('sorting keeps the selected row, and leads back to relevance by b or by other words', () => {
	const ranked = rows('/ a s s Escape');
	const sorted = play(texts, '/ a s s Escape j o d');
	assert.equal(shown(sorted).id, ranked[1]);
	assert.deepEqual(rows('/ a s s Escape o s o b'), ranked);
	const retyped = play(texts, '/ a s s Escape o s / Backspace s');
	assert.deepEqual(shown(retyped).rows, ranked);
	assert.equal(orderWords(retyped, listOf(retyped)), 'by relevance');
	assert.match(play(texts, 'o b').message ?? '', /only search results/);
});

test('an order by relevance is not turned round, and says how to sort', () => {
	for (const keys of ['O', 'o r']) {
		const played = begin(texts).press(`/ a s s Escape ${keys}`);
		assert.deepEqual(shown(played.state()).rows, rows('/ a s s Escape'));
		assert.equal(played.state().message, 'by relevance; press o to sort');
		assert.ok(played.effects.every(({type}) => type !== 'save-settings'));
	}
});

test('what is sorted stays sorted when cables come in, those that the order does not have yet last', () => {
	const played = begin(manyTexts(60), {read: 30}).press(`/ ${typed('river')} Escape o d O`);
	played.readMore(30);
	const files = (state: State) =>
		Array.from(keysOf(state, listOf(state)), key => state.folder.order.indexOf(key));
	const places = files(played.state());
	assert.equal(places.length, 60);
	assert.deepEqual(
		places,
		places.toSorted((a, b) => a - b),
	);
	const {filter} = listOf(played.state());
	const [text, keys] = [filter?.text ?? '', [...(filter?.answer?.keys ?? [])]];
	played.send({type: 'hits-found', hits: {text, keys: [1000, ...keys], matches: [], ...ranked}});
	assert.equal(keysOf(played.state(), listOf(played.state()))[60], 1000);
});

test('a quarter of a million of hits are sorted in one pass', {timeout: 20_000}, () => {
	const count = 250_000;
	const keys = Int32Array.from({length: count}, (_, index) => index);
	const played = begin(texts).press('/ a s s Escape o d');
	played.send({type: 'hits-found', hits: {text: 'ass', keys, matches: [], ...ranked}});
	const order = keys.toReversed();
	played.send({type: 'order-fetched', order});
	assert.deepEqual(keysOf(played.state(), listOf(played.state())), order);
});
