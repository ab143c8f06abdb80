/**
 * The archive as the screens are given it: every string from a file or a file's name has passed `sanitise`.
 * Marks have the length of what they stand for, so the blocks of a text hold for what is shown.
 */
import type {Settings} from './app/settings.js';
import type {Effect, Event, NamedCables} from './app/state.js';
import {type Archive, fileFacts, readText} from './archive/archive.js';
import type {ByteRange} from './archive/dump-entries.js';
import {ArchiveError} from './archive/errors.js';
import type {CableId} from './cable/cable.js';
import {mrnsNamed} from './cable/facts.js';
import type {Mrn} from './cable/mrn.js';
import {parseCable} from './cable/parse.js';
import {shownAs} from './cable/reading.js';
import type {CableKey, Summary} from './cable/summary.js';
import type {Subjects} from './searcher.js';
import {countSanitised, sanitise, sanitiseLine} from './terminal/sanitise.js';

/** A folder, or a single file, whose cables are known by keys. */
export type ShownArchive = {
	readonly name: string;
	/** A file was named instead of a folder. */
	readonly isSingleFile: boolean;
	/** Tells what is known already, then what comes in; called once. */
	readonly start: (telling: Telling) => void;
	/** Answers what the program asks. */
	readonly answer: (question: Question) => Event;
	/** Where the search finds the subjects; nowhere for a single file. */
	readonly subjects: () => Subjects | undefined;
	readonly stopReading: () => void;
	readonly readAgain: () => void;
	readonly close: () => Promise<unknown>;
};

/** Who is told: what has happened, in the order that is wanted by now. */
export type Telling = {readonly tell: (event: Event) => void; readonly settings: () => Settings};

/** What can be answered at once. */
export type Question = Extract<
	Effect,
	{readonly type: 'open-cable' | 'describe-file' | 'fetch-order' | 'fetch-rows' | 'find-named'}
>;

/** Opens a cable, or says why it cannot be opened. */
export function openCable(
	archive: Archive,
	{key, id, place}: {readonly key: CableKey; readonly id: CableId; readonly place?: ByteRange | undefined},
	findNamed: (mrns: readonly Mrn[], by: CableKey) => NamedCables,
): Event {
	try {
		const cable = parseCable(sanitiseLine(id), readText(archive, id, place));
		const shown = shownAs(cable, sanitise);
		return {
			type: 'cable-opened',
			key,
			cable: shown,
			named: findNamed(mrnsNamed(shown), key),
			// It is the reading that is shown: an entity may stand for what cannot be, and a tag may hide it.
			replaced: countSanitised(cable.reading, shown.reading),
		};
	} catch (error) {
		if (!(error instanceof ArchiveError)) {
			throw error;
		}
		return {type: 'cable-not-opened', reason: sanitiseLine(`${id}: ${error.reason}`)};
	}
}

/** Tells where a cable is kept and what its bytes are, or why they cannot be read. */
export function describeFile(
	archive: Archive,
	{key, id, place}: {readonly key: CableKey; readonly id: CableId; readonly place?: ByteRange | undefined},
): Event {
	try {
		const file = fileFacts(archive, id, place);
		return {type: 'file-described', key, file: {...file, path: sanitiseLine(file.path)}};
	} catch (error) {
		if (!(error instanceof ArchiveError)) {
			throw error;
		}
		return {type: 'said', message: sanitiseLine(`${id}: ${error.reason}`)};
	}
}

/** What a list shows of a cable, without anything that could not be shown. */
export function shownSummary<Cable extends Summary>(summary: Cable): Cable {
	const clean = (text: string | undefined) => text && sanitiseLine(text);
	return {
		...summary,
		id: sanitiseLine(summary.id),
		mrn: clean(summary.mrn),
		from: clean(summary.from),
		subject: clean(summary.subject),
		opening: sanitiseLine(summary.opening),
	};
}

/** A file that could not be read, and why, in words that can be shown. */
export function shownFailure<Failure extends {readonly id: CableId; readonly reason: string}>(
	failure: Failure,
): Failure {
	return {...failure, id: sanitiseLine(failure.id), reason: sanitiseLine(failure.reason)};
}
