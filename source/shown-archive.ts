/**
 * The archive as the screens are given it: every string from a file or a file's name has passed `sanitise`.
 * Marks have the length of what they stand for, so the blocks of a text hold for what is shown.
 */
import type {Settings} from './app/settings.js';
import type {Effect, Event, Progress, Unreadable} from './app/state.js';
import {type Archive, readSummaries, readText} from './archive/archive.js';
import type {ByteRange} from './archive/dump-entries.js';
import {ArchiveError} from './archive/errors.js';
import type {Scan} from './archive/scan.js';
import type {CableId} from './cable/cable.js';
import {mrnsNamed} from './cable/facts.js';
import {parseCable} from './cable/parse.js';
import {shownAs} from './cable/reading.js';
import type {CableKey, Listed, Summary} from './cable/summary.js';
import {type Catalogue, createCatalogue} from './catalogue.js';
import {countSanitised, sanitise, sanitiseLine} from './terminal/sanitise.js';

/** A folder whose cables are known by keys, and what is shown of them can be shown. */
export type ShownArchive = {
	readonly name: string;
	/** A file was named instead of a folder. */
	readonly isSingleFile: boolean;
	/** Reads the folder for as long as it is asked to go on, and tells what has come in; a single file is opened. */
	readonly read: (settings: () => Settings) => AsyncGenerator<Event>;
	/** Answers what the program asks of the folder. */
	readonly answer: (question: Question) => Event;
	/** All cables that have come in. */
	readonly cables: () => readonly Listed[];
};

/** What can be answered at once. */
export type Question = Extract<
	Effect,
	{readonly type: 'open-cable' | 'fetch-order' | 'fetch-rows' | 'find-named'}
>;

/** Shows what a scan of an archive found. */
export function showArchive(archive: Archive, scan: Scan): ShownArchive {
	const catalogue = createCatalogue();
	/** The names of the files as they are, by the keys of their cables. */
	const files: CableId[] = [];
	const places = new Map<CableId, ByteRange>();
	const open = (key: CableKey, id: CableId) => openCable(archive, catalogue, key, id, places.get(id));

	async function* read(settings: () => Settings): AsyncGenerator<Event> {
		for await (const {summaries, progress} of readFolder(archive, scan, places)) {
			files.push(...summaries.map(({id}) => id));
			catalogue.add(summaries.map(shownSummary));
			yield {type: 'cables-read', order: catalogue.order(settings()), progress};
		}
		if (archive.only !== undefined) {
			yield open(files.indexOf(archive.only), archive.only);
		}
	}

	function answer(question: Question): Event {
		switch (question.type) {
			case 'open-cable':
				return open(question.key, files[question.key] ?? '');
			case 'fetch-order':
				return {type: 'order-fetched', order: catalogue.order(question.settings)};
			case 'fetch-rows':
				return {type: 'rows-fetched', rows: catalogue.rows(question.keys)};
			case 'find-named': {
				const {key, mrns} = question;
				return {type: 'named-found', key, named: catalogue.named(mrns, key)};
			}
			default:
				return question satisfies never;
		}
	}

	return {
		name: sanitiseLine(archive.name),
		isSingleFile: archive.only !== undefined,
		read,
		answer,
		cables: catalogue.all,
	};
}

/** Cables that were read, and how far the reading has got. */
type News = {readonly summaries: readonly Summary[]; readonly progress: Progress};

async function* readFolder(
	archive: Archive,
	{ids, unreadable}: Scan,
	places: Map<CableId, ByteRange>,
): AsyncGenerator<News> {
	const failures: Unreadable[] = unreadable.map(shownFailure);
	let summaries: Summary[] = [];
	let told = Number.NEGATIVE_INFINITY;
	for await (const batch of readSummaries(archive, ids)) {
		failures.push(...batch.unreadable.map(shownFailure));
		summaries.push(...batch.summaries);
		for (const [id, place] of batch.places) {
			places.set(id, place);
		}
		if (batch.done < ids.length && performance.now() - told >= MILLISECONDS_BETWEEN_NEWS) {
			yield {summaries, progress: {type: 'reading', done: batch.done, total: ids.length}};
			summaries = [];
			told = performance.now();
		}
	}
	yield {summaries, progress: {type: 'complete', unreadable: failures}};
}

/** To put new cables in their places takes time with every piece of news, so there is not more of it than one can read. */
const MILLISECONDS_BETWEEN_NEWS = 250;

function openCable(
	archive: Archive,
	catalogue: Catalogue,
	key: CableKey,
	id: CableId,
	place: ByteRange | undefined,
): Event {
	try {
		const cable = parseCable(sanitiseLine(id), readText(archive, id, place));
		const shown = shownAs(cable, sanitise);
		return {
			type: 'cable-opened',
			key,
			cable: shown,
			named: catalogue.named(mrnsNamed(shown), key),
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

function shownSummary(summary: Summary): Summary {
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

function shownFailure({id, reason}: Unreadable): Unreadable {
	return {id: sanitiseLine(id), reason: sanitiseLine(reason)};
}
