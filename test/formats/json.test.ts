import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {parseCable} from '../../source/cable/parse.js';
import {jsonLine} from '../../source/citation/safe-json.js';
import {cableToJson, problemsToJson} from '../../source/formats/json.js';
import {sanitise} from '../../source/terminal/sanitise.js';
import {wholeCable} from '../command-line/whole-cable.js';
import {anyString} from '../property.js';

test('what could steer a terminal is written as an escape', () => {
	assert.equal(jsonLine('a\u007Fb'), '"a\\u007fb"');
	assert.equal(jsonLine('\u001B[31m'), '"\\u001b[31m"');
	assert.equal(jsonLine('\u0080\u009B\u009F'), '"\\u0080\\u009b\\u009f"');
	assert.equal(
		jsonLine('\u061C\u200E\u200F\u202A\u202E\u2066\u2069'),
		'"\\u061c\\u200e\\u200f\\u202a\\u202e\\u2066\\u2069"',
	);
	assert.equal(jsonLine('\u2028\u2029'), '"\\u2028\\u2029"');
	assert.equal(jsonLine('\uFEFF\u200B\u00AD'), '"\\ufeff\\u200b\\u00ad"');
	assert.equal(jsonLine('\u{E0041}\u{1D173}'), '"\\udb40\\udc41\\ud834\\udd73"');
	assert.equal(jsonLine('\u034F\u115F\u3164\uFFFE'), '"\\u034f\\u115f\\u3164\\ufffe"');
	assert.equal(jsonLine('\uD800'), '"\\ud800"');
});

test('what is safe is written as it is', () => {
	assert.equal(jsonLine('é ¶ “toll” 漢 😀'), '"é ¶ “toll” 漢 😀"');
});

test('of a heap of marks those are escaped that no script needs', () => {
	const marks = '\u0301'.repeat(8);
	assert.equal(jsonLine(`e${marks}\u0302\u0303x\u0301`), `"e${marks}\\u0302\\u0303x\u0301"`);
});

test('names are escaped like values', () => {
	assert.equal(jsonLine({'\u202E': 1}), '{"\\u202e":1}');
});

test('whatever the value, a line of safe characters that gives it back', () => {
	const spice = fc.constantFrom(
		'\u007F',
		'\u009B',
		'\u202E',
		'\u2028',
		'\uFEFF',
		'\u{E0020}',
		'\uDB40',
		'\u034F',
		'\uFFFF',
		'\u0301'.repeat(5),
		'\n',
	);
	const text = fc.array(fc.oneof(spice, anyString())).map(parts => parts.join(''));
	fc.assert(
		fc.property(fc.oneof(text, fc.dictionary(text, text), fc.jsonValue()), value => {
			const line = jsonLine(value);
			assert.equal(sanitise(line), line);
			assert.doesNotMatch(line, /[\t\r\n]/);
			assert.deepEqual(JSON.parse(line), JSON.parse(JSON.stringify(value)));
		}),
	);
});

test('a cable as other programs read it', () => {
	const {paragraphs, headings, ...facts} = cableToJson(parseCable('07STRELSAU512.txt', wholeCable));
	assert.deepEqual(facts, {
		schema: 'cables/1',
		file: '07STRELSAU512.txt',
		mrn: '07STRELSAU512',
		mrnFrom: 'text',
		family: 'cablegate',
		transmissionId: 'VZCZCXRO8132',
		precedence: ['IMMEDIATE'],
		dateTimeGroup: '181211Z JUN 07',
		date: '2007-06-18T12:11:00Z',
		from: {routingIndicator: 'RUEHST', address: 'AMEMBASSY STRELSAU'},
		actionAddressees: [
			{
				routingIndicator: 'RUEHC',
				address: 'SECSTATE WASHDC',
				precedence: 'IMMEDIATE',
				messageNumber: '8355',
				excluded: [],
			},
		],
		infoAddressees: [
			{
				routingIndicator: 'RUEHZN',
				address: 'AMCONSUL ZENDA',
				precedence: null,
				messageNumber: null,
				excluded: [],
			},
		],
		classification: 'CONFIDENTIAL',
		classificationFrom: 'text',
		section: null,
		captions: ['SIPDIS', 'NOFORN'],
		passingInstructions: [],
		executiveOrder: {order: '12958', text: 'DECL: 06/18/2017', declassifyOn: '2017-06-18'},
		tags: ['PREL', 'RT'],
		tagsFrom: 'text',
		persons: [],
		subject: 'THE TOLL ON THE BRIDGE',
		references: [
			{label: 'A', kind: 'cable', text: 'STRELSAU 498', mrn: '07STRELSAU498'},
			{label: 'B', kind: 'email', text: 'TARLENHEIM EMAIL 6/15/07', mrn: null},
		],
		classifiedBy: {
			text: 'DCM Sapt for reasons 1.4 (b) and (d).',
			name: 'Sapt',
			reasons: ['1.4 (b)', '1.4 (d)'],
		},
		signature: 'SAPT',
		partial: false,
		problems: facts.problems,
	});
	assert.deepEqual(headings, [
		{title: 'SUMMARY', kind: 'inline', paragraph: 0},
		{title: 'The Court', kind: 'underlined', paragraph: 1},
		{title: 'The Band', kind: 'underlined', paragraph: 3},
		{title: 'COMMENT', kind: 'inline', paragraph: 5},
	]);
	assert.deepEqual(paragraphs[2], {
		number: 3,
		portionMark: 'S/REL USA, FVEY',
		asWritten: 'S/REL USA, FVEY',
		inherited: false,
		text: 'The reason is the bridge.',
	});
	assert.equal(paragraphs[4]?.portionMark, null);
});

test('the number of a file is written as one, and no date is made of it', () => {
	const text = wholeCable.replace(/^O 181211Z JUN 07\n/m, '').replace(' STRELSAU 000512', '');
	const {mrn, mrnFrom, date} = cableToJson(parseCable('2006/06STRELSAU0512.txt', text));
	assert.deepEqual([mrn, mrnFrom, date], ['06STRELSAU512', 'fileName', null]);
});

test('the number of an order is the one that is meant, whatever was read for its figures', () => {
	for (const printed of ['l2958', '12 958', '1295B']) {
		const text = wholeCable.replace('E.O. 12958', `E.O. ${printed}`);
		const {executiveOrder, problems} = cableToJson(parseCable('x.txt', text));
		assert.equal(executiveOrder?.order, '12958', printed);
		assert.ok(
			problems.some(({message}) => message.includes('read as 12958')),
			printed,
		);
	}
});

test('what a text does not state is null or nothing', () => {
	const facts = cableToJson(parseCable('letter.txt', 'Dear Rudolf\n'));
	for (const [name, value] of Object.entries(facts)) {
		if (!['schema', 'file', 'family', 'partial'].includes(name)) {
			assert.equal(value === null || (Array.isArray(value) && value.length === 0), true, name);
		}
	}
});

test('problems have the number of their line, whichever line endings there are', () => {
	const lines = ['O 181211Z JUN 07', 'FM AMEMBASSY STRELSAU', 'UNCLAS STRELSAU 000512', 'TAGS: PREL'];
	const text = [...lines, 'SUBJECT: TOLLS', '', '1. (U) one', '3. (U) three', ''];
	for (const ending of ['\n', '\r\n', '\r']) {
		const problems = problemsToJson(parseCable('test', text.join(ending)));
		assert.deepEqual(
			problems.map(({line, message}) => [line, message]),
			[[8, 'paragraph 3 where 2 is expected']],
		);
	}
});
