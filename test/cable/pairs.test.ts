import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {test} from 'node:test';
import {parseCable} from '../../source/cable/parse.js';
import {root} from '../root.js';
import {textsIn} from './text-files.js';
import {treeOf} from './tree.js';

/** In its folders by what they show; the names of the files differ throughout. */
const pairs = path.join(root, 'test', 'cable', 'parse');
const isUpdate = process.env.UPDATE === '1';

for (const {name, text} of textsIn(pairs)) {
	const {dir: folder, name: what} = path.parse(name);
	test(`${folder}: ${what.replaceAll('-', ' ')}`, () => {
		const treeFile = path.join(pairs, folder, `${what}.tree`);
		const tree = treeOf(parseCable(path.basename(name), text));
		if (isUpdate) {
			writeFileSync(treeFile, tree);
		}
		assert.equal(tree, readFileSync(treeFile, 'utf8'));
	});
}

test('every tree has its text', () => {
	const trees = readdirSync(pairs, {recursive: true, encoding: 'utf8'}).filter(file =>
		file.endsWith('.tree'),
	);
	assert.ok(trees.length > 400, `only ${trees.length} trees were found`);
	assert.deepEqual(
		trees.filter(tree => !existsSync(path.join(pairs, tree.replace(/\.tree$/, '.txt')))),
		[],
	);
});

test('no two texts are the same', () => {
	const texts = textsIn(pairs).map(({text}) => text);
	assert.deepEqual(
		texts.filter((text, index) => texts.indexOf(text) !== index),
		[],
	);
});
