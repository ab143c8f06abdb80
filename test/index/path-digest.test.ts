import assert from 'node:assert/strict';
import {hash} from 'node:crypto';
import {test} from 'node:test';
import {pathDigest} from '../../source/index/path-digest.js';

test('the digest of a path of any length is the SHA-256 that Node makes of it', () => {
	for (let length = 0; length <= 300; length++) {
		const path = '/häuser/\u{1F4C1}/'.repeat(length).slice(0, length).toWellFormed();
		assert.equal(pathDigest(path), hash('sha256', path), `${length}`);
	}
});
