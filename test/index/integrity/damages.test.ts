import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {DatabaseSync} from 'node:sqlite';
import {test} from 'node:test';
import {lockIndex} from '../../../source/index/database.js';
import {openIndex} from '../../../source/index/reader.js';
import {texts} from '../../app/texts.js';
import {createRandom} from '../../bench/corpus.js';
import {indexOf, placeFor} from '../filled-index.js';
import {contentOf, ending, indexed} from '../indexing.js';
import {assertMended, folderToDamage, isInOrder} from './damaged-index.js';
import {damages} from './damages.js';

test('damage of every kind is found by a check and repaired by the next update', async context => {
	const folder = await folderToDamage(context);
	for (const [seed, [name, damage]] of Object.entries(damages).entries()) {
		const random = createRandom(seed + 1);
		const choose = (limit: number) => Math.floor(random() * limit);
		await context.test(name, () => assertMended(folder, damage, choose, true));
	}
});

function change(path: string, sql: string): void {
	const database = new DatabaseSync(path);
	database.exec(sql);
	database.close();
}

test('a row that is not as it was written is not shown, nor found, and tells that it is none', context => {
	const place = placeFor(context);
	indexOf(context, texts, place);
	const spoiled: number[] = [];
	const index = openIndex(place, key => spoiled.push(key));
	context.after(index.close);
	const key = index.keyOf('07ZENDA88.txt') ?? assert.fail();
	const other = index.keyOf('07STRELSAU509.txt') ?? assert.fail();
	assert.ok(index.citedBy(key).length > 0);
	change(place.path, `UPDATE cable SET subject = 'ANOTHER' WHERE key = ${key}`);
	assert.deepEqual(
		index.rows([key, other]).map(row => row.key),
		[other],
	);
	assert.deepEqual(spoiled, [key]);
	assert.deepEqual(index.named('07ZENDA88'), []);
	assert.deepEqual(index.citedBy(key), []);
	assert.ok([...index.subjects()].every(subject => subject.key !== key));
	change(place.path, `UPDATE cable SET times_cited = 7 WHERE key = ${other}`);
	assert.deepEqual(index.rows([other]), []);
});

test('what a cable refers to is told only as it was written', context => {
	const place = placeFor(context);
	const {index} = indexOf(context, texts, place);
	const citing = index.keyOf('07STRELSAU509.txt') ?? assert.fail();
	const cited = index.keyOf('07ZENDA88.txt') ?? assert.fail();
	assert.ok(index.references(citing).length > 0);
	assert.ok(index.citedBy(cited).some(({key}) => key === citing));
	change(place.path, `INSERT INTO reference VALUES (${citing}, '07PARIS1', '2007 1')`);
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

test('an index of other rules is made anew', async context => {
	const {root, place, content, check} = await folderToDamage(context);
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

test('what was damaged is read again, and nothing else', async context => {
	const {root, place} = await folderToDamage(context);
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

test('a check while another indexes says so, and leaves the index alone', async context => {
	const {root, place, check} = await folderToDamage(context);
	const lock = lockIndex(place) ?? assert.fail('the lock is not free');
	assert.equal(check(place).type, 'busy');
	lock.release();
	assert.ok(isInOrder(check(place)));
	assert.equal(ending(await indexed(root, place)), 'up-to-date');
});

test('a dump that has lost a row, a problem or its own mention is read again', async context => {
	const {root, copy, content, check} = await folderToDamage(context);
	for (const sql of [
		`DELETE FROM cable WHERE CAST(file AS TEXT) = 'cables.csv#07ROME2'`,
		`UPDATE cable SET subject = 'ANOTHER' WHERE CAST(file AS TEXT) = 'cables.csv#07ROME4'`,
		`UPDATE cable SET row_offset = NULL WHERE CAST(file AS TEXT) = 'cables.csv#07ROME1'`,
		`DELETE FROM problem WHERE CAST(file AS TEXT) = 'cables.csv'`,
		'DELETE FROM dump',
		'UPDATE dump SET row_count = 3',
		`UPDATE dump SET file = CAST('other.csv' AS BLOB)`,
	]) {
		const place = copy();
		change(place.path, sql);
		assert.ok(!isInOrder(check(place)), sql);
		assert.equal(ending(await indexed(root, place)), 'up-to-date', sql);
		assert.deepEqual(contentOf(place), {...content, found: []}, sql);
		assert.ok(isInOrder(check(place)), sql);
	}
});
