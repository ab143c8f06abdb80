import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {test} from 'node:test';
import {root} from './root.js';
import {isLacking, type Need, needs, requirements} from './system.js';

const all = Object.keys(requirements) as readonly Need[];

/** The files of tests with their texts, but for this one. */
const files = readdirSync(join(root, 'test'), {recursive: true, encoding: 'utf8'})
	.filter(name => /\.(?:test|long)\.tsx?$/.test(name) && name !== 'system.test.ts')
	.map(name => ({name, text: readFileSync(join(root, 'test', name), 'utf8')}));

test('this system lacks nothing but what it is known to lack, so no test is excluded by mistake', () => {
	const unexpected = all.filter(need => {
		const {lackedBy}: {readonly lackedBy: readonly string[] | 'any'} = requirements[need];
		return isLacking(need) && lackedBy !== 'any' && !lackedBy.includes(process.platform);
	});
	assert.deepEqual(unexpected, []);
});

test('a test is excluded exactly where something that it needs is missing', () => {
	const [there, missing] = [all.filter(need => !isLacking(need)), all.filter(isLacking)];
	assert.equal(needs(...there).skip, false);
	for (const need of missing) {
		assert.equal(needs(...there, need).skip, requirements[need].sentence);
	}
});

test('every test that uses what not every system has says so', () => {
	assert.ok(files.length > 50, `only ${files.length} files were found`);
	const silent = all.flatMap(need =>
		files
			.filter(({text}) => requirements[need].sign.test(text) && !text.includes(`'${need}'`))
			.map(({name}) => `${name} needs '${need}'`),
	);
	assert.deepEqual(silent, []);
});

test('every test that is skipped is skipped by what it needs of the system', () => {
	const skipping =
		/\bcontext\.skip\(|\bt\.skip\(|\b(?:test|it|describe)\.(?:skip|todo)\b|\bskip: \D|\btodo: |getuid/;
	assert.deepEqual(
		files.filter(({text}) => skipping.test(text)).map(({name}) => name),
		[],
	);
});
