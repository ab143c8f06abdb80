import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createSortedNames} from '../../../source/archive/folder/sorted-names.js';
import {createRandom} from '../../random.js';

const letters = 'ab\u{ff}/.';

test('names come back in the order of their bytes, each with its number, however many there are', () => {
	const random = createRandom(1);
	for (const count of [0, 1, 2, 3000, 30_000]) {
		const given = Array.from({length: count}, (_, index) => {
			const length = index === 7 ? 255 : 1 + Math.floor(random() * 12);
			const text = Array.from({length}, () => letters[Math.floor(random() * letters.length)]).join('');
			return {name: Buffer.from(text, 'latin1'), tag: index % 256};
		});
		const names = createSortedNames();
		for (const {name, tag} of given) {
			names.add(name, tag);
		}
		const found = Array.from(names.inOrder(), ({name, tag}) => ({name: Buffer.from(name), tag}));
		const hex = ({name}: {readonly name: Uint8Array}) => Buffer.from(name).toString('hex');
		const byName = given.toSorted((one, other) => Buffer.compare(one.name, other.name));
		assert.deepEqual(found.map(hex), byName.map(hex));
		const withTag = (all: typeof given) => all.map(one => `${hex(one)} ${one.tag}`).toSorted();
		assert.deepEqual(withTag(found), withTag(given));
	}
});
