/** What can be known of processes from outside. */
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, readlinkSync} from 'node:fs';
import process from 'node:process';
import {setTimeout as sleep} from 'node:timers/promises';

/** The processes that a process has started and that have not ended. */
export function childrenOf(pid: number): readonly number[] {
	return listed('pid=,ppid=')
		.map(row => row.trim().split(/\s+/).map(Number))
		.flatMap(([child = 0, parent]) => (parent === pid ? [child] : []));
}

/** Whether a process still runs; one that has ended may be waiting for somebody to ask how. */
export function isAlive(pid: number): boolean {
	const state = stateOf(pid);
	return state !== '' && state !== 'Z';
}

/** The letter of what a process does, `S` while it sleeps, `T` while it is stopped, `Z` when it has ended; empty when it is gone. */
export function stateOf(pid: number): string {
	try {
		// Some tests look every few milliseconds, in which `ps` cannot even start.
		return hasProcessFiles
			? (/^State:\s+(\w)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '')
			: (listed('state=', pid)[0]?.trim().charAt(0) ?? '');
	} catch {
		return '';
	}
}

const hasProcessFiles = existsSync('/proc/self/status');

/** The rows of `ps` about one process, or about all. */
export function listed(columns: string, pid?: number): readonly string[] {
	const which = pid === undefined ? ['-A'] : ['-p', String(pid)];
	return spawnSync('ps', [...which, '-o', columns], {encoding: 'utf8'})
		.stdout.split('\n')
		.filter(Boolean);
}

/** Waits until a process has ended; fails if it goes on, and gives the milliseconds that it took. */
export async function whenGone(pid: number, patience = 10_000): Promise<number> {
	const start = performance.now();
	while (isAlive(pid)) {
		if (performance.now() - start > patience) {
			process.kill(pid, 'SIGKILL');
			throw new Error(`process ${pid} was still there after ${patience} ms`);
		}
		await sleep(5);
	}
	return performance.now() - start;
}

/** What the files are that a process has open; empty when it is gone. */
export function openFiles(pid: number): readonly string[] {
	try {
		return readdirSync(`/proc/${pid}/fd`).map(file => linkOf(`/proc/${pid}/fd/${file}`));
	} catch {
		return [];
	}
}

function linkOf(path: string): string {
	try {
		return readlinkSync(path);
	} catch {
		return '';
	}
}
