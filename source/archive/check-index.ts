/** Compares an index with its folder, and writes nothing. */
import {existsSync} from 'node:fs';
import type {Archive} from './archive.js';
import {type Changes, differences} from './bring-in-step.js';
import {IndexError} from './errors.js';
import {openDatabase} from './index-database.js';
import type {IndexPlace} from './index-place.js';
import {writeIndex} from './index-writer.js';

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
