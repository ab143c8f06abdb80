/** Turns a slice of a dump into what the index stores of the rows that begin in it. */
import {hash} from 'node:crypto';
import {type Archive, stampIn} from '../../archive/archive.js';
import {type Guard, type Guarded, unguarded} from '../../archive/background/guard.js';
import {readUnit} from '../../archive/background/shared-status.js';
import type {BadRow, ByteRange, UnnamedEntry} from '../../archive/dump/entries.js';
import {type RowColumns, rowId} from '../../archive/dump/row-id.js';
import {reasonForFile} from '../../archive/errors.js';
import {formatStamp, isTooRecent} from '../../archive/file-stamp.js';
import {readRowsWithin} from '../../archive/texts.js';
import type {CableId} from '../../cable/cable.js';
import {parseCable} from '../../cable/parse.js';
import {type CableRecord, recordOf} from '../rows/cable-record.js';
import type {Fingerprint} from '../rows/known-files.js';

/** A slice of a dump to read. */
export type SliceJob = {
	readonly type: 'slice';
	readonly id: CableId;
	readonly range: ByteRange;
	readonly isLast: boolean;
	/** The stamp of the dump when it was found. */
	readonly stamp: string;
	/** The hashes, in hexadecimal, of the rows that the index knows in this slice. */
	readonly knownHashes: ReadonlySet<string>;
};

/** What became of a slice. */
export type SliceResult = Pick<SliceJob, 'id' | 'range' | 'isLast'> &
	(
		| {
				readonly type: 'slice';
				readonly entries: readonly SliceEntry[];
				/** From the first row of the slice to the first row after it. */
				readonly lineFeeds: number;
				/**
				 * The stamp of the dump when it was found; empty if it has changed since, or may still change
				 * unnoticed.
				 */
				readonly stamp: string;
		  }
		| {readonly type: 'unreadable-slice'; readonly reason: string}
		| {readonly type: 'gone-slice'}
	);

/** A row, or a bad row and its line in the slice. */
export type SliceEntry = ({readonly type: 'row'} & SliceRow) | ({readonly type: 'bad-row'} & BadRow);

/**
 * A row of a slice. It has no name yet, since that depends on the rows before it, and no record if the index knows
 * its hash.
 */
export type SliceRow = {
	readonly columns: RowColumns;
	readonly fingerprint: Fingerprint;
	readonly record: CableRecord | undefined;
};

/** Reads the rows that begin in a slice. */
export function readSlice(
	archive: Archive,
	{id, range, isLast, stamp, knownHashes}: SliceJob,
	now: () => number,
	guard: Guard = unguarded,
): SliceResult {
	try {
		if (!stampIn(archive, id)) {
			return {type: 'gone-slice', id, range, isLast};
		}
		const rows = guard(readUnit(id, {type: 'slice', offset: range.offset}), () =>
			readRowsWithin(archive, id, range),
		);
		if (rows.type === 'given-up') {
			return {type: 'unreadable-slice', id, range, isLast, reason: rows.reason};
		}
		const entries = rows.result.entries.map(entry => sliceEntry(id, entry, knownHashes, guard));
		const isSettled = isUnchanged(archive, id, stamp, now());
		return {
			type: 'slice',
			id,
			range,
			isLast,
			entries,
			lineFeeds: rows.result.lineFeeds,
			stamp: isSettled ? stamp : '',
		};
	} catch (error) {
		return {type: 'unreadable-slice', id, range, isLast, reason: reasonForFile(error)};
	}
}

/** Parses the text of a dump's row. */
export function rowRecord(dump: CableId, text: string): CableRecord {
	return recordOf(parseCable(rowId({dump, row: ''}), text));
}

function sliceEntry(
	dump: CableId,
	entry: UnnamedEntry,
	knownHashes: ReadonlySet<string>,
	guard: Guard,
): SliceEntry {
	if (entry.type === 'bad-row') {
		return entry;
	}
	const {columns, text, place, line} = entry;
	const key = hash('sha256', text);
	const unit = readUnit(dump, {type: 'row', offset: place.offset});
	const record = knownHashes.has(key) ? undefined : readRow(() => guard(unit, () => rowRecord(dump, text)));
	if (record?.type === 'given-up') {
		return {type: 'bad-row', line, reason: record.reason};
	}
	return {
		type: 'row',
		columns,
		fingerprint: {size: place.length, stamp: '', hash: Buffer.from(key, 'hex'), place},
		record: record?.result,
	};
}

/** A fault of the program costs the row with which it happens, and not the slice. */
function readRow(read: () => Guarded<CableRecord>): Guarded<CableRecord> {
	try {
		return read();
	} catch (error) {
		return {type: 'given-up', reason: reasonForFile(error)};
	}
}

function isUnchanged(archive: Archive, id: CableId, stamp: string, now: number): boolean {
	const seen = stampIn(archive, id);
	return seen !== undefined && formatStamp(seen) === stamp && !isTooRecent(seen, now);
}
