import {test} from 'node:test';
import {checkLinear} from './check-linear.js';
import {kindsOf} from './kinds.js';

const length = 1_000_000;
const names = [...new Set(kindsOf(1).map(({name}) => name.slice(0, name.indexOf(':') + 1)))];

for (const name of names) {
	test(`a megabyte of each of these is read: ${name}`, async () => {
		await checkLinear({beginnings: [name], length});
	});
}
