import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import path from 'node:path';
import {test} from 'node:test';
import {parseCable} from '../../source/cable/parse.js';
import {layOut} from '../../source/layout/lay-out.js';
import {headerForms, type LayoutOptions, lineText} from '../../source/layout/layout.js';
import {plainTextLines} from '../../source/layout/plain-text.js';
import {partsOf} from '../../source/layout/portions/hidden-run.js';
import {noFilter} from '../../source/layout/portions/portion-filter.js';
import {shippedCables, textOf} from '../cable/text-files.js';

const header = [
	'O 181211Z JUN 07',
	'FM AMEMBASSY STRELSAU',
	'TO RUEHC/SECSTATE WASHDC IMMEDIATE 8355',
	'INFO RUEHZN/AMCONSUL ZENDA',
	'C O N F I D E N T I A L STRELSAU 000512',
	'SIPDIS',
	'E.O. 12958: DECL: 06/18/2017',
	'TAGS: PREL RT',
	'SUBJECT: THE TOLL',
	'REF: A. ZENDA 31 B. SAPT EMAIL 6/15/07',
	'Classified By: Fritz Tarlenheim, DCM, for reasons 1.4 (b) and (d).',
	'',
].join('\n');

const torn =
	'1. (C/NF) The Chancellor said that\n\nSTRELSAU 00000512 001.2 OF 002\n\nthe toll would stand.\n';

test('a paragraph torn by a page mark is one', () => {
	check(torn, ['1.  The Chancellor said that the toll would stand.'], {}, 'C/NF');
});

test('a marking of the entire text that is all of its paragraph is shown as printed', () => {
	const lines = body('1. (S - ENTIRE TEXT).\n2. LOU - ENTIRE TEXT\n3. (U)\n4. THE TOLL.\n');
	assert.deepEqual(
		lines.map(line => line.trim()).filter(line => line !== ''),
		['S      1.  (S - ENTIRE TEXT).', 'LOU    2.  LOU - ENTIRE TEXT', 'U      3.', '(S)    4.  THE TOLL.'],
	);
});

test('with the routing shown a page mark is in its place', () => {
	const lines = body(torn, {headers: 'printed'});
	const [first, mark, last] = [
		lines.findIndex(line => line.includes('The Chancellor said that')),
		lines.indexOf(' STRELSAU 00000512 001.2 OF 002'),
		lines.findIndex(line => line.includes('the toll would stand.')),
	];
	assert.ok(first >= 0 && first < mark && mark < last, lines.join('\n'));
});

test('with the routing shown every line of the header is there', () => {
	const lines = shown(header + torn, {headers: 'printed'});
	for (const line of header.trim().split('\n')) {
		assert.ok(
			lines.some(other => other.trim() === line),
			line,
		);
	}
});

test('without the routing no line of the header is there', () => {
	const lines = shown(header + torn).join('\n');
	assert.doesNotMatch(lines, /RUEHC|SIPDIS|STRELSAU 0000/);
});

test('the marking is in the margin, or before the number if there is no margin', () => {
	assert.deepEqual(body('1. (C/NF) Text of it.\n'), [' C/NF   1.  Text of it.']);
	assert.deepEqual(body('1. (C/NF) Text of it.\n', {width: 40}), [' (C/NF) 1. Text of it.']);
});

test('a marking that is too long for the margin is in the text', () => {
	assert.deepEqual(body('1. (S//REL TO USA, RUR) Text of it.\n'), [
		'        1.  (S/REL USA, RUR) Text of it.',
	]);
});

test('a marking that leaves no room for words has a line of its own', () => {
	assert.deepEqual(body('1. (S//REL TO USA, RUR) Text of it.\n', {width: 20}), [
		' (S/REL USA, RUR)',
		' 1.',
		' Text of it.',
	]);
});

test('an inherited marking is in parentheses', () => {
	assert.deepEqual(body('1. (C - ENTIRE TEXT)\n2. TEXT OF IT.\n'), [
		' C      1.  (C - ENTIRE TEXT)',
		'',
		' (C)    2.  TEXT OF IT.',
	]);
});

test('what a filter hides is replaced by a line that says so', () => {
	const filter = {...noFilter, marks: ['C' as const]};
	assert.deepEqual(
		body('1. (C) One of them.\n2. (U) Two of them.\n3. (S/NF) Three.\n4. (C) Four of them.\n', {filter}),
		[' C      1.  One of them.', '', ' ··· ¶ 2–3 hidden: U, S/NF ···', '', ' C      4.  Four of them.'],
	);
});

test('a hidden paragraph is named by its number, paragraphs without numbers are counted', () => {
	const filter = {...noFilter, marks: ['C' as const]};
	assert.deepEqual(body('1. (C) One of them.\n2. (U) Two of them.\n', {filter}), [
		' C      1.  One of them.',
		'',
		' ··· ¶ 2 hidden: U ···',
	]);
	assert.deepEqual(body('First words of it.\n\nSecond words of it.\n', {filter}), [
		' ··· 2 paragraphs hidden: unmarked ···',
	]);
});

test('a heading between hidden paragraphs keeps its place', () => {
	const filter = {...noFilter, marks: ['C' as const]};
	const lines = body('1. (U) One of them.\n\nThe Bridge\n----------\n2. (U) Two of them.\n', {filter});
	assert.deepEqual(lines, [' ··· ¶ 1 hidden: U ···', '', ' The Bridge', '', ' ··· ¶ 2 hidden: U ···']);
});

test('a page mark separates hidden paragraphs only if it is visible, and the lines stay in order', () => {
	const filter = {...noFilter, marks: ['C' as const]};
	const text = '1. (U) One.\n\nSTRELSAU 00000512 001.2 OF 002\n\n2. (U) Two.\n\n3. (C) Three.\n';
	assert.deepEqual(body(text, {filter}), [' ··· ¶ 1–2 hidden: U ···', '', ' C      3.  Three.']);
	const {lines} = layOut(parseCable('test', header + text), {...options, filter, headers: 'printed'});
	const stubs = lines.map(lineText).filter(line => line.includes('hidden'));
	assert.deepEqual(stubs, [' ··· ¶ 1 hidden: U ···', ' ··· ¶ 2 hidden: U ···']);
	const offsets = lines.map(({offset}) => offset);
	assert.deepEqual(
		offsets,
		offsets.toSorted((a, b) => a - b),
	);
});

test('many paragraphs with different markings are hidden in one pass', {timeout: 60_000}, () => {
	const letters = (number: number) =>
		number.toString(26).replace(/./g, digit => String.fromCharCode(65 + Number.parseInt(digit, 26)));
	const many = Array.from(
		{length: 20_000},
		(_, index) => `${(index % 900) + 1}. (S/REL Q${letters(index)}) One of them.\n\n`,
	);
	const cable = parseCable('test', header + many.join(''));
	const runs = partsOf(cable, {...noFilter, marks: ['C']}).filter(part => part.type === 'hidden');
	assert.deepEqual(
		runs.map(({count, marks}) => [count, marks.length]),
		[[20_000, 20_000]],
	);
});

test('a table keeps its columns', () => {
	const text =
		'1. (U) The tolls were these:\n\nVehicle        1999      2006\nCart              2         4\n\n2. (U) They are high.\n';
	const lines = body(text);
	const [head, row] = [
		lines.find(line => line.includes('Vehicle')),
		lines.find(line => line.includes('Cart')),
	];
	assert.equal(head?.indexOf('Vehicle'), row?.indexOf('Cart'));
	assert.match(head ?? '', /Vehicle {8}1999 {6}2006$/);
	assert.match(row ?? '', /Cart {14}2 {9}4$/);
});

test('what runs on after a table is shown below it', () => {
	const lines = body('1. (U) Tolls:\n\nCart        2      4\nPART II - NONIMMIGRANT\nMotor      10     40\n');
	assert.deepEqual(
		lines.map(line => line.trim()).filter(line => line !== ''),
		['U      1.  Tolls:', 'Cart        2      4', 'PART II - NONIMMIGRANT', 'Motor      10     40'],
	);
});

test('each item of a list begins a line, and its further lines are indented', () => {
	const lines = body(
		'1. (U) Three things:\n-- The toll will stand, whatever the river does.\n-- The band.\n',
		{width: 40},
	);
	assert.deepEqual(lines, [
		' (U) 1. Three things:',
		' -- The toll will stand, whatever the',
		'   river does.',
		' -- The band.',
	]);
});

test('wrapped lines are joined and wrapped again', () => {
	assert.deepEqual(
		body('1. (U) The toll stands on a board beside\nthe bridge, which is old.\n', {width: 44}),
		[' (U) 1. The toll stands on a board beside', ' the bridge, which is old.'],
	);
});

test('a speech between blank lines keeps them', () => {
	const lines = body('1. (U) He said:\n\n"The toll will stand."\n\n2. (U) It does.\n');
	assert.deepEqual(lines, [
		' U      1.  He said:',
		'',
		'            "The toll will stand."',
		'',
		' U      2.  It does.',
	]);
});

test('there are never two blank lines together, and none at the end', () => {
	for (const file of ['07ROME1333.txt', '08STRELSAU145.txt', '1974STRELS04746.txt']) {
		for (const headers of headerForms) {
			const cable = parseCable(file, textOf(path.join(shippedCables, file)));
			const lines = layOut(cable, {...options, headers}).lines.map(lineText);
			assert.ok(lines.every((line, index) => line !== '' || lines[index - 1] !== ''));
			assert.notEqual(lines.at(-1), '');
		}
	}
});

test('redactions and signatures have roles of their own', () => {
	const {lines} = layOut(parseCable('test', `${header}1. (C) XXXXXXXXXXXX said so.\n\nSAPT\n`), options);
	const roles = new Map(
		lines.flatMap(({spans}) => spans.map(span => [span.text.trim(), span.role] as const)),
	);
	assert.equal(roles.get('XXXXXXXXXXXX'), 'redaction');
	assert.equal(roles.get('SAPT'), 'signature');
	assert.equal(roles.get('said so.'), 'text');
});

test('a span with an offset is the text at that offset', () => {
	const text = textOf(path.join(shippedCables, '08STRELSAU145.txt'));
	const cable = parseCable('test', text);
	for (const width of [20, 80]) {
		for (const {spans} of layOut(cable, {...options, width, headers: 'printed'}).lines) {
			for (const {text: words, offset} of spans) {
				assert.ok(
					offset === undefined || text.slice(offset, offset + words.length).replace(/\s/g, ' ') === words,
					words,
				);
			}
		}
	}
});

test('a file that is not a cable is shown unchanged', () => {
	const text = 'Dear Rudolf,\n\n  please look at   the luggage.\n\tFlavia';
	assert.deepEqual(shown(text), ['Dear Rudolf,', '', '  please look at   the luggage.', '        Flavia']);
});

test('an extract says so', () => {
	const lines = shown('This record is a partial extract of the original cable.\n\n1. (C) Text.\n');
	assert.ok(lines.some(line => line.includes('This record is a partial extract')));
});

test('the head has number, classification and date in one line if there is room', () => {
	const [first] = shown(header + torn);
	assert.match(first ?? '', /^ 07STRELSAU512 +CONFIDENTIAL +18 June 2007, 12:11Z/);
	const narrow = shown(header + torn, {width: 30});
	assert.deepEqual(narrow.slice(0, 4), [
		' 07STRELSAU512',
		' CONFIDENTIAL',
		' 18 June 2007, 12:11Z',
		' THE TOLL',
	]);
});

test('a reference that is found has its subject, any other a note', () => {
	const find = (mrn: string) => (mrn === '07ZENDA31' ? {subject: 'PEARS', date: undefined} : undefined);
	const lines = shown(header + torn, {find});
	assert.ok(
		lines.some(line => /A {2}ZENDA 31 +PEARS$/.test(line)),
		lines.join('\n'),
	);
	assert.ok(lines.some(line => /B {2}SAPT EMAIL 6\/15\/07 +an e-mail$/.test(line)));
	assert.ok(shown(header + torn).some(line => /A {2}ZENDA 31 +not in this folder$/.test(line)));
});

test('the head says when a cable is to be declassified, and whether that date has passed', () => {
	assert.ok(shown(header + torn).some(line => /declassify on 2017-06-18, passed$/.test(line)));
	assert.ok(shown(header + torn, {today: '2016-01-01'}).some(line => /declassify on 2017-06-18$/.test(line)));
});

test('what is known of the references stands in a column of its own, which a single long one does not push away', () => {
	const written = 'REF: A. ZENDA 31 B. STRELSAU 512 C. SAPT-TARLENHEIM EMAIL OF 6/15/07';
	const rows = shown(header.replace(/^REF: .*$/m, written));
	const noteAt = (words: string) =>
		rows.find(row => row.includes(words))?.search(/not in this folder|an e-mail/) ?? -1;
	assert.equal(noteAt('A  ZENDA 31'), noteAt('B  STRELSAU 512'));
	assert.equal(noteAt('A  ZENDA 31'), 11 + 'STRELSAU 512'.length + 2);
	assert.equal(noteAt('SAPT-TARLENHEIM'), 11 + 'SAPT-TARLENHEIM EMAIL OF 6/15/07'.length + 2);
});

test('where number, classification and date have no room in one row, number and date have', () => {
	const [first, second] = shown(header, {width: 40});
	assert.match(first ?? '', /^ 07STRELSAU512 {3,}18 June 2007, 12:11Z$/);
	assert.equal(second, ' CONFIDENTIAL');
});

test('what stands at the right of the head stands at the right of the text, however wide the screen is', () => {
	const widths = (changes: Partial<LayoutOptions>) =>
		shown(header, changes).find(line => /^ ─+$/.test(line))?.length;
	assert.equal(widths({width: 160}), 84);
	assert.equal(widths({width: 160, measure: 60}), 72);
	assert.equal(widths({width: 160, measure: 'full'}), 99);
	assert.equal(widths({width: 70}), 69);
});

test('the first lines of a cable are those of its whole layout, and what is far below is not laid out', () => {
	for (const file of readdirSync(shippedCables)) {
		const cable = parseCable(file, textOf(path.join(shippedCables, file)));
		for (const changes of [{}, {width: 24}, {headers: 'printed'}, {isAsPrinted: true}] as const) {
			const all = layOut(cable, {...options, ...changes}).lines;
			const head = all.findIndex(({block}) => block !== undefined);
			const first = layOut(cable, {...options, ...changes, wantedLines: 12}).lines;
			assert.deepEqual(first.slice(0, head + 12), all.slice(0, head + 12), file);
		}
	}
	const many = parseCable('many', header + '1. (C) The toll.\n\n'.repeat(500));
	assert.ok(layOut(many, {...options, wantedLines: 12}).lines.length < 60);
});

const options: LayoutOptions = {
	width: 80,
	headers: 'essential',
	filter: noFilter,
	today: '2026-11-22',
	find: () => undefined,
};

/** The lines of a text. */
function shown(text: string, changes: Partial<LayoutOptions> = {}): readonly string[] {
	return plainTextLines(layOut(parseCable('test', text), {...options, ...changes}).lines);
}

/** The lines below the head of a message whose text this is. */
function body(text: string, changes: Partial<LayoutOptions> = {}): readonly string[] {
	const lines = shown(header + text, changes);
	return lines.slice(lines.findIndex(line => /^ ─+$/.test(line)) + 2);
}

function check(
	text: string,
	expected: readonly string[],
	changes: Partial<LayoutOptions>,
	mark: string,
): void {
	const lines = body(text, changes);
	assert.deepEqual(
		lines.map(line => line.replace(mark, '').trim()),
		expected,
	);
}
