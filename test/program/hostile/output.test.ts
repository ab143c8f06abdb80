import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checkShown, ways} from './output.js';
import {ofEachFamily} from './texts.js';

const way = ways.find(({name}) => name === '--color=never') ?? assert.fail();

test('without colours, print on a terminal shows a payload of each family as marks', context =>
	checkShown(context, way, [ofEachFamily]));
