import path from 'node:path';
import {test} from 'node:test';
import {corpora} from '../../corpora.js';
import {scaled} from '../../scale.js';
import {shipped} from '../run.js';
import {checkRandomKeys} from './random-keys.js';

for (const folder of [shipped, path.join(corpora, 'nara')]) {
	test(`whatever is typed into ${path.basename(folder)}, at whatever size, ends the program only where it asks for that`, context =>
		checkRandomKeys(context, folder, {
			count: scaled(2000),
			seed: Math.floor(Math.random() * 2 ** 32),
			longest: scaled(240_000),
		}));
}
