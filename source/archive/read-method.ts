import type {CableId} from '../cable/cable.js';
import {mostAnalysed, tooLarge} from '../cable/plain-cable.js';
import type {Archive} from './archive.js';
import {maxDirectBytes, mayParseSlowly} from './direct-reads.js';
import type {ByteRange} from './dump/entries.js';
import {isMail, readText, textSize} from './texts.js';

/** How a cable is read: directly, with the text that has been read by now; in a background thread; or in pages. */
export type ReadMethod =
	| {readonly type: 'direct'; readonly text: string}
	| {readonly type: 'in-thread'}
	| {readonly type: 'in-pages'; readonly reason: string};

/** Chooses how to read a cable so that no file blocks the program. Throws an `ArchiveError` if it is unreadable. */
export function chooseReadMethod(archive: Archive, id: CableId, place?: ByteRange): ReadMethod {
	const size = textSize(archive, id, place);
	if (size === undefined) {
		return {type: 'in-thread'};
	}
	if (size > mostAnalysed && isMail(archive, id)) {
		return {type: 'in-thread'};
	}
	if (size > mostAnalysed) {
		return {type: 'in-pages', reason: tooLarge};
	}
	const text = size <= maxDirectBytes ? readText(archive, id, place) : undefined;
	return text === undefined || mayParseSlowly(text) ? {type: 'in-thread'} : {type: 'direct', text};
}
