/** What is different in a folder, told from the looks of its files. */
import type {CableId} from '../cable/cable.js';
import {type Archive, writtenPathOf} from './archive.js';
import {ArchiveError} from './errors.js';
import {stampOf} from './file-stamp.js';
import type {IndexWriter} from './index-writer.js';
import type {Scan} from './scan.js';

/** What the index knows and the folder has no longer, until it is found again under another name. */
export type Gone = {readonly ids: Set<CableId>; readonly byHash: Map<string, CableId[]>};

/** The files that the index knows and a scan has not found. */
export function goneFiles(
	{ids: found, unreadable}: Pick<Scan, 'ids' | 'unreadable'>,
	writer: IndexWriter,
): Gone {
	const current = new Set([...found, ...unreadable.map(({id}) => id)]);
	const ids = new Set<CableId>();
	for (const id of writer.knownIds()) {
		if (!current.has(id)) {
			ids.add(id);
		}
	}
	const byHash = new Map<string, CableId[]>();
	for (const id of ids) {
		const known = writer.known(id);
		if (known) {
			const hash = hex(known.hash);
			byHash.set(hash, [...(byHash.get(hash) ?? []), id]);
		}
	}
	return {ids, byHash};
}

/** The size of a file that the index does not know, or knows by another look. */
export function sizeIfNew(
	archive: Archive,
	id: CableId,
	writer: IndexWriter,
	now: number,
): number | undefined {
	try {
		const look = stampOf(writtenPathOf(archive, id), now);
		return look?.stamp === writer.stampOf(id) ? undefined : (look?.size ?? 0);
	} catch (error) {
		if (!(error instanceof ArchiveError)) {
			throw error;
		}
		// Why it cannot be looked at is told by who tries to read it.
		return 0;
	}
}

/** A hash as the key of a map. */
export function hex(hash: Uint8Array): string {
	return Buffer.from(hash).toString('hex');
}
