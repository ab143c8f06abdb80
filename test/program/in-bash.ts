/** The program run by a line of bash, which can give it other places to read from and to write to. */
import {type SpawnSyncReturns, spawnSync} from 'node:child_process';
import process from 'node:process';
import {cacheHome} from '../cache-home.js';
import {entry} from './run.js';

type Options = {
	readonly args?: readonly string[];
	readonly cwd?: string;
	readonly env?: Readonly<Record<string, string>>;
};

/** Runs a line in which `cables` is the program, with what Node is told in `OPTIONS`, and "$@" are some arguments. */
export function inBash(line: string, {args = [], cwd, env = {}}: Options = {}): SpawnSyncReturns<string> {
	const script = `set -o pipefail; cables() { "${process.execPath}" $OPTIONS "${entry}" "$@"; }; ${line}`;
	return spawnSync('bash', ['-c', script, 'bash', ...args], {
		encoding: 'utf8',
		timeout: 60_000,
		maxBuffer: 100_000_000,
		env: {
			...process.env,
			XDG_CONFIG_HOME: '/nonexistent',
			XDG_STATE_HOME: cacheHome,
			XDG_CACHE_HOME: cacheHome,
			OPTIONS: '',
			...env,
		},
		...(cwd !== undefined && {cwd}),
	});
}
