import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {folderWith} from '../../archive/folder.js';
import {placeFor} from '../filled-index.js';
import {cleanBuild, contentOf, ending, indexed} from '../indexing.js';
import {one, three, two} from './transmissions.js';

test('an index that was updated step by step is like one that is made at once', async context => {
	const root = folderWith(context, {'a.txt': one, 'b.txt': three, c: two});
	const place = placeFor(context);
	for (const texts of [
		[two, one, three],
		[three, two, one],
		[one, one, two],
		[three, three, three],
	]) {
		for (const [index, name] of ['a.txt', 'b.txt', 'c'].entries()) {
			writeFileSync(join(root, name), texts[index] ?? '');
		}
		assert.equal(ending(await indexed(root, place)), 'up-to-date');
		assert.deepEqual(contentOf(place, ['toll', 'gauge']), {
			...(await cleanBuild(context, root)),
			found: contentOf(place, ['toll', 'gauge']).found,
		});
	}
});
