import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseCable} from '../../source/cable/parse.js';
import {cableToJson} from '../../source/formats/json.js';

const subject = ['RURITANIA: THE COURT IS NOT READY TO DISCUSS THE TOLL', 'WITHOUT THE CHANCELLOR'];
const paragraphs = [
	[
		'¶1. (C/NF) Summary: The Court will not talk about the toll, said',
		'the Chancellor on June 16, unless the bridge, which is old, is',
		'paid for. End summary.',
	],
	[
		'¶2. (C) He had told the Ambassador of Graustark the same in the',
		'morning, and nobody else. The band will arrive on Monday.',
	],
	['¶3. (U) Comment: It will play in the park.'],
];

/** The message in the lines that it has in every form; a paragraph and the subject are given by the caller. */
function message(form: {
	readonly between: string;
	readonly subject: string;
	readonly paragraphs: readonly string[];
	readonly tags: string;
}): string {
	const header = [
		'VZCZCXRO8132',
		'OO RUEHED RUEHZN',
		'DE RUEHST #0512/01 1691211',
		'ZNY CCCCC ZZH',
		'O 181211Z JUN 07',
		'FM AMEMBASSY STRELSAU',
		'TO RUEHC/SECSTATE WASHDC IMMEDIATE 8355',
		'INFO RUEHED/AMEMBASSY EDELWEISS PRIORITY 0321',
		'RUEHZN/AMCONSUL ZENDA PRIORITY 1772',
		'C O N F I D E N T I A L SECTION 01 OF 02 STRELSAU 000512',
		'SIPDIS',
		'NOFORN',
		'E.O. 12958: DECL: 06/18/2017',
		`TAGS: ${form.tags}`,
		`SUBJECT: ${form.subject}`,
		'REF: A) TARLENHEIM EMAIL 6/15/07 B) STRELSAU 498',
		'STRELSAU 00000512 001.2 OF 002',
		'Classified By: Fritz Tarlenheim, Acting DCM, for reasons 1.4 (b) and (d).',
	];
	return [...header, ...form.paragraphs, 'SAPT', ''].join(form.between);
}

const plainTags = 'PREL PGOV RT';
const unwrapped = {
	subject: subject.join(' '),
	paragraphs: paragraphs.map(lines => lines.join(' ')),
	tags: plainTags,
};
const wrapped = {
	subject: subject.join('\n'),
	paragraphs: paragraphs.map(lines => lines.join('\n')),
	tags: plainTags,
};
const adjacent = message({...unwrapped, between: '\n'});
const expected = jsonOf(adjacent);

test('the message itself is read', () => {
	assert.equal(expected.mrn, '07STRELSAU512');
	assert.equal(expected.subject, subject.join(' '));
	assert.deepEqual(expected.tags, ['PREL', 'PGOV', 'RT']);
	assert.deepEqual(
		expected.paragraphs.map(({number, portionMark}) => [number, portionMark]),
		[
			[1, 'C/NF'],
			[2, 'C'],
			[3, 'U'],
		],
	);
	assert.equal(expected.headings.length, 2);
	assert.equal(expected.infoAddressees.length, 2);
	assert.equal(expected.signature, 'SAPT');
});

test('CRLF is the same as LF', () => same(adjacent.replaceAll('\n', '\r\n')));
test('CR is the same as LF', () => same(adjacent.replaceAll('\n', '\r')));
test('a byte order mark changes nothing', () => same(`\ufeff${adjacent}`));
test('blank lines above and a missing line ending below change nothing', () =>
	same(`\n\n${adjacent.trimEnd()}`));
test('blanks at the ends of lines change nothing', () => same(adjacent.replaceAll('\n', '  \n')));
test('no-break spaces are spaces', () => {
	same(adjacent.replace('TAGS: ', 'TAGS:\u00a0').replaceAll('. (', '.\u00a0('));
});
test('blank lines between all lines change nothing', () => same(message({...unwrapped, between: '\n\n'})));
test('blank lines with CRLF change nothing', () => {
	same(message({...unwrapped, between: '\n\n'}).replaceAll('\n', '\r\n'));
});
test('wrapped lines are the same as unwrapped ones', () => same(message({...wrapped, between: '\n'})));
test('wrapped lines with blank lines between paragraphs are the same', () => {
	same(message({...wrapped, between: '\n\n'}));
});
test('wrapped lines with CR are the same', () =>
	same(message({...wrapped, between: '\n'}).replaceAll('\n', '\r')));
test('links are read as their words', () => {
	same(message({...unwrapped, between: '\n', tags: '[PREL](#) [PGOV](#) [RT](#)'}));
	same(message({...unwrapped, between: '\n\n', tags: '[PREL](/tag/PREL_0.html) [PGOV](#), [RT](#)'}));
});
test('a hard line break of Markdown is a line break', () => {
	same(message({...unwrapped, subject: subject.join('  \n'), between: '\n\n'}));
});
test('numbers need no pilcrow', () => same(adjacent.replaceAll('¶', '')));
test('a second blank after the number changes nothing', () => same(adjacent.replaceAll('. (', '.  (')));

function same(text: string): void {
	assert.deepEqual(jsonOf(text), expected);
}

/** The cable as JSON, without what tells where in the file something stands. */
function jsonOf(text: string) {
	const {file: _, problems, ...facts} = cableToJson(parseCable('test', text));
	return {...facts, problems: problems.map(({message}) => message)};
}
