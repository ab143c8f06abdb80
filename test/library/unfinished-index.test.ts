import assert from 'node:assert/strict';
import {test} from 'node:test';
import {texts} from '../app/texts.js';
import {folderWith} from '../archive/folder.js';
import {indexOf, placeFor} from '../index/filled-index.js';
import {ending, indexed} from '../index/indexing.js';
import {opened} from './opened.js';

const [[name = '', text = ''] = [], ...others] = Object.entries(texts);

test('an index that was never finished does not pass for the whole folder', async context => {
	const place = placeFor(context);
	indexOf(context, {[name]: text}, place);
	const {events, lists, when} = opened(context, folderWith(context, texts), place);
	assert.deepEqual(
		events.map(event => event.type === 'cables-read' && [event.order.length, event.progress.type]),
		[[1, 'waiting']],
	);
	await lists(1 + others.length);
	await when('cables-read', ({progress}) => progress.type === 'complete');
});

test('nor does it if nobody goes on with it', context => {
	const place = placeFor(context);
	indexOf(context, {[name]: text}, place);
	const {events} = opened(context, folderWith(context, texts), place, {isUpdated: false});
	assert.deepEqual(
		events.map(event => event.type === 'cables-read' && event.progress),
		[{type: 'stopped'}],
	);
});

test('one that was finished is shown as it is, before the folder is looked at', async context => {
	const [place, root] = [placeFor(context), folderWith(context, texts)];
	assert.equal(ending(await indexed(root, place)), 'up-to-date');
	const {events} = opened(context, root, place);
	assert.deepEqual(
		events.map(event => event.type === 'cables-read' && event.progress.type),
		['complete'],
	);
});
