import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {alignWords} from '../../source/versions/align-words.js';
import {sameExamples} from '../property.js';
import {createRandom} from '../random.js';

const split = (text: string) => text.split(' ').filter(Boolean);
const aligned = (left: string, right: string) => [...alignWords(split(left), split(right))];

test('words correspond in the order of both texts', () => {
	assert.deepEqual(aligned('a b c', 'a b c'), [0, 1, 2]);
	assert.deepEqual(aligned('a b c d e', 'a x c e'), [0, -1, 2, -1, 3]);
	assert.deepEqual(aligned('', 'a'), []);
	assert.deepEqual(aligned('a', ''), [-1]);
});

test('case and the form of quotation marks make no difference, signs do', () => {
	assert.deepEqual(aligned('\u201CThe King\u2019s toll\u201D', '"THE KING\'S toll"'), [0, 1, 2]);
	assert.deepEqual(aligned('the toll, again', 'the toll again'), [0, -1, 2]);
});

test('a common word between two long changes does not correspond to another', () => {
	assert.deepEqual(aligned('begin a b c d the e f g h end', 'begin k l m n the o p q r end'), [
		0,
		...new Array<number>(9).fill(-1),
		10,
	]);
});

test('nor does one where only the other text has a long change', () => {
	assert.deepEqual(aligned('begin a the b end', 'begin k l m n o the p q r s t end'), [0, -1, -1, -1, 12]);
	assert.deepEqual(aligned('begin a the b end', 'begin k the p end'), [0, -1, 2, -1, 4]);
});

const words = fc.array(fc.constantFrom('the', 'toll', 'river', 'king', 'a', 'of', '1.', 'and'), {
	maxLength: 60,
});

test('what corresponds is the same word, and is in the order of both', () => {
	fc.assert(
		fc.property(words, words, (left, right) => {
			const alignment = alignWords(left, right);
			let last = -1;
			assert.equal(alignment.length, left.length);
			for (const [index, there] of alignment.entries()) {
				if (there >= 0) {
					assert.equal(right[there], left[index]);
					assert.ok(there > last);
					last = there;
				}
			}
		}),
		sameExamples(300),
	);
});

test('long texts with many changes are aligned by what each has once', () => {
	const random = createRandom(3);
	const left = Array.from({length: 8000}, () => `w${Math.floor(random() * 3000)}`);
	const right = left.flatMap(word =>
		random() < 0.05 ? [] : random() < 0.05 ? [word, 'inserted'] : random() < 0.05 ? ['changed'] : [word],
	);
	right.splice(4000, 0, ...Array.from({length: 900}, (_, index) => `n${index}`));
	const kept = [...alignWords(left, right)].filter(there => there >= 0).length;
	const same = left.length * 0.95 * 0.95;
	assert.ok(kept > same * 0.97, `${kept} of about ${Math.round(same)}`);
});

test('texts that repeat themselves take no time to speak of', () => {
	const many = (length: number) => Array.from({length}, () => 'x');
	assert.equal(alignWords(many(200_000), many(150_000)).length, 200_000);
	const twice = Array.from({length: 60_000}, (_, index) => (index % 2 === 0 ? 'a' : 'b'));
	assert.equal(alignWords(['c', ...twice, 'd'], ['e', ...twice.toReversed(), 'f']).length, 60_002);
});
