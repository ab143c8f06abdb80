import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sanitiseLine} from '../../../source/terminal/sanitise.js';
import {ownSequences} from '../../terminal/own-sequences.js';
import {families, payloads} from './payloads.js';
import {strayControls} from './stray-controls.js';

const isChanged = (text: string) => sanitiseLine(`a${text}z`) !== `a${text}z`;

test('there are more than five hundred hostile texts, no two alike', () => {
	assert.ok(payloads.length > 500, `${payloads.length}`);
	assert.equal(new Set(payloads).size, payloads.length);
});

test('every member of every family is one of them, whole and cut at every offset at which it is still hostile', () => {
	const texts = new Set(payloads);
	assert.equal(Object.keys(families).length, 17);
	for (const [family, members] of Object.entries(families)) {
		assert.ok(members.length > 0, family);
		for (const text of members) {
			assert.ok(texts.has(text), JSON.stringify(text));
			for (let end = 1; end < text.length; end++) {
				const cut = text.slice(0, end);
				assert.ok(texts.has(cut) || !cut.isWellFormed() || !isChanged(cut), JSON.stringify(cut));
			}
		}
	}
});

test('what has a form of eight bits has both', () => {
	for (const text of ['\u009B2J', '\u009D0;owned\u0007', '\u0090$qm\u009C', '\u009Fowned', '\u008D']) {
		assert.ok(payloads.includes(text), JSON.stringify(text));
	}
});

test('every text is one that must not reach a terminal as it is', () => {
	assert.deepEqual(
		payloads.filter(text => !isChanged(text)),
		[],
	);
});

test('the bytes tell every text from those that the program writes, but for its own sequences', () => {
	const untold = payloads.filter(text => strayControls(`a${text}z`).length === 0);
	assert.deepEqual(
		untold.filter(text => text.replace(ownSequences, '') !== ''),
		[],
	);
	assert.ok(untold.length > 0 && untold.length < 30, `${untold.length}`);
});
