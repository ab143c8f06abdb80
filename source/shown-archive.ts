/**
 * The archive as the screens are given it: every string from a file or a file's name has passed `sanitise`.
 * Marks have the length of what they stand for, so the blocks of a text hold for what is shown.
 */
import type {Event, Unreadable} from './app/state.js';
import {type Archive, readSummaries, readText} from './archive/archive.js';
import type {ByteRange} from './archive/dump-entries.js';
import {ArchiveError} from './archive/errors.js';
import type {Scan} from './archive/scan.js';
import type {CableId} from './cable/cable.js';
import {parseCable} from './cable/parse.js';
import {shownAs} from './cable/reading.js';
import type {Summary} from './cable/summary.js';
import {countSanitised, sanitise, sanitiseLine} from './terminal/sanitise.js';

/** A folder whose cables are known by the names that can be shown. */
export type ShownArchive = {
	readonly name: string;
	/** The file that was named instead of a folder. */
	readonly only: CableId | undefined;
	/** Reads the folder batch by batch, for as long as it is asked to go on. */
	readonly read: () => AsyncGenerator<Event>;
	/** Opens a cable, or says why it cannot be opened. */
	readonly open: (id: CableId) => Event;
};

/** Shows what a scan of an archive found. */
export function showArchive(archive: Archive, scan: Scan): ShownArchive {
	const names = createNames();
	const places = new Map<CableId, ByteRange>();
	return {
		name: sanitiseLine(archive.name),
		only: archive.only === undefined ? undefined : names.shown(archive.only),
		read: () => readFolder(archive, scan, names, places),
		open: id => openCable(archive, names, places, id),
	};
}

async function* readFolder(
	archive: Archive,
	{ids, unreadable}: Scan,
	names: Names,
	places: Map<CableId, ByteRange>,
): AsyncGenerator<Event> {
	const failures: Unreadable[] = unreadable.map(shownFailure);
	let summaries: Summary[] = [];
	let told = Number.NEGATIVE_INFINITY;
	for await (const batch of readSummaries(archive, ids)) {
		failures.push(...batch.unreadable.map(shownFailure));
		summaries.push(...batch.summaries.map(summary => shownSummary(summary, names)));
		for (const [id, place] of batch.places) {
			places.set(id, place);
		}
		if (batch.done < ids.length && performance.now() - told >= MILLISECONDS_BETWEEN_NEWS) {
			const progress = {type: 'reading', done: batch.done, total: ids.length} as const;
			yield {type: 'cables-read', summaries, progress};
			summaries = [];
			told = performance.now();
		}
	}
	yield {type: 'cables-read', summaries, progress: {type: 'complete', unreadable: failures}};
}

/** To put new cables in their places takes time with every piece of news, so there is not more of it than one can read. */
const MILLISECONDS_BETWEEN_NEWS = 250;

function openCable(
	archive: Archive,
	names: Names,
	places: ReadonlyMap<CableId, ByteRange>,
	id: CableId,
): Event {
	try {
		const file = names.fileOf(id);
		const text = readText(archive, file, places.get(file));
		const shown = shownAs(parseCable(id, text), sanitise);
		return {type: 'cable-opened', cable: shown, replaced: countSanitised(text, shown.text)};
	} catch (error) {
		if (!(error instanceof ArchiveError)) {
			throw error;
		}
		return {type: 'cable-not-opened', reason: sanitiseLine(`${id}: ${error.reason}`)};
	}
}

/** The names of files as they are shown, and back. */
type Names = {
	readonly shown: (id: CableId) => CableId;
	readonly fileOf: (shown: CableId) => CableId;
};

function createNames(): Names {
	const files = new Map<CableId, CableId>();
	return {
		shown(id) {
			let shown = sanitiseLine(id);
			// Two names that differ in what is not shown are two cables all the same.
			while ((files.get(shown) ?? id) !== id) {
				shown += '\u2426';
			}
			files.set(shown, id);
			return shown;
		},
		fileOf: shown => files.get(shown) ?? shown,
	};
}

function shownSummary(summary: Summary, names: Names): Summary {
	const clean = (text: string | undefined) => text && sanitiseLine(text);
	return {
		...summary,
		id: names.shown(summary.id),
		mrn: clean(summary.mrn),
		from: clean(summary.from),
		subject: clean(summary.subject),
		opening: sanitiseLine(summary.opening),
	};
}

function shownFailure({id, reason}: Unreadable): Unreadable {
	return {id: sanitiseLine(id), reason: sanitiseLine(reason)};
}
