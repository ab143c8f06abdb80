import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {quoted} from '../../../source/search/query/format-value.js';
import {
	limitsOf,
	withLimit,
	withoutLimit,
	withoutLimits,
	withWordInText,
} from '../../../source/search/query/limits.js';
import {longestQuery, parseQuery} from '../../../source/search/query/parse-query.js';
import {sameExamples} from '../../property.js';
import {anyQuery} from './any-query.js';

test('the limits of a query are its fields, each value one', () => {
	checkLimits('kosovo', []);
	checkLimits('kosovo tag:prel from:rome,milan', ['tag:PREL', 'from:ROME', 'from:MILAN']);
	checkLimits('tag:PREL', ['tag:PREL']);
	checkLimits('gas -tag:PREL,PGOV', ['-tag:PREL', '-tag:PGOV']);
	checkLimits('class:>=S date:2006-05..2007 date:>2006', [
		'class:S..',
		'date:2006-05-01..2007-12-31',
		'date:2007-01-01..',
	]);
	checkLimits('(kosovo tag:PREL) -class:s', ['tag:PREL', '-class:S']);
	checkLimits('person:"Rassendyll, Rudolf"', ['person:"rassendyll rudolf"']);
	checkLimits('before:2006 before:07rome1333', ['before:2006-01-01', 'before:07ROME1333']);
});

test('what is joined by or is not a limit, nor what is excluded together', () => {
	checkLimits('tag:PREL or kosovo', []);
	checkLimits('tag:PREL or tag:PGOV', []);
	checkLimits('(tag:PREL or tag:PGOV) year:2006', ['year:2006']);
	checkLimits('-(tag:PREL kosovo)', []);
	checkLimits('text:oil,gas', []);
});

test('a limit knows where it was typed', () => {
	const text = 'x -tag:prel,"pgov" year:06';
	assert.deepEqual(
		limitsOf(text).map(({start, end}) => text.slice(start, end)),
		['prel', '"pgov"', 'year:06'],
	);
});

test('a limit is added as a word', () => {
	checkWith('', 'tag:PREL', 'tag:PREL');
	checkWith('kosovo', 'tag:PREL', 'kosovo tag:PREL');
	checkWith('kosovo ', '-tag:PREL', 'kosovo -tag:PREL');
	checkWith('kosovo tag:PREL', 'tag:PGOV', 'kosovo tag:PREL tag:PGOV');
	checkWith('kosovo tag:prel', 'tag:PREL', 'kosovo tag:prel');
	checkWith('kosovo -tag:PREL x', 'tag:PREL', 'kosovo x tag:PREL');
	checkWith('kosovo', 'kosovo', 'kosovo');
});

test('a second value of what a cable has once stands beside the first', () => {
	checkWith('kosovo year:2006 x', 'year:2007', 'kosovo year:2006,2007 x');
	checkWith('from:rome', 'from:"new delhi"', 'from:rome,"new delhi"');
	checkWith('from:"new delhi', 'from:ROME', 'from:"new delhi",ROME');
	checkWith('-year:2006', 'year:2007', '-year:2006 year:2007');
	checkWith('year:2006', '-year:2007', 'year:2006 -year:2007');
});

test('a value within the first narrows it', () => {
	checkWith('date:2007', 'date:2007-05', 'date:2007 date:2007-05');
	checkWith('date:2007 date:2007-05', 'date:2007-06', 'date:2007 date:2007-05,2007-06');
	checkWith('class:>=S', 'class:TS', 'class:>=S class:TS');
	checkWith('year:2006..2008', 'year:2007', 'year:2006..2008 year:2007');
});

test('what is open is closed, and what or joins is bracketed, before a limit is added', () => {
	checkWith('"prime min', 'tag:PREL', '"prime min" tag:PREL');
	checkWith('near(oil price', 'tag:PREL', 'near(oil price) tag:PREL');
	checkWith('a (b or c', 'tag:PREL', 'a (b or c) tag:PREL');
	checkWith('a (b or "c d', 'tag:PREL', 'a (b or "c d") tag:PREL');
	checkWith('a or b', 'tag:PREL', '(a or b) tag:PREL');
	checkWith('a or', 'tag:PREL', '(a or) tag:PREL');
	checkWith('(a or b)', 'tag:PREL', '(a or b) tag:PREL');
	checkWith('a) or b', 'tag:PREL', '(a  or b) tag:PREL');
	checkWith('gas -', 'tag:PREL', 'gas - tag:PREL');
});

test('a query that would be too long is cut for the limit', () => {
	const long = withLimit('x'.repeat(5000), 'tag:PREL');
	assert.ok(long.length <= longestQuery);
	assert.deepEqual(
		limitsOf(long).map(({word}) => word),
		['tag:PREL'],
	);
});

test('a limit is removed, however it was typed', () => {
	checkWithout('kosovo tag:PREL', 'tag:PREL', 'kosovo');
	checkWithout('tag:prel kosovo', 'tag:PREL', 'kosovo');
	checkWithout('kosovo  tag:PREL  resolution', 'tag:PREL', 'kosovo  resolution');
	checkWithout('year:2006,07,2008', 'year:2007', 'year:2006,2008');
	checkWithout('year:2006,2007', 'year:2006', 'year:2007');
	checkWithout('year:2006,2007', 'year:2007', 'year:2006');
	checkWithout('date:"may 2006" x', 'date:2006-05', 'x');
	checkWithout('gas -tag:PREL', '-tag:PREL', 'gas');
	checkWithout('gas -tag:PREL', 'tag:PREL', 'gas -tag:PREL');
	checkWithout('tag:PREL tag:prel', 'tag:PREL', '');
	checkWithout('(kosovo tag:PREL)', 'tag:PREL', '(kosovo )');
	checkWithout('"a"tag:PREL(b)', 'tag:PREL', '"a" (b)');
	checkWithout('tag:PREL or kosovo', 'tag:PREL', 'tag:PREL or kosovo');
});

test('all limits are removed, and the words stay', () => {
	assert.equal(withoutLimits('from:rome kosovo -tag:PREL,PGOV "a b" year:2006'), 'kosovo "a b"');
	assert.equal(withoutLimits('kosovo'), 'kosovo');
	assert.equal(withoutLimits('tag:PREL'), '');
});

test('a value is quoted where it would be cut', () => {
	assert.equal(quoted('PREL'), 'PREL');
	assert.equal(quoted('EYES ONLY'), '"EYES ONLY"');
	assert.equal(quoted('a,b'), '"a,b"');
	assert.equal(quoted('a "b" c'), '"a b c"');
	assert.equal(quoted('C/NF'), 'C/NF');
	assert.equal(quoted('>x'), '">x"');
	assert.equal(quoted(''), '""');
});

const someLimit = fc.constantFrom(
	...[
		'tag:PREL',
		'-tag:PREL',
		'year:2006',
		'date:2006-05',
		'date:2006..',
		'class:>=S',
		'class:C',
		'mark:C/NF',
	],
	...['from:ROME', 'from:"new delhi"', 'person:"rassendyll rudolf"', 'caption:"EYES ONLY"', 'id:07ROME1333'],
	...['before:2006', 'before:07ROME1333', 'has:refs', 'is:partial', 'to:STRELSAU', 'mark:"S/REL USA, GBR"'],
);

test('the word of a limit is read as the same limit', () => {
	fc.assert(
		fc.property(fc.oneof(anyQuery, someLimit), text => {
			for (const {word, field, value} of limitsOf(text)) {
				const [again, ...others] = limitsOf(word);
				assert.deepEqual(others, []);
				assert.deepEqual({field: again?.field, value: again?.value, word: again?.word}, {field, value, word});
				assert.deepEqual(parseQuery(word).problems, []);
			}
		}),
		sameExamples(1000),
	);
});

test('a limit that was added to any query is there until it is removed', () => {
	fc.assert(
		fc.property(
			anyQuery.map(text => text.slice(0, 60)),
			someLimit,
			(text, limit) => {
				const [{word} = {word: ''}] = limitsOf(limit);
				const added = withLimit(text, limit);
				assert.ok(
					limitsOf(added).some(each => each.word === word),
					added,
				);
				assert.equal(withLimit(added, limit), added);
				const removed = withoutLimit(added, limit);
				assert.ok(!limitsOf(removed).some(each => each.word === word), removed);
				assert.deepEqual(limitsOf(withoutLimits(added)), []);
			},
		),
		sameExamples(1000),
	);
});

test('a word in the texts is asked for beside a query, once', () => {
	assert.equal(withWordInText('', 'toll'), 'text:toll');
	assert.equal(withWordInText('from:rome', 'toll'), 'from:rome text:toll');
	assert.equal(withWordInText('from:rome text:toll', 'toll'), 'from:rome text:toll');
	assert.equal(withWordInText('rome or paris', 'toll'), '(rome or paris) text:toll');
	assert.equal(withWordInText('rome or text:toll', 'toll'), '(rome or text:toll) text:toll');
	assert.equal(withWordInText('"prime min', 'toll'), '"prime min" text:toll');
});

function checkLimits(text: string, expected: readonly string[]): void {
	assert.deepEqual(
		limitsOf(text).map(({word}) => word),
		expected,
		text,
	);
}

function checkWith(text: string, limit: string, expected: string): void {
	assert.equal(withLimit(text, limit), expected);
}

function checkWithout(text: string, limit: string, expected: string): void {
	assert.equal(withoutLimit(text, limit), expected);
}
