import {join} from 'node:path';
import {test} from 'node:test';
import {needs} from '../../system.js';
import {shipped} from '../run.js';
import {checkNoCache, checkPrivate, checkRefused} from './places.js';

test(
	'a cache among the process files, where no folder can be made, delays nothing',
	needs('process files'),
	context => checkNoCache(context, '/proc'),
);

for (const args of [
	['search', 'toll'],
	['print', join(shipped, '07ROME1333.txt')],
]) {
	test(`--private: ${args[0]} writes nothing anywhere`, context => checkPrivate(context, args));
}

test('--private is refused in lines where a debugger can look on, and where Node is told to write files', context =>
	checkRefused(context, ['--plain', shipped]));
