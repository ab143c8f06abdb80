import './production.js';
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {begin} from '../app/play.js';
import {texts} from '../app/texts.js';
import {draw} from './draw.js';
import {checkHints} from './hints.js';
import {screens} from './sweep.js';

const lastLine = (keys: string) => draw(begin(texts).press(keys).state()).at(-1)?.trim();

test('without hints the last line has messages, counts, and the second keys of prefixes', () => {
	assert.match(lastLine('- h') ?? '', /^hints hidden/);
	assert.equal(lastLine('- h j'), '');
	assert.match(lastLine('- h j 3') ?? '', /3_/);
	assert.match(lastLine('- h j z') ?? '', /z middle/);
	assert.match(lastLine('- h j - h') ?? '', /^hints shown/);
});

/** Moments of the list and the reader, and the hints that come first there. */
const moments: readonly (readonly [keys: string, first: RegExp])[] = [
	['', /^\/ find {2}Enter open/],
	['/ t o l l Escape j k', /^C context {2}Esc clear {2}\/ find/],
	['/ x x x x x x Escape - Escape', /^Esc clear {2}\/ find/],
	['Enter', /^Space next/],
	['Enter / t h e Enter', /^n match {2}Space next/],
	['Enter / t h e Enter n', /^n match {2}N previous {2}Space next/],
	['Enter Tab', /^Enter open/],
	['Enter G', /^J cable/],
	['G Enter G', /^\/ find/],
];

test('the hint line begins with the keys that are likely to be wanted at the moment', () => {
	for (const [keys, first] of moments) {
		assert.match(lastLine(keys) ?? '', first, keys);
	}
});

test('the hint line never has a key that would do nothing, at these moments and on some screens', () => {
	const ways = [
		...moments.map(([keys]) => keys),
		'Enter ]',
		'Enter ] ] ] ] ] ]',
		'Enter } } } } } } }',
		'F',
		'h',
		'Enter r',
		'Enter o',
	];
	checkHints(Object.fromEntries(ways.map(keys => [keys, begin(texts).press(keys).state()])));
	checkHints(Object.fromEntries(Object.entries(screens).filter((_, index) => index % 5 === 0)));
});
