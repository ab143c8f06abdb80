import {type Archive, fullPath, indexedPath, locate} from '../archive/archive.js';
import type {CableId} from '../cable/cable.js';
import type {CableFile} from './library.js';

/** Where a cable of an archive is stored. */
export function cableFile(archive: Archive, id: CableId): CableFile {
	return {path: fullPath(archive, id), stored: locate(archive, id).path, folder: indexedPath(archive), id};
}
