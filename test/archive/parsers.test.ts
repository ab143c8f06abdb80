import assert from 'node:assert/strict';
import {test} from 'node:test';
import {openArchive} from '../../source/archive/archive.js';
import {createParsers} from '../../source/archive/parsers.js';
import type {ToRead} from '../../source/archive/to-read.js';
import {folderWith} from './folder.js';

const count = 500;

/** Files of which the first of every hundred is very large. */
const names = Array.from({length: count}, (_, index) => `${index}.txt`);
const files = Object.fromEntries(
	names.map((name, index) => [name, 'The river is high.\n'.repeat(index % 100 === 0 ? 30_000 : 1)]),
);

async function* groups(): AsyncGenerator<readonly ToRead[]> {
	for (let from = 0; from < count; from += 150) {
		const group = names.slice(from, from + 150);
		yield group.map(id => ({type: 'file', id, size: files[id]?.length ?? 0, knownHash: undefined}));
	}
}

for (const threads of [1, 3]) {
	test(`what ${threads} at a time have read comes in the order in which it was given to them`, async context => {
		const parsers = createParsers(openArchive(folderWith(context, files)), threads);
		context.after(parsers.close);
		const read = [];
		for await (const batch of parsers.read(groups())) {
			read.push(...batch.map(({type, id}) => `${type} ${id}`));
		}
		assert.deepEqual(
			read,
			names.map(name => `cable ${name}`),
		);
	});
}

test('who takes nothing more can end them', async context => {
	const parsers = createParsers(openArchive(folderWith(context, files)), 2);
	for await (const _ of parsers.read(groups())) {
		break;
	}
	assert.deepEqual(await parsers.close(), [1, 1]);
});
