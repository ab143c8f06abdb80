/** Hands cables to other programs, which have the terminal meanwhile. */

import {type ChildProcess, spawn} from 'node:child_process';
import process from 'node:process';
import type {Effect} from '../../app/state/effect.js';
import type {Event} from '../../app/state/event.js';
import {archiveReason} from '../../archive/errors.js';
import type {CableKey} from '../../cable/summary/summary.js';
import type {Library} from '../../library/library.js';
import {noLongerIndexed, said} from '../../library/shown.js';
import {drained} from '../../terminal/drain.js';
import {sanitise} from '../../terminal/sanitise.js';
import type {Session} from '../../terminal/session.js';
import {shownTexts} from './written-cables.js';

/** What is needed to hand a cable over. */
export type HandOverContext = {
	readonly library: Library;
	readonly session: Session;
	readonly isPrivate: boolean;
	readonly today: string;
	/** Stops showing anything: the terminal is given to another program. */
	readonly stop: () => void;
	/** Called with what went wrong. */
	readonly tell: (event: Event) => void;
};

/** Runs a command of the shell with the texts of cables as its input, then waits for Enter, so that its output is seen. */
export function performPipe(
	{command, cables}: Extract<Effect, {readonly type: 'pipe'}>,
	context: HandOverContext,
): readonly Event[] {
	const {library, today, tell} = context;
	const stored = cables.flatMap(shown => {
		const file = library.fileOf(shown.key);
		return file ? [{shown, file}] : [];
	});
	const areThere = stored.length === cables.length;
	if (!areThere || !process.stdin.isTTY) {
		return [said(areThere ? 'a command needs a terminal' : noLongerIndexed)];
	}
	// What a command shows may come from the text as it is, so that text is made as safe as on the screen.
	const text = shownTexts(stored, today).then(sanitise);
	void text.then(
		input =>
			handOver(context, async () => {
				await ended(inShell(command, [], {input}));
				await ended(inShell(waiting));
			}),
		(error: unknown) => tell(said(archiveReason(error))),
	);
	return [];
}

/** Shows the file of a cable in the pager, which cannot write it. */
export function performView(key: CableKey, context: HandOverContext): readonly Event[] {
	const file = context.library.fileOf(key);
	if (!file || !process.stdin.isTTY) {
		return [said(file ? 'a pager needs a terminal' : noLongerIndexed)];
	}
	const {env} = process;
	const own = {
		LESSSECURE: '1',
		...(context.isPrivate && {LESSHISTFILE: '-'}),
	};
	void handOver(context, async () => {
		const command = pagerFor(env);
		const code = await ended(inShell(`${command} "$1"`, [file.stored], {env: {...env, ...own}}));
		if (code !== 0) {
			await ended(inShell(waiting));
		}
	});
	return [];
}

/** The pager; without one, an editor with a known read-only mode, and else less. */
export function pagerFor({PAGER, EDITOR}: Readonly<Record<string, string | undefined>>): string {
	if (PAGER) {
		return PAGER;
	}
	const [editor = ''] = /[^/\s]+(?=\s|$)/.exec(EDITOR ?? '') ?? [];
	return /^(?:vi|vim|nvim|view)$/.test(editor) ? `${EDITOR} -R` : editor === 'nano' ? `${EDITOR} -v` : 'less';
}

/** What a shell runs until Enter is pressed. */
const waiting = `printf '\\npress Enter to return to cables '; read -r _`;

/** Gives the terminal to what is run; `onEnd` is called if the program ends meanwhile. */
export async function handOver(
	{session, stop}: HandOverContext,
	run: () => Promise<void>,
	onEnd?: () => void,
): Promise<void> {
	stop();
	await drained(process.stdout);
	await session.handOver(run, onEnd);
}

/** Starts a command of the shell. */
export function inShell(
	script: string,
	args: readonly string[] = [],
	{input, env = process.env}: {readonly input?: string; readonly env?: NodeJS.ProcessEnv} = {},
): ChildProcess {
	const shell = spawn('/bin/sh', ['-c', script, 'sh', ...args], {
		stdio: [input === undefined ? 'inherit' : 'pipe', 'inherit', 'inherit'],
		env,
	});
	// A command that reads nothing closes its input.
	shell.stdin?.on('error', () => {});
	shell.stdin?.end(input);
	return shell;
}

/** The exit code of a program once it has ended, 127 if it could not be started. */
export function ended(child: ChildProcess): Promise<number> {
	return new Promise(resolve => {
		child.on('error', () => resolve(127)).on('exit', code => resolve(code ?? 1));
	});
}
