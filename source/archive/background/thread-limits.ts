/** The limits of a thread that reads: a unit that exceeds them is given up, so that the rest goes on. */
import {cpuMilliseconds, type ReadUnit, readStatus, type SharedStatus} from './shared-status.js';

/** The time and the memory that one unit may take. */
export type ThreadLimits = {readonly milliseconds: number; readonly heapMegabytes: number};

/** The longest telegrams take a few hundredths of a second and a few megabytes. */
export const threadLimits: ThreadLimits = {milliseconds: 10_000, heapMegabytes: 320};

/** Watches a thread and calls back when it takes too long over a unit; returns what ends the watch. */
export function watchReads(
	status: SharedStatus,
	{milliseconds}: ThreadLimits,
	onTooLong: (unit: ReadUnit, reason: string) => void,
): () => void {
	let seen: {readonly turn: number; readonly since: number} | undefined;
	const timer = setInterval(() => {
		const now = readStatus(status);
		if (now?.turn !== seen?.turn) {
			seen = now && {turn: now.turn, since: cpuMilliseconds(status)};
		} else if (now && seen && cpuMilliseconds(status) - seen.since >= milliseconds) {
			clearInterval(timer);
			onTooLong(now.unit, tooLongReason(milliseconds));
		}
	}, milliseconds / CHECKS_PER_LIMIT);
	timer.unref();
	return () => clearInterval(timer);
}

const CHECKS_PER_LIMIT = 20;

/** The reasons why a unit is given up. */
export const tooMuchMemory = 'takes too much memory';
const tooMuchTime = 'takes longer than';

/** The reason why a unit is given up that takes too long. */
export function tooLongReason(milliseconds: number): string {
	return `${tooMuchTime} ${milliseconds / 1000} s`;
}

/** Whether a reason says that something was given up; it would fail again if it were tried again. */
export function isGivenUpReason(reason: string): boolean {
	return [tooMuchMemory, tooMuchTime].some(words => reason.includes(words));
}

/** The unit with which a thread ran out of memory; `undefined` if it failed for another reason. */
export function outOfMemory(
	status: SharedStatus,
	error: unknown,
): {readonly unit: ReadUnit; readonly reason: string} | undefined {
	const unit = isOutOfMemory(error) ? readStatus(status)?.unit : undefined;
	return unit === undefined ? undefined : {unit, reason: tooMuchMemory};
}

/** Whether a thread has run out of memory. */
export function isOutOfMemory(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
