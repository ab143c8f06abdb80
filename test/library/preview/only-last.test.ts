import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {createOnlyLast} from '../../../source/library/preview/only-last.js';

/** Work whose every step is noted; what is named `endless` is never done. */
function worker(context: TestContext) {
	const notes: string[] = [];
	const turns = createOnlyLast<string, string>({
		async perform(wanted) {
			notes.push(`begins ${wanted}`);
			return wanted.startsWith('endless') ? new Promise(() => {}) : wanted;
		},
		giveUp: () => notes.push('gives up'),
		onDone: (_, result) => notes.push(`has ${result}`),
		onLate: wanted => notes.push(`${wanted} is late`),
	});
	context.after(turns.close);
	return {
		...turns,
		async noted(note: string): Promise<readonly string[]> {
			for (let tries = 0; tries < 500 && !notes.includes(note); tries++) {
				await sleep(10);
			}
			return notes.filter(each => each !== 'gives up');
		},
	};
}

test('of what is asked for in one breath only the last is done', async context => {
	const {ask, noted} = worker(context);
	for (let number = 0; number < 40; number++) {
		ask(`step ${number}`);
	}
	assert.deepEqual(await noted('has step 39'), ['begins step 39', 'has step 39']);
	ask('one more');
	assert.deepEqual((await noted('has one more')).slice(2), ['begins one more', 'has one more']);
});

test('what takes long is reported, and given up once something else is wanted', async context => {
	const {ask, noted} = worker(context);
	ask('endless');
	assert.deepEqual(await noted('endless is late'), ['begins endless', 'endless is late']);
	ask('the next');
	assert.deepEqual((await noted('has the next')).slice(2), ['begins the next', 'has the next']);
});

test('nothing is reported after the end', async context => {
	const {ask, close, noted} = worker(context);
	ask('endless');
	await noted('begins endless');
	close();
	await sleep(400);
	assert.deepEqual(await noted('begins endless'), ['begins endless']);
});
