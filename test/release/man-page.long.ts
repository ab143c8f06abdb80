import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {test} from 'node:test';
import {manPage} from '../../release/man-page.js';
import {needs} from '../system.js';

test('mandoc finds nothing in it but that it has no date', needs('mandoc'), () => {
	const {stdout} = spawnSync('mandoc', ['-T', 'lint', '-W', 'all'], {
		input: manPage('1.2.3'),
		encoding: 'utf8',
	});
	assert.deepEqual(
		stdout.split('\n').filter(line => line !== '' && !line.includes('missing date')),
		[],
	);
});
