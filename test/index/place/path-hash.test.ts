import assert from 'node:assert/strict';
import {test} from 'node:test';
import {pathHash} from '../../../source/index/place/path-hash.js';

test('the hash of a path is that of the standard examples of FNV-1a', () => {
	assert.equal(pathHash(''), 'cbf29ce484222325');
	assert.equal(pathHash('a'), 'af63dc4c8601ec8c');
	assert.equal(pathHash('foobar'), '85944171f73967e8');
	assert.match(pathHash('/home/zoë/câbles'), /^[0-9a-f]{16}$/);
});
