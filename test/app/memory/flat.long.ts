import assert from 'node:assert/strict';
import process from 'node:process';
import {test} from 'node:test';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {begin} from '../play.js';
import {manyTexts} from '../texts.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

test('the memory in use is the same after a thousand cables and after three thousand', () => {
	const played = begin(manyTexts(200));
	const openThousand = () => {
		for (const key of ['J', 'K', 'J', 'K', 'J']) {
			for (let count = 0; count < 200; count++) {
				played.press(key);
			}
		}
		// What was asked of the world is kept for the test alone.
		(played.effects as unknown[]).length = 0;
		(played.remembered as unknown[]).length = 0;
		(played.sessions as unknown[]).length = 0;
		collect();
		return process.memoryUsage().heapUsed;
	};
	played.press('Enter');
	const first = openThousand();
	openThousand();
	const last = openThousand();
	assert.ok(last < first * 1.1 + 1_000_000, `${first} and then ${last} bytes`);
});
