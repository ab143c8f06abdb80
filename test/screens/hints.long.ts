import './production.js';
import {test} from 'node:test';
import {checkHints} from './hints.js';
import {screens} from './sweep.js';

test('the hint line never has a key that would do nothing, on any screen', () => {
	checkHints(screens);
});
