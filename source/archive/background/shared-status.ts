/**
 * What a thread is reading, in memory that other threads can see: a thread that is stuck or out of memory cannot
 * say so itself.
 */
import {readFileSync} from 'node:fs';
import type {CableId} from '../../cable/cable.js';
import {threadId} from './thread-id.js';

/** A unit of reading that can be given up by itself: a file, a row of a dump, or a slice of one. */
export type ReadUnit = string;

/** The units that were given up, and why, so that they are not tried again. */
export type GivenUp = ReadonlyMap<ReadUnit, string>;

/** The shared memory of a status. */
export type SharedStatus = SharedArrayBuffer;

/** A file, or whatever begins at an offset of a dump; no file name contains the character between the two. */
export function readUnit(
	id: CableId,
	part?: {readonly type: 'row' | 'slice'; readonly offset: number},
): ReadUnit {
	return part ? `${id}\0${part.type} ${part.offset}` : id;
}

/** Creates an empty status. */
export function createSharedStatus(): SharedStatus {
	return new SharedArrayBuffer(HEADER + 2 * MAX_CHARACTERS);
}

/** Reads a unit while others can see it; within a nested call they see the inner unit. */
export type Announce = <Result>(unit: ReadUnit, read: () => Result) => Result;

/** Creates the function with which the reading thread announces each unit. */
export function announceIn(status: SharedStatus): Announce {
	const header = new Int32Array(status, 0, HEADER / 4);
	const text = Buffer.from(status, HEADER);
	header[THREAD] = threadId() ?? 0;

	function write(unit: ReadUnit | undefined): void {
		// The turn is odd during a write, so that nobody reads half a name.
		Atomics.add(header, TURN, 1);
		header[LENGTH] = unit === undefined ? 0 : text.write(unit, 'utf16le');
		Atomics.add(header, TURN, 1);
	}

	let current: ReadUnit | undefined;
	return (unit, read) => {
		const outer = current;
		current = unit;
		write(unit);
		try {
			return read();
		} finally {
			current = outer;
			write(outer);
		}
	};
}

/** The unit that is being read, and a number that changes with every unit. */
export function readStatus(
	status: SharedStatus,
): {readonly unit: ReadUnit; readonly turn: number} | undefined {
	const header = new Int32Array(status, 0, HEADER / 4);
	const turn = Atomics.load(header, TURN);
	const length = header[LENGTH] ?? 0;
	const unit = Buffer.from(status, HEADER, length).toString('utf16le');
	const isWhole = turn % 2 === 0 && turn === Atomics.load(header, TURN);
	return isWhole && length > 0 ? {unit, turn} : undefined;
}

/**
 * The processor time that a status's thread has used, in milliseconds; the elapsed time where the system cannot
 * tell. A file is not to blame for a machine that is busy or asleep, or for a disk that does not respond.
 */
export function cpuMilliseconds(status: SharedStatus): number {
	const thread = new Int32Array(status)[THREAD] ?? 0;
	return (thread > 0 ? millisecondsOfThread(thread) : undefined) ?? performance.now();
}

const [TURN, LENGTH, THREAD] = [0, 1, 2];
const HEADER = 16;

/** No path is longer. */
const MAX_CHARACTERS = 8192;

function millisecondsOfThread(thread: number): number | undefined {
	try {
		const text = readFileSync(`/proc/self/task/${thread}/stat`, 'latin1');
		// The name of the thread, in brackets, may contain blanks.
		const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
		return (Number(fields[USER_TIME]) + Number(fields[SYSTEM_TIME])) * MILLISECONDS_A_TICK;
	} catch {
		return undefined;
	}
}

/** See proc(5); the fields are counted from the third. */
const [USER_TIME, SYSTEM_TIME] = [11, 12];
const MILLISECONDS_A_TICK = 10;
