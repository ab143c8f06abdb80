/** What a shell makes of a line when Tab is pressed at its end: the scripts of completion, in real shells. */
import assert from 'node:assert/strict';
import {chmodSync, writeFileSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import process from 'node:process';
import type {TestContext} from 'node:test';
import type {Shell} from '../../../source/command-line/completion/shells.js';
import {folderWith} from '../../archive/folder.js';
import {start} from '../../terminal/pseudo-terminal.js';
import {endWithTest, entry} from '../run.js';

/** What is typed before Tab, and the line after it; a sign that is typed next shows whether a blank was added. */
export type Row = readonly [typed: string, line: string];

/** The same in every shell. */
export const sameRows: readonly Row[] = [
	['cables fac', 'cables facets _'],
	['cables list --form', 'cables list --format=_'],
	['cables list --format=j', 'cables list --format=json _'],
	['cables list --format j', 'cables list --format json _'],
	['cables search from:rotter', 'cables search from:rotterdam _'],
	['cables search toll tag:PREL,PREF', 'cables search toll tag:PREL,PREF _'],
	['cables search in:strel', 'cables search in:strelsau _'],
	['cables search "from:rotter', 'cables search "from:rotterdam" _'],
	["cables search 'toll in:strel", "cables search 'toll in:strelsau' _"],
	['cables search zen', 'cables search zenda\\ \\"the\\ levy\\" _'],
	['cables search -- -in:strel', 'cables search -- -in:strelsau _'],
	['cables notes stre', 'cables notes strelsau _'],
	['cables gaps --post=rotter', 'cables gaps --post=rotterdam _'],
	['cables completion ba', 'cables completion bash _'],
	['cables list to', 'cables list tolls/_'],
	['cables list --folder=to', 'cables list --folder=tolls/_'],
	['cables keys not', 'cables keys not_'],
];

/** How each shell is started without what its user has set, and how it is told to complete. */
const shells: Readonly<Record<Shell, {readonly args: readonly string[]; readonly setUp: string}>> = {
	bash: {args: ['--norc', '--noprofile', '-i'], setUp: "PS1='> '; source <(cables completion bash)"},
	zsh: {
		args: ['-f', '-i'],
		setUp: "PS1='> '; autoload -U compinit; compinit -u -D; source <(cables completion zsh)",
	},
	fish: {
		args: ['--no-config', '--interactive'],
		setUp: "function fish_prompt; echo '> '; end; cables completion fish | source",
	},
};

/** Checks the lines that a shell completes; `cables` is the program, with a dossier and a saved query. */
export async function checkShell(context: TestContext, shell: Shell, rows: readonly Row[]): Promise<void> {
	const home = folderWith(context, {
		'data/cables/dossiers/strelsau.md': '- 07STRELSAU498\n',
		'state/cables/searches.json': JSON.stringify({
			saved: [{name: 'levies', text: 'zenda "the levy"', scope: 'text'}],
		}),
		'here/tolls/07STRELSAU498.txt': '',
		'bin/cables': `#!/bin/sh\nexec '${process.execPath}' '${entry}' "$@"\n`,
	});
	chmodSync(join(home, 'bin', 'cables'), 0o755);
	writeFileSync(join(home, 'here', 'notes.txt'), '');
	const {args, setUp} = shells[shell];
	const terminal = endWithTest(
		context,
		start({
			command: shell,
			args,
			columns: 120,
			cwd: join(home, 'here'),
			env: {
				HOME: home,
				PATH: `${join(home, 'bin')}${delimiter}${process.env.PATH}`,
				XDG_DATA_HOME: join(home, 'data'),
				XDG_STATE_HOME: join(home, 'state'),
				XDG_CACHE_HOME: join(home, 'cache'),
				XDG_CONFIG_HOME: join(home, 'config'),
			},
		}),
	);
	terminal.press(`${setUp}\r`);
	await terminal.waitFor(() => lastLine(terminal.screen()) === '>', 30_000);
	for (const [typed, line] of rows) {
		terminal.press(`${typed}\t_`);
		await terminal.waitFor(() => lastLine(terminal.screen()).endsWith('_'), 30_000);
		assert.equal(lastLine(terminal.screen()), `> ${line}`);
		terminal.press('\u0015\r');
		await terminal.waitFor(() => lastLine(terminal.screen()) === '>', 30_000);
	}
}

function lastLine(rows: readonly string[]): string {
	return rows.findLast(row => row.trim() !== '')?.trimEnd() ?? '';
}
