/** Indexes for tests, filled without the help of workers. */

import {hash} from 'node:crypto';
import {mkdtempSync, realpathSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseCable} from '../../source/cable/parse.js';
import {openDatabase} from '../../source/index/database.js';
import type {IndexPlace} from '../../source/index/place/place.js';
import {type CableIndex, readIndex} from '../../source/index/reader.js';
import {recordOf} from '../../source/index/rows/cable-record.js';
import type {Fingerprint} from '../../source/index/rows/known-files.js';
import {IndexWriter} from '../../source/index/writer.js';
import type {Context} from '../archive/folder.js';

/** A place for an index in a cache folder that is gone with the test. */
export function placeFor(context: Context): IndexPlace & {readonly type: 'file'} {
	const folder = mkdtempSync(join(realpathSync(tmpdir()), 'cables-'));
	context.after(() => rmSync(folder, {recursive: true, force: true}));
	return {type: 'file', path: join(folder, 'cache', 'cables', 'folder-0123456789abcdef.v2.sqlite')};
}

/** An index of some texts by the names of their files, and the means to change it. */
export function indexOf(
	context: Context,
	texts: Readonly<Record<string, string>>,
	place: IndexPlace = placeFor(context),
): {readonly index: CableIndex; readonly writer: IndexWriter; readonly place: IndexPlace} {
	const database = openDatabase(place);
	const writer = new IndexWriter(database);
	for (const [id, text] of Object.entries(texts)) {
		writer.add(recordOf(parseCable(id, text)), fingerprintOf(text));
	}
	writer.countCitations();
	writer.commit();
	context.after(database.close);
	return {index: readIndex(database), writer, place};
}

/** The key of a cable by the name of its file. */
export function keyOf(index: CableIndex, id: string): number | undefined {
	return index.rows(index.order('size')).find(row => row.id === id)?.key;
}

/** How a file of a text looks. */
export function fingerprintOf(text: string): Fingerprint {
	return {size: Buffer.byteLength(text), stamp: 'stamp', hash: hash('sha256', text, 'buffer')};
}
