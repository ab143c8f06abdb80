/** A folder and the copies of its index that are damaged, for tests. */
import assert from 'node:assert/strict';
import {copyFileSync, mkdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {setTimeout as sleep} from 'node:timers/promises';
import {openArchive} from '../../../source/archive/archive.js';
import {checkIndex} from '../../../source/index/integrity/check.js';
import type {IndexPlace} from '../../../source/index/place/place.js';
import {cableText, manyTexts, texts} from '../../app/texts.js';
import {dumpText} from '../../archive/dumps.js';
import {type Context, folderWith} from '../../archive/folder.js';
import {first, second, third, transmitted} from '../../cable/within-file/several.js';
import {placeFor} from '../filled-index.js';
import {contentOf, ending, indexed} from '../indexing.js';
import {type Chooser, type Damage, storedIn} from './damages.js';

type Place = IndexPlace & {readonly type: 'file'};

const words = ['river', 'gauge', 'toll', 'regiment', 'planted', '"the river"', '"frontier regiment"', 'said'];

/** A folder of every kind of thing, and its index. */
export async function folderToDamage(context: Context) {
	const root = folderWith(context, {
		...texts,
		...manyTexts(30),
		'sub/x.txt': cableText({number: 700, subject: 'X', references: ['ZENDA 88', 'STRELSAU 498']}),
		'cables.csv': `${dumpText('07ROME1', '07ROME2', '07ROME2', '07ROME4')}"9","no row"\n`,
		'several.txt': [first, second, third].map(transmitted).join('\n'),
		several: [second, third].map(transmitted).join('\n'),
		'empty.txt': '',
		'picture.txt': new Uint8Array([0, 1, 2, 3, 0, 0]),
		'picture.png': 'a picture',
		'.hidden': 'hidden',
	});
	const place = placeFor(context);
	// Files that are younger are read again by every indexing, be they damaged or not.
	await sleep(2100);
	assert.equal(ending(await indexed(root, place)), 'up-to-date');
	const stored = storedIn(place.path);
	const content = contentOf(place, words);
	const rows = contentOf(place);
	let copies = 0;

	function copy(): Place {
		const path = join(dirname(place.path), String(copies++), 'index.v2.sqlite');
		mkdirSync(dirname(path), {mode: 0o700});
		copyFileSync(place.path, path);
		return {type: 'file', path};
	}

	return {
		root,
		place,
		stored,
		content,
		rows,
		copy,
		check: (one: IndexPlace) => checkIndex(openArchive(root), one, Date.now),
	};
}

/** What a check says, in a word. */
export function isInOrder(finding: ReturnType<typeof checkIndex>): boolean {
	return (
		finding.type === 'compared' &&
		finding.wrong.size === 0 &&
		Object.values(finding.changes).every(count => count === 0)
	);
}

/**
 * Damages a copy of an index: whatever is stored differently is seen by a check, and what is shown after the next
 * indexing is right, whether or not it was checked; the full text is after a check at the latest.
 */
export async function assertMended(
	{root, stored, content, rows, copy, check}: Awaited<ReturnType<typeof folderToDamage>>,
	damage: Damage,
	choose: Chooser,
	isCheckedFirst: boolean,
): Promise<void> {
	const place = copy();
	const what = damage(place.path, choose);
	const isOther = storedIn(place.path) !== stored;
	if (isCheckedFirst) {
		const isSeen = !isInOrder(check(place));
		assert.ok(isSeen || !isOther, `${what}: not seen`);
	}
	assert.equal(ending(await indexed(root, place)), 'up-to-date', what);
	assert.deepEqual(contentOf(place), rows, what);
	if (!isInOrder(check(place))) {
		assert.ok(!isCheckedFirst, `${what}: not repaired`);
		assert.equal(ending(await indexed(root, place)), 'up-to-date', what);
		assert.ok(isInOrder(check(place)), `${what}: not repaired after a check`);
	}
	assert.deepEqual(contentOf(place, words), content, what);
}

/** Changes an index by SQL. */
export function change(path: string, sql: string): void {
	const database = new DatabaseSync(path);
	database.exec(sql);
	database.close();
}

/** What a dump or a file of several cables can have lost: a row, a problem, or its own mention. */
export const losses: readonly string[] = [
	`DELETE FROM cable WHERE CAST(file AS TEXT) = 'cables.csv#07ROME2'`,
	`UPDATE cable SET subject = 'ANOTHER' WHERE CAST(file AS TEXT) = 'cables.csv#07ROME4'`,
	`UPDATE cable SET row_offset = NULL WHERE CAST(file AS TEXT) = 'cables.csv#07ROME1'`,
	`DELETE FROM problem WHERE CAST(file AS TEXT) = 'cables.csv'`,
	'DELETE FROM dump',
	'UPDATE dump SET row_count = 3',
	`UPDATE dump SET file = CAST('other.csv' AS BLOB) WHERE CAST(file AS TEXT) = 'cables.csv'`,
	`DELETE FROM cable WHERE CAST(file AS TEXT) = 'several.txt#2'`,
	`UPDATE cable SET subject = 'ANOTHER' WHERE CAST(file AS TEXT) = 'several.txt#1'`,
	`UPDATE cable SET row_offset = NULL WHERE CAST(file AS TEXT) = 'several.#1'`,
	`DELETE FROM dump WHERE CAST(file AS TEXT) = 'several'`,
	`UPDATE dump SET file = CAST('other.txt' AS BLOB) WHERE CAST(file AS TEXT) = 'several.txt'`,
];

/** Checks that what has lost something is read again. */
export async function assertReadAgain(
	{root, copy, content, check}: Awaited<ReturnType<typeof folderToDamage>>,
	loss: string,
): Promise<void> {
	const place = copy();
	change(place.path, loss);
	assert.ok(!isInOrder(check(place)), loss);
	assert.equal(ending(await indexed(root, place)), 'up-to-date', loss);
	assert.deepEqual(contentOf(place), {...content, found: [], searched: []}, loss);
	assert.ok(isInOrder(check(place)), loss);
}
