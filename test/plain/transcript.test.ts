import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import process from 'node:process';
import {test} from 'node:test';
import {typed} from '../app/play.js';
import {texts} from '../app/texts.js';
import {root} from '../root.js';
import {listen} from './listen.js';

const keys = [
	'j',
	`/ ${typed('colonl')} Enter 1 Enter`,
	'Space Space 3 g j ] H H',
	'c s Enter c a Enter',
	'o 9 Enter',
	`/ ${typed('bees')} Enter n`,
	'Tab Enter G ( J q',
	'Escape o s q',
];

test('a short session reads as it is kept', () => {
	const heard = listen(texts);
	for (const step of keys) {
		heard.press(step);
	}
	const file = join(root, 'test', 'plain', 'transcripts', 'session.txt');
	if (process.env.UPDATE) {
		mkdirSync(dirname(file), {recursive: true});
		writeFileSync(file, heard.text());
	}
	assert.ok(existsSync(file), `${file} is missing; UPDATE=1 writes it`);
	assert.equal(heard.text(), readFileSync(file, 'utf8'));
});
