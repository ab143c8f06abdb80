import assert from 'node:assert/strict';
import {appendFileSync, truncateSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {type TestContext, test} from 'node:test';
import fc from 'fast-check';
import {isDump, readDump, readRange, readRow} from '../../../source/archive/dump/dump.js';
import {
	type ByteRange,
	type DumpEntry,
	dumpEntries,
	unnamedEntries,
} from '../../../source/archive/dump/entries.js';
import {splitRows} from '../../../source/archive/dump/split-rows.js';
import {ArchiveError} from '../../../source/archive/errors.js';
import {dumpRow} from '../../../source/cable/masks/dump-row.js';
import {parseCable} from '../../../source/cable/parse.js';
import {anyString} from '../../property.js';
import {type Columns, dumpText, rowText} from '../dumps.js';
import {folderWith} from '../folder.js';

const entriesOf = (dump: string | Uint8Array) => [...dumpEntries(splitRows([Buffer.from(dump)]))];
const rowsOf = (dump: string | Uint8Array) => entriesOf(dump).filter(entry => entry.type === 'row');
const reasonsOf = (dump: string | Uint8Array) =>
	entriesOf(dump).flatMap(entry => (entry.type === 'unreadable' ? [entry.reason] : []));
const namesOf = (entries: readonly DumpEntry[]) =>
	entries.map(entry => (entry.type === 'row' ? entry.name : entry.reason));

const dumpIn = (context: TestContext, content: string | Uint8Array) =>
	join(folderWith(context, {'cables.csv': content}), 'cables.csv');

/** What a column says, as a reader sees it. */
function columnsOf(text: string): readonly string[] {
	const row = dumpRow(text);
	assert.ok(row, text);
	return [
		row.number,
		row.created,
		row.referenceId,
		row.origin,
		row.classification,
		row.references,
		row.header,
		row.body,
	].map(({start, end}) => text.slice(start, end));
}

test('every row is a cable under its reference id, with its text as it stands', () => {
	const [first, second] = [rowText({referenceId: '07ROME1'}), rowText({number: '2', referenceId: '07ROME2'})];
	assert.deepEqual(entriesOf(`${first}\n${second}\n`), [
		{type: 'row', name: '07ROME1', place: {offset: 0, length: first.length}, text: first},
		{type: 'row', name: '07ROME2', place: {offset: first.length + 1, length: second.length}, text: second},
	]);
});

test('what a writer of tables writes is read back, whichever way it escapes a quote', () => {
	const words = fc.oneof(
		fc.string(),
		fc
			.array(fc.constantFrom('"', '\\', '\n', ',', '\r\n', '""', '\\"', '"5",', '\n"6","', 'é', ' '), {
				maxLength: 12,
			})
			.map(parts => parts.join('')),
	);
	const columns = fc.record({origin: words, header: words, body: words});
	const escapes = fc.constantFrom('backslash' as const, 'doubled' as const);
	const lineEnd = fc.constantFrom('\n', '\r\n');
	const start = fc.constantFrom('', '\uFEFF', '\n\n');
	fc.assert(
		fc.property(
			fc.array(columns, {minLength: 1, maxLength: 5}),
			escapes,
			lineEnd,
			start,
			(all, how, end, before) => {
				// Doubled quotes and backslashes cannot be told apart where a column ends in a backslash.
				const meant = how === 'backslash' ? all : all.map(withoutBackslashes);
				const dump =
					before + meant.map((row, index) => rowText({...row, number: String(index)}, how) + end).join('');
				const rows = entriesOf(dump);
				assert.deepEqual(
					rows.map(({type}) => type),
					meant.map(() => 'row'),
				);
				rows.forEach((row, index) => {
					const {origin = '', header = '', body = ''} = meant[index] ?? {};
					const [, , , readOrigin, , , readHeader, readBody] = columnsOf(row.type === 'row' ? row.text : '');
					const unescaped = (column = '') => column.replace(/\\(["\\])|""/g, (_, sign = '"') => sign);
					assert.deepEqual([readOrigin, readHeader, readBody].map(unescaped), [origin, header, body]);
				});
			},
		),
		{numRuns: 1000, seed: 1333},
	);
});

function withoutBackslashes({origin, header, body}: Columns): Columns {
	const without = (text = '') => text.replaceAll('\\', '/');
	return {origin: without(origin), header: without(header), body: without(body)};
}

test('where a row stands, in bytes, is where its text is, whatever the encoding', () => {
	const utf8 = Buffer.from(`\uFEFF${rowText({body: 'Besançon'})}\r\n${rowText({body: '…'})}\nrubbish\n`);
	const windows = Buffer.concat([
		Buffer.from(`${rowText({body: 'Caf'}).slice(0, -1)}`),
		Buffer.from([0xe9, 0x22, 0x0a]),
	]);
	for (const dump of [utf8, windows]) {
		for (const row of rowsOf(dump)) {
			const bytes = dump.subarray(row.place.offset, row.place.offset + row.place.length);
			assert.equal(new TextDecoder(dump === windows ? 'windows-1252' : 'utf-8').decode(bytes), row.text);
		}
	}
	assert.deepEqual([rowsOf(utf8).length, rowsOf(windows).length], [2, 1]);
});

test('a reference id that comes again gets a number, and one that is none gives way to the number of the row', () => {
	const ids = [
		'07ROME1',
		'07ROME1',
		'../../etc/passwd',
		'',
		'a\u001Bb',
		'x'.repeat(10_000),
		'07ROME1',
		'row-4',
		'__proto__',
	];
	assert.deepEqual(namesOf(entriesOf(dumpText(...ids))), [
		'07ROME1',
		'07ROME1~2',
		'row-3',
		'row-4',
		'row-5',
		'row-6',
		'07ROME1~3',
		'row-4~2',
		'__proto__',
	]);
});

test('a row that is spoiled is reported with its line, and the next one is read', () => {
	const good = (number: number) =>
		`${rowText({number: String(number), referenceId: `07ROME${number}`, body: 'one\ntwo'})}\n`;
	const eight = 'not the eight columns of a dump';
	const spoiled: Readonly<Record<string, string>> = {
		'a quote that is missing at the end': good(2).replace('two"', 'two'),
		'a quote that is missing in front': good(2).replace('"Embassy', 'Embassy'),
		'a quote within that is not escaped': good(2).replace('one', 'o"ne'),
		'a column too few': good(2).replace('"CONFIDENTIAL",', ''),
		'a column too many': good(2).replace('"CONFIDENTIAL",', '"CONFIDENTIAL","",'),
		'semicolons for commas': good(2).replaceAll('",', '";').replace('"2";', '"2",'),
		'a file that ends within a row': good(2).slice(0, 60),
	};
	for (const [what, row] of Object.entries(spoiled)) {
		const isLast = what.startsWith('a file that ends');
		const next = isLast ? '' : good(3);
		const line = good(1).split('\n').length;
		const reasons = [`row at line ${line} skipped: ${eight}`];
		assert.deepEqual(
			namesOf(entriesOf(good(1) + row + next)),
			['07ROME1', ...reasons, ...(isLast ? [] : ['07ROME3'])],
			what,
		);
	}
});

test('what is not text, and what stands between two rows, is reported too', () => {
	const first = `${rowText({referenceId: '07ROME1'})}\n`;
	const line = first.split('\n').length;
	assert.deepEqual(namesOf(entriesOf(`id,date\n${first}words\n${rowText({number: '2'})}`)), [
		'row at line 1 skipped: not the eight columns of a dump',
		'07ROME1',
		`row at line ${line + 1} skipped: not the eight columns of a dump`,
		'07STRELSAU512',
	]);
	assert.deepEqual(reasonsOf(rowText({body: '\0'.repeat(1000)})), ['row at line 1 skipped: not text']);
});

test('of a table that is wrong throughout the first mistakes are reported, and how many more there are', () => {
	const reasons = reasonsOf('"1","\n'.repeat(1000));
	assert.equal(reasons.length, 101);
	assert.equal(reasons.at(-1), '900 more rows skipped');
});

test('whatever is done to a dump, the rows before and after are read', () => {
	const rows = Array.from(
		{length: 5},
		(_, index) => `${rowText({number: String(index + 1), referenceId: `07ROME${index + 1}`})}\n`,
	);
	const length = rows[0]?.length ?? 0;
	const damage = fc.array(
		fc.constantFrom('"', '\\', '\n', '\r', ',', ';', '\0', '""', '\uFEFF', '"7"', 'x'),
		{maxLength: 6},
	);
	fc.assert(
		fc.property(fc.nat(length - 1), fc.nat(length), damage, (start, removed, added) => {
			const middle = rows[2] ?? '';
			const damaged =
				middle.slice(0, start) + added.join('') + middle.slice(Math.min(start + removed, length - 1));
			const names = rowsOf([rows[0], rows[1], damaged, rows[3], rows[4]].join('')).map(({name}) => name);
			assert.ok(
				['07ROME1', '07ROME4', '07ROME5'].every(name => names.includes(name)),
				JSON.stringify([damaged, names]),
			);
		}),
		{numRuns: 1000, seed: 1333},
	);
});

test('every row is covered by its blocks and is a cable', () => {
	fc.assert(
		fc.property(anyString(), fc.string(), (header, body) => {
			for (const {text} of rowsOf(rowText({header, body}))) {
				const cable = parseCable('cables.csv#1', text);
				assert.equal(cable.family === 'text', false);
				assert.equal(cable.blocks.map(({start, end}) => text.slice(start, end)).join(''), text);
			}
		}),
		{numRuns: 100, seed: 1333},
	);
});

test('a NUL within a column ends nothing', () => {
	const [row] = rowsOf(rowText({body: `one${String.fromCharCode(0)}two`}));
	assert.equal(columnsOf(row?.text ?? '').at(-1), 'one\0two');
});

test('a table is a dump by a number and a date near its beginning', context => {
	const is = (content: string | Uint8Array) => isDump(dumpIn(context, content));
	assert.equal(is(dumpText('07ROME1')), true);
	assert.equal(is(`\uFEFF${dumpText('07ROME1')}`), true);
	assert.equal(is(`"id","date","refid"\r\n${dumpText('07ROME1')}`), true);
	assert.equal(is(dumpText('07ROME1').replaceAll('","', '";"')), false);
	assert.equal(is('name,age\nRudolf,29\n'), false);
	assert.equal(is(''), false);
	assert.equal(is(Buffer.alloc(100_000)), false);
});

test('a row is read by its name, and at once where its place is given', context => {
	const path = dumpIn(context, dumpText('07ROME1', '07ROME2', '07ROME2', '../x'));
	for (const entry of readDump(path)) {
		assert.ok(entry.type === 'row');
		assert.equal(readRow(path, entry.name), entry.text);
		assert.equal(readRow(path, entry.name, {place: entry.place}), entry.text);
	}
	assert.throws(() => readRow(path, '07ROME3'), new ArchiveError(path, 'no row 07ROME3'));
});

test('a place that no longer holds the row is not believed', context => {
	const path = dumpIn(context, dumpText('07ROME1', '07ROME2'));
	const [first, second] = [...readDump(path)];
	assert.ok(first?.type === 'row' && second?.type === 'row');
	writeFileSync(path, second.text + '\n'.repeat(3) + first.text);
	for (const place of [first.place, second.place, {offset: 1e12, length: 50}, {offset: 0, length: 1e12}]) {
		assert.equal(readRow(path, '07ROME1', {place}), first.text);
	}
});

test('a dump that grows while it is read is read to its new end', context => {
	const path = dumpIn(context, dumpText('07ROME1', '07ROME2'));
	const names = [];
	for (const entry of readDump(path)) {
		names.push(...namesOf([entry]));
		if (names.length === 1) {
			appendFileSync(path, rowText({number: '3', referenceId: '07ROME3'}));
		}
	}
	assert.deepEqual(names, ['07ROME1', '07ROME2', '07ROME3']);
});

test('a dump that is cut off while it is read is read to its new end, and the row that is cut is reported', context => {
	const path = dumpIn(context, dumpText(...Array.from({length: 2000}, (_, index) => `07ROME${index + 1}`)));
	const entries = [];
	for (const entry of readDump(path)) {
		entries.push(entry);
		if (entries.length === 1) {
			truncateSync(path, 10);
		}
	}
	assert.ok(entries.length < 2000, String(entries.length));
	assert.deepEqual(
		namesOf(entries.slice(0, -1)),
		entries.slice(0, -1).map((_, index) => `07ROME${index + 1}`),
	);
	assert.match(namesOf(entries.slice(-1))[0] ?? '', /^row at line \d+ skipped: /);
});

test('a dump that is gone when it is read says so', context => {
	const path = join(folderWith(context), 'cables.csv');
	assert.throws(() => readDump(path).next(), new ArchiveError(path, 'no such file or folder'));
});

/** Ranges that touch, from the beginning of a file to its end. */
function rangesOf(size: number, ends: readonly number[]): readonly ByteRange[] {
	const cuts = [0, ...ends.map(end => end % (size + 1)).sort((a, b) => a - b), size];
	return cuts.slice(1).map((end, index) => {
		const offset = cuts[index] ?? 0;
		return {offset, length: end - offset};
	});
}

test('of ranges that touch each row is in the one in which it begins, and their lines add up', context => {
	const pieces = [
		'"1","',
		rowText({referenceId: '07ROME1', body: 'a\nb'}),
		'\n',
		'\r\n',
		'"',
		'5',
		',',
		'\uFEFF',
		'é',
	];
	const texts = fc.array(fc.constantFrom(...pieces), {maxLength: 30}).map(parts => parts.join(''));
	const path = dumpIn(context, '');
	fc.assert(
		fc.property(texts, fc.array(fc.nat(9999), {maxLength: 12}), (text, ends) => {
			writeFileSync(path, text);
			let lines = 0;
			const found = rangesOf(Buffer.byteLength(text), ends).flatMap(range => {
				const {entries, lineFeeds} = readRange(path, range);
				const before = lines;
				lines += lineFeeds;
				return entries.map(entry => ({...entry, line: before + entry.line}));
			});
			assert.deepEqual(found, [...unnamedEntries(splitRows([Buffer.from(text)]))]);
		}),
		{numRuns: 500, seed: 1333},
	);
});

test('a range within a row holds nothing, and is not read beyond its end', context => {
	const path = dumpIn(context, `"1","${'x\n'.repeat(1_000_000)}`);
	truncateSync(path, 2 ** 40);
	assert.deepEqual(readRange(path, {offset: 1_000_000, length: 1_000_000}), {entries: [], lineFeeds: 0});
});
