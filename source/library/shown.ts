/** Strings from files, from their names and from errors, as they can be shown. */
import type {CableId} from '../cable/cable.js';
import type {Summary} from '../cable/summary.js';
import {sanitiseLine} from '../terminal/sanitise.js';

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
