import {hash} from 'node:crypto';
import type {CableId} from '../cable/cable.js';
import {type Archive, fullPath, locate} from './archive.js';
import type {ByteRange} from './dump/entries.js';
import {readBytes, readText} from './texts.js';

/** Facts about a cable's bytes: where they are, how many they are, and a hash to check them against. */
export type FileFacts = {
	/** The path that `openArchive` opens. */
	readonly path: string;
	readonly isRow: boolean;
	/** The bytes of the file, or of the row's text in UTF-8; and their SHA-256. */
	readonly size: number;
	readonly sha256: string;
};

/** Reads the facts about a cable's file or row. Throws an `ArchiveError` if it cannot be read. */
export function fileFacts(archive: Archive, id: CableId, place?: ByteRange): FileFacts {
	const isRow = locate(archive, id).row !== undefined;
	const bytes = isRow ? Buffer.from(readText(archive, id, place)) : readBytes(archive, id);
	return {path: fullPath(archive, id), isRow, size: bytes.length, sha256: hash('sha256', bytes)};
}
