import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {root} from '../root.js';
import {explained, foundByFuse, missesOf, queriesOf, queryKinds, subjectArchive} from './found.js';

test('the cable that is meant is among the first ten, as often as can be asked, and no less than Fuse.js finds', context => {
	const archive = subjectArchive(context, 4000);
	const pages: string[] = [];
	for (const kind of queryKinds) {
		const queries = queriesOf(kind, kind.count, archive);
		const misses = missesOf(queries, archive);
		const found = queries.length - misses.length;
		const some = queries.slice(0, BESIDE_FUSE);
		const foundOfSome = some.filter(query => !misses.includes(query)).length;
		const byFuse = foundByFuse(some, archive);
		const beside = Object.entries(byFuse).map(([mode, count]) => `${mode} ${count}`);
		const heading = `${kind.name}: ${found} of ${queries.length} (of the first ${some.length} ${foundOfSome}; Fuse.js: ${beside.join(', ')})`;
		context.diagnostic(heading);
		pages.push(`${heading}\n\n${misses.map(miss => explained(miss, archive)).join('\n')}\n`);
		assert.ok(found >= LEAST * queries.length, heading);
		assert.ok(foundOfSome >= Math.max(...Object.values(byFuse)), heading);
	}
	if (process.env.UPDATE === '1') {
		writeFileSync(join(root, 'test', 'search', 'found-misses.txt'), pages.join('\n'));
	}
});

const LEAST = 0.97;

/** Fuse.js takes a tenth of a second for a query. */
const BESIDE_FUSE = Number(process.env.BESIDE_FUSE ?? 200);
