import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import type {Cable} from '../../source/cable/cable.js';
import {parseCable} from '../../source/cable/parse.js';
import {type Comparison, compareCables} from '../../source/versions/comparison.js';
import {markedPart} from '../../source/versions/marked-part.js';
import {cableText} from '../app/texts.js';
import {sameExamples} from '../property.js';

const cableOf = (body: string, subject = 'THE TOLL') =>
	parseCable('x.txt', cableText({number: 1, subject, body}));

/** The rows as they are printed. */
function printed({rows}: Comparison): readonly string[] {
	return rows.map(({parts}) =>
		parts
			.map(part => {
				const {left, right} = markedPart(part);
				return left ?? right;
			})
			.join(' '),
	);
}

const first = '1. (C) The Chancellor said that the toll would be raised in May.';
const second = '2. (S) The King was silent, as he always is in such moments.';
const third = '3. (C) Comment: nothing will come of it before the harvest is in.';

test('words that differ are marked where they stand', () => {
	const comparison = compareCables(
		cableOf(`${first}\n\n${second}\n`),
		cableOf(`${first.replace('raised', 'lowered')}\n\n${second.replace('always', '')}\n`, 'THE TOLLS'),
	);
	assert.deepEqual(printed(comparison), [
		'THE [-TOLL-] {+TOLLS+}',
		'1. (C) The Chancellor said that the toll would be [-raised-] {+lowered+} in May.',
		'2. (S) The King was silent, as he [-always-] is in such moments.',
		'QUILLAN',
	]);
	assert.deepEqual(comparison.words, {same: 26, left: 3, right: 2});
});

test('a marking that was changed is a difference', () => {
	const [, row] = printed(compareCables(cableOf(first), cableOf(first.replace('(C)', '(U)'))));
	assert.match(row ?? '', /^1\. \[-\(C\)-\] \{\+\(U\)\+\} The Chancellor/);
});

test('a paragraph that only one cable has is a row of its own, in its place', () => {
	const whole = cableOf(`${first}\n\n${second}\n\n${third}\n`);
	const part = cableOf(`${first}\n\n${third}\n`);
	assert.deepEqual(printed(compareCables(whole, part)).slice(1, 4), [first, `[-${second}-]`, third]);
	assert.deepEqual(printed(compareCables(part, whole)).slice(1, 4), [first, `{+${second}+}`, third]);
	const {rows} = compareCables(whole, part);
	assert.deepEqual(
		rows.map(({left, right}) => [left !== undefined, right !== undefined]),
		[
			[true, true],
			[true, true],
			[true, false],
			[true, true],
			[true, true],
		],
	);
	assert.ok(whole.text.slice(rows[2]?.left).startsWith(second));
});

test('a paragraph that is two in the other cable stands beside both', () => {
	const joined = cableOf(`${first}\n${second.replace('2. (S) ', '')}\n\n${third}\n`);
	const parted = cableOf(`${first}\n\n${second}\n\n${third}\n`);
	const {rows} = compareCables(joined, parted);
	assert.equal(rows.length, 4);
	assert.equal(
		printed(compareCables(joined, parted))[1],
		`${first} {+2. (S)+} ${second.slice('2. (S) '.length)}`,
	);
});

test('lines, page marks and what routes a cable make no difference', () => {
	const one = parseCable('1.txt', cableText({number: 1, subject: 'THE TOLL', body: `${first}\n`}));
	const other = parseCable(
		'2.txt',
		cableText({post: 'ZENDA', number: 2, subject: 'THE TOLL', body: `${first.replaceAll(' ', '\n')}\n`}),
	);
	assert.deepEqual(compareCables(one, other).words, {same: 2 + 13 + 1, left: 0, right: 0});
});

test('a text without paragraphs is compared as it is', () => {
	const one = parseCable('1.txt', 'Two lines\nof a note.\n');
	assert.deepEqual(printed(compareCables(one, parseCable('2.txt', 'Two lines of another note.\n'))), [
		'Two lines of [-a-] {+another+} note.',
	]);
	assert.deepEqual(compareCables(parseCable('1.txt', ''), parseCable('2.txt', '')).rows, []);
});

test('of both cables every word stands in the comparison, in its order', () => {
	const paragraphs = fc.array(
		fc.array(fc.constantFrom('the', 'toll', 'river', 'king', 'silent', 'harvest', 'a'), {
			minLength: 1,
			maxLength: 12,
		}),
		{maxLength: 6},
	);
	const body = (all: readonly (readonly string[])[]) =>
		`${all.map((words, index) => `${index + 1}. (C) ${words.join(' ')}.`).join('\n\n')}\n`;
	const whole = (cable: Cable) =>
		compareCables(cable, cable)
			.rows.flatMap(({parts}) => parts.map(({left}) => left))
			.join(' ');
	fc.assert(
		fc.property(paragraphs, paragraphs, (one, other) => {
			const [left, right] = [cableOf(body(one)), cableOf(body(other))];
			const parts = compareCables(left, right).rows.flatMap(row => row.parts);
			assert.equal(parts.flatMap(part => part.left ?? []).join(' '), whole(left));
			assert.equal(parts.flatMap(part => part.right ?? []).join(' '), whole(right));
		}),
		sameExamples(150),
	);
});
