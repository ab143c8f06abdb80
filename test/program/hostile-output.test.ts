import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checkWritten, commands, hostileFiles, ways} from './hostile-output.js';
import {packs, signed} from './hostile-texts.js';
import {checkSeen, shown} from './seen.js';

for (const way of ways.filter(({name}) => /^--color=never$|^TERM=dumb|^no TERM|^NO_COLOR$/.test(name))) {
	test(`${way.name}: print on a terminal shows every payload as marks`, async context => {
		const {texts, cache} = hostileFiles(context);
		const written = await checkWritten([['print', ...texts]], way, cache);
		const seen = written.replace(/\s/g, '');
		// What is blank to JavaScript is a blank between words.
		checkSeen(seen, 'body', index => shown(signed('body', index).replace(/\s/g, '')));
		checkSeen(seen, 'page');
	});
}

test('without colours, no command writes anything on a terminal that could steer it', async context => {
	const hostile = hostileFiles(context, [], packs(8000).slice(0, 1));
	const [way] = ways.filter(({name}) => name === '--color=never');
	assert.ok(way);
	// All of them, in all ways, are among the long tests.
	const some = commands(hostile).filter((_, index) => index % 3 === 0);
	await checkWritten(some, way, hostile.cache);
});
