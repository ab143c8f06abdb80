/** Lists the entries of one folder. */
import {type Dir, type Dirent, opendirSync} from 'node:fs';
import {toArchiveError} from '../errors.js';
import {nameOf, openable} from '../file-names.js';

/** A file, a folder or anything else that is in a folder. */
export type FolderEntry = {readonly name: string; readonly kind: EntryKind};

/** The type of an entry, as the system reports it. */
export type EntryKind = (typeof entryKinds)[number];

const entryKinds = ['folder', 'file', 'link', 'pipe', 'socket', 'device'] as const;

/**
 * Lists a folder in whatever order the system gives, and keeps nothing in memory. Throws an `ArchiveError` if it
 * cannot be read.
 */
export function* unsortedEntries(path: string): Generator<FolderEntry> {
	for (const entry of direntsOf(path)) {
		yield {name: nameOf(entry.name), kind: kindOf(entry)};
	}
}

/**
 * Lists a folder in the order of the bytes of the paths. All names are read first and kept as bytes in a few
 * buffers: as strings the names of a folder of 250,000 files would take 50 MB. Throws an `ArchiveError` if the
 * folder cannot be read.
 */
export function sortedEntries(path: string): Iterator<FolderEntry> {
	const names = createNames();
	for (const entry of direntsOf(path)) {
		names.add(entry.name, entryKinds.indexOf(kindOf(entry)));
	}
	return names.sorted();
}

type NamedByBytes = Omit<Dirent, 'name'> & {readonly name: Buffer};

/** Reads a few entries at a time: the system's record of a file takes more room than what is kept of it. */
function* direntsOf(path: string): Generator<NamedByBytes> {
	let folder: Dir | undefined;
	try {
		// Node gives the names as bytes when asked to, whatever its types say.
		folder = opendirSync(openable(path), {encoding: 'buffer' as BufferEncoding, bufferSize: 64});
		for (let entry = folder.readSync(); entry !== null; entry = folder.readSync()) {
			yield entry as unknown as NamedByBytes;
		}
	} catch (error) {
		throw toArchiveError(path, error);
	} finally {
		folder?.closeSync();
	}
}

function kindOf(entry: NamedByBytes): EntryKind {
	if (entry.isFile()) {
		return 'file';
	}
	if (entry.isDirectory()) {
		return 'folder';
	}
	return entry.isSymbolicLink() ? 'link' : entry.isFIFO() ? 'pipe' : entry.isSocket() ? 'socket' : 'device';
}

/** Collects names in a few buffers. A folder's name gets a slash at its end, to sort like the paths within it. */
function createNames() {
	let bytes = new Uint8Array(4096);
	let starts = new Uint32Array(256);
	let count = 0;

	/** A name ends where the next one starts; the byte before it is its kind. */
	const end = (index: number) => starts[index + 1] as number;

	function compare(one: number, other: number): number {
		const [from, otherFrom] = [(starts[one] as number) + 1, (starts[other] as number) + 1];
		const [length, otherLength] = [end(one) - from, end(other) - otherFrom];
		const both = Math.min(length, otherLength);
		for (let index = 0; index < both; index++) {
			const difference = (bytes[from + index] as number) - (bytes[otherFrom + index] as number);
			if (difference !== 0) {
				return difference;
			}
		}
		return length - otherLength;
	}

	function entryAt(index: number): FolderEntry {
		const start = starts[index] as number;
		const kind = entryKinds[bytes[start] as number] as EntryKind;
		return {name: nameOf(bytes.subarray(start + 1, end(index) - Number(kind === 'folder'))), kind};
	}

	return {
		add(name: Uint8Array, kind: number): void {
			const start = starts[count] as number;
			const isFolder = entryKinds[kind] === 'folder';
			const next = start + 1 + name.length + Number(isFolder);
			if (next > bytes.length) {
				bytes = larger(bytes, new Uint8Array(2 * next));
			}
			if (count + 2 > starts.length) {
				starts = larger(starts, new Uint32Array(2 * starts.length));
			}
			bytes[start] = kind;
			bytes.set(name, start + 1);
			if (isFolder) {
				bytes[next - 1] = SLASH;
			}
			starts[++count] = next;
		},
		*sorted(): Generator<FolderEntry> {
			const order = Uint32Array.from({length: count}, (_, index) => index).sort(compare);
			for (const index of order) {
				yield entryAt(index);
			}
		},
	};
}

const SLASH = 0x2f;

function larger<All extends Uint8Array | Uint32Array>(all: All, room: All): All {
	room.set(all);
	return room;
}
