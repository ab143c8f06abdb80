import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {test} from 'node:test';
import {parseCable} from '../../source/cable/parse.js';
import {root} from '../root.js';
import {textOf} from './texts.js';
import {treeOf} from './tree.js';

const folder = path.join(root, 'test', 'cable', 'parse');
const isUpdate = process.env.UPDATE === '1';

for (const file of readdirSync(folder).sort()) {
	const name = path.basename(file, '.txt');
	if (name === file) {
		continue;
	}
	test(name.replaceAll('-', ' '), () => {
		const treeFile = path.join(folder, `${name}.tree`);
		const tree = treeOf(parseCable(file, textOf(path.join(folder, file))));
		if (isUpdate) {
			writeFileSync(treeFile, tree);
		}
		assert.equal(tree, readFileSync(treeFile, 'utf8'));
	});
}

test('every tree has its text', () => {
	const trees = readdirSync(folder).filter(file => file.endsWith('.tree'));
	assert.deepEqual(
		trees.filter(tree => !existsSync(path.join(folder, tree.replace(/\.tree$/, '.txt')))),
		[],
	);
});
