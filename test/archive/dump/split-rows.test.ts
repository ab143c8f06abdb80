import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {splitRows} from '../../../source/archive/dump/split-rows.js';
import {dumpText} from '../dumps.js';

/** What the rows are when the bytes come in chunks that end at these places. */
function rowsOf(text: string, ends: readonly number[] = [], most?: number) {
	const bytes = Buffer.from(text);
	const cuts = [0, ...ends.map(end => end % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
	const chunks = cuts.map((cut, index) => bytes.subarray(cut, cuts[index + 1] ?? cut));
	return [...splitRows(chunks, most)].map(row => ({...row, bytes: row.bytes?.toString()}));
}

test('a row goes from its number to the next one, with the line and the offset at which it begins', () => {
	assert.deepEqual(rowsOf('"1","a\nb"\n"2","c"\n'), [
		{line: 1, offset: 0, bytes: '"1","a\nb"\n'},
		{line: 3, offset: 10, bytes: '"2","c"\n'},
	]);
	assert.deepEqual(rowsOf(''), []);
});

test('a quote at the start of a line begins no row unless a number and a comma follow', () => {
	for (const line of ['"x","y"', '""5"",', '"5"', '"5";"y"', '"1234567890",', '",5"', '"","y"', '"5']) {
		assert.equal(rowsOf(`"1","a\n${line}\n"2","b"`).length, 2, line);
	}
});

test('the rows are the same however the bytes are cut into chunks', () => {
	const pieces = [
		'"1",',
		'"22","x"',
		'\n',
		'\r\n',
		'"',
		'5',
		',',
		'text',
		'\\"',
		'""',
		'é',
		'\n"333","y"\n',
		'\0',
	];
	const texts = fc.array(fc.constantFrom(...pieces), {maxLength: 40}).map(parts => parts.join(''));
	const most = fc.constantFrom(undefined, 12);
	fc.assert(
		fc.property(texts, fc.array(fc.nat(200), {maxLength: 20}), most, (text, ends, limit) => {
			assert.deepEqual(rowsOf(text, ends, limit), rowsOf(text, [], limit));
		}),
		{numRuns: 5000, seed: 1333},
	);
});

test('the rows put together are the dump', () => {
	const text = dumpText('07ROME1', '07ROME2', '07ROME3');
	const everyByte = [...Array(text.length).keys()];
	assert.equal(
		rowsOf(text, everyByte)
			.map(({bytes}) => bytes)
			.join(''),
		text,
	);
});

test('of a row that is too large nothing is kept, and the next row is read', () => {
	const text = `"1","a"\n"2","${'x\n'.repeat(50)}"\n"3","c"\n`;
	for (const ends of [[], [...Array(text.length).keys()], [30, 60, 90]]) {
		assert.deepEqual(rowsOf(text, ends, 40), [
			{line: 1, offset: 0, bytes: '"1","a"\n'},
			{line: 2, offset: 8, bytes: undefined},
			{line: 53, offset: 115, bytes: '"3","c"\n'},
		]);
	}
});
