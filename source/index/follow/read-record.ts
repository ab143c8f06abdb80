/** A file of the folder becomes what the index keeps of it. */
import {hash} from 'node:crypto';
import {isDeepStrictEqual} from 'node:util';
import {type Archive, stampIn} from '../../archive/archive.js';
import {type Guard, unguarded} from '../../archive/background/guard.js';
import {readUnit} from '../../archive/background/shared-status.js';
import {decodeText} from '../../archive/decode.js';
import {ArchiveError} from '../../archive/errors.js';
import {formatStamp, isTooRecent} from '../../archive/file-stamp.js';
import {readBytes} from '../../archive/texts.js';
import type {CableId} from '../../cable/cable.js';
import {parseCable} from '../../cable/parse.js';
import {type CableRecord, recordOf} from '../cable-record.js';
import type {Fingerprint} from '../known-files.js';

/** A file that is to be read, with the hash of what it held when it was last read. */
export type FileToRead = {
	readonly type: 'file';
	readonly id: CableId;
	readonly size: number;
	readonly knownHash: Uint8Array | undefined;
};

/** What became of a file that was read. */
export type ReadRecord = {readonly id: CableId} & (
	| {readonly type: 'cable'; readonly record: CableRecord; readonly look: Fingerprint}
	| {readonly type: 'same'; readonly look: Fingerprint}
	| {readonly type: 'unreadable'; readonly reason: string; readonly stamp: string}
	| {readonly type: 'gone'}
);

/** Reads a file. One that changes meanwhile has no stamp, so that it is read again the next time. */
export function readRecord(
	archive: Archive,
	{id, knownHash}: FileToRead,
	now: () => number,
	guard: Guard = unguarded,
): ReadRecord {
	try {
		const seen = lookAndRead(archive, id, now);
		if (!seen) {
			return {type: 'gone', id};
		}
		const {bytes, look} = seen;
		const read = guard(readUnit(id), () => recordOfBytes(id, bytes, look, knownHash));
		return read.type === 'given-up'
			? {type: 'unreadable', id, reason: read.reason, stamp: look.stamp}
			: read.result;
	} catch (error) {
		if (!(error instanceof ArchiveError)) {
			throw error;
		}
		// What cannot be opened may be permitted the next time, and would look the same.
		return {type: 'unreadable', id, reason: error.reason, stamp: ''};
	}
}

function lookAndRead(
	archive: Archive,
	id: CableId,
	now: () => number,
): {readonly bytes: Uint8Array; readonly look: Fingerprint} | undefined {
	const before = stampIn(archive, id);
	if (!before) {
		return undefined;
	}
	const isOld = !isTooRecent(before, now());
	const bytes = readBytes(archive, id);
	const stamp = isOld && isDeepStrictEqual(stampIn(archive, id), before) ? formatStamp(before) : '';
	return {bytes, look: {size: bytes.length, stamp, hash: hash('sha256', bytes, 'buffer')}};
}

function recordOfBytes(
	id: CableId,
	bytes: Uint8Array,
	look: Fingerprint,
	knownHash: Uint8Array | undefined,
): ReadRecord {
	if (knownHash && Buffer.compare(look.hash, knownHash) === 0) {
		return {type: 'same', id, look};
	}
	const decoded = decodeText(bytes);
	return decoded
		? {type: 'cable', id, record: recordOf(parseCable(id, decoded.text)), look}
		: {type: 'unreadable', id, reason: 'not a text file', stamp: look.stamp};
}
