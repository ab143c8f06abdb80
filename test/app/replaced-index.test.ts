import assert from 'node:assert/strict';
import {test} from 'node:test';
import {keysOf, rowOf} from '../../source/app/list/rows.js';
import {begin, listOf, readerOf, shown} from './play.js';
import {manyTexts, texts} from './texts.js';

const folder = {...texts, ...manyTexts(30)};

test('when the index is replaced, the selected cable stays selected', () => {
	const played = begin(folder).press('9 g');
	const {id} = shown(played.state());
	assert.equal(shown(played.replaceIndex().state()).id, id);
	assert.equal(shown(played.press('j k').state()).id, id);
});

test('so it does among the matches of a query, which are searched for again', () => {
	const played = begin(folder).press('/ r i v e r Escape 4 g');
	const {id} = shown(played.state());
	const count = keysOf(played.state(), listOf(played.state())).length;
	played.replaceIndex();
	assert.equal(keysOf(played.state(), listOf(played.state())).length, count);
	assert.equal(shown(played.state()).id, id);
});

test('what an old index was asked for is not shown, and a selected row of one that is not filled is found later', () => {
	const played = begin(folder).press('9 g');
	const {id} = shown(played.state());
	const {order, progress} = played.state().folder;
	played.send({type: 'index-replaced'}, {type: 'cables-read', order: [], progress: {type: 'stopped'}});
	assert.deepEqual(played.state().folder.rows, {});
	assert.equal(listOf(played.state()).cursor, undefined);
	played.send({type: 'cables-read', order, progress});
	assert.equal(shown(played.state()).id, id);
});

test('an open cable stays open under its new key', () => {
	const played = begin(folder).press('9 g Enter');
	const {cable, key} = readerOf(played.state());
	played.replaceIndex();
	const reader = readerOf(played.state());
	assert.equal(reader.cable.id, cable.id);
	assert.notEqual(reader.key, key);
	assert.equal(readerOf(played.press('t Escape').state()).cable.id, cable.id);
	played.press('q');
	assert.equal(rowOf(played.state(), reader.key)?.id, cable.id);
});

test('what was looked up is closed, since its rows lead to cables by their keys', () => {
	const played = begin(folder).press('/ r i v e r Escape').press(': c o n t e x t Enter');
	assert.notEqual(played.state().screen.type, 'list');
	played.replaceIndex();
	assert.equal(played.state().screen.type, 'list');
	assert.match(played.state().message ?? '', /index was replaced/);
});
