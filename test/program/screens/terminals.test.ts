import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checkLines, checkScreens, types} from './terminals.js';

// What most people have, and what can do least; the others are among the long tests.
for (const name of ['xterm-256color', 'c-locale']) {
	test(`a terminal of type ${name} has the screens that are kept`, context => {
		const [, env] = types.find(([type]) => type === name) ?? assert.fail();
		return checkScreens(context, name, env);
	});
}

test('a terminal whose type is unset is told what is kept, in lines', context =>
	checkLines(context, '--unset=TERM'));
