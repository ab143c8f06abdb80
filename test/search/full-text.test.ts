import assert from 'node:assert/strict';
import {test} from 'node:test';
import {cableText} from '../app/texts.js';
import {indexOf} from '../index/filled-index.js';
import {keysOf} from '../index/full-text.js';
import {checkOwnFacts, searchedTexts} from './full-text.js';

test('words that a hyphen joins are found as one word and as two, in texts, headers and subjects', context => {
	const texts = {
		'a.txt': cableText({number: 1, subject: 'CEASE-FIRE HOLDS', body: '1. (C) The cease-fire holds.\n'}),
		'b.txt': cableText({number: 2, subject: 'X', body: '1. (C) The U.S.-Soviet F-16-B stays.\n'}),
		'c.txt': 'A note on the cease-fire.\n',
	};
	const {place} = indexOf(context, texts);
	assert.deepEqual(keysOf(place, 'text:ceasefire'), [1, 3]);
	assert.deepEqual(keysOf(place, 'text:"cease fire"'), [1, 3]);
	assert.deepEqual(keysOf(place, 'head:ceasefire'), [1]);
	assert.deepEqual(keysOf(place, 'ceasefire'), [1, 3]);
	assert.deepEqual(keysOf(place, 'text:f16b'), [2]);
	assert.deepEqual(keysOf(place, 'text:ssoviet'), []);
});

test('a cable is found by each of its facts, as it is stored and as it is printed', context => {
	checkOwnFacts(searchedTexts(context));
});
