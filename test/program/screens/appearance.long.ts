import {test} from 'node:test';
import {checkColouring, colourings} from './appearance.js';

for (const colouring of colourings) {
	test(`the colours of a cable: ${colouring[0]}`, context => checkColouring(context, colouring));
}
