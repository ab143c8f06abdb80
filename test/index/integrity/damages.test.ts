import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {test} from 'node:test';
import {lockIndex} from '../../../source/index/database.js';
import {openIndex} from '../../../source/index/reader.js';
import {texts} from '../../app/texts.js';
import {indexOf, keyOf, placeFor} from '../filled-index.js';
import {contentOf, ending, indexed} from '../indexing.js';
import {folder} from './damaged-copies.js';
import {assertReadAgain, change, isInOrder, losses} from './damaged-index.js';

test('a row that is not as it was written is not shown, nor found, and tells that it is none', context => {
	const place = placeFor(context);
	indexOf(context, texts, place);
	const spoiled: number[] = [];
	const index = openIndex(place, key => spoiled.push(key));
	context.after(index.close);
	const key = keyOf(index, '07ZENDA88.txt') ?? assert.fail();
	const other = keyOf(index, '07STRELSAU509.txt') ?? assert.fail();
	assert.ok(index.citedBy(key).length > 0);
	change(place.path, `UPDATE cable SET subject = 'ANOTHER' WHERE key = ${key}`);
	assert.deepEqual(
		index.rows([key, other]).map(row => row.key),
		[other],
	);
	assert.deepEqual(spoiled, [key]);
	assert.deepEqual(index.cablesWithNumber('07ZENDA88'), []);
	assert.deepEqual(index.citedBy(key), []);
	change(place.path, `UPDATE cable SET times_cited = 7 WHERE key = ${other}`);
	assert.deepEqual(index.rows([other]), []);
});

test('what a cable refers to is reported only as it was written', context => {
	const place = placeFor(context);
	const {index} = indexOf(context, texts, place);
	const citing = keyOf(index, '07STRELSAU509.txt') ?? assert.fail();
	const cited = keyOf(index, '07ZENDA88.txt') ?? assert.fail();
	assert.ok(index.references(citing).length > 0);
	assert.ok(index.citedBy(cited).some(({key}) => key === citing));
	change(place.path, `INSERT INTO reference VALUES (${citing}, '07PARIS1', '2007 1', 0)`);
	assert.deepEqual(index.references(citing), []);
	assert.ok(index.citedBy(cited).every(({key}) => key !== citing));
});

test('an order that is not as it was written is none', context => {
	const place = placeFor(context);
	const {index} = indexOf(context, texts, place);
	index.order('date');
	for (const sql of [
		`UPDATE ordering SET keys = CAST(substr(keys, 5) || substr(keys, 1, 4) AS BLOB) WHERE sort = 'date'`,
		`UPDATE ordering SET valued = valued - 1 WHERE sort = 'post'`,
		`UPDATE ordering SET keys = (SELECT keys FROM ordering WHERE sort = 'size') WHERE sort = 'cited'`,
		`DELETE FROM ordering WHERE sort = 'subject'`,
	]) {
		change(place.path, sql);
	}
	for (const sort of ['date', 'post', 'cited', 'subject'] as const) {
		assert.throws(() => index.order(sort), {fault: 'partly-damaged'});
	}
	assert.equal(index.order('size').length, Object.keys(texts).length);
});

test('an index of other rules is rebuilt', async () => {
	const {root, content, copy, check} = folder;
	const place = copy();
	change(place.path, 'PRAGMA user_version = 12345');
	const finding = check(place);
	assert.equal(
		finding.type === 'damaged' && finding.reason,
		'the index was made by another version of cables',
	);
	const news = await indexed(root, place);
	assert.ok(news.some(({type}) => type === 'replaced'));
	assert.deepEqual(contentOf(place, ['river']).rows, content.rows);
	assert.ok(isInOrder(check(place)));
});

test('what was damaged is read again, and nothing else', async () => {
	const {root, copy} = folder;
	const place = copy();
	change(place.path, `UPDATE cable SET subject = 'ANOTHER' WHERE key IN (2, 3); DELETE FROM ordering`);
	const last = (await indexed(root, place)).at(-1);
	assert.ok(last?.type === 'up-to-date');
	const {added, changed, removed, moved, repaired} = last.changes;
	assert.deepEqual(
		{added, changed, removed, moved, repaired},
		{added: 0, changed: 0, removed: 0, moved: 0, repaired: 9},
	);
});

test('the lock is the same one, whatever its file says, and who has it keeps it', context => {
	const place = placeFor(context);
	lockIndex(place)?.release();
	writeFileSync(`${place.path}.lock`, 'This is no database.\n'.repeat(500));
	const lock = lockIndex(place) ?? assert.fail('the lock is not free');
	assert.equal(lockIndex(place), undefined);
	lock.release();
});

test('a check while another indexes says so, and leaves the index alone', async () => {
	const {root, copy, check} = folder;
	const place = copy();
	const lock = lockIndex(place) ?? assert.fail('the lock is not free');
	assert.equal(check(place).type, 'busy');
	lock.release();
	assert.ok(isInOrder(check(place)));
	assert.equal(ending(await indexed(root, place)), 'up-to-date');
});

for (const loss of losses.slice(0, 2)) {
	test(`a dump that has lost something is read again: ${loss}`, () => assertReadAgain(folder, loss));
}
