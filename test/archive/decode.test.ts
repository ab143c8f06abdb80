import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {decodeText} from '../../source/archive/decode.js';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
	Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

test('UTF-8 is UTF-8', () => {
	assert.deepEqual(decodeText(bytes('Besançon')), {text: 'Besançon', encoding: 'utf-8'});
	assert.deepEqual(decodeText(bytes('')), {text: '', encoding: 'utf-8'});
});

test('a byte order mark stays in the text, so that the text is the file', () => {
	assert.deepEqual(decodeText(bytes([0xef, 0xbb, 0xbf], 'a')), {text: '\uFEFFa', encoding: 'utf-8'});
});

test('UTF-16 is recognised by its byte order mark', () => {
	assert.deepEqual(decodeText(bytes([0xff, 0xfe], [...Buffer.from('aé', 'utf16le')])), {
		text: '\uFEFFaé',
		encoding: 'utf-16le',
	});
	assert.deepEqual(decodeText(bytes([0xfe, 0xff], [...utf16be('aé')])), {
		text: '\uFEFFaé',
		encoding: 'utf-16be',
	});
});

test('what is not UTF-8 is Windows-1252: paragraph signs, accents, quotation marks', () => {
	assert.deepEqual(decodeText(bytes([0xb6], '1. (C) Caf', [0xe9])), {
		text: '¶1. (C) Café',
		encoding: 'windows-1252',
	});
	assert.equal(decodeText(bytes([0x93], 'quoted', [0x94, 0x20, 0x96]))?.text, '“quoted” –');
});

test('what is neither is decoded all the same', () => {
	assert.equal(decodeText(bytes('a', [0x81, 0x9d], 'b'))?.text.length, 4);
	assert.equal(decodeText(bytes('abc', [0xe2, 0x82]))?.encoding, 'windows-1252');
});

test('pictures, archives and programs are no text', () => {
	const starts = [
		[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d],
		[0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0],
		[0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3],
		[0x50, 0x4b, 3, 4, 0x14, 0, 0, 0, 8, 0],
	];
	for (const start of starts) {
		assert.equal(decodeText(bytes(start)), undefined);
	}
	assert.equal(decodeText(Buffer.alloc(100)), undefined);
});

test('a text with a stray NUL is a text', () => {
	assert.equal(decodeText(bytes('FM AMEMBASSY ', [0], ' STRELSAU'.repeat(5)))?.encoding, 'utf-8');
});

test('any bytes are read to their end', () => {
	fc.assert(
		fc.property(fc.uint8Array({maxLength: 400}), array => {
			const decoded = decodeText(array);
			assert.ok(decoded === undefined || decoded.text.length <= array.length);
		}),
		{numRuns: 3000, seed: 1333},
	);
});
