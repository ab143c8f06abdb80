import {test} from 'node:test';
import {tryCommandLines} from './command-lines.js';

test('random command lines end with 0, 1 or 2, and never in silence', context => {
	tryCommandLines(context, 6, 6);
});
