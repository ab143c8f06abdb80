import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseCable} from '../../source/cable/parse.js';
import {select} from '../../source/command-line/select.js';
import {everything, parseMarks, parseRanges, type Selection} from '../../source/command-line/selection.js';
import {hiddenWords, partsOf} from '../../source/layout/portions/hidden-run.js';
import {noFilter} from '../../source/layout/portions/portion-filter.js';
import {wholeCable} from './whole-cable.js';

const cable = parseCable('07STRELSAU512.txt', wholeCable);

/** The numbers of the paragraphs that are chosen, and what stands in the place of the others; or why there are none. */
function chosen(selection: Partial<Selection>, of = cable): string {
	const selected = select(of, {...everything, ...selection});
	if (selected.type === 'nothing') {
		return selected.reason;
	}
	return partsOf(of, selected.filter)
		.flatMap(part => {
			if (part.type === 'hidden') {
				return hiddenWords(part).replaceAll('···', '').replace('hidden: ', '').trim();
			}
			return part.block.type === 'paragraph' ? String(part.block.number ?? '-') : [];
		})
		.join('; ');
}

test('markings are read in any spelling', () => {
	assert.deepEqual(parseMarks('C'), ['C']);
	assert.deepEqual(parseMarks('c/nf, S//NF ,sbu'), ['C/NF', 'S/NF', 'SBU']);
	assert.deepEqual(parseMarks('C NF,unmarked,UNMARKED'), ['C/NF', 'unmarked', 'unmarked']);
	assert.deepEqual(parseMarks('max:C, MAX:secret,max:lou'), ['max:C', 'max:S', 'max:SBU']);
});

test('the comma of a marking belongs to it', () => {
	assert.deepEqual(parseMarks('S/REL USA, FVEY'), ['S/REL USA, FVEY']);
	assert.deepEqual(parseMarks('C,S/REL USA, FVEY,U'), ['C', 'S/REL USA, FVEY', 'U']);
});

test('what is not a marking is none', () => {
	for (const list of ['', 'what', 'C,what', ',C', 'U.S.', 'FVEY', 'max:', 'max:C/NF', 'max:unmarked']) {
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

test('what is not a range is none', () => {
	for (const list of ['', ',', '3-', '-3', '3-5-7', 'x', '3.5', '12345', '3;5']) {
		assert.equal(parseRanges(list), undefined, list);
	}
});

test('everything is shown without a choice', () => {
	assert.deepEqual(select(cable, everything), {type: 'filter', filter: noFilter});
	assert.equal(chosen({}), '1; 2; 3; 4; 5; 6');
	assert.equal(select(parseCable('letter.txt', 'Dear Rudolf\n'), everything).type, 'filter');
});

test('a level is all that is of it, a marking with caveats exactly that', () => {
	assert.equal(chosen({marks: ['C']}), '1; 2; ¶ 3 S/REL USA, FVEY; ¶ 4–5 U, unmarked; 6');
	assert.equal(chosen({marks: ['C/NF']}), '¶ 1 C; 2; ¶ 3 S/REL USA, FVEY; ¶ 4–6 U, unmarked, C');
	assert.equal(chosen({marks: ['S']}), '¶ 1 C; ¶ 2 C/NF; 3; ¶ 4–6 U, unmarked, C');
	assert.equal(chosen({marks: ['S/REL USA, FVEY']}), chosen({marks: ['S']}));
	assert.equal(chosen({marks: ['unmarked']}), '¶ 1 C; ¶ 2–3 C/NF, S/REL USA, FVEY; ¶ 4 U; 5; ¶ 6 C');
	assert.equal(chosen({marks: ['max:C']}), '1; 2; ¶ 3 S/REL USA, FVEY; 4; ¶ 5 unmarked; 6');
	assert.equal(chosen({marks: ['max:U', 'unmarked']}), '¶ 1 C; ¶ 2–3 C/NF, S/REL USA, FVEY; 4; 5; ¶ 6 C');
});

test('a marking for the entire text is that of each paragraph without its own, chosen with it or not', () => {
	const whole = parseCable(
		'test',
		'O 181211Z JUN 07\nFM AMEMBASSY STRELSAU\nSUBJECT: TOLLS\n\n1. (C - ENTIRE TEXT) One.\n2. Two.\n3. (U) Three.\n',
	);
	assert.equal(chosen({marks: ['C']}, whole), '1; 2; ¶ 3 U');
	assert.equal(chosen({marks: ['unmarked']}, whole), 'no paragraph is unmarked; there are C 2, U 1');
	assert.equal(chosen({paragraphs: [{first: 2, last: 2}], marks: ['C']}, whole), '¶ 1 C; 2; ¶ 3 U');
});

test('by the number of a section, from 1', () => {
	assert.equal(chosen({section: '1'}), '1; ¶ 2–3 C/NF, S/REL USA, FVEY; ¶ 4–6 U, unmarked, C');
	assert.equal(chosen({section: '2'}), '¶ 1 C; 2; 3; ¶ 4–6 U, unmarked, C');
	assert.equal(chosen({section: '3'}), '¶ 1 C; ¶ 2–3 C/NF, S/REL USA, FVEY; 4; 5; ¶ 6 C');
	assert.equal(chosen({section: '4'}), '¶ 1 C; ¶ 2–3 C/NF, S/REL USA, FVEY; ¶ 4–5 U, unmarked; 6');
});

test('by the beginning of a title, whatever its case', () => {
	assert.equal(chosen({section: 'summary'}), chosen({section: '1'}));
	assert.equal(chosen({section: 'the b'}), chosen({section: '3'}));
	assert.equal(chosen({section: 'THE'}), chosen({section: '2'}));
});

test('by the numbers of paragraphs', () => {
	assert.equal(chosen({paragraphs: [{first: 3, last: 5}]}), '¶ 1 C; ¶ 2 C/NF; 3; 4; 5; ¶ 6 C');
	assert.equal(chosen({paragraphs: [{first: 6, last: 9999}]}), chosen({section: '4'}));
});

test('several choices hold together', () => {
	assert.equal(chosen({marks: ['C'], paragraphs: [{first: 3, last: 6}]}), chosen({section: '4'}));
	assert.equal(
		chosen({marks: ['U'], section: 'The Band'}),
		'¶ 1 C; ¶ 2–3 C/NF, S/REL USA, FVEY; 4; ¶ 5–6 unmarked, C',
	);
});

test('a choice that finds nothing says what there is', () => {
	assert.equal(
		chosen({marks: ['TS']}),
		'no paragraph is marked TS; there are C 2, C/NF 1, S/REL USA, FVEY 1, U 1, unmarked 1',
	);
	assert.equal(
		chosen({marks: ['S/NF', 'max:SBU', 'unmarked'], section: '1'}),
		'no chosen paragraph is marked S/NF or at most SBU or unmarked; there are C 1',
	);
	const titles = '1 SUMMARY, 2 The Court, 3 The Band, 4 COMMENT';
	for (const section of ['0', '5', 'band']) {
		assert.equal(chosen({section}), `no section ${section}; the sections are ${titles}`);
	}
	assert.equal(chosen({paragraphs: [{first: 7, last: 9}]}), 'no paragraph 7-9; there are 1-6');
	assert.equal(chosen({paragraphs: [{first: 5, last: 3}]}), 'no paragraph 5-3; there are 1-6');
	assert.equal(chosen({section: '2', paragraphs: [{first: 1, last: 1}]}), 'no paragraph 1; there are 2-3');
});

test('a text without paragraphs, numbers or sections says so', () => {
	const header = 'O 181211Z JUN 07\nFM AMEMBASSY STRELSAU\nSUBJECT: TOLLS\n\n';
	const letter = parseCable('letter.txt', 'Dear Rudolf\n');
	const bare = parseCable('test', `${header}The toll is high.\n`);
	assert.equal(chosen({marks: ['C']}, letter), 'it has no paragraphs');
	assert.equal(chosen({section: '1'}, bare), 'it has no sections');
	assert.equal(chosen({paragraphs: [{first: 1, last: 1}]}, bare), 'no paragraph 1; none has a number');
});

test('what there is in a cable of a thousand sections is reported in a line', () => {
	const text = Array.from({length: 1000}, (_, index) => `Part ${index}\n-------\n\n${index + 1}. Toll.\n\n`);
	const long = parseCable('test', `O 181211Z JUN 07\nFM AMEMBASSY STRELSAU\nSUBJECT: X\n\n${text.join('')}`);
	assert.match(chosen({section: 'x'}, long), / 30 Part 29 and 970 more$/);
});
