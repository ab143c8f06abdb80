import assert from 'node:assert/strict';
import {test} from 'node:test';
import {explained, missesOf, queriesOf, queryKinds, subjectArchive} from './found.js';

test('the cable that is meant is among the first ten, for some queries of each kind', context => {
	const archive = subjectArchive(context, 400);
	for (const kind of queryKinds) {
		const count = Math.ceil(kind.count / 25);
		const misses = missesOf(queriesOf(kind, count, archive), archive);
		const share = misses.length / count;
		assert.ok(share <= 0.1, `${kind.name}: ${misses.map(miss => explained(miss, archive)).join('\n')}`);
	}
});
