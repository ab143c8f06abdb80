import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {folderWith} from '../../archive/folder.js';
import {checkWrongArguments} from './commands.js';
import {ofEachFamily} from './texts.js';
import {written} from './watched.js';

test('a wrong argument is reported with a payload of each family as marks', () =>
	checkWrongArguments([ofEachFamily]));

test('a carriage return alone ends a line on a terminal too, so nothing is written over', async context => {
	const path = join(folderWith(context, {'a.txt': 'first\rsecond\r\nthird\r'}), 'a.txt');
	assert.equal(await written(context, ['print', '--format=raw', path]), 'first\r\nsecond\r\r\nthird\r\n');
});
