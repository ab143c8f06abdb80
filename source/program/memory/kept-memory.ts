/** What is remembered of cables and of the list, kept between runs in a file that several programs may share. */
import {type Memory, type MemoryChange, noMemory} from '../../app/memory/memory.js';
import type {KeptSession} from '../../app/memory/session.js';
import {logEvent} from '../../files/log.js';
import {reasonOf} from '../user-files/user-json.js';
import {appendLines, readAppended, rewriteLines} from './appended-file.js';
import {createMerged, type Merged, memoryOf} from './merge.js';
import {type CableRecord, cableRecordIn, lineOf, saysMore} from './records.js';
import {type SessionRecord, sessionLine, sessionRecordIn} from './session-record.js';

/** The kept memory: what the user has read, starred, tagged and marked. */
export type KeptMemory = {
	readonly memory: Memory;
	/** Where the last run in this folder was. */
	readonly session: KeptSession | undefined;
	/** A sentence about why it could not be read. */
	readonly obstacle: string | undefined;
	/** Keeps changes: flags and marks at once, the place of reading within a second. */
	readonly remember: (changes: readonly MemoryChange[]) => void;
	/** Keeps where the list is, within a second. */
	readonly keepSession: (session: KeptSession) => void;
	/** Writes what has not been written. */
	readonly flush: () => void;
};

/** A memory that is empty and keeps nothing. */
export const forgetful: KeptMemory = {
	memory: noMemory,
	session: undefined,
	obstacle: undefined,
	remember() {},
	keepSession() {},
	flush() {},
};

/** Opens what is kept in a file, to read it only or to write it; `complain` is called once if it cannot be written. */
export function openKeptMemory(
	file: string | undefined,
	folder: string,
	complain: (sentence: string) => void,
	{isWritten = true, delay = LONGEST_DELAY}: {readonly isWritten?: boolean; readonly delay?: number} = {},
): KeptMemory {
	if (file === undefined) {
		return forgetful;
	}
	const {merged, sessions, foreign, obstacle, size} = read(file);
	const records = merged.records();
	if (isWritten && obstacle === undefined) {
		compactIfLong(file, size, records.length + sessions.size + foreign.length);
	}
	const writer = isWritten ? createWriter({file, folder, delay}, merged.newest(), complain) : undefined;
	return {
		...forgetful,
		memory: memoryOf(records),
		session: sessions.get(folder)?.session,
		obstacle,
		...writer,
	};
}

/** In milliseconds; what is older than two of these is never lost. */
const LONGEST_DELAY = 1000;

function createWriter(
	{file, folder, delay}: {readonly file: string; readonly folder: string; readonly delay: number},
	newest: number,
	complain: (sentence: string) => void,
): Pick<KeptMemory, 'remember' | 'keepSession' | 'flush'> {
	const waiting = new Map<string, CableRecord>();
	let session: KeptSession | undefined;
	let last = newest;
	let timer: NodeJS.Timeout | undefined;
	let wasReported = false;

	/** Later than everything before, even if the clock was put back meanwhile. */
	function now(): number {
		last = Math.max(Date.now(), last + 1);
		return last;
	}

	function flush(): void {
		clearTimeout(timer);
		timer = undefined;
		const lines = [
			...Array.from(waiting.values(), lineOf),
			...(session === undefined ? [] : [sessionLine({time: now(), folder, session})]),
		];
		if (lines.length === 0) {
			return;
		}
		try {
			appendLines(file, lines);
			waiting.clear();
			session = undefined;
		} catch (error) {
			const reason = reasonOf(error);
			logEvent(`the reading was not kept: ${reason}`);
			if (!wasReported) {
				wasReported = true;
				complain(`what you read is not kept: ${reason}`);
			}
		}
	}

	function flushLater(): void {
		timer ??= setTimeout(flush, delay).unref();
	}

	return {
		remember(changes) {
			for (const change of changes) {
				waiting.set(change.cable.sha256, {
					...together(waiting.get(change.cable.sha256), change),
					time: now(),
				});
			}
			if (changes.every(isWhereOneReads)) {
				flushLater();
			} else {
				flush();
			}
		},
		keepSession(next) {
			session = next;
			flushLater();
		},
		flush,
	};
}

/** Two changes of a cable as one. */
function together(before: MemoryChange | undefined, {cable, facts}: MemoryChange): MemoryChange {
	const marks = {...before?.facts.marks, ...facts.marks};
	const bookmarks = {...before?.facts.bookmarks, ...facts.bookmarks};
	return {
		cable,
		facts: {
			...before?.facts,
			...facts,
			...(Object.keys(marks).length > 0 && {marks}),
			...(Object.keys(bookmarks).length > 0 && {bookmarks}),
		},
	};
}

function isWhereOneReads({facts}: MemoryChange): boolean {
	return Object.keys(facts).every(name => name === 'place' || name === 'furthest');
}

type Read = {
	readonly merged: Merged;
	/** Where the last run in each folder was. */
	readonly sessions: ReadonlyMap<string, SessionRecord>;
	/** The lines that say more than this version knows. */
	readonly foreign: readonly string[];
	readonly obstacle: string | undefined;
	/** How many lines there are. */
	readonly size: number;
};

function read(file: string): Read {
	try {
		const lines = readAppended(file);
		return {...recordsIn(lines), obstacle: undefined, size: lines.length};
	} catch (error) {
		const obstacle = `what you have read is not known: ${reasonOf(error)}`;
		return {...recordsIn([]), obstacle, size: 0};
	}
}

/** A line that is broken, as a killed program may leave it, is left out. */
function recordsIn(lines: readonly string[]): Pick<Read, 'merged' | 'sessions' | 'foreign'> {
	const merged = createMerged();
	const sessions = new Map<string, SessionRecord>();
	const foreign = new Set<string>();
	let broken = 0;
	for (const line of lines) {
		const value = parsed(line);
		if (saysMore(value)) {
			foreign.add(line);
		}
		const [cable, session] = [cableRecordIn(value), sessionRecordIn(value)];
		if (cable) {
			merged.add(cable);
		} else if (session) {
			if ((sessions.get(session.folder)?.time ?? -1) <= session.time) {
				sessions.set(session.folder, session);
			}
		} else if (!foreign.has(line)) {
			broken++;
		}
	}
	if (broken > 0) {
		logEvent(`${broken} broken lines of what was read are left out`);
	}
	return {merged, sessions, foreign: [...foreign]};
}

function parsed(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}

/** Rewrites a file if newer lines have replaced most of its lines. */
function compactIfLong(file: string, lines: number, needed: number): void {
	if (lines < FEW_LINES || lines < 2 * needed) {
		return;
	}
	try {
		rewriteLines(file, all => {
			const {merged, sessions, foreign} = recordsIn(all);
			const newest = [...sessions.values()].sort((one, other) => one.time - other.time).slice(-MOST_FOLDERS);
			return [...foreign, ...merged.records().map(lineOf), ...newest.map(sessionLine)];
		});
	} catch (error) {
		logEvent(`the reading was not rewritten: ${reasonOf(error)}`);
	}
}

const FEW_LINES = 1000;

/** For how many folders the place in the list is kept. */
const MOST_FOLDERS = 200;
