import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {refusedRequest} from '../../source/program/secure.js';
import {type Context, folderWith} from '../archive/folder.js';
import {onTerminal, openList, pressAndSee, quit, run, settingsHome, shipped} from './run.js';

const sentence =
	/not with --secure: it would (?:run another program|write a file of your choice|lead to the shell)/;

/** The ways in which nothing may lead out of the program: arguments, and the environment. */
const waysToSecure = [
	{args: ['--secure'], env: {}},
	{args: [], env: {CABLES_SECURE: '1'}},
	// Any word means it, as with LESSSECURE.
	{args: [], env: {CABLES_SECURE: '0'}},
] as const;

test('on a screen no key leads to a program, a file or the shell, and each says why not', async context => {
	const folder = folderWith(context);
	const marker = join(folder, 'marker');
	const opener = `touch ${marker}; cat`;
	const env = {
		CABLES_SECURE: '1',
		PAGER: opener,
		EDITOR: opener,
		VISUAL: opener,
		TMUX: '/tmp/none,1,0',
		PATH: folder,
	};
	writeFileSync(join(folder, 'tmux'), `#!/bin/sh\n/usr/bin/touch ${marker}\n`, {mode: 0o755});
	const terminal = await openList(context, shipped, {env});
	for (const key of ['s', '|', 'v', '\u001A', ':pipe\r']) {
		await pressAndSee(terminal, key, sentence);
		terminal.press('j');
	}
	await pressAndSee(terminal, 'A', 'Esc cancel');
	await pressAndSee(terminal, '\u0018', sentence);
	terminal.press('\u001B');
	await pressAndSee(terminal, 'yi', /sent by OSC 52/);
	assert.deepEqual(readdirSync(folder), ['tmux']);
	assert.equal(await quit(terminal), 0);
});

test('where lines are appended it is the same', () => {
	for (const {args, env} of waysToSecure) {
		const {stdout, status} = run(['--plain', ...args, shipped], {input: 's|v\u001Aq', env});
		assert.equal(stdout.match(new RegExp(sentence, 'g'))?.length, 4, JSON.stringify({args, env}));
		assert.equal(status, 0);
	}
});

test('the help of the keys does not offer what is refused', () => {
	const open = run(['keys']).stdout;
	const closed = run(['keys', '--secure']).stdout;
	for (const words of [
		'pipe: its text to a command',
		'view: the original file',
		'export: to a file',
		'suspend to the shell',
		'$EDITOR',
	]) {
		assert.ok(open.includes(words), words);
		assert.ok(!closed.includes(words), words);
	}
});

test('no index is published, and no log is written', context => {
	const folder = folderWith(context);
	const log = join(folder, 'log');
	for (const {args, env} of waysToSecure) {
		const file = join(folder, 'index');
		const {stdout, stderr, status} = run(['index', `--publish=${file}`, ...args, shipped], {
			env: {...env, CABLES_LOG: log},
		});
		assert.deepEqual(
			[stdout, stderr, status],
			['', 'cables: not with --secure: it would write a file of your choice\n', 2],
		);
	}
	assert.deepEqual(readdirSync(folder), []);
	run(['list', shipped], {env: {CABLES_LOG: log}});
	assert.ok(existsSync(log), 'without --secure it is');
});

test("what the administrator's file says holds, whatever the user's file and the environment say", context => {
	for (const system of ['secure = true\n', 'secure = yes\n']) {
		const {stdout, status} = underAdministrator(context, system, ['--plain', shipped], {
			user: 'secure = false\n[keys.list]\n"x" = "pipe"\n',
			env: {CABLES_SECURE: ''},
			input: 'xq',
		});
		assert.match(stdout, sentence);
		assert.equal(status, 0);
	}
});

test("the administrator's settings are the user's, unless they set others, and a wrong line is named", context => {
	const system = 'sort = "post"\nsrot = 1\n';
	const shown = underAdministrator(context, system, ['--plain', shipped], {input: 'q'});
	assert.match(shown.stdout, /by post/);
	assert.match(shown.stdout, /cables\.toml, line 2: no setting srot; did you mean sort\?/);
	const other = underAdministrator(context, system, ['--plain', shipped], {
		user: 'sort = "subject"\n',
		input: 'q',
	});
	assert.match(other.stdout, /by subject/);
});

/** The built program where an administrator has written a file, and perhaps the user another. */
function underAdministrator(
	context: Context,
	system: string,
	args: readonly string[],
	{
		user,
		env = {},
		input,
	}: {readonly user?: string; readonly env?: Readonly<Record<string, string>>; readonly input: string},
) {
	const folder = folderWith(context, {
		'cables.toml': system,
		...(user !== undefined && {'cables/config.toml': user}),
	});
	const script = fileURLToPath(new URL('fixtures/with-system-config.js', import.meta.url));
	const home = settingsHome(context);
	return spawnSync(process.execPath, [script, join(folder, 'cables.toml'), ...args], {
		encoding: 'utf8',
		input,
		env: {...process.env, ...env, XDG_CONFIG_HOME: folder, XDG_STATE_HOME: home, XDG_CACHE_HOME: folder},
	});
}

test('a published index that the settings name is used for its folder, and passed over for others', async context => {
	const folder = folderWith(context);
	const file = join(folder, 'published.index');
	assert.equal(run(['index', `--publish=${file}`, shipped]).status, 0);
	const system = `published = "${file}"\n`;
	const listed = underAdministrator(context, system, ['list', shipped], {input: ''});
	assert.deepEqual([listed.stderr, listed.status], ['', 0]);
	assert.equal(listed.stdout, run(['list', shipped]).stdout);
	const other = folderWith(context, {'a.txt': 'A note.'});
	const passed = underAdministrator(context, system, ['list', other], {input: ''});
	assert.deepEqual([passed.stderr, passed.status], ['', 0]);
	assert.match(passed.stdout, /A note\./);
	const gone = underAdministrator(context, 'published = "/nonexistent/index"\n', ['list', other], {
		input: '',
	});
	assert.equal(gone.stderr, 'cables: the published index is not used: no such file or folder\n');
	const terminal = onTerminal(context, [`--published=${file}`, '--secure', shipped]);
	await terminal.waitFor('newest first');
	assert.equal(await quit(terminal), 0);
});

test('only publishing writes where somebody chooses', () => {
	const appearance = {colour: 'auto', theme: 'auto', isAscii: false} as const;
	const index = {type: 'index', path: 'x', work: 'update', format: 'text', appearance} as const;
	assert.equal(refusedRequest(index), undefined);
	assert.match(refusedRequest({...index, publish: 'file'}) ?? '', /a file of your choice/);
});
