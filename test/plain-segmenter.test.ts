import assert from 'node:assert/strict';
import {test} from 'node:test';
import {assert as hold, property, string} from 'fast-check';
import {PlainSegmenter} from '../source/plain-segmenter.js';

const options = [undefined, {granularity: 'grapheme'}] as const;
const own = PlainSegmenter(...options);
const intl = new Intl.Segmenter(...options);

/** The graphemes of a text and where they begin, as one of the two tells them. */
function graphemes(segmenter: typeof own, text: string): readonly (readonly [string, number])[] {
	return Array.from(segmenter.segment(text), ({segment, index}) => [segment, index]);
}

function assertSame(text: string): void {
	assert.deepEqual(graphemes(own, text), graphemes(intl, text));
}

test('any text has the graphemes that Intl.Segmenter tells', () => {
	hold(
		property(string({unit: 'binary'}), text => assertSame(text)),
		{numRuns: 300, seed: 1333},
	);
	for (const text of [
		'',
		'e\u0301',
		'\r\n',
		'👩‍🚀 to Mars',
		'🇮🇹',
		'한글',
		'▸ 2010-10-22',
		'\u001B[1m·\u001B[22m',
	]) {
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
