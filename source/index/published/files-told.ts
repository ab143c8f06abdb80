import type {Database} from '../database.js';
import {readSkipped} from '../reader.js';
import {fileId} from '../rows/row-columns.js';
import type {ToldFile} from './readers-of.js';

/** The files of which an index tells something: those whose words it has, and those that it only names. */
export function* filesTold(database: Database): Generator<ToldFile> {
	for (const row of database.iterate(readFiles)) {
		yield {id: fileId(row), isRead: true};
	}
	for (const row of database.iterate('SELECT DISTINCT file FROM problem')) {
		yield {id: fileId(row), isRead: false};
	}
	for (const {examples} of readSkipped(database)) {
		yield* examples.map(id => ({id, isRead: false}));
	}
}

const readFiles = 'SELECT file FROM cable WHERE row_offset IS NULL UNION ALL SELECT file FROM dump';
