/** Puts the slices of a dump back together: names the rows, and says what became of each. */

import type {Archive} from '../../archive/archive.js';
import {createBadRowReport} from '../../archive/dump/entries.js';
import {type RowColumns, rowId, rowName} from '../../archive/dump/row-id.js';
import {reasonForFile} from '../../archive/errors.js';
import {readText} from '../../archive/texts.js';
import type {CableId} from '../../cable/cable.js';
import type {CableRecord} from '../rows/cable-record.js';
import {type Fingerprint, hasContent} from '../rows/known-files.js';
import type {IndexWriter} from '../writer.js';
import type {CableResult} from './read-cable-file.js';
import {rowRecord, type SliceResult, type SliceRow} from './read-slice.js';

/**
 * Creates a function that takes the slices of dumps, each dump's in their order, and yields what became of the rows.
 * A dump gets its stamp when its last row is in the index, so one that was stopped midway is read again.
 */
export function createRowAssembler(
	archive: Archive,
	writer: IndexWriter,
): (slice: SliceResult) => Generator<CableResult> {
	let current: Dump | undefined;
	return function* assembleRows(slice) {
		current ??= startDump(slice.id, archive, writer);
		yield* rowsOf(slice, current);
		if (slice.isLast) {
			yield* endDump(slice, current);
			current = undefined;
		}
	};
}

/** A dump of which some slices have been taken. */
type Dump = {
	readonly id: CableId;
	readonly archive: Archive;
	readonly writer: IndexWriter;
	/** The names that more than one row would have, and how many rows have had them. */
	readonly repeated: Map<string, number>;
	readonly badRows: ReturnType<typeof createBadRowReport>;
	/** What is wrong with the dump so far. */
	readonly reasons: Set<string>;
	/** The rows that the index knows and that have not come yet. */
	readonly unseen: Set<CableId>;
	/** The lines before the next slice. */
	lines: number;
};

function startDump(id: CableId, archive: Archive, writer: IndexWriter): Dump {
	writer.setDump(id, '');
	return {
		id,
		archive,
		writer,
		repeated: new Map(),
		badRows: createBadRowReport(),
		reasons: new Set(),
		unseen: new Set(writer.knownRows(id)),
		lines: 0,
	};
}

function* rowsOf(slice: SliceResult, dump: Dump): Generator<CableResult> {
	switch (slice.type) {
		case 'slice':
			for (const entry of slice.entries) {
				if (entry.type === 'row') {
					yield* resultOf(entry, dump);
				} else {
					report(dump, dump.badRows.report({...entry, line: dump.lines + entry.line}));
				}
			}
			dump.lines += slice.lineFeeds;
			break;
		case 'unreadable-slice':
			report(dump, [slice.reason]);
			break;
		case 'gone-slice':
			break;
		default:
			slice satisfies never;
	}
}

function* resultOf({columns, fingerprint, record}: SliceRow, dump: Dump): Generator<CableResult> {
	const id = freeId(columns, dump);
	if (dump.unseen.delete(id) && hasContent(dump.writer.known(id), fingerprint)) {
		yield {type: 'same', id, fingerprint};
		return;
	}
	const own = record ?? parseRow(id, fingerprint, dump);
	if (own) {
		yield {type: 'cable', id, record: {...own, summary: {...own.summary, id}}, fingerprint};
	}
}

/** Asks the index which names are taken: to keep the names of all rows would take much memory. */
function freeId(columns: RowColumns, {id: dump, writer, repeated, unseen}: Dump): CableId {
	const name = rowName(columns);
	for (let which = repeated.get(name) ?? 1; ; which++) {
		const id = rowId({dump, row: rowName(columns, which)});
		if (unseen.has(id) || !writer.known(id)) {
			return id;
		}
		repeated.set(name, which + 1);
	}
}

/** Parses a row that was not parsed with its slice, because the index knew another row of the same text. */
function parseRow(id: CableId, {place}: Fingerprint, dump: Dump): CableRecord | undefined {
	try {
		return rowRecord(dump.id, readText(dump.archive, id, place));
	} catch (error) {
		report(dump, [reasonForFile(error)]);
		return undefined;
	}
}

function* endDump(slice: SliceResult, dump: Dump): Generator<CableResult> {
	const {id, writer, badRows, reasons, unseen} = dump;
	for (const gone of unseen) {
		yield {type: 'gone', id: gone};
	}
	// Without a stamp of their own, problems never make a dump look known whose rows were lost.
	writer.setProblems(id, [...reasons, ...badRows.rest()], '');
	if (slice.type === 'gone-slice') {
		writer.removeDump(id);
	} else {
		writer.setDump(id, slice.type === 'slice' ? slice.stamp : '');
	}
}

function report({reasons}: Dump, more: readonly string[]): void {
	for (const reason of more) {
		reasons.add(reason);
	}
}
