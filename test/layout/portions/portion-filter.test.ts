import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseCable} from '../../../source/cable/parse.js';
import {
	countPortions,
	describeFilter,
	isFiltering,
	isNoforn,
	isShown,
	noFilter,
	type PortionFilter,
	portionBase,
} from '../../../source/layout/portions/portion-filter.js';

test('without a choice everything is shown', () => {
	assert.equal(isFiltering(noFilter), false);
	check(noFilter, 'U SBU C S/NF TS unmarked');
});

test('a choice of levels shows these', () => {
	check(filter({marks: ['C']}), 'C');
	check(filter({marks: ['S']}), 'S/NF');
	check(filter({marks: ['U', 'SBU']}), 'U SBU');
	check(filter({marks: ['unmarked']}), 'unmarked');
});

test('NOFORN may be chosen alone or with a level', () => {
	check(filter({onlyNoforn: true}), 'S/NF');
	check(filter({marks: ['S'], onlyNoforn: true}), 'S/NF');
	check(filter({marks: ['C'], onlyNoforn: true}), '');
});

test('an inverted choice shows the others', () => {
	check(filter({marks: ['U'], isInverted: true}), 'SBU C S/NF TS unmarked');
	check(filter({marks: ['S'], onlyNoforn: true, isInverted: true}), 'U SBU C TS unmarked');
	check(filter({isInverted: true}), '');
});

test('a marking with caveats counts by its level', () => {
	const marks = ['C/NF', 'S/REL UK', 'SBU/FOUO', 'LOU', 'TS', 'U', undefined, 'X'];
	assert.deepEqual(marks.map(portionBase), ['C', 'S', 'SBU', 'SBU', 'TS', 'U', 'unmarked', 'unmarked']);
});

test('NOFORN is a caveat, not two letters', () => {
	assert.deepEqual(['C/NF', 'C', 'S/FGI/NF', 'NF', undefined].map(isNoforn), [
		true,
		false,
		true,
		true,
		false,
	]);
});

test('a filter is described in a few words', () => {
	assert.equal(describeFilter(noFilter), 'all');
	assert.equal(describeFilter(filter({marks: ['C', 'S']})), 'only C, S');
	assert.equal(describeFilter(filter({marks: ['C'], onlyNoforn: true})), 'only C/NF');
	assert.equal(describeFilter(filter({onlyNoforn: true})), 'only NF');
	assert.equal(describeFilter(filter({marks: ['U'], isInverted: true})), 'all but U');
	assert.equal(describeFilter(filter({isInverted: true})), 'nothing');
});

test('the paragraphs of a cable are counted by level, including inherited ones', () => {
	const text =
		'FM AMEMBASSY STRELSAU\nTAGS: PREL\nSUBJECT: X\n1. (C - ENTIRE TEXT)\n2. ONE.\n3. (S/NF) TWO.\n4. (U) THREE.\n';
	const {bases, noforn} = countPortions(parseCable('test', text));
	assert.deepEqual(
		[...bases],
		[
			['C', 2],
			['S', 1],
			['U', 1],
		],
	);
	assert.equal(noforn, 1);
});

function filter(choice: Partial<PortionFilter>): PortionFilter {
	return {...noFilter, ...choice};
}

/** Which of some markings a filter shows. */
function check(choice: PortionFilter, expected: string): void {
	const marks = ['U', 'SBU', 'C', 'S/NF', 'TS', undefined];
	assert.equal(
		marks
			.filter(mark => isShown(choice, {mark, isInherited: false, itemMarks: [], number: undefined, start: 0}))
			.map(mark => mark ?? 'unmarked')
			.join(' '),
		expected,
	);
}
