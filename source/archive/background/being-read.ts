/**
 * What a thread is reading, where other threads can see it: one that is stuck, or has run out of memory, cannot say
 * any more what it is stuck in.
 */
import {readFileSync} from 'node:fs';
import type {CableId} from '../../cable/cable.js';
import {threadNumber} from './thread-number.js';

/** What can be given up by itself: a file, a row of a dump, or a stretch of one. */
export type Piece = string;

/** Why reading some pieces was given up, so that it is not tried again. */
export type GivenUp = ReadonlyMap<Piece, string>;

/** Memory that two threads share. */
export type Slate = SharedArrayBuffer;

/** A file, or what begins at an offset of a dump; no name holds the character between. */
export function pieceOf(
	id: CableId,
	part?: {readonly type: 'row' | 'slice'; readonly offset: number},
): Piece {
	return part ? `${id}\0${part.type} ${part.offset}` : id;
}

/** A slate with nothing on it. */
export function createSlate(): Slate {
	return new SharedArrayBuffer(HEADER + 2 * MOST_CHARACTERS);
}

/** Goes through with a piece of reading while others can see it; within another one, what is inside is seen. */
export type Announce = <Result>(piece: Piece, read: () => Result) => Result;

/** The thread that reads calls this once, and then announces each piece. */
export function announceOn(slate: Slate): Announce {
	const header = new Int32Array(slate, 0, HEADER / 4);
	const text = Buffer.from(slate, HEADER);
	header[THREAD] = threadNumber() ?? 0;

	function write(piece: Piece | undefined): void {
		// The turn is odd while the slate is written, so that nobody takes the half of a name for one.
		Atomics.add(header, TURN, 1);
		header[LENGTH] = piece === undefined ? 0 : text.write(piece, 'utf16le');
		Atomics.add(header, TURN, 1);
	}

	let current: Piece | undefined;
	return (piece, read) => {
		const outer = current;
		current = piece;
		write(piece);
		try {
			return read();
		} finally {
			current = outer;
			write(outer);
		}
	};
}

/** What stands on a slate: what is read, and a number that is another one for everything that is read. */
export function readSlate(slate: Slate): {readonly piece: Piece; readonly turn: number} | undefined {
	const header = new Int32Array(slate, 0, HEADER / 4);
	const turn = Atomics.load(header, TURN);
	const length = header[LENGTH] ?? 0;
	const piece = Buffer.from(slate, HEADER, length).toString('utf16le');
	const isWhole = turn % 2 === 0 && turn === Atomics.load(header, TURN);
	return isWhole && length > 0 ? {piece, turn} : undefined;
}

/**
 * The milliseconds of a processor that the thread of a slate has had; where the system does not tell, those that went
 * by. A file is not to blame for a machine that is busy, or asleep, or for a disk that does not answer.
 */
export function millisecondsOf(slate: Slate): number {
	const thread = new Int32Array(slate)[THREAD] ?? 0;
	return (thread > 0 ? millisecondsOfThread(thread) : undefined) ?? performance.now();
}

const [TURN, LENGTH, THREAD] = [0, 1, 2];
const HEADER = 16;

/** No path is longer. */
const MOST_CHARACTERS = 8192;

function millisecondsOfThread(thread: number): number | undefined {
	try {
		const text = readFileSync(`/proc/self/task/${thread}/stat`, 'latin1');
		// The name of the thread, in brackets, may hold blanks.
		const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
		return (Number(fields[USER_TIME]) + Number(fields[SYSTEM_TIME])) * MILLISECONDS_A_TICK;
	} catch {
		return undefined;
	}
}

/** See proc(5); the fields are counted from the third. */
const [USER_TIME, SYSTEM_TIME] = [11, 12];
const MILLISECONDS_A_TICK = 10;
