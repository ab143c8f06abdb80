/** Puts the slices of dumps together again: names their rows, and tells what became of each. */

import type {Archive} from '../../archive/archive.js';
import {createBadRowReport} from '../../archive/dump/entries.js';
import {type RowColumns, rowId, rowName} from '../../archive/dump/row-id.js';
import {ArchiveError} from '../../archive/errors.js';
import {readText} from '../../archive/texts.js';
import type {CableId} from '../../cable/cable.js';
import type {CableRecord} from '../cable-record.js';
import type {Fingerprint} from '../known-files.js';
import type {IndexWriter} from '../writer.js';
import type {ReadRecord} from './read-record.js';
import {type ReadSlice, rowRecord, type SliceRow} from './read-slice.js';

/** A dump of which some slices have come. */
type Dump = {
	readonly id: CableId;
	/** The names that more than one row would have, and how many have had them. */
	readonly repeated: Map<string, number>;
	readonly badRows: ReturnType<typeof createBadRowReport>;
	readonly reasons: Set<string>;
	/** The rows that the index knows and that have not come yet. */
	readonly unseen: Set<CableId>;
	/** The lines in front of the next slice. */
	lines: number;
};

/**
 * Takes the slices of dumps, each dump's in their order, and gives what became of the rows. A dump has its stamp when
 * its last row is in the index: one that was stopped midway is read again.
 */
export function createRowTaker(
	archive: Archive,
	writer: IndexWriter,
): (slice: ReadSlice) => Generator<ReadRecord> {
	let current: Dump | undefined;

	function* take(slice: ReadSlice): Generator<ReadRecord> {
		current ??= begin(slice.id);
		yield* rowsOf(slice, current);
		if (slice.isLast) {
			yield* end(slice, current);
			current = undefined;
		}
	}

	function begin(id: CableId): Dump {
		writer.setDump(id, '');
		return {
			id,
			repeated: new Map(),
			badRows: createBadRowReport(),
			reasons: new Set(),
			unseen: new Set(writer.knownRows(id)),
			lines: 0,
		};
	}

	function* rowsOf(slice: ReadSlice, dump: Dump): Generator<ReadRecord> {
		switch (slice.type) {
			case 'slice':
				for (const entry of slice.entries) {
					if (entry.type === 'row') {
						yield* rowOf(entry, dump);
					} else {
						tell(dump, dump.badRows.report({...entry, line: dump.lines + entry.line}));
					}
				}
				dump.lines += slice.lineFeeds;
				break;
			case 'unreadable-slice':
				tell(dump, [slice.reason]);
				break;
			case 'gone-slice':
				break;
			default:
				slice satisfies never;
		}
	}

	function* rowOf({columns, look, record}: SliceRow, dump: Dump): Generator<ReadRecord> {
		const id = idOf(columns, dump);
		if (dump.unseen.delete(id) && isKnown(id, look)) {
			yield {type: 'same', id, look};
			return;
		}
		const own = record ?? parsedNow(id, look, dump);
		if (own) {
			yield {type: 'cable', id, record: {...own, summary: {...own.summary, id}}, look};
		}
	}

	/** Which names are taken the index tells; to keep those of all rows would take much memory. */
	function idOf(columns: RowColumns, {id: dump, repeated, unseen}: Dump): CableId {
		const name = rowName(columns);
		for (let which = repeated.get(name) ?? 1; ; which++) {
			const id = rowId({dump, row: rowName(columns, which)});
			if (unseen.has(id) || !writer.known(id)) {
				return id;
			}
			repeated.set(name, which + 1);
		}
	}

	function isKnown(id: CableId, {size, hash}: Fingerprint): boolean {
		const known = writer.known(id);
		return known !== undefined && known.size === size && Buffer.compare(known.hash, hash) === 0;
	}

	/** Where one row stands twice, the second is not parsed for the sake of the first. */
	function parsedNow(id: CableId, {place}: Fingerprint, dump: Dump): CableRecord | undefined {
		try {
			return rowRecord(dump.id, readText(archive, id, place));
		} catch (error) {
			if (!(error instanceof ArchiveError)) {
				throw error;
			}
			tell(dump, [error.reason]);
			return undefined;
		}
	}

	function* end(slice: ReadSlice, {id, badRows, reasons, unseen}: Dump): Generator<ReadRecord> {
		for (const gone of unseen) {
			yield {type: 'gone', id: gone};
		}
		const stamp = slice.type === 'slice' ? slice.stamp : '';
		// Under the stamp of the dump alone it is known: without its rows it is not, whatever is known to be wrong with it.
		writer.setProblems(id, [...reasons, ...badRows.rest()], '');
		if (slice.type === 'gone-slice') {
			writer.removeDump(id);
		} else {
			writer.setDump(id, stamp);
		}
	}

	return take;
}

function tell({reasons}: Dump, more: readonly string[]): void {
	for (const reason of more) {
		reasons.add(reason);
	}
}
