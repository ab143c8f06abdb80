/** What a folder holds beside what its index knows. */
import type {CableId} from '../cable/cable.js';
import {type Archive, isDumpOf} from './archive.js';
import {type FileStamp, writtenStamp} from './file-stamp.js';
import type {IndexWriter} from './index-writer.js';
import {createLeftAsideTally, type LeftAside} from './left-aside.js';
import type {Finding} from './look-through.js';

/** A file or a dump that the index does not know, or knows by another look. */
export type Different =
	// Of the hundred thousands of a first time nothing more is kept in memory.
	| {readonly type: 'file'; readonly id: CableId; readonly size: number}
	| {readonly type: 'dump'; readonly id: CableId; readonly size: number; readonly stamp: string};

/** What the index knows and the folder has no longer, until it is found again under another name. */
export type Gone = {readonly ids: Set<CableId>; readonly byHash: Map<string, CableId[]>};

/** Compares what is found in a folder, one thing after the other. */
export type Comparison = {
	/** Nothing is known yet, so nothing can have moved or be gone. */
	readonly isFirst: boolean;
	/** Takes what was found, with its stamp if it is a file, and gives it if it is different. */
	readonly take: (finding: Finding) => readonly Different[];
	/** What is known and was not among all that has been taken, or could not be read. */
	readonly gone: () => Gone;
	/** What could not be read, and why. */
	readonly unreadable: ReadonlyMap<CableId, string>;
	readonly leftAside: () => readonly LeftAside[];
};

/** Begins to compare an archive with its index, of which it only reads. */
export function compareWith(writer: IndexWriter, archive: Archive): Comparison {
	const missing = new Set(writer.knownFiles());
	const unreadable = new Map<CableId, string>();
	const leftAside = createLeftAsideTally();

	function differing(id: CableId, stamp: FileStamp): readonly Different[] {
		const written = writtenStamp(stamp);
		if (written === writer.stampOf(id)) {
			return [];
		}
		const {size} = stamp;
		return [isDumpOf(archive, id) ? {type: 'dump', id, size, stamp: written} : {type: 'file', id, size}];
	}

	return {
		isFirst: missing.size === 0,
		take(finding) {
			switch (finding.type) {
				case 'file':
					missing.delete(finding.id);
					return finding.stamp ? differing(finding.id, finding.stamp) : [];
				case 'unreadable':
					unreadable.set(finding.id, finding.reason);
					return [];
				case 'left-aside':
					leftAside.add(finding.kind, finding.id);
					return [];
				default:
					return finding satisfies never;
			}
		},
		gone: () => goneOf(missing, writer),
		unreadable,
		leftAside: leftAside.tally,
	};
}

/** A hash as the key of a map. */
export function hashKey(hash: Uint8Array): string {
	return Buffer.from(hash).toString('hex');
}

function goneOf(missing: ReadonlySet<CableId>, writer: IndexWriter): Gone {
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
