/** Compares what a folder holds with what its index knows. */

import {type Archive, isDumpOf} from '../../archive/archive.js';
import {bytesOf, nameOf} from '../../archive/file-names.js';
import {type FileStamp, formatStamp} from '../../archive/file-stamp.js';
import {createSkippedTally, type Skipped} from '../../archive/folder/skipped.js';
import type {Finding} from '../../archive/folder/walk-folder.js';
import {addTo} from '../../cable/add-to.js';
import type {CableId} from '../../cable/cable.js';
import type {KnownFile} from '../rows/known-files.js';
import type {IndexWriter} from '../writer.js';

/** A file or a dump that is new, or whose stamp has changed. */
export type ChangedFile =
	// There may be hundreds of thousands of them, so nothing more is kept in memory.
	| {readonly type: 'file'; readonly id: CableId; readonly size: number}
	| {readonly type: 'dump'; readonly id: CableId; readonly size: number; readonly stamp: string};

/** Files and rows that the index knows and the folder no longer holds; one that is found under a new name is taken out. */
export type MissingFiles = {readonly ids: Set<CableId>; readonly byHash: Map<string, CableId[]>};

/** A comparison that is given the findings one after the other, in the order of the bytes of their paths. */
export type FolderComparison = {
	/** The index knows nothing yet, so nothing can have moved or be missing. */
	readonly isFirst: boolean;
	/** Compares a finding, which has a stamp if it is a file, and returns it if it has changed. */
	readonly compare: (finding: Finding) => readonly ChangedFile[];
	/** What the index knows and no finding has shown; what could not be read is among it. */
	readonly missing: () => MissingFiles;
	/** What could not be read, and why. */
	readonly unreadable: ReadonlyMap<CableId, string>;
	readonly skipped: () => readonly Skipped[];
	/** Stops reading the index. */
	readonly close: () => void;
};

/** Starts to compare an archive with its index, which is only read. */
export function startComparison(writer: IndexWriter, archive: Archive): FolderComparison {
	const known = readAlong(writer.knownFiles());
	const unreadable = new Map<CableId, string>();
	const skipped = createSkippedTally();

	function ifChanged(id: CableId, fileStamp: FileStamp): readonly ChangedFile[] {
		const stamp = formatStamp(fileStamp);
		if (stamp === known.stampOf(id)) {
			return [];
		}
		const {size} = fileStamp;
		return [isDumpOf(archive, id) ? {type: 'dump', id, size, stamp} : {type: 'file', id, size}];
	}

	return {
		isFirst: known.isEmpty,
		compare(finding) {
			switch (finding.type) {
				case 'file':
					return finding.stamp ? ifChanged(finding.id, finding.stamp) : [];
				case 'unreadable':
					unreadable.set(finding.id, finding.reason);
					return [];
				case 'skipped':
					skipped.add(finding.kind, finding.id);
					return [];
				default:
					return finding satisfies never;
			}
		},
		missing: () => missingFiles(known.missing(), writer),
		unreadable,
		skipped: skipped.tally,
		close: known.close,
	};
}

/**
 * Reads the files that the index knows alongside those that the folder holds. Both are in the same order, so of all
 * known files only the missing ones are in memory.
 */
export function readAlong(files: Iterable<KnownFile>) {
	const known = files[Symbol.iterator]();
	let next = known.next();
	const missing: CableId[] = [];
	return {
		isEmpty: next.done === true,
		/** The stamp that the index knows a file by; `undefined` if it does not know the file. */
		stampOf(id: CableId): string | undefined {
			const bytes = bytesOf(id);
			while (!next.done) {
				const {file, stamp} = next.value;
				const order = Buffer.compare(file, bytes);
				if (order > 0) {
					return undefined;
				}
				next = known.next();
				if (order === 0) {
					return stamp;
				}
				missing.push(nameOf(file));
			}
			return undefined;
		},
		missing(): readonly CableId[] {
			for (; !next.done; next = known.next()) {
				missing.push(nameOf(next.value.file));
			}
			return missing;
		},
		close: () => known.return?.(),
	};
}

/** A hash as the key of a map. */
export function hashKey(hash: Uint8Array): string {
	return Buffer.from(hash).toString('hex');
}

function missingFiles(files: Iterable<CableId>, writer: IndexWriter): MissingFiles {
	const ids = new Set<CableId>();
	const byHash = new Map<string, CableId[]>();
	for (const id of withRows(files, writer)) {
		ids.add(id);
		const known = writer.known(id);
		if (known) {
			addTo(byHash, hashKey(known.hash), id);
		}
	}
	return {ids, byHash};
}

function* withRows(files: Iterable<CableId>, writer: IndexWriter): Generator<CableId> {
	for (const id of files) {
		yield id;
		yield* writer.knownRows(id);
	}
}
