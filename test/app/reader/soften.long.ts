import assert from 'node:assert/strict';
import {test} from 'node:test';
import {soften} from '../../../source/app/reader/soften.js';
import {parseCable} from '../../../source/cable/parse.js';
import {textsIn} from '../../cable/text-files.js';
import {corpora} from '../../corpora.js';

test('every letter stays in its place', () => {
	for (const {name, text} of textsIn(corpora)) {
		const {reading} = parseCable(name, text);
		const soft = soften(reading);
		assert.equal(soft.length, reading.length, name);
		assert.equal(soft.toUpperCase(), reading.toUpperCase(), name);
	}
});
