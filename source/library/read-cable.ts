/** Reads cables that are named one by one. */
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

/** A cable, or a text that is not analysed because that would take too much time or memory. */
export type ReadCable =
	| {readonly type: 'cable'; readonly cable: Cable}
	| ({readonly type: 'pages'} & PagedText);

/**
 * A text that is not analysed: its file or row, the reason, and its pages as plain text, each read when it is
 * taken.
 */
export type PagedText = {
	readonly id: CableId;
	readonly reason: string;
	readonly pages: () => Iterable<string>;
};

/** Reads cables by their paths. */
export type CableReader = {
	/**
	 * Reads a cable, in a background thread if it may take long; if only the text is needed, it is not analysed.
	 * Throws an `ArchiveError` if it cannot be read, or is not a single cable.
	 */
	readonly read: (path: string, isTextEnough: boolean) => Promise<ReadCable>;
	readonly close: () => void;
};

/** Creates a reader of cables. */
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
			const method = chooseReadMethod(archive, id);
			if (method.type === 'in-pages') {
				return pagedText(archive, id, method.reason);
			}
			if (isTextEnough) {
				const text = method.type === 'direct' ? method.text : readText(archive, id);
				return {type: 'cable', cable: plainCable(id, text)};
			}
			return method.type === 'direct'
				? {type: 'cable', cable: parseCable(id, method.text)}
				: readInBackground(archive, id);
		},
		close: background.stop,
	};
}

function openCable(path: string): {readonly archive: Archive; readonly id: CableId} {
	const archive = openArchive(path);
	if (archive.only === undefined) {
		throw new ArchiveError(path, archive.dump === undefined ? folderMessage : dumpMessage);
	}
	return {archive, id: archive.only};
}

const folderMessage = 'is a folder; print takes files';
const dumpMessage = 'holds many cables; name one of them, as in cables.csv#07ROME1333';

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
