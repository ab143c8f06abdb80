/** Compares an index with its folder, and writes nothing. */
import {hash} from 'node:crypto';
import {existsSync} from 'node:fs';
import type {CableId} from '../cable/cable.js';
import {type Archive, findingsIn, readTexts} from './archive.js';
import type {Changes} from './bring-in-step.js';
import {compareWith, type Different} from './comparison.js';
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
	const comparison = compareWith(writer, archive);
	const counts = {added: 0, changed: 0, moved: 0, removed: 0};
	for (const finding of findingsIn(archive, {withStamps: true})) {
		for (const different of comparison.take(finding)) {
			for (const change of changesIn(different, archive, writer, now)) {
				counts[change]++;
			}
		}
	}
	counts.removed += [...comparison.gone().ids].filter(id => writer.known(id)).length;
	return {...writer.totals(), ...counts};
}

type Change = 'added' | 'changed' | 'removed';

function changesIn(
	{type, id}: Different,
	archive: Archive,
	writer: IndexWriter,
	now: () => number,
): Iterable<Change> {
	return type === 'dump' ? changesInDump(id, archive, writer) : changesInFile(id, archive, writer, now);
}

function changesInFile(
	id: CableId,
	archive: Archive,
	writer: IndexWriter,
	now: () => number,
): readonly Change[] {
	const knownHash = writer.known(id)?.hash;
	const {type} = readRecord(archive, {type: 'file', id, size: 0, knownHash}, now);
	switch (type) {
		case 'cable':
			return [knownHash ? 'changed' : 'added'];
		case 'gone':
		case 'unreadable':
			return knownHash ? ['removed'] : [];
		case 'same':
			return [];
		default:
			return type satisfies never;
	}
}

function* changesInDump(dump: CableId, archive: Archive, writer: IndexWriter): Generator<Change> {
	const unseen = new Set(writer.knownRows(dump));
	for (const reading of readTexts(archive, [dump])) {
		if (reading.type === 'cable') {
			const known = writer.known(reading.id);
			unseen.delete(reading.id);
			if (!known) {
				yield 'added';
			} else if (Buffer.compare(known.hash, hash('sha256', reading.text, 'buffer')) !== 0) {
				yield 'changed';
			}
		}
	}
	for (const _ of unseen) {
		yield 'removed';
	}
}
