/** What can be told of processes from outside. */
import {readdirSync, readFileSync, readlinkSync} from 'node:fs';
import process from 'node:process';
import {setTimeout as sleep} from 'node:timers/promises';

/** The processes that a process has started and that have not ended. */
export function childrenOf(pid: number): readonly number[] {
	return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
}

/** Whether a process still runs; one that has ended may be waiting for somebody to ask how. */
export function isAlive(pid: number): boolean {
	try {
		return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
	} catch {
		return false;
	}
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
