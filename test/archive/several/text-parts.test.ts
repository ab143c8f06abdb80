import assert from 'node:assert/strict';
import {test} from 'node:test';
import {bufferSource} from '../../../source/archive/byte-source.js';
import {textParts} from '../../../source/archive/several/text-parts.js';
import {type Invented, transmitted} from '../../cable/within-file/several.js';

const cables = (count: number, text = 'The toll stands.') =>
	Array.from({length: count}, (_, index): string => {
		const cable: Invented = {post: 'ZENDA', serial: index + 1, subject: `TOLL ${index + 1}`, text};
		return `${transmitted(cable)}\n`;
	});

/** The parts of some bytes, after a check that they are all of them. */
function partsOf(bytes: Buffer): readonly (string | undefined)[] {
	const parts = [...textParts(bufferSource(bytes))];
	let end = 0;
	for (const {place} of parts) {
		assert.equal(place.offset, end);
		end += place.length;
	}
	assert.equal(end, bytes.length);
	return parts.map(({text}) => text);
}

test('the cables of a text that is larger than what is analysed at once are found all the same', () => {
	const all = cables(600, 'The river is high, and so is the toll.\n'.repeat(120));
	const text = all.join('');
	assert.ok(text.length > 2.5 * 1024 * 1024);
	assert.deepEqual(partsOf(Buffer.from(text)), all);
	const accents = all.map(cable => cable.replaceAll('high', 'höher'));
	assert.deepEqual(partsOf(Buffer.from(accents.join(''))), accents);
	assert.deepEqual(partsOf(Buffer.from(accents.join(''), 'latin1')), accents);
	const wide = partsOf(Buffer.from(`\uFEFF${text}`, 'utf16le'));
	assert.deepEqual(wide, [`\uFEFF${all[0]}`, ...all.slice(1)]);
});

test('words that are larger than that are a part of their own, with the cable above them', () => {
	const [first = '', second = '', third = ''] = cables(3);
	const words = 'Nothing here is a cable, however long it goes on and on.\n'.repeat(50_000);
	const text = `${words}${first}${second}${words}${third}`;
	const parts = [...textParts(bufferSource(Buffer.from(text)))];
	assert.deepEqual(
		parts.map(({place, text}) => [text, place.length]),
		[
			[undefined, words.length],
			[first, first.length],
			[undefined, second.length + words.length],
			[third, third.length],
		],
	);
});

test('a text of one line, of empty lines, or of nothing is one part', () => {
	for (const text of [
		'',
		'\n'.repeat(3_000_000),
		'x'.repeat(3_000_000),
		'ü'.repeat(2_000_000),
		'\r'.repeat(3_000_000),
	]) {
		assert.equal(partsOf(Buffer.from(text)).length, 1);
	}
});
