/** A session of the program on a folder, in a pseudo-terminal: when its first frame is there, and what it takes. */
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import process from 'node:process';
import {setTimeout as sleep} from 'node:timers/promises';
import pty from '@lydell/node-pty';
import {root} from '../root.js';

/** What was measured of a session. */
export type Session = {
	/** Milliseconds to the end of the first frame. */
	readonly firstFrame: number;
	readonly peakKilobytes: number;
};

/** What is done in it: nothing; moving, sorting and looking again; or waiting until all has been read. */
export type Use = 'opened' | 'used' | 'filled';

/** Opens a folder, with the index that a cache folder has of it or without any. */
export async function measureSession(
	folder: string,
	cache: string | undefined,
	use: Use = 'opened',
): Promise<Session> {
	const home = mkdtempSync(join(tmpdir(), 'cables-session-'));
	try {
		return await session(folder, cache === undefined ? home : dirname(cache), use);
	} finally {
		rmSync(home, {recursive: true, force: true});
	}
}

async function session(folder: string, cacheHome: string, use: Use): Promise<Session> {
	const start = performance.now();
	const child = pty.spawn(process.execPath, [join(root, 'source', 'cables.cjs'), folder], {
		cols: 120,
		rows: 40,
		env: {
			PATH: process.env.PATH ?? '',
			HOME: cacheHome,
			XDG_CACHE_HOME: cacheHome,
			// One for all, so that no session has to compile what others have not.
			NODE_COMPILE_CACHE: join(tmpdir(), 'cables-bench-compiled'),
			TERM: 'xterm-256color',
			LANG: 'C.UTF-8',
		},
	});
	const ended = new Promise<void>(resolve => child.onExit(() => resolve()));
	let firstFrame: number | undefined;
	let last = start;
	child.onData(data => {
		last = performance.now();
		if (data.includes(endOfFrame)) {
			firstFrame ??= last - start;
		}
	});
	const untilQuiet = async (patience: number) => {
		const from = performance.now();
		while (performance.now() - Math.max(from, last) < patience) {
			await sleep(20);
		}
	};
	const type = async (keys: string, patience: number) => {
		child.write(keys);
		await untilQuiet(patience);
	};
	while (firstFrame === undefined) {
		await sleep(5);
	}
	if (use !== 'opened') {
		// While it reads it tells its progress four times a second.
		await untilQuiet(5000);
	}
	if (use === 'used') {
		for (let row = 0; row < 60; row++) {
			await type('\u001B[B', 20);
		}
		for (const key of ['\u001B[6~', 'G', 'g', ...'ooooooo', 'O']) {
			await type(key, 700);
		}
		await type('R', 5000);
	}
	const peakKilobytes = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]);
	child.write('q');
	await ended;
	return {firstFrame, peakKilobytes};
}

const endOfFrame = '\u001B[?2026l';
