import {type Archive, readText} from '../archive/archive.js';
import type {BackgroundReader} from '../archive/background/background-reader.js';
import {ArchiveError} from '../archive/errors.js';
import {readingWay} from '../archive/reading-way.js';
import type {Cable, CableId} from '../cable/cable.js';
import {parseCable} from '../cable/parse.js';
import {plainCable} from '../cable/plain-cable.js';
import type {NotAnalysed} from './print-pages.js';

/** A cable to be printed, or a text that is not analysed because that would take too much. */
export type ToPrint =
	| {readonly type: 'cable'; readonly cable: Cable}
	| ({readonly type: 'pages'} & NotAnalysed);

/**
 * Reads a cable to print it, in a thread if it may take long; nothing is analysed where its text is enough.
 * Throws an `ArchiveError` if it cannot be read.
 */
export async function readToPrint(
	archive: Archive,
	id: CableId,
	reader: BackgroundReader,
	isTextEnough: boolean,
): Promise<ToPrint> {
	const way = readingWay(archive, id);
	if (way.type === 'in-pages') {
		return {type: 'pages', archive, id, place: undefined, reason: way.reason};
	}
	if (isTextEnough) {
		const text = way.type === 'at-once' ? way.text : readText(archive, id);
		return {type: 'cable', cable: plainCable(id, text)};
	}
	if (way.type === 'at-once') {
		return {type: 'cable', cable: parseCable(id, way.text)};
	}
	const answer = await reader.read({wanted: 'cable', archive, id});
	switch (answer.type) {
		case 'cable':
			return answer;
		case 'not-analysed':
			return {type: 'pages', archive, id, place: answer.place, reason: answer.reason};
		case 'unreadable':
			throw new ArchiveError(id, answer.reason);
		case 'summary':
			throw new Error('a summary was not asked for');
		default:
			return answer satisfies never;
	}
}
