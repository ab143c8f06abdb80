/** Strings from files, from their names and from errors, as they can be shown. */
import type {CableId} from '../cable/cable.js';
import type {Safe, SafeText} from '../cable/safe-text.js';
import type {Summary} from '../cable/summary.js';
import {sanitiseLine} from '../terminal/sanitise.js';

/** What a list shows of a cable, without anything that could not be shown. */
export function shownSummary<Cable extends Summary>(summary: Cable): Safe<Cable> {
	const values = Object.entries(summary).map(
		([name, value]) => [name, typeof value === 'string' ? sanitiseLine(value) : value] as const,
	);
	return Object.fromEntries(values) as Safe<Cable>;
}

/** A file that could not be read, and why, in words that can be shown. */
export function shownFailure<Failure extends {readonly id: CableId; readonly reason: string}>(
	failure: Failure,
): Failure & {readonly id: SafeText; readonly reason: SafeText} {
	return {...failure, id: sanitiseLine(failure.id), reason: sanitiseLine(failure.reason)};
}
