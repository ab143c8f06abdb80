import {test} from 'node:test';
import {createRandom} from '../random.js';
import {scaled} from '../scale.js';
import {checkQueries, searchedTexts} from './full-text.js';

test('a search of texts and facts finds what a plain scan finds, for queries at random', context => {
	const seed = Math.floor(Math.random() * 2 ** 32);
	context.diagnostic(`seed ${seed}`);
	checkQueries(searchedTexts(context), scaled(500), createRandom(seed));
});
