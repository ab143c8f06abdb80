import assert from 'node:assert/strict';
import {hash} from 'node:crypto';
import {test} from 'node:test';
import {parseCable} from '../../source/cable/parse.js';
import {listSorts} from '../../source/cable/summary/list-sorts.js';
import {summarise} from '../../source/cable/summary/summarise.js';
import {recordOf} from '../../source/index/rows/cable-record.js';
import {fingerprintOf, indexOf} from './filled-index.js';
import {inOrder} from './in-order.js';
import {allTexts, filesOf, ids, sortable} from './sorted-texts.js';

test('the orders are those of the list, in both directions', context => {
	const {index} = indexOf(context, allTexts);
	const cables = sortable(allTexts);
	assert.ok(cables.some(({timesCited}) => timesCited > 1));
	for (const sort of listSorts) {
		for (const isReversed of [false, true]) {
			assert.deepEqual(
				filesOf(index, index.order(sort, isReversed)),
				ids(inOrder(cables, {sort, isReversed})),
				`${sort} ${isReversed}`,
			);
		}
	}
});

const summaries = Object.entries(allTexts).map(([id, text]) => summarise(parseCable(id, text)));

test('every cable is in the index as its text tells it', context => {
	const {index} = indexOf(context, allTexts);
	const rows = index.rows(index.order('date'));
	const found = new Map(rows.map(row => [row.id, row]));
	assert.equal(found.size, summaries.length);
	for (const summary of summaries) {
		const {
			key: _,
			sha256,
			size,
			place,
			timesCited,
			...rest
		} = found.get(summary.id) ?? assert.fail(summary.id);
		assert.deepEqual(rest, summary);
		assert.equal(place, undefined);
		assert.equal(size, Buffer.byteLength(allTexts[summary.id] ?? ''));
		assert.ok(timesCited >= 0);
		assert.equal(sha256, hash('sha256', allTexts[summary.id] ?? ''));
	}
});

test('a cable is found by its hash, and tells it by its key', context => {
	const {index} = indexOf(context, {...allTexts, 'copy.txt': allTexts[summaries[0]?.id ?? ''] ?? ''});
	const keys = index.order('date');
	const identified = index.identified(keys);
	assert.equal(identified.length, summaries.length + 1);
	for (const {key, sha256, mrn} of identified) {
		assert.ok(index.hashed(sha256).includes(key));
		assert.equal(index.rows([key])[0]?.sha256, sha256);
		assert.equal(index.rows([key])[0]?.mrn, mrn);
	}
	assert.equal(index.hashed(hash('sha256', allTexts[summaries[0]?.id ?? ''] ?? '')).length, 2);
	assert.deepEqual(index.hashed(hash('sha256', 'another text')), []);
});

test('by size and by how often they are cited the cables stand from the least to the most', context => {
	const {index} = indexOf(context, allTexts);
	for (const sort of ['size', 'timesCited'] as const) {
		const rows = index.rows(index.order(sort === 'size' ? 'size' : 'cited'));
		const values = rows.map(row => row[sort]);
		assert.deepEqual(
			values,
			[...values].sort((a, b) => a - b),
		);
		assert.equal(rows.length, summaries.length);
	}
});

test('orders that grow bit by bit are those of all at once', context => {
	const all = Object.entries(allTexts);
	const {index, writer} = indexOf(context, Object.fromEntries(all.slice(0, 50)));
	for (let from = 50; from < all.length; from += 37) {
		for (const [id, text] of all.slice(from, from + 37)) {
			writer.add(recordOf(parseCable(id, text)), fingerprintOf(text));
		}
		writer.commit();
	}
	writer.countCitations();
	writer.commit();
	const {index: other} = indexOf(context, allTexts);
	for (const sort of listSorts) {
		assert.deepEqual(filesOf(index, index.order(sort)), filesOf(other, other.order(sort)), sort);
	}
});
