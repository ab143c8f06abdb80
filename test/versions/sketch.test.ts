import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseCable} from '../../source/cable/parse.js';
import {sharedNumbers, shinglesOf} from '../../source/versions/shingles.js';
import {
	bytesOfSketch,
	mayBeAlike,
	noSketch,
	sketchFrom,
	sketchOf,
	sketchOfText,
	sketchSize,
} from '../../source/versions/sketch.js';
import {cableText} from '../app/texts.js';
import {createRandom, oneOf} from '../random.js';

const random = createRandom(7);
const words = 'toll river bridge king colonel consul tariff ferry flood harvest treaty border'.split(' ');
const prose = (length: number) =>
	Array.from({length}, () => `${oneOf(words, random)}${Math.floor(random() * 90)}`).join(' ');

test('a sketch is the least numbers of a text, each once', () => {
	const text = prose(400);
	assert.deepEqual(sketchOfText(text), shinglesOf(text).slice(0, sketchSize));
	assert.deepEqual(sketchOfText(prose(12)).length, 8);
	assert.deepEqual(sketchOfText(''), noSketch);
});

test('a sketch is stored as four bytes for each number, the least byte first', () => {
	assert.deepEqual(
		bytesOfSketch(Uint32Array.of(1, 0xfffefdfc)),
		Uint8Array.of(1, 0, 0, 0, 0xfc, 0xfd, 0xfe, 0xff),
	);
	const sketch = sketchOfText(prose(400));
	assert.deepEqual(sketchFrom(bytesOfSketch(sketch)), sketch);
	// SQLite gives bytes that begin anywhere in their buffer.
	const shifted = new Uint8Array([9, ...bytesOfSketch(sketch)]).subarray(1);
	assert.deepEqual(sketchFrom(shifted), sketch);
});

test('the header of a cable is not in its sketch', () => {
	const body = `1. (C) ${prose(200)}\n`;
	const [one, other] = [
		cableText({number: 1, subject: 'THE TOLL', body}),
		cableText({post: 'ZENDA', number: 2, subject: 'ANOTHER', references: ['ROME 1'], body}),
	].map(text => sketchOf(parseCable('x.txt', text)));
	assert.deepEqual(one, other);
});

test('copies and extracts of a quarter are like each other, other texts are not', () => {
	const texts = Array.from({length: 60}, () => prose(600));
	for (const [index, text] of texts.entries()) {
		const all = text.split(' ');
		const damaged = all.map(word => (random() < 0.05 ? `${word}x` : word)).join(' ');
		const extract = all.slice(200, 350).join(' ');
		const own = sketchOfText(text);
		assert.ok(mayBeAlike(own, sketchOfText(damaged)));
		assert.ok(mayBeAlike(own, sketchOfText(extract)), String(sharedNumbers(own, sketchOfText(extract))));
		assert.ok(!mayBeAlike(own, sketchOfText(texts[index + 1] ?? prose(600))));
	}
	assert.ok(!mayBeAlike(noSketch, noSketch));
});
