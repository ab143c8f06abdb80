import assert from 'node:assert/strict';
import {test} from 'node:test';
import {assert as hold, property} from 'fast-check';
import {PlainSegmenter} from '../../source/program/plain-segmenter.js';
import {anyString, sameExamples} from '../property.js';

const own = PlainSegmenter(undefined, {granularity: 'grapheme'});
const intl = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

function assertSame(text: string): void {
	assert.deepEqual([...own.segment(text)], [...intl.segment(text)]);
}

const samples = [
	'',
	'plain words',
	'e\u0301',
	'\r\n',
	'👩‍🚀 to Mars',
	'🇮🇹',
	'한글',
	'▸ 2010-10-22',
	'\u001B[1m·\u001B[22m',
];

test('any text has the graphemes that Intl.Segmenter tells', () => {
	hold(
		property(anyString(), text => assertSame(text)),
		sameExamples(300),
	);
	for (const text of samples) {
		assertSame(text);
	}
});

test('signs of every block, each beside each of its neighbours, have the graphemes that Intl.Segmenter tells', () => {
	for (let first = 0; first < 0x3000; first += 0x80) {
		const signs = Array.from({length: 0x80}, (_, index) => String.fromCharCode(first + index));
		assertSame(signs.join(''));
		for (const sign of signs) {
			assertSame(`a${sign}${sign}b`);
		}
	}
});

test('the grapheme at a place is the one that Intl.Segmenter tells', () => {
	for (const text of samples) {
		for (const at of [
			undefined,
			...Array.from({length: text.length + 3}, (_, index) => index - 1),
			0.9,
			-0.9,
		]) {
			assert.deepEqual(own.segment(text).containing(at), intl.segment(text).containing(at), `${text} ${at}`);
		}
		for (const at of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
			assert.deepEqual(own.segment(text).containing(at), intl.segment(text).containing(at), `${text} ${at}`);
		}
	}
});

test('graphemes can be gone through more than once, and several times at once', () => {
	const segments = own.segment('abc');
	const [one, other] = [segments[Symbol.iterator](), segments[Symbol.iterator]()];
	assert.deepEqual([...one, ...segments], [...other, ...intl.segment('abc')]);
});

test('words and sentences are those of Intl.Segmenter', () => {
	for (const granularity of ['word', 'sentence'] as const) {
		const text = 'The toll stands. It is high.';
		assert.deepEqual(
			[...PlainSegmenter('en', {granularity}).segment(text)],
			[...new Intl.Segmenter('en', {granularity}).segment(text)],
		);
	}
});

test('it has the options and knows the languages of Intl.Segmenter, and refuses what that refuses', () => {
	assert.deepEqual(PlainSegmenter('it').resolvedOptions(), new Intl.Segmenter('it').resolvedOptions());
	assert.deepEqual(
		PlainSegmenter.supportedLocalesOf(['it', 'tlh']),
		Intl.Segmenter.supportedLocalesOf(['it', 'tlh']),
	);
	assert.throws(() => PlainSegmenter('no language'), RangeError);
	assert.throws(() => PlainSegmenter('en', {granularity: 'page' as 'word'}), RangeError);
});

test('it has all that Intl.Segmenter has', () => {
	const names = (value: object): readonly string[] =>
		Object.getOwnPropertyNames(value).filter(name => name !== 'constructor');
	for (const name of names(Intl.Segmenter.prototype)) {
		assert.ok(name in own, name);
	}
	for (const name of names(Object.getPrototypeOf(intl.segment('a')))) {
		assert.ok(name in own.segment('a'), name);
	}
	for (const name of names(Intl.Segmenter)) {
		assert.ok(name in PlainSegmenter, name);
	}
});
