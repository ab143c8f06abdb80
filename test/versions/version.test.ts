import assert from 'node:assert/strict';
import {test} from 'node:test';
import {shinglesOf} from '../../source/versions/shingles.js';
import {type Version, versionOf} from '../../source/versions/version.js';
import {versionWords} from '../../source/versions/version-words.js';

const words = Array.from({length: 100}, (_, index) => `word${index}`);
const whole = words.join(' ');
const part = words.slice(20, 60).join(' ');
const other = words.map(word => `${word}y`).join(' ');

function kind(
	[mrn, text]: readonly [string | undefined, string],
	[ofMrn, ofText]: readonly [string | undefined, string],
): string {
	const version = versionOf({mrn, shingles: shinglesOf(text)}, {mrn: ofMrn, shingles: shinglesOf(ofText)});
	return version ? `${version.kind} ${Math.round(version.share * 100)}` : 'none';
}

test('nearly the same words are the same message, whatever their numbers', () => {
	assert.equal(kind(['07ROME1', whole], ['07ROME2', whole]), 'same-text 100');
	assert.equal(kind([undefined, whole], ['07ROME2', whole]), 'same-text 100');
	const damaged = words.map((word, index) => (index % 20 === 0 ? 'slip' : word)).join(' ');
	assert.equal(kind(['07ROME1', damaged], ['07ROME1', whole]), 'same-text 78');
	assert.equal(kind(['07ROME1', damaged], ['07ROME2', whole]), 'none');
});

test('a part is a version of its whole, unless it has another number', () => {
	assert.equal(kind(['07ROME1', part], ['07ROME1', whole]), 'shorter 100');
	assert.equal(kind(['07ROME1', whole], [undefined, part]), 'longer 100');
	assert.equal(kind(['07ROME1', whole], ['07STATE9', part]), 'none');
});

test('the same number makes a version of other words, and of texts that are too short to be compared', () => {
	assert.equal(kind(['07ROME1', whole], ['07ROME1', other]), 'same-number 0');
	assert.equal(
		kind(['07ROME1', 'five words are a run'], ['07ROME1', 'five words are a run']),
		'same-number 0',
	);
	assert.equal(kind([undefined, 'five words are a run'], [undefined, 'five words are a run']), 'none');
	assert.equal(kind([undefined, ''], [undefined, '']), 'none');
});

test('numbers that a post writes in two ways are the same', () => {
	assert.equal(kind(['07HOCHIMINHCITY5', whole], ['07HCMC5', other]), 'same-number 0');
});

test('what is said of a version is never more than is so', () => {
	const said = (version: Version) => versionWords(version);
	assert.equal(said({kind: 'same-text', share: 1}), 'the same text');
	assert.equal(said({kind: 'same-text', share: 0.999}), 'the same text, 99 % alike');
	assert.equal(said({kind: 'longer', share: 0.8}), 'longer; has 80 % of it');
	assert.equal(said({kind: 'shorter', share: 1}), 'shorter; 100 % of it stands there');
	assert.equal(said({kind: 'same-number', share: 0}), 'the same number, another text');
	assert.equal(said({kind: 'same-number', share: 0.2}), 'the same number, 20 % alike');
});
