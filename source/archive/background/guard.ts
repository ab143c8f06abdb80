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
			if (isTooLarge(error)) {
				return {type: 'given-up', reason: tooMuchMemory};
			}
			throw error;
		}
	};
}

/** Whether a string, an array or the stack became too large; any other error of its kind is a mistake of ours. */
function isTooLarge(error: unknown): boolean {
	return error instanceof RangeError && limitsOfTheEngine.test(error.message);
}

const limitsOfTheEngine =
	/^(?:Invalid (?:string|array) length|Maximum call stack size exceeded|(?:Map|Set) maximum size exceeded|Array buffer allocation failed|Too many properties)/;

/** A guard that reads everything. */
export function unguarded<Result>(_unit: ReadUnit, read: () => Result): Guarded<Result> {
	return {type: 'read', result: read()};
}
