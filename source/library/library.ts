/**
 * The archive as the screens are given it: every string from a file or a file's name has passed `sanitise`.
 * Marks have the length of what they stand for, so the blocks of a text hold for what is shown.
 */
import type {Settings} from '../app/settings.js';
import type {Effect, Event} from '../app/state.js';
import type {CableId} from '../cable/cable.js';
import type {Summary} from '../cable/summary.js';
import {sanitiseLine} from '../terminal/sanitise.js';
import type {Subjects} from './searcher.js';

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
	/** Forgets the cables of a folder that is empty or gone. */
	readonly forget: () => void;
	/** Whatever is being opened is not. */
	readonly giveUpOpening: () => void;
	readonly close: () => Promise<unknown>;
};

/** Who is told: what has happened, in the order that is wanted by now. */
export type Telling = {readonly tell: (event: Event) => void; readonly settings: () => Settings};

/** What can be answered at once, if only with the news that the answer will come. */
export type Question = Extract<
	Effect,
	{readonly type: 'open-cable' | 'turn-page' | 'describe-file' | 'fetch-order' | 'fetch-rows' | 'find-named'}
>;

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
