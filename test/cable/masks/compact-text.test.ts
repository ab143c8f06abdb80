import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compactText} from '../../../source/cable/masks/compact-text.js';
import {filler} from '../../../source/cable/masks/markup.js';

/** A text in which underscores stand for fillers. */
function compact(text: string, start = 0) {
	return compactText(text.replaceAll('_', filler), start, text.length);
}

test('a text without fillers is itself', () => {
	const {text, placed} = compact('TAGS: PREL');
	assert.equal(text, 'TAGS: PREL');
	assert.deepEqual(placed({start: 6, end: 10}), {start: 6, end: 10});
});

test('words are found where they stand between fillers', () => {
	const {text, placed} = compact('__TA__GS: PR_EL___ RT');
	assert.equal(text, 'TAGS: PREL RT');
	assert.deepEqual(
		placed([
			{start: 0, end: 4},
			{start: 6, end: 10},
			{start: 11, end: 13},
		]),
		[
			{start: 2, end: 8},
			{start: 10, end: 15},
			{start: 19, end: 21},
		],
	);
});

test('blocks follow each other from the start of the stretch to its end', () => {
	const {text, placed} = compact('ab_|__cd_ef__', 4);
	assert.equal(text, `ab${filler}|cdef`);
	const blocks = [
		{type: 'blank', start: 4, end: 6},
		{type: 'blank', start: 6, end: 8},
	];
	assert.deepEqual(placed(blocks), [
		{type: 'blank', start: 4, end: 9},
		{type: 'blank', start: 9, end: 13},
	]);
});

test('an empty range stays empty', () => {
	assert.deepEqual(compact('a__b').placed({start: 1, end: 1}), {start: 3, end: 3});
});
