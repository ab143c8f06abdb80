import type {Announce, GivenUp, ReadUnit} from './shared-status.js';
import {tooMuchMemory} from './thread-limits.js';

/** Reads a unit while other threads can see it, or gives the reason why reading it has been given up. */
export type Guard = <Result>(unit: ReadUnit, read: () => Result) => Guarded<Result>;

/** The outcome of a guarded read. */
export type Guarded<Result> =
	| {readonly type: 'read'; readonly result: Result}
	| {readonly type: 'given-up'; readonly reason: string};

/** Creates a guard that refuses units given up earlier, and gives up those that exceed a limit of the engine. */
export function createGuard(announce: Announce, givenUp: GivenUp): Guard {
	return (unit, read) => {
		const reason = givenUp.get(unit);
		if (reason !== undefined) {
			return {type: 'given-up', reason};
		}
		try {
			return {type: 'read', result: announce(unit, read)};
		} catch (error) {
			// A string, an array or the stack became too large.
			if (error instanceof RangeError) {
				return {type: 'given-up', reason: tooMuchMemory};
			}
			throw error;
		}
	};
}

/** A guard that reads everything. */
export function unguarded<Result>(_unit: ReadUnit, read: () => Result): Guarded<Result> {
	return {type: 'read', result: read()};
}
