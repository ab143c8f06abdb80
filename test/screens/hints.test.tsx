import './production.js';
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {begin} from '../app/play.js';
import {texts} from '../app/texts.js';
import {draw} from './draw.js';

const lastLine = (keys: string) => draw(begin(texts).press(keys).state()).at(-1)?.trim();

test('without hints the last line has messages, counts, and the second keys of prefixes', () => {
	assert.match(lastLine('- h') ?? '', /^hints hidden/);
	assert.equal(lastLine('- h j'), '');
	assert.match(lastLine('- h j 3') ?? '', /3_/);
	assert.match(lastLine('- h j z') ?? '', /z middle/);
	assert.match(lastLine('- h j - h') ?? '', /^hints shown/);
});
