/** Reads the cables that are named one by one. */
import {type Archive, openArchive} from '../archive/archive.js';
import {createBackgroundReader} from '../archive/background/background-reader.js';
import type {ByteRange} from '../archive/dump/entries.js';
import {ArchiveError} from '../archive/errors.js';
import {readPage} from '../archive/pages.js';
import {chooseReadMethod} from '../archive/read-method.js';
import {readText} from '../archive/texts.js';
import type {Cable, CableId} from '../cable/cable.js';
import {parseCable} from '../cable/parse.js';
import {plainCable} from '../cable/plain-cable.js';

/** A cable, or a text that is not analysed because that would take too much. */
export type ReadCable =
	| {readonly type: 'cable'; readonly cable: Cable}
	| ({readonly type: 'pages'} & PagedText);

/** A text that is not analysed: of which file or row, why, and its pages as plain text, read as they are taken. */
export type PagedText = {
	readonly id: CableId;
	readonly reason: string;
	readonly pages: () => Iterable<string>;
};

/** Reads cables by their paths. */
export type CableReader = {
	/**
	 * Reads a cable, in a background thread if it may take long; nothing is analysed where its text is enough.
	 * Throws an `ArchiveError` if it cannot be read, or is not one cable.
	 */
	readonly read: (path: string, isTextEnough: boolean) => Promise<ReadCable>;
	readonly close: () => void;
};

/** Makes a reader of cables. */
export function createCableReader(): CableReader {
	const background = createBackgroundReader();

	async function readInBackground(archive: Archive, id: CableId): Promise<ReadCable> {
		const answer = await background.read({wanted: 'cable', archive, id});
		switch (answer.type) {
			case 'cable':
				return answer;
			case 'not-analysed':
				return pagedText(archive, id, answer.reason, answer.place);
			case 'unreadable':
				throw new ArchiveError(id, answer.reason);
			case 'summary':
				throw new Error('a summary was not asked for');
			default:
				return answer satisfies never;
		}
	}

	return {
		async read(path, isTextEnough) {
			const {archive, id} = openCable(path);
			const way = chooseReadMethod(archive, id);
			if (way.type === 'in-pages') {
				return pagedText(archive, id, way.reason);
			}
			if (isTextEnough) {
				const text = way.type === 'direct' ? way.text : readText(archive, id);
				return {type: 'cable', cable: plainCable(id, text)};
			}
			return way.type === 'direct'
				? {type: 'cable', cable: parseCable(id, way.text)}
				: readInBackground(archive, id);
		},
		close: background.stop,
	};
}

function openCable(path: string): {readonly archive: Archive; readonly id: CableId} {
	const archive = openArchive(path);
	if (archive.only === undefined) {
		throw new ArchiveError(path, archive.dump === undefined ? folderIsNone : dumpIsNone);
	}
	return {archive, id: archive.only};
}

const folderIsNone = 'is a folder; print takes files';
const dumpIsNone = 'it holds many cables; print takes one of them, as in cables.csv#07ROME1333';

function pagedText(
	archive: Archive,
	id: CableId,
	reason: string,
	place?: ByteRange,
): ReadCable & {readonly type: 'pages'} {
	return {
		type: 'pages',
		id,
		reason,
		*pages() {
			for (let [number, count] = [1, 1]; number <= count; number++) {
				const page = readPage(archive, id, number, place);
				count = page.count;
				yield page.text;
			}
		},
	};
}
