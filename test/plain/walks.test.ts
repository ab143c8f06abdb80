import assert from 'node:assert/strict';
import {test} from 'node:test';
import {keysOf, modeTables} from '../app/modes.js';
import {texts} from '../app/texts.js';
import {sameExamples} from '../property.js';
import {listen} from './listen.js';
import {checkPlainWalks} from './walks.js';

test('whatever is typed, only printable text and line feeds are said, and there is always a current line', () =>
	checkPlainWalks(sameExamples(20)));

test('every key that is bound somewhere is heard there', () => {
	const ways = {
		list: 'j',
		'list-sort': 'o',
		context: '/ t o l l Enter C',
		'context-sort': '/ t o l l Enter C o',
		facets: 'F',
		reader: 'Enter 2 g',
		'reader-markings': 'Enter c',
		'reader-outline': 'Enter o',
		help: 'h',
	};
	for (const [mode, way] of Object.entries(ways)) {
		for (const key of keysOf(modeTables[mode]?.bindings ?? [])) {
			const heard = listen(texts);
			heard.press(way);
			const lines = heard.press(key);
			const last = heard.played.effects.at(-1)?.type;
			const isElsewhere = last === 'quit' || last === 'view-original';
			const isTyping = /[/:|] ?$|\nexport to: .+$/.test(heard.text());
			assert.ok(lines.length > 0 || isElsewhere || isTyping, `${key} of ${mode}`);
		}
	}
});
