import {test} from 'node:test';
import {createRandom} from '../random.js';
import {checkQueries, searchedTexts} from './full-text.js';

test('a search of texts and facts finds the cables that a plain scan finds', context =>
	checkQueries(searchedTexts(context), 100, createRandom(1333)));
