import type {Announce, GivenUp, Piece} from './being-read.js';
import {tooMuchMemory} from './reading-limits.js';

/** Reads a piece where others can see it, or says why that is not tried any more. */
export type Guard = <Result>(piece: Piece, read: () => Result) => Guarded<Result>;

/** What became of it. */
export type Guarded<Result> =
	| {readonly type: 'read'; readonly result: Result}
	| {readonly type: 'given-up'; readonly reason: string};

/** A guard of the pieces that were given up before, and of those that will be. */
export function createGuard(announce: Announce, givenUp: GivenUp): Guard {
	return (piece, read) => {
		const reason = givenUp.get(piece);
		if (reason !== undefined) {
			return {type: 'given-up', reason};
		}
		try {
			return {type: 'read', result: announce(piece, read)};
		} catch (error) {
			// A string, an array or a stack has become larger than can be.
			if (error instanceof RangeError) {
				return {type: 'given-up', reason: tooMuchMemory};
			}
			throw error;
		}
	};
}

/** Reads everything, and nobody looks on. */
export function unguarded<Result>(_piece: Piece, read: () => Result): Guarded<Result> {
	return {type: 'read', result: read()};
}
