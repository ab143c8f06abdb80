import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseCable} from '../../source/cable/parse.js';
import {
	everything,
	hasSelected,
	parseMarks,
	parseRanges,
	type Selection,
	select,
} from '../../source/command-line/selection.js';
import {blocksTree} from '../cable/tree.js';
import {cableText} from './texts.js';

const cable = parseCable('07STRELSAU512.txt', cableText);

/** What is chosen of the text: headings and signature by their words, paragraphs by their numbers. */
function chosen(selection: Partial<Selection>): string {
	const {blocks} = select(cable, {...everything, ...selection});
	const header = blocks.filter(({type}) => type === 'subject' || type === 'date-line');
	assert.equal(header.length, 2);
	const text = blocks.filter(({type}) => ['heading', 'paragraph', 'signature'].includes(type));
	return blocksTree(cable, text)
		.map(line => /^paragraph (\d+)/.exec(line)?.[1] ?? /"(.*)"/.exec(line)?.[1])
		.join(', ');
}

test('markings are read in any spelling', () => {
	assert.deepEqual(parseMarks('C'), ['C']);
	assert.deepEqual(parseMarks('c/nf, S//NF ,sbu'), ['C/NF', 'S/NF', 'SBU']);
	assert.deepEqual(parseMarks('C NF,unmarked,UNMARKED'), ['C/NF', 'unmarked', 'unmarked']);
});

test('the comma of a marking belongs to it', () => {
	assert.deepEqual(parseMarks('S/REL USA, FVEY'), ['S/REL USA, FVEY']);
	assert.deepEqual(parseMarks('C,S/REL USA, FVEY,U'), ['C', 'S/REL USA, FVEY', 'U']);
});

test('what is no marking is none', () => {
	for (const list of ['', 'what', 'C,what', ',C', 'U.S.', 'FVEY']) {
		assert.equal(parseMarks(list), undefined, list);
	}
});

test('ranges of paragraphs', () => {
	assert.deepEqual(parseRanges('3'), [{first: 3, last: 3}]);
	assert.deepEqual(parseRanges('3-5,8'), [
		{first: 3, last: 5},
		{first: 8, last: 8},
	]);
	assert.deepEqual(parseRanges(' 3 - 5 , 8 '), parseRanges('3-5,8'));
});

test('what is no range is none', () => {
	for (const list of ['', ',', '3-', '-3', '3-5-7', 'x', '3.5', '12345', '3;5']) {
		assert.equal(parseRanges(list), undefined, list);
	}
});

test('everything is the cable itself', () => {
	assert.equal(select(cable, everything), cable);
	assert.equal(chosen({}), '1, The Court, 2, 3, The Band, 4, 5, 6, SAPT');
});

test('by markings, the headings above what is chosen stay', () => {
	assert.equal(chosen({marks: ['C']}), '1, The Band, 6, SAPT');
	assert.equal(chosen({marks: ['C/NF', 'U']}), 'The Court, 2, The Band, 4, SAPT');
	assert.equal(chosen({marks: ['S/REL USA, FVEY']}), 'The Court, 3, SAPT');
	assert.equal(chosen({marks: ['unmarked']}), 'The Band, 5, SAPT');
	assert.equal(chosen({marks: ['TS']}), 'SAPT');
});

test('a marking for the entire text is that of each paragraph without its own', () => {
	const whole = parseCable(
		'test',
		'O 181211Z JUN 07\nFM AMEMBASSY STRELSAU\nSUBJECT: TOLLS\n\n1. (C - ENTIRE TEXT) One.\n2. Two.\n3. (U) Three.\n',
	);
	const numbers = (marks: readonly string[]) =>
		select(whole, {...everything, marks}).blocks.flatMap(block =>
			block.type === 'paragraph' ? block.number : [],
		);
	assert.deepEqual(numbers(['C']), [1, 2]);
	assert.deepEqual(numbers(['unmarked']), []);
});

test('by the number of a section, from 1', () => {
	assert.equal(chosen({section: '1'}), '1');
	assert.equal(chosen({section: '2'}), 'The Court, 2, 3');
	assert.equal(chosen({section: '3'}), 'The Band, 4, 5');
	assert.equal(chosen({section: '4'}), 'The Band, 6');
	assert.equal(chosen({section: '5'}), '');
	assert.equal(chosen({section: '0'}), '');
});

test('by the beginning of a title, whatever its case', () => {
	assert.equal(chosen({section: 'summary'}), '1');
	assert.equal(chosen({section: 'the b'}), 'The Band, 4, 5');
	assert.equal(chosen({section: 'THE'}), 'The Court, 2, 3');
	assert.equal(chosen({section: 'band'}), '');
});

test('by the numbers of paragraphs', () => {
	assert.equal(chosen({paragraphs: [{first: 3, last: 5}]}), 'The Court, 3, The Band, 4, 5');
	assert.equal(chosen({paragraphs: [{first: 1, last: 1}]}), '1');
	assert.equal(chosen({paragraphs: [{first: 5, last: 3}]}), '');
	assert.equal(chosen({paragraphs: [{first: 7, last: 9999}]}), '');
});

test('several choices hold together', () => {
	assert.equal(chosen({marks: ['C'], paragraphs: [{first: 2, last: 6}]}), 'The Band, 6');
	assert.equal(chosen({marks: ['U'], section: 'The Band'}), 'The Band, 4');
	assert.equal(chosen({marks: ['U'], section: 'The Court'}), '');
});

test('whether anything was chosen', () => {
	const has = (part: Partial<Selection>) => {
		const selection = {...everything, ...part};
		return hasSelected(select(cable, selection), selection);
	};
	assert.equal(has({section: '2'}), true);
	assert.equal(has({section: 'nowhere'}), false);
	assert.equal(has({marks: ['TS']}), false);
	assert.equal(has({marks: ['U'], section: 'The Court'}), false);
	assert.equal(hasSelected(parseCable('letter.txt', 'Dear Rudolf\n'), everything), true);
});
