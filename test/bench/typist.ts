/** Types on a program in a pseudo-terminal, and takes down what each stroke costs. */
import process from 'node:process';
import {setTimeout as sleep} from 'node:timers/promises';
import pty from '@lydell/node-pty';
import xterm from '@xterm/headless';

/** What came of a stroke: the bytes, and the milliseconds from the key to the last of them. */
export type Stroke = {readonly bytes: string; readonly milliseconds: number};

/** A program with somebody at its keys. */
export type Typist = {
	/** Waits until the screen holds something. */
	readonly waitFor: (what: RegExp) => Promise<void>;
	/** Types keys as one write, and waits until nothing more comes. */
	readonly type: (keys: string) => Promise<Stroke>;
	/** Types keys so many milliseconds apart, and gives the milliseconds from the last of them to the last byte. */
	readonly holdDown: (keys: readonly string[], interval: number) => Promise<number>;
	/** Types keys and waits for nothing. */
	readonly press: (keys: string) => void;
	readonly pid: number;
	/** The rows of the screen, without blanks at their ends. */
	readonly screen: () => Promise<readonly string[]>;
	readonly close: () => Promise<void>;
};

/** How to start a program; `bytesPerSecond` is the speed of the line to the terminal, if it has one. */
export type Program = {
	readonly command: string;
	readonly args: readonly string[];
	readonly columns: number;
	readonly rows: number;
	readonly env?: Readonly<Record<string, string>>;
	readonly bytesPerSecond?: number;
	/** The user that runs it; by default the own one. */
	readonly uid?: number;
};

/** Starts a program with somebody at its keys. */
export function startTypist({command, args, columns, rows, env, bytesPerSecond, uid}: Program): Typist {
	const {CI: _, NO_COLOR: __, FORCE_COLOR: ___, TMUX: ____, LESS: _____, ...inherited} = process.env;
	const child = pty.spawn(command, [...args], {
		cols: columns,
		rows,
		...(uid !== undefined && {uid, gid: uid}),
		env: {...inherited, TERM: 'xterm-256color', LANG: 'C.UTF-8', ...env} as Record<string, string>,
	});
	const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
	let all = '';
	let last = performance.now();
	let hasEnded = false;
	const exit = new Promise<void>(resolve =>
		child.onExit(() => {
			hasEnded = true;
			resolve();
		}),
	);
	child.onData(data => {
		const arrives = () => {
			all += data;
			last = performance.now();
		};
		if (bytesPerSecond === undefined) {
			arrives();
			return;
		}
		// The line takes its time for these bytes, and nothing is read meanwhile.
		child.pause();
		setTimeout(
			() => {
				arrives();
				child.resume();
			},
			(Buffer.byteLength(data) / bytesPerSecond) * 1000,
		);
	});
	let read = 0;
	const screen = async () => {
		const news = all.slice(read);
		read = all.length;
		await new Promise<void>(done => terminal.write(news, done));
		return Array.from(
			{length: rows},
			(_, row) =>
				terminal.buffer.active.getLine(terminal.buffer.active.viewportY + row)?.translateToString(true) ?? '',
		);
	};
	const quiet = async (since: number, patience: number) => {
		while (performance.now() - Math.max(since, last) < patience) {
			await sleep(5);
		}
	};
	return {
		screen,
		press: keys => child.write(keys),
		pid: child.pid,
		async waitFor(what) {
			while (!what.test((await screen()).join('\n'))) {
				if (hasEnded) {
					throw new Error(`${command} has ended:\n${(await screen()).join('\n')}`);
				}
				await sleep(20);
			}
			await quiet(performance.now(), 150);
		},
		async type(keys) {
			const before = all.length;
			const start = performance.now();
			child.write(keys);
			await quiet(start, 60);
			return {bytes: all.slice(before), milliseconds: Math.max(0, last - start)};
		},
		async holdDown(keys, interval) {
			let pressed = performance.now();
			for (const key of keys) {
				pressed = performance.now();
				child.write(key);
				await sleep(interval);
			}
			await quiet(pressed, 2000);
			return Math.max(0, last - pressed);
		},
		async close() {
			child.kill('SIGTERM');
			await exit;
		},
	};
}
