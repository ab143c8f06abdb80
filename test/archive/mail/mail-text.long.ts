import assert from 'node:assert/strict';
import {test} from 'node:test';
import {plain, quotedPrintable, textOf, wordsOf} from './mail-words.js';

test('what is nested a thousand deep is left out below the twelfth, and takes linear time', () => {
	const lines = Array.from({length: 1000}, (_, depth) => [
		`Content-Type: multipart/mixed; boundary=b${depth}`,
		'',
		`--b${depth}`,
	]).flat();
	assert.match(textOf(...lines, plain, '', 'words') ?? '', /\[left out: multipart\/mixed, [\d,]+ bytes\]/);
	const same = 'Content-Type: multipart/mixed; boundary=b\n\n--b\n'.repeat(400_000);
	assert.ok(textOf('MIME-Version: 1.0', same) !== undefined);
	const many = '--b\n\nx\n'.repeat(1_000_000);
	assert.ok(textOf('Content-Type: multipart/mixed; boundary=b', '', many) !== undefined);
	assert.equal(wordsOf(plain, quotedPrintable, '', '=\n'.repeat(2_000_000)), '');
});
