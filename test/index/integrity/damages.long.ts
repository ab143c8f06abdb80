import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createRandom} from '../../random.js';
import {scaled} from '../../scale.js';
import {folder} from './damaged-copies.js';
import {assertMended, assertReadAgain, folderToDamage, losses} from './damaged-index.js';
import {damages} from './damages.js';

test('damage of every kind is found by a check and repaired by the next update', async context => {
	const folder = await folderToDamage(context);
	const all = Object.entries(damages);
	const random = createRandom(Date.now());
	const choose = (limit: number) => Math.floor(random() * limit);
	for (let trial = 0; trial < Math.max(all.length, scaled(20)); trial++) {
		const [name, damage] = all[trial % all.length] ?? [];
		if (damage) {
			await context.test(`${trial}: ${name}`, () => assertMended(folder, damage, choose, trial % 3 > 0));
		}
	}
});

test('a dump that has lost a row, a problem or its own mention is read again', async context => {
	const folder = await folderToDamage(context);
	for (const loss of losses) {
		await context.test(loss, () => assertReadAgain(folder, loss));
	}
});

test('damage of some kinds is found by a check and repaired by the next update', async context => {
	for (const [seed, name] of [
		'a value is another',
		'an order is another',
		'some bytes are others',
		'a posting list is another, and has the checksum of it',
		'a count of the vocabulary is another',
		'words are gone from the full text',
	].entries()) {
		const random = createRandom(seed + 1);
		const choose = (limit: number) => Math.floor(random() * limit);
		const damage = damages[name] ?? assert.fail(name);
		await context.test(name, () => assertMended(folder, damage, choose, true));
	}
});
