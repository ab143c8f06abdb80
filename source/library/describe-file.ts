import type {Event} from '../app/state/event.js';
import {type Archive, fullPath, indexedPath, locate} from '../archive/archive.js';
import type {ByteRange} from '../archive/dump/entries.js';
import {archiveReason} from '../archive/errors.js';
import {fileFacts} from '../archive/file-facts.js';
import type {CableId} from '../cable/cable.js';
import type {CableKey} from '../cable/summary/summary.js';
import {sanitiseLine} from '../terminal/sanitise.js';
import type {CableFile} from './library.js';
import {said} from './shown.js';

/** Describes where a cable is stored and what its bytes are, or says why they cannot be read. */
export function describeFile(
	archive: Archive,
	{key, id, place}: {readonly key: CableKey; readonly id: CableId; readonly place?: ByteRange | undefined},
): Event {
	try {
		const file = fileFacts(archive, id, place);
		return {type: 'file-described', key, file: {...file, path: sanitiseLine(file.path)}};
	} catch (error) {
		return said(`${id}: ${archiveReason(error)}`);
	}
}

/** Where a cable of an archive is stored. */
export function cableFile(archive: Archive, id: CableId): CableFile {
	return {path: fullPath(archive, id), stored: locate(archive, id).path, folder: indexedPath(archive), id};
}
