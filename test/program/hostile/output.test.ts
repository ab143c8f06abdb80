import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checkShown, checkWritten, commands, hostileFiles, ways} from './output.js';
import {ofEachFamily, packs} from './texts.js';

const way = ways.find(({name}) => name === '--color=never') ?? assert.fail();

test('without colours, print on a terminal shows a payload of each family as marks', context =>
	checkShown(context, way, [ofEachFamily]));

test('without colours, no command writes anything on a terminal that could steer it', async context => {
	const hostile = hostileFiles(context, [], packs(8000).slice(0, 1));
	// All of them, in all ways, are among the long tests.
	const some = commands(hostile).filter((_, index) => index % 6 === 0);
	await checkWritten(some, way, hostile.cache);
});
