/** What a file may take of a thread: what takes more is given up, so that the rest goes on. */
import {millisecondsOf, type Piece, readSlate, type Slate} from './being-read.js';

/** What one piece may take of the thread that reads it. */
export type ReadingLimits = {readonly milliseconds: number; readonly heapMegabytes: number};

/** The longest telegrams take a few hundredths of a second, and a few megabytes. */
export const readingLimits: ReadingLimits = {milliseconds: 10_000, heapMegabytes: 320};

/** Calls back when what a thread reads takes it too long; gives what ends the watch. */
export function watchReading(
	slate: Slate,
	{milliseconds}: ReadingLimits,
	onTooLong: (piece: Piece, reason: string) => void,
): () => void {
	let seen: {readonly turn: number; readonly since: number} | undefined;
	const timer = setInterval(() => {
		const now = readSlate(slate);
		if (now?.turn !== seen?.turn) {
			seen = now && {turn: now.turn, since: millisecondsOf(slate)};
		} else if (now && seen && millisecondsOf(slate) - seen.since >= milliseconds) {
			clearInterval(timer);
			onTooLong(now.piece, tooLong(milliseconds));
		}
	}, milliseconds / LOOKS);
	timer.unref();
	return () => clearInterval(timer);
}

const LOOKS = 20;

/** What is said of a file that takes too much. */
export const tooMuchMemory = 'it takes too much memory';
const tooMuchTime = 'it takes longer than';

/** What is said of a file that takes longer than some milliseconds. */
export function tooLong(milliseconds: number): string {
	return `${tooMuchTime} ${milliseconds / 1000} s`;
}

/** Whether a reason is that something took too much, which is not to be tried again for nothing. */
export function isGivenUp(reason: string): boolean {
	return [tooMuchMemory, tooMuchTime].some(words => reason.includes(words));
}

/** What a thread has run out of memory with, and what to say of it; nothing where it failed at something else. */
export function outOfMemory(
	slate: Slate,
	error: unknown,
): {readonly piece: Piece; readonly reason: string} | undefined {
	const piece = isOutOfMemory(error) ? readSlate(slate)?.piece : undefined;
	return piece === undefined ? undefined : {piece, reason: tooMuchMemory};
}

/** Whether a thread has come to the end of its memory. */
export function isOutOfMemory(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
