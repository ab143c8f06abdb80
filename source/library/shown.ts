/** Texts from files, file names and errors, made safe to show. */
import type {SafeLine} from '../app/preview/preview.js';
import type {Event} from '../app/state/event.js';
import type {CableId} from '../cable/cable.js';
import type {Safe, SafeText} from '../cable/safe-text.js';
import type {Summary} from '../cable/summary/summary.js';
import type {Line} from '../layout/layout.js';
import {sanitiseLine} from '../terminal/sanitise.js';

/** Makes a summary safe to show. */
export function shownSummary<Cable extends Summary>(summary: Cable): Safe<Cable> {
	return shownStrings(summary);
}

/** Makes the texts of a record safe to show. */
export function shownStrings<Values extends object>(record: Values): Safe<Values> {
	const values = Object.entries(record).map(
		([name, value]) => [name, typeof value === 'string' ? sanitiseLine(value) : value] as const,
	);
	return Object.fromEntries(values) as Safe<Values>;
}

/** Makes lines that were laid out safe to show. */
export function shownLines(lines: readonly Line[]): readonly SafeLine[] {
	return lines.map(line => ({
		...line,
		spans: line.spans.map(span => ({...span, text: sanitiseLine(span.text)})),
	}));
}

/** Makes a file that could not be read, and the reason, safe to show. */
export function shownFailure<Failure extends {readonly id: CableId; readonly reason: string}>(
	failure: Failure,
): Failure & {readonly id: SafeText; readonly reason: SafeText} {
	return {...failure, id: sanitiseLine(failure.id), reason: sanitiseLine(failure.reason)};
}

/** The event that says something. */
export function said(words: string): Event {
	return {type: 'said', message: sanitiseLine(words)};
}

/** What is said of a cable that has been removed from the index since it was listed. */
export const noLongerIndexed = 'this cable is no longer in the index';
