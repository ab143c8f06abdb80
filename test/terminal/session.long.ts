import {test} from 'node:test';
import {needs} from '../system.js';
import {checkStuck} from './in-shell.js';

for (const [name, number] of [
	['SIGHUP', 1],
	['SIGINT', 2],
	['SIGQUIT', 3],
] as const) {
	test(`${name} ends a program that is stuck as it ends any other`, needs('process files'), () =>
		checkStuck(name, number),
	);
}
