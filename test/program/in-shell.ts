/** The program run by a shell that waits for it and finds out what it has left behind. */
import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {constants} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import type {Context} from '../archive/folder.js';
import {asFound, type PseudoTerminal, start} from '../terminal/pseudo-terminal.js';
import {endWithTest, entry, settingsHome} from './run.js';

/** What to run, and how. */
export type ShellOptions = {
	/** By default the program on this Node. */
	readonly command?: readonly string[];
	/** Lines of the shell that come first. */
	readonly prepare?: string;
	readonly env?: Readonly<Record<string, string>>;
};

/** A shell on a terminal of its own, and the program it runs. */
export type InShell = {
	readonly terminal: PseudoTerminal;
	/** The home of the settings of this run. */
	readonly home: string;
	/** The process of the program, as soon as there is one. */
	readonly pid: () => Promise<number>;
	/** Waits until the program was stopped for the nth time; fails unless the terminal is as found. */
	readonly stopped: (time: number) => Promise<void>;
	/** Has the shell put the stopped program into the foreground again. */
	readonly goOn: (time: number) => void;
	/** The exit status that the shell saw; fails unless the terminal is as found, but for some rows. */
	readonly status: (rows?: readonly string[]) => Promise<number>;
};

/** Has a shell run the program with some arguments. */
export function inShell(
	context: Context,
	args: readonly string[],
	{command = [process.execPath, entry], prepare = '', env = {}}: ShellOptions = {},
): InShell {
	const home = settingsHome(context);
	const terminal = endWithTest(
		context,
		start({
			command: '/bin/sh',
			args: ['-c', `${prepare}\n${script}`, 'sh', ...command, ...args],
			env: {XDG_CONFIG_HOME: home, XDG_STATE_HOME: home, ALLOWED: home, ...env},
		}),
	);
	const said = async (what: string) => {
		const pattern = new RegExp(`\\u001B\\]0;${what} ([^\\u0007]*)\\u0007`);
		await terminal.waitFor(() => pattern.test(terminal.bytes()), 30_000);
		return pattern.exec(terminal.bytes())?.[1] ?? '';
	};
	const checkTerminal = (settings: string, rows: readonly string[]) => {
		assert.equal(settings, 'same settings');
		assert.deepEqual(terminal.modes(), asFound);
		assert.deepEqual(terminal.screen().filter(Boolean), rows);
	};
	const allow = (what: string) => writeFileSync(join(home, what), '');
	return {
		terminal,
		home,
		pid: async () => Number(await said('pid')),
		stopped: async time => checkTerminal(await said(`stopped ${time}`), []),
		goOn: time => allow(`go-on-${time}`),
		async status(rows = []) {
			const [, status, settings = ''] = /^(\d+) (.*)$/.exec(await said('ended')) ?? [];
			checkTerminal(settings, rows);
			allow('exit');
			await terminal.exit;
			return Number(status);
		},
	};
}

/**
 * What the shell finds out it says as a title of the window, which is not seen and comes after all that the program
 * has written. It outlives a program that dies of SIGINT. It echoes nothing, for else keys that come too late would
 * stand on the screen; and it is a plain one, that does not set the terminal right after a program, as the shells of
 * people do.
 */
const script = `
exec 2> /dev/null
trap : INT
stty -echo
before=$(stty -g)
settings() { [ "$before" = "$(stty -g)" ] && echo 'same settings' || stty -a; }
say() { printf '\\033]0;%s\\007' "$*"; }
allowed() { until [ -e "$ALLOWED/$1" ]; do sleep 0.02; done; }
sh -c 'printf "\\033]0;pid %s\\007" $$; exec "$@" 2>&1' sh "$@"
status=$?
time=1
while [ $status = ${128 + constants.signals.SIGTSTP} ]; do
	say stopped $time $(settings)
	allowed go-on-$time
	time=$((time + 1))
	fg > /dev/null
	status=$?
done
say ended $status $(settings)
allowed exit
`;
