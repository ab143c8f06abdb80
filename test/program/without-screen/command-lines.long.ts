import {test} from 'node:test';
import {scaled} from '../../scale.js';
import {tryCommandLines} from './command-lines.js';

const count = scaled(150);

test(`${count} random command lines end with 0, 1 or 2, and never in silence`, context => {
	tryCommandLines(context, count, 1);
});
