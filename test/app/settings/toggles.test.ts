import assert from 'node:assert/strict';
import {test} from 'node:test';
import {defaultSettings} from '../../../source/app/settings/settings.js';
import {begin, shown, typed} from '../play.js';
import {texts} from '../texts.js';

test('- changes how things are shown, says so, saves it, and back', () => {
	for (const [keys, name, message] of [
		['- h', 'hasHints', /^hints hidden/],
		['Enter - h', 'hasHints', /^hints hidden/],
		['Enter - G', 'isHighlighting', /^matches not highlighted/],
		['Enter - c', 'isSoftened', /^capitals softened/],
		['Enter - S', 'isAsPrinted', /^lines as in the file/],
	] as const) {
		const played = begin(texts).press(keys);
		const settings = {...defaultSettings, [name]: !defaultSettings[name]};
		assert.deepEqual(played.state().settings, settings, keys);
		assert.deepEqual(played.effects.at(-1), {type: 'save-settings', settings}, keys);
		assert.match(played.state().message ?? '', message);
		const back = keys.replace('Enter ', '');
		assert.deepEqual(played.press(back).state().settings, defaultSettings, keys);
	}
});

test('what is found is found without being highlighted', () => {
	const state = begin(texts)
		.press(`Enter - G / ${typed('the')} Enter`)
		.state();
	assert.equal(shown(state).mode, 'reader');
	assert.ok(state.screen.type === 'reader' && state.screen.find?.current !== undefined);
});

test('a number goes to a paragraph, or to a line where the user wants that', () => {
	const top = (countTarget: 'paragraph' | 'line') =>
		shown(
			begin(texts, {settings: {...defaultSettings, countTarget}})
				.press('Enter 3 g')
				.state(),
		).top;
	assert.equal(top('line'), 2);
	assert.notEqual(top('paragraph'), 2);
});
