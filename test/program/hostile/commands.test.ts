import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {folderWith} from '../../archive/folder.js';
import {needs} from '../../system.js';
import {checkPiped, checkPrinted, checkWrongArguments} from './commands.js';
import {ofEachFamily} from './texts.js';
import {openWatched, written} from './watched.js';

test('print on a terminal shows a payload of each family as marks, and in JSON as escapes', context =>
	checkPrinted(context, [ofEachFamily]));

test(
	'a file whose name is no UTF-8 is listed and opened, and its name told without those bytes',
	needs('names of bytes'),
	async context => {
		const folder = folderWith(context, {'a.txt': 'text'});
		const name = Buffer.concat([Buffer.from(`${folder}/b`), Buffer.from([0x9b]), Buffer.from('2J.txt')]);
		writeFileSync(name, 'another text');
		assert.match(await written(context, ['list', folder]), /another text/);
		assert.ok((await written(context, ['list', '--format=json', folder])).isWellFormed());
		const watched = await openWatched(context, folder);
		await watched.press('/zz', 'subject+post 0 ');
		await watched.press('\u0007\u0007', 'newest first');
		await watched.press('j=', 'b\uFFFD2J.txt');
		await watched.press('=\r', 'another text');
		await watched.press('q', 'newest first');
		await watched.quit();
	},
);

test('a wrong argument is told with a payload of each family as marks', () =>
	checkWrongArguments([ofEachFamily]));

test('a carriage return alone ends a line on a terminal too, so nothing is written over', async context => {
	const path = join(folderWith(context, {'a.txt': 'first\rsecond\r\nthird\r'}), 'a.txt');
	assert.equal(await written(context, ['print', '--format=raw', path]), 'first\r\nsecond\r\r\nthird\r\n');
});

test('a pipe gets a payload of each family as it was written', context =>
	checkPiped(context, [ofEachFamily]));
