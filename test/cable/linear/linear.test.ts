import {test} from 'node:test';
import {pool} from '../any-texts.js';
import {checkLinear} from './check-linear.js';
import {sample} from './sample.js';

const length = 100_000;

for (const [name, beginnings] of Object.entries(sample)) {
	test(`a hundred thousand letters of each of these are read: ${name}`, async () => {
		// The others are among the long tests.
		await checkLinear({type: 'kinds', beginnings: beginnings.slice(0, 3), length});
	});
}

test('lines of some forms in which a word comes forty times are read', async () => {
	await checkLinear({type: 'pumped', lines: pool.filter((_, index) => index % 3 === 0)});
});
