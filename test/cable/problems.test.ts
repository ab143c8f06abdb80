import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseCable} from '../../source/cable/parse.js';

const head = [
	'O 181211Z JUN 07',
	'FM AMEMBASSY STRELSAU',
	'C O N F I D E N T I A L STRELSAU 000512',
	'TAGS: PREL',
	'SUBJECT: TOLLS',
];
const body = ['', '1. (C) The toll is no secret.', '2. (C) The bridge is old.', ''];

/** Compares the problems of a text with sentences, each with the words that it stands at. */
function check(text: string, ...expected: readonly (readonly [message: string, words: string])[]): void {
	const {problems} = parseCable('test', text);
	assert.deepEqual(
		problems.map(({start, end, message}) => [message, text.slice(start, end).trim()]),
		expected,
	);
}

/** The text with the lines of its header changed. */
function withHead(...change: readonly [line: string, other: string | undefined][]): string {
	const changed = head.flatMap(line => {
		const found = change.find(([from]) => from === line);
		return found ? (found[1] ?? []) : line;
	});
	return [...changed, ...body].join('\n');
}

function withBody(...lines: readonly string[]): string {
	return [...head, '', ...lines, ''].join('\n');
}

test('a cable without a flaw has no problem', () => {
	check([...head, ...body].join('\n'));
});

test('a text that is not a cable has none either', () => {
	check('');
	check('Dear Rudolf,\n\n1. come at once.\n1. Bring the horses.\n');
});

test('each missing part is a problem at the start of the text', () => {
	check(withHead(['O 181211Z JUN 07', undefined]), ['there is no date-time group', '']);
	check(withHead(['FM AMEMBASSY STRELSAU', undefined]), ['there is no sender and no addressee', '']);
	check(withHead(['C O N F I D E N T I A L STRELSAU 000512', undefined]), [
		'there is no classification line',
		'',
	]);
	check(withHead(['SUBJECT: TOLLS', undefined]), ['there is no subject line', '']);
});

test('several missing parts come in the order of a header', () => {
	const {problems} = parseCable('test', ['TAGS: PREL', ...body].join('\n'));
	assert.deepEqual(problems, [
		{start: 0, end: 0, message: 'there is no date-time group'},
		{start: 0, end: 0, message: 'there is no sender and no addressee'},
		{start: 0, end: 0, message: 'there is no classification line'},
		{start: 0, end: 0, message: 'there is no subject line'},
	]);
});

test('an extract and a printout may lack parts', () => {
	check(`This record is a partial extract of the original cable.\n\n${body.join('\n')}`);
	check(`MRN: 10 STRELSAU 118\nSubject: TOLLS\n${body.join('\n')}`);
});

test('a moment that does not exist is a problem at its words', () => {
	check(withHead(['O 181211Z JUN 07', 'O 312511Z JUN 07']), [
		'no such date and time: 312511Z JUN 07',
		'312511Z JUN 07',
	]);
});

test('a subject line and a TAGS line that say nothing', () => {
	check(withHead(['SUBJECT: TOLLS', 'SUBJECT:\n']), ['the subject line is empty', 'SUBJECT:']);
	check(withHead(['TAGS: PREL', 'TAGS: N/A']), ['the TAGS line names no tag', 'TAGS: N/A']);
});

test('a caption in the middle of a paragraph', () => {
	check(withBody('1. (C) The toll, said the', '', 'SIPDIS', '', 'Chancellor, is no secret.'), [
		'a caption in the middle of a paragraph',
		'SIPDIS',
	]);
});

test('a caption between paragraphs is not a problem', () => {
	check(withBody('1. (C) The toll is no secret.', '', 'SIPDIS', '', '2. (C) The bridge is old.'));
});

test('a second marking within a paragraph', () => {
	check(withBody('1. (C) The toll is no secret. (S/NF) The bridge is old.'), [
		'a second marking within the paragraph',
		'(S/NF)',
	]);
	check(
		withBody('1. (C) The toll is', 'no secret.  (U) The bridge is old. (C) It holds.'),
		['a second marking within the paragraph', '(U)'],
		['a second marking within the paragraph', '(C)'],
	);
});

test('other parentheses are not a second marking', () => {
	check(withBody('1. (C) The toll (C) is no secret. (US) It is high. (SIC) (see below) (A) yes.'));
});

test('numbers that are out of order', () => {
	check(withBody('2. (C) The toll is no secret.', '3. (C) The bridge is old.'), [
		'the first paragraph is number 2',
		'2. (C) The toll is no secret.',
	]);
	check(withBody('1. (C) The toll is no secret.', '1. (C) The bridge is old.'), [
		'paragraph 1 appears twice',
		'1. (C) The bridge is old.',
	]);
	check(withBody('1. (C) The toll is no secret.', '4. (C) The bridge is old.', '5. (C) It holds.'), [
		'paragraph 4 where 2 is expected',
		'4. (C) The bridge is old.',
	]);
	check(withBody('1. (C) The toll is.', '2. (C) The bridge is.', '1. (C) The band is.', '2. (C) It plays.'), [
		'paragraph 1 where 3 is expected',
		'1. (C) The band is.',
	]);
});

test('a paragraph that is marked higher than its message', () => {
	check(withBody('1. (C) The toll is no secret.', '2. (S/NF) The bridge is.'), [
		'a paragraph marked S/NF in a message that is CONFIDENTIAL',
		'S/NF',
	]);
	check(
		withHead(['C O N F I D E N T I A L STRELSAU 000512', 'UNCLAS STRELSAU 000512']),
		['a paragraph marked C in a message that is UNCLASSIFIED', 'C'],
		['a paragraph marked C in a message that is UNCLASSIFIED', 'C'],
	);
});

test('an unclassified message may have sensitive paragraphs, and any message lower ones', () => {
	const unclassified = withBody('1. (SBU) The toll is no secret.', '2. (U) The bridge is old.');
	check(unclassified.replace('C O N F I D E N T I A L', 'UNCLAS'));
	check(unclassified);
});

test('problems come in the order of the text', () => {
	const text = withBody(
		'3. (S) The toll is no secret. (U) It is high.',
		'3. (C) The bridge, said',
		'SIPDIS',
		'he, is old.',
	);
	const starts = parseCable('test', text).problems.map(({start}) => start);
	assert.equal(starts.length, 5);
	assert.deepEqual(
		starts,
		starts.toSorted((a, b) => a - b),
	);
});

test('a list that is too long for a cable is cut, and a problem says so', () => {
	const many = (piece: string) => piece.repeat(3000);
	const messages = (...lines: readonly string[]) =>
		parseCable('test', [...head, ...lines, ''].join('\n'))
			.problems.map(({message}) => message)
			.filter(message => message.includes('listed'));
	assert.deepEqual(messages(`REF: STRELSAU 1${many(', 1')}`), ['no more than 2000 references are listed']);
	assert.deepEqual(messages(many('REF: STRELSAU 1\n')), ['no more than 2000 references are listed']);
	assert.deepEqual(messages(`Classified By: X${many(' 1.4')}`), [
		'no more than 2000 reasons of a line are listed',
	]);
	assert.deepEqual(messages('', many('1. (C) x\n')), ['from here on 999 more problems are not listed']);
	const addresses = parseCable('test', [head[0], `Action: A${many(';A')}`, ...head.slice(2)].join('\n'));
	assert.ok(
		addresses.problems.some(({message}) => message === 'no more than 2000 addressees of a line are listed'),
	);
});
