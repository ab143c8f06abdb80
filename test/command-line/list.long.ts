import assert from 'node:assert/strict';
import {test} from 'node:test';
import {listSorts} from '../../source/cable/summary/list-sorts.js';
import {play} from '../app/play.js';
import {folderWith} from '../archive/folder.js';
import {shippedCables, textsIn} from '../cable/text-files.js';
import {indexOf} from '../index/filled-index.js';
import {list} from './answers.js';

test('each order is that of the program, but for dates, which begin with the oldest', async context => {
	const texts = Object.fromEntries(textsIn(shippedCables).map(({name, text}) => [name, text]));
	const folder = folderWith(context, texts);
	const {index} = indexOf(context, texts);
	for (const sort of listSorts) {
		const key = {date: 'd', post: 'p', subject: 's', classification: 'c', size: 'z', cited: 'n'}[sort];
		const {settings} = play({}, `o ${key}`);
		assert.equal(settings.sort, sort);
		const {lines} = await list(folder, {sort, isReversed: sort === 'date', format: 'json'});
		assert.deepEqual(
			lines.map(line => JSON.parse(line).file),
			index.rows(index.order(sort, settings.isReversed)).map(({id}) => id),
			sort,
		);
	}
});
