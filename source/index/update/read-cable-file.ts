/** Turns a file into what the index stores of it. */
import {hash} from 'node:crypto';
import {isDeepStrictEqual} from 'node:util';
import {type Archive, stampIn} from '../../archive/archive.js';
import {type Guard, unguarded} from '../../archive/background/guard.js';
import {readUnit} from '../../archive/background/shared-status.js';
import {rowId} from '../../archive/dump/row-id.js';
import {reasonForFile} from '../../archive/errors.js';
import {formatStamp, isTooRecent} from '../../archive/file-stamp.js';
import {cablesIn, type PartOfFile} from '../../archive/several/several.js';
import {readBytes} from '../../archive/texts.js';
import type {CableId} from '../../cable/cable.js';
import {parseCable} from '../../cable/parse.js';
import {type CableRecord, recordOf} from '../rows/cable-record.js';
import type {Fingerprint} from '../rows/known-files.js';

/** A file to read, with the hash of its content when it was last read. */
export type FileJob = {
	readonly type: 'file';
	readonly id: CableId;
	readonly size: number;
	readonly knownHash: Uint8Array | undefined;
};

/** What became of a file or a row. */
export type CableResult = {readonly id: CableId} & (
	| {readonly type: 'cable'; readonly record: CableRecord; readonly fingerprint: Fingerprint}
	| {readonly type: 'same'; readonly fingerprint: Fingerprint}
	/** It has several cables; its stamp is that of the file. */
	| {readonly type: 'several'; readonly cables: readonly CableOfSeveral[]; readonly stamp: string}
	| {readonly type: 'unreadable'; readonly reason: string; readonly stamp: string}
	| {readonly type: 'gone'}
);

/** One of several cables of a file. */
export type CableOfSeveral = {
	readonly type: 'cable';
	readonly id: CableId;
	readonly record: CableRecord;
	readonly fingerprint: Fingerprint;
};

/** Reads a file. If the file changes meanwhile, it gets no stamp and is read again by the next update. */
export function readCableFile(
	archive: Archive,
	{id, knownHash}: FileJob,
	now: () => number,
	guard: Guard = unguarded,
): CableResult {
	try {
		const found = readWithFingerprint(archive, id, now);
		if (!found) {
			return {type: 'gone', id};
		}
		const {bytes, fingerprint} = found;
		return recordOfBytes(id, bytes, {fingerprint, knownHash, guard});
	} catch (error) {
		// Without a stamp it is tried again: its permissions, or the program, may change without changing its stamp.
		return {type: 'unreadable', id, reason: reasonForFile(error), stamp: ''};
	}
}

function readWithFingerprint(
	archive: Archive,
	id: CableId,
	now: () => number,
): {readonly bytes: Uint8Array; readonly fingerprint: Fingerprint} | undefined {
	const before = stampIn(archive, id);
	if (!before) {
		return undefined;
	}
	const isOld = !isTooRecent(before, now());
	const bytes = readBytes(archive, id);
	const stamp = isOld && isDeepStrictEqual(stampIn(archive, id), before) ? formatStamp(before) : '';
	return {bytes, fingerprint: {size: bytes.length, stamp, hash: hash('sha256', bytes, 'buffer')}};
}

function recordOfBytes(
	id: CableId,
	bytes: Uint8Array,
	{
		fingerprint,
		knownHash,
		guard,
	}: Pick<FileJob, 'knownHash'> & {readonly fingerprint: Fingerprint; readonly guard: Guard},
): CableResult {
	if (knownHash && Buffer.compare(fingerprint.hash, knownHash) === 0) {
		return {type: 'same', id, fingerprint};
	}
	const {stamp} = fingerprint;
	const parts = cablesIn(bytes);
	const cables: CableOfSeveral[] = [];
	// Each is read within the limits of a file, since a file may have thousands.
	for (;;) {
		const read = guard(readUnit(id), () => resultOfPart(id, parts.next().value, fingerprint));
		if (read.type === 'given-up') {
			return {type: 'unreadable', id, reason: read.reason, stamp};
		}
		if (read.result === undefined) {
			return cables.length === 0
				? {type: 'unreadable', id, reason: 'not a text file', stamp}
				: {type: 'several', id, cables, stamp};
		}
		if (read.result.id === id) {
			return read.result;
		}
		cables.push(read.result);
	}
}

/** The only cable of a file, which has the file's name, or one of several. */
function resultOfPart(
	id: CableId,
	part: (PartOfFile & {readonly isOnly: boolean}) | undefined,
	fingerprint: Fingerprint,
): CableOfSeveral | undefined {
	if (!part?.isOnly) {
		return part && cableOfSeveral(id, part);
	}
	return {type: 'cable', id, record: recordOf(parseCable(id, part.text)), fingerprint};
}

function cableOfSeveral(file: CableId, {number, text, place}: PartOfFile): CableOfSeveral {
	const id = rowId({dump: file, row: String(number)});
	const fingerprint = {size: place.length, stamp: '', hash: hash('sha256', text, 'buffer'), place};
	return {type: 'cable', id, record: recordOf(parseCable(id, text)), fingerprint};
}
