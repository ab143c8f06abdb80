import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {
	defaultSettings,
	describeOrder,
	readSettings,
	type Settings,
} from '../../../source/app/settings/settings.js';
import {listSorts} from '../../../source/cable/summary/list-sorts.js';
import {begin} from '../play.js';
import {texts} from '../texts.js';

test('what was written is read again', () => {
	for (const sort of listSorts) {
		for (const isReversed of [true, false]) {
			for (const measure of [72, 80, 'full'] as const) {
				const settings = {
					sort,
					isReversed,
					measure,
					isAsPrinted: isReversed,
					isSoftened: !isReversed,
					hasHints: isReversed,
					countTarget: isReversed ? ('line' as const) : ('paragraph' as const),
					isHighlighting: !isReversed,
					findCase: isReversed ? ('exact' as const) : ('ignore' as const),
					preview: isReversed ? ('below' as const) : ('off' as const),
					previewShare: isReversed ? 20 : 80,
					isWelcomed: isReversed,
				};
				assert.deepEqual(readSettings(JSON.parse(JSON.stringify(settings))), settings);
			}
		}
	}
});

test('what is missing or wrong is as it is for a new user', () => {
	for (const value of [
		undefined,
		null,
		5,
		'x',
		[],
		{},
		{sort: 'length'},
		{isReversed: 'yes'},
		{measure: 0},
		{isAsPrinted: 1},
	]) {
		assert.deepEqual(readSettings(value), defaultSettings);
	}
	assert.deepEqual(readSettings({sort: 'post', isReversed: 1}), {...defaultSettings, sort: 'post'});
	assert.deepEqual(readSettings({sort: 'constructor', isReversed: false}), {
		...defaultSettings,
		isReversed: false,
	});
});

test('whatever a file holds, there are settings', () => {
	fc.assert(fc.property(fc.jsonValue(), value => listSorts.includes(readSettings(value).sort)));
});

test('every order of the list has a description of its own', () => {
	const all = listSorts.flatMap(sort => [true, false].map(isReversed => describeOrder({sort, isReversed})));
	assert.equal(new Set(all).size, all.length);
});

test('every change of the order and of the lines is saved, and nothing else is', () => {
	const saved = (keys: string) =>
		begin(texts)
			.press(keys)
			.effects.flatMap(effect => (effect.type === 'save-settings' ? [changed(effect.settings)] : []));
	assert.deepEqual(saved('O'), [{isReversed: false}]);
	assert.deepEqual(saved('o p'), [{sort: 'post', isReversed: false}]);
	assert.deepEqual(saved('o c o r'), [{sort: 'classification'}, {sort: 'classification', isReversed: false}]);
	assert.deepEqual(saved('Enter W w w 8 0 W'), [
		{measure: 100},
		{measure: 100, isAsPrinted: true},
		{measure: 100},
		{measure: 80},
	]);
	assert.deepEqual(saved('j Enter H c s Enter q o Escape / x Escape'), []);
});

/** What differs from the settings of a new user. */
function changed(settings: Settings): Partial<Settings> {
	return Object.fromEntries(
		Object.entries(settings).filter(([name, value]) => value !== defaultSettings[name as keyof Settings]),
	);
}
