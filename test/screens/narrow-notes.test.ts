import './production.js';
import {test} from 'node:test';
import {play, typed} from '../app/play.js';
import {colours} from './draw.js';
import {checkRows, sizesOf} from './sweep.js';

test('a note is no wider than the screen, however narrow that is', () => {
	const noted = play({'a.txt': 'A.\n'}, `Enter A ${typed('odd')} Enter`);
	checkRows('a note', noted, colours, sizesOf([1, 2, 3, 4, 5, 8, 20], [1, 5, 23]));
});
