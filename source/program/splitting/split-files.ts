/** Splits files into a folder: reads their pieces one by one, and writes each to its file. */
import {createHash, type Hash} from 'node:crypto';
import {closeSync} from 'node:fs';
import {basename} from 'node:path';
import {type ByteSource, chunksOf, fileSource, sourceWithin} from '../../archive/byte-source.js';
import {decodeText} from '../../archive/decode.js';
import {ArchiveError, archiveReason, toArchiveError} from '../../archive/errors.js';
import {formatStamp, stampOf} from '../../archive/file-stamp.js';
import {restName} from '../../archive/folder/split-folder.js';
import {openFile} from '../../archive/open-file.js';
import {type Piece, piecesOf} from '../../archive/several/pieces.js';
import {counted} from '../../cable/counts.js';
import {createFileNamer, type NamedPiece} from '../../command-line/splitting/file-names.js';
import type {SplitEvent, SplitRecord} from '../../command-line/splitting/split.js';
import {type SplitSource, splitSources} from './split-sources.js';
import {checkedTarget, createTargetFolder, type TargetFolder} from './target-folder.js';

/** What to split, and where to. */
export type SplitTask = {
	readonly paths: readonly string[];
	readonly to: string;
	/** Whether nothing is written. */
	readonly isDryRun: boolean;
	/** Shows the progress in one line; undefined at the end. */
	readonly showProgress: (line: string | undefined) => void;
	/** Called with the folder if the consumer of the events takes no more of them. */
	readonly onLeft: (unfinished: string) => void;
};

/**
 * Splits files and reports what happens. Throws an `ArchiveError` before anything is written if the folder may not be
 * written.
 */
export function* splitFiles({paths, to, isDryRun, showProgress, onLeft}: SplitTask): Generator<SplitEvent> {
	const {files, folders, unreadable, skipped} = splitSources(paths);
	const target = checkedTarget(to, folders);
	yield* unreadable.map(file => ({type: 'unreadable' as const, ...file}));
	yield* skipped.map(({kind, count}) => ({type: 'skipped' as const, kind, count}));
	const folder = isDryRun ? undefined : createTargetFolder(target);
	const progress = createProgress(files, showProgress);
	const split: Split = {folder, nameFile: createFileNamer(), progress, restLength: 0};
	let [hasCables, hasEnded] = [false, false];
	try {
		for (const file of files) {
			for (const event of splitFile(file, split)) {
				hasCables ||= event.type === 'written' && event.record.cables > 0;
				yield event;
			}
		}
		if (hasCables) {
			folder?.finish();
		} else {
			folder?.discard();
		}
		hasEnded = true;
		yield {type: hasCables ? 'finished' : 'nothing-found'};
	} catch (error) {
		if (!(error instanceof ArchiveError)) {
			throw error;
		}
		hasEnded = true;
		yield {type: 'failed', reason: error.message, unfinished: folder?.abandon()};
	} finally {
		showProgress(undefined);
		const unfinished = hasEnded ? undefined : folder?.abandon();
		if (unfinished !== undefined) {
			onLeft(unfinished);
		}
	}
}

/** What is carried from one file to the next. */
type Split = {
	readonly folder: TargetFolder | undefined;
	readonly nameFile: (piece: NamedPiece) => string;
	readonly progress: (done: {readonly bytes: number; readonly cables: number}) => void;
	restLength: number;
};

function* splitFile(file: SplitSource, split: Split): Generator<SplitEvent> {
	const opened = openSource(file);
	if ('reason' in opened) {
		yield {type: 'unreadable', id: file.name, reason: opened.reason};
		return;
	}
	try {
		yield* splitSource(opened.source, {...file, sourceSha256: opened.sha256}, split);
	} finally {
		closeSync(opened.descriptor);
	}
}

type OpenedSource = {readonly descriptor: number; readonly source: ByteSource; readonly sha256: string};

/** Opens a file and reads it once for its hash, or says why it cannot be read; nothing of it is written yet. */
function openSource({name, path, follow}: SplitSource): OpenedSource | {readonly reason: string} {
	let descriptor: number | undefined;
	try {
		descriptor = openFile(path, follow);
		const source = safelyRead(fileSource(descriptor), name);
		if (decodeText(source.read(0, SAMPLE_BYTES)) === undefined) {
			throw new ArchiveError(name, 'not a text file');
		}
		return {descriptor, source, sha256: hashOf(source)};
	} catch (error) {
		if (descriptor !== undefined) {
			closeSync(descriptor);
		}
		return {reason: archiveReason(error)};
	}
}

const SAMPLE_BYTES = 64 * 1024;

/** Writes the pieces of a file. Throws an `ArchiveError` if the file changes meanwhile, since they would not fit together. */
function* splitSource(
	source: ByteSource,
	{name, path, follow, isDump, stamp, sourceSha256}: SplitSource & {readonly sourceSha256: string},
	split: Split,
): Generator<SplitEvent> {
	let unread = 0;
	for (const piece of piecesOf(source, {name: basename(name), isDump})) {
		const {type, offset, length} = piece;
		if (length === 0) {
			continue;
		}
		if (type === 'rest' && piece.reason !== undefined && ++unread <= MOST_TOLD) {
			const where = `${counted(length, 'byte')} from ${offset} on`;
			yield {type: 'unreadable', id: name, reason: `${where}: ${piece.reason}`};
		}
		const written = writePiece(source, piece, {name, split});
		const record: SplitRecord = {...written, source: name, offset, length, sourceSha256, ...factsOf(piece)};
		split.folder?.addRecord(record);
		split.progress({bytes: length, cables: record.cables});
		yield {type: 'written', record};
	}
	if (unread > MOST_TOLD) {
		yield {type: 'unreadable', id: name, reason: `${unread - MOST_TOLD} more stretches could not be read`};
	}
	const after = stampOf(path, follow);
	if (!after || formatStamp(after) !== stamp) {
		throw new ArchiveError(name, changed);
	}
}

const MOST_TOLD = 100;

const changed = 'changed while it was split';

/** Writes a piece where it belongs; returns the file, the place in it, and the hash of what was written. */
function writePiece(
	source: ByteSource,
	piece: Piece,
	{name, split}: {readonly name: string; readonly split: Split},
): Pick<SplitRecord, 'file' | 'at' | 'sha256'> {
	const {length} = piece;
	const hash = createHash('sha256');
	const chunks = hashedChunks(sourceWithin(source, piece), hash, name);
	if (piece.type === 'rest') {
		const at = split.restLength;
		split.restLength += length;
		consume(chunks, split.folder?.addRest);
		return {file: restName, at, sha256: hash.digest('hex')};
	}
	const file = split.nameFile({mrn: piece.cables[0]?.mrn, kind: piece.kind});
	consume(chunks, split.folder && (all => split.folder?.writeCable(file, all)));
	return {file, at: 0, sha256: hash.digest('hex')};
}

/** Passes chunks to a writer, or only reads them. */
function consume(chunks: Iterable<Uint8Array>, write: ((chunks: Iterable<Uint8Array>) => void) | undefined) {
	if (write) {
		write(chunks);
		return;
	}
	for (const _ of chunks) {
		// Only their hash is needed.
	}
}

function* hashedChunks(source: ByteSource, hash: Hash, name: string): Generator<Uint8Array> {
	let length = 0;
	for (const chunk of chunksOf(source)) {
		hash.update(chunk);
		length += chunk.length;
		yield chunk;
	}
	if (length < source.size) {
		throw new ArchiveError(name, changed);
	}
}

function factsOf(piece: Piece): Pick<SplitRecord, 'cables' | 'mrn' | 'date' | 'subject'> {
	const cables = piece.type === 'cable' ? piece.cables : [];
	const [first] = cables;
	return {
		cables: cables.length,
		mrn: first?.mrn ?? null,
		date: first?.date ?? null,
		subject: first?.subject ?? null,
	};
}

function hashOf(source: ByteSource): string {
	const hash = createHash('sha256');
	for (const chunk of chunksOf(source)) {
		hash.update(chunk);
	}
	return hash.digest('hex');
}

/** The same bytes; an error in reading them becomes an `ArchiveError` with the name of their file. */
function safelyRead({size, read}: ByteSource, name: string): ByteSource {
	return {
		size,
		read(offset, length) {
			try {
				return read(offset, length);
			} catch (error) {
				throw toArchiveError(name, error);
			}
		},
	};
}

/** Shows how much has been split, at most four times a second. */
function createProgress(files: readonly SplitSource[], show: SplitTask['showProgress']): Split['progress'] {
	const total = files.reduce((sum, {size}) => sum + size, 0);
	let [bytes, cables, shown] = [0, 0, performance.now()];
	return done => {
		bytes += done.bytes;
		cables += done.cables;
		const now = performance.now();
		if (now - shown >= PROGRESS_INTERVAL) {
			shown = now;
			show(`${Math.floor((100 * bytes) / Math.max(1, total))} %, ${counted(cables, 'cable')}`);
		}
	};
}

const PROGRESS_INTERVAL = 250;
