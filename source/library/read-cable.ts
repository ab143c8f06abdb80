/** Reads cables that are named one by one. */
import {type Archive, locate, openArchive} from '../archive/archive.js';
import {createBackgroundReader} from '../archive/background/background-reader.js';
import type {CableAnswer, CableRequest} from '../archive/background/read-messages.js';
import {maxDirectBytes, mayParseSlowly} from '../archive/direct-reads.js';
import type {ByteRange} from '../archive/dump/entries.js';
import {rowId} from '../archive/dump/row-id.js';
import {ArchiveError} from '../archive/errors.js';
import {readPage} from '../archive/pages.js';
import {chooseReadMethod, type ReadMethod} from '../archive/read-method.js';
import type {PartOfFile} from '../archive/several/several.js';
import {hasSeveral, readRawText, readWhole} from '../archive/texts.js';
import type {Cable, CableId} from '../cable/cable.js';
import {parseCable} from '../cable/parse.js';
import {plainCable} from '../cable/plain-cable.js';

/** A cable, or a text that is not analysed because that would take too much time or memory, and the path that opens it. */
export type ReadCable = {readonly path: string} & Read;

type Read = {readonly type: 'cable'; readonly cable: Cable} | ({readonly type: 'pages'} & PagedText);

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
	 * Reads the cable of a file, or each if it has several, in a background thread if that may take long; if only the
	 * text is needed, it is not analysed, and those of one file are not parted.
	 * Throws an `ArchiveError` if it cannot be read, or is a folder or a dump.
	 */
	readonly read: (path: string, isTextEnough: boolean) => AsyncIterable<ReadCable>;
	readonly close: () => void;
};

/** Creates a reader of cables. */
export function createCableReader(): CableReader {
	const background = createBackgroundReader<CableRequest, CableAnswer>();

	async function readInBackground(
		archive: Archive,
		id: CableId,
		known: Partial<Pick<PartOfFile, 'text' | 'place'>> = {},
	): Promise<Read> {
		const answer = await background.read({wanted: 'cable', archive, id, ...known});
		switch (answer.type) {
			case 'cable':
				return answer;
			case 'not-analysed':
				return pagedText(archive, id, answer.reason, answer.place);
			case 'unreadable':
				throw new ArchiveError(id, answer.reason);
			default:
				return answer satisfies never;
		}
	}

	async function* readParts(
		archive: Archive,
		id: CableId,
		path: string,
		several: readonly PartOfFile[],
	): AsyncGenerator<ReadCable> {
		for (const {number, text, place} of several) {
			const [part, own] = [id, path].map(dump => rowId({dump, row: String(number)})) as [CableId, string];
			const read =
				text.length > maxDirectBytes || mayParseSlowly(text)
					? await readInBackground(archive, part, {text, place})
					: parsed(part, text);
			yield {path: own, ...read};
		}
	}

	return {
		async *read(path, isTextEnough) {
			const {archive, id} = openCable(path);
			const method = chooseReadMethod(archive, id);
			const several = isTextEnough ? [] : severalOf(archive, id, method);
			if (several.length > 0) {
				yield* readParts(archive, id, path, several);
			} else if (method.type === 'in-pages') {
				yield {path, ...pagedText(archive, id, method.reason)};
			} else if (isTextEnough) {
				yield {path, type: 'cable', cable: plainCable(id, readRawText(archive, id))};
			} else {
				const read = method.type === 'direct' ? parsed(id, method.text) : await readInBackground(archive, id);
				yield {path, ...read};
			}
		},
		close: background.close,
	};
}

function parsed(id: CableId, text: string): Read {
	return {type: 'cable', cable: parseCable(id, text)};
}

/** The cables of a file that has several; its bytes are read again only then. */
function severalOf(archive: Archive, id: CableId, method: ReadMethod): readonly PartOfFile[] {
	const isRow = locate(archive, id).row !== undefined;
	const isTooLarge = method.type === 'in-pages' && !hasSeveral(archive, id);
	if (isRow || isTooLarge) {
		return [];
	}
	const whole = readWhole(archive, id);
	return whole.type === 'several' ? whole.cables : [];
}

function openCable(path: string): {readonly archive: Archive; readonly id: CableId} {
	const archive = openArchive(path);
	if (archive.only === undefined) {
		throw new ArchiveError(path, archive.dump === undefined ? folderMessage : dumpMessage);
	}
	return {archive, id: archive.only};
}

const folderMessage = 'is a folder; name a file, or the number of a cable';
const dumpMessage = 'holds many cables; name one of them, as in cables.csv#07ROME1333';

function pagedText(
	archive: Archive,
	id: CableId,
	reason: string,
	place?: ByteRange,
): Read & {readonly type: 'pages'} {
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
