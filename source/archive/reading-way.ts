import type {CableId} from '../cable/cable.js';
import {mostAnalysed, tooLarge} from '../cable/plain-cable.js';
import {type Archive, readText, sizeOfText} from './archive.js';
import type {ByteRange} from './dump/entries.js';
import {isDoubtful, mostAtOnce} from './read-limits.js';

/** How a cable is read: at once, where its text is known by now; in a thread; or in pages, for a reason. */
export type ReadingWay =
	| {readonly type: 'at-once'; readonly text: string}
	| {readonly type: 'in-thread'}
	| {readonly type: 'in-pages'; readonly reason: string};

/** How a cable is to be read, so that no file holds up the program. Throws an `ArchiveError` if it cannot be read. */
export function readingWay(archive: Archive, id: CableId, place?: ByteRange): ReadingWay {
	const size = sizeOfText(archive, id, place);
	if (size === undefined) {
		return {type: 'in-thread'};
	}
	if (size > mostAnalysed) {
		return {type: 'in-pages', reason: tooLarge};
	}
	const text = size <= mostAtOnce ? readText(archive, id, place) : undefined;
	return text === undefined || isDoubtful(text) ? {type: 'in-thread'} : {type: 'at-once', text};
}
