/** What a folder holds beside what its index knows. */

import {type Archive, isDumpOf} from '../../archive/archive.js';
import {bytesOf, nameOf} from '../../archive/file-names.js';
import {type FileStamp, formatStamp} from '../../archive/file-stamp.js';
import {createSkippedTally, type Skipped} from '../../archive/skipped.js';
import type {Finding} from '../../archive/walk-folder.js';
import type {CableId} from '../../cable/cable.js';
import type {IndexWriter} from '../writer.js';

/** A file or a dump that the index does not know, or knows by another look. */
export type Different =
	// There may be hundred thousands of them, so nothing more is kept in memory.
	| {readonly type: 'file'; readonly id: CableId; readonly size: number}
	| {readonly type: 'dump'; readonly id: CableId; readonly size: number; readonly stamp: string};

/** What the index knows and the folder has no longer, until it is found again under another name. */
export type Gone = {readonly ids: Set<CableId>; readonly byHash: Map<string, CableId[]>};

/** Compares what is found in a folder, one thing after the other, in the order of the bytes of their paths. */
export type Comparison = {
	/** Nothing is known yet, so nothing can have moved or be gone. */
	readonly isFirst: boolean;
	/** Takes what was found, with its stamp if it is a file, and gives it if it is different. */
	readonly take: (finding: Finding) => readonly Different[];
	/** What is known and was not among all that has been taken, or could not be read. */
	readonly gone: () => Gone;
	/** What could not be read, and why. */
	readonly unreadable: ReadonlyMap<CableId, string>;
	readonly skipped: () => readonly Skipped[];
	/** Gives back what it reads the index with, where it has not come to the end of that. */
	readonly close: () => void;
};

/** Begins to compare an archive with its index, of which it only reads. */
export function compareWith(writer: IndexWriter, archive: Archive): Comparison {
	// Both come in the same order, so that of all that is known only what is missing has to be in memory.
	const known = writer.knownFiles()[Symbol.iterator]();
	let next = known.next();
	const isFirst = next.done === true;
	const missing: CableId[] = [];
	const unreadable = new Map<CableId, string>();
	const skipped = createSkippedTally();

	/** The stamp that a file is known by. */
	function knownStamp(id: CableId): string | undefined {
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
	}

	function differing(id: CableId, stamp: FileStamp): readonly Different[] {
		const written = formatStamp(stamp);
		if (written === knownStamp(id)) {
			return [];
		}
		const {size} = stamp;
		return [isDumpOf(archive, id) ? {type: 'dump', id, size, stamp: written} : {type: 'file', id, size}];
	}

	return {
		isFirst,
		take(finding) {
			switch (finding.type) {
				case 'file':
					return finding.stamp ? differing(finding.id, finding.stamp) : [];
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
		gone() {
			for (; !next.done; next = known.next()) {
				missing.push(nameOf(next.value.file));
			}
			return goneOf(missing, writer);
		},
		unreadable,
		skipped: skipped.tally,
		close: () => known.return?.(),
	};
}

/** A hash as the key of a map. */
export function hashKey(hash: Uint8Array): string {
	return Buffer.from(hash).toString('hex');
}

function goneOf(missing: Iterable<CableId>, writer: IndexWriter): Gone {
	const ids = new Set<CableId>();
	const byHash = new Map<string, CableId[]>();
	for (const id of withRows(missing, writer)) {
		ids.add(id);
		const known = writer.known(id);
		if (known) {
			const key = hashKey(known.hash);
			byHash.set(key, [...(byHash.get(key) ?? []), id]);
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
