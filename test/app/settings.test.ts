import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {defaultSettings, describeOrder, readSettings, sortKeys} from '../../source/app/settings.js';
import {begin} from './play.js';
import {texts} from './texts.js';

test('what was written is read again', () => {
	for (const sort of sortKeys) {
		for (const isReversed of [true, false]) {
			assert.deepEqual(readSettings(JSON.parse(JSON.stringify({sort, isReversed}))), {sort, isReversed});
		}
	}
});

test('what is missing or wrong is as it is for a new user', () => {
	for (const value of [undefined, null, 5, 'x', [], {}, {sort: 'length'}, {isReversed: 'yes'}]) {
		assert.deepEqual(readSettings(value), defaultSettings);
	}
	assert.deepEqual(readSettings({sort: 'post', isReversed: 1}), {sort: 'post', isReversed: true});
	assert.deepEqual(readSettings({sort: 'constructor', isReversed: false}), {sort: 'date', isReversed: false});
});

test('whatever a file holds, there are settings', () => {
	fc.assert(fc.property(fc.jsonValue(), value => sortKeys.includes(readSettings(value).sort)));
});

test('every order has words of its own', () => {
	const all = sortKeys.flatMap(sort => [true, false].map(isReversed => describeOrder({sort, isReversed})));
	assert.equal(new Set(all).size, all.length);
});

test('every change of the order is saved, and nothing else is', () => {
	const saved = (keys: string) =>
		begin(texts)
			.press(keys)
			.effects.flatMap(effect => (effect.type === 'save-settings' ? [effect.settings] : []));
	assert.deepEqual(saved('O'), [{sort: 'date', isReversed: false}]);
	assert.deepEqual(saved('o p'), [{sort: 'post', isReversed: false}]);
	assert.deepEqual(saved('o c o r'), [
		{sort: 'classification', isReversed: true},
		{sort: 'classification', isReversed: false},
	]);
	assert.deepEqual(saved('j Enter H c s Enter q o Escape / x Escape'), []);
});
