/** Compares an index with its folder, and writes nothing. */
import {existsSync} from 'node:fs';
import {type Archive, scanArchive} from './archive.js';
import type {Changes} from './bring-in-step.js';
import {goneFiles, sizeIfNew} from './changed-files.js';
import {IndexError} from './errors.js';
import {openDatabase} from './index-database.js';
import type {IndexPlace} from './index-place.js';
import {type IndexWriter, writeIndex} from './index-writer.js';
import {readRecord} from './read-record.js';

/** What a check found: no index, a damaged one, or what is different in the folder. */
export type Finding =
	| {readonly type: 'absent'}
	| {readonly type: 'damaged'}
	| {readonly type: 'compared'; readonly changes: Changes};

/** Checks every page of an index, and every file of its folder. */
export function checkIndex(archive: Archive, place: IndexPlace, now: () => number): Finding {
	if (place.type === 'memory' || !existsSync(place.path)) {
		return {type: 'absent'};
	}
	try {
		const database = openDatabase(place);
		try {
			return database.isSound() && database.isFullTextSound()
				? {type: 'compared', changes: differences(archive, writeIndex(database), now)}
				: {type: 'damaged'};
		} finally {
			database.close();
		}
	} catch (error) {
		if (error instanceof IndexError && error.fault === 'damaged') {
			return {type: 'damaged'};
		}
		throw error;
	}
}

/** What was moved is gone and new. */
function differences(archive: Archive, writer: IndexWriter, now: () => number): Changes {
	const {ids, unreadable} = scanArchive(archive);
	const gone = goneFiles({ids, unreadable}, writer);
	const removed = [...gone.ids].filter(id => writer.known(id)).length;
	const counts = {added: 0, changed: 0, moved: 0, removed};
	for (const id of ids) {
		const knownHash = writer.known(id)?.hash;
		if (sizeIfNew(archive, id, writer, now()) !== undefined) {
			const {type} = readRecord(archive, {id, size: 0, knownHash}, now);
			counts.added += Number(type === 'cable' && knownHash === undefined);
			counts.changed += Number(type === 'cable' && knownHash !== undefined);
			counts.removed += Number((type === 'gone' || type === 'unreadable') && knownHash !== undefined);
		}
	}
	return {...writer.totals(), ...counts};
}
