import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {chmodSync, chownSync, cpSync, mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {test} from 'node:test';
import type {Diagnosis} from '../../../source/command-line/doctor.js';
import {type Context, fingerprint, folderWith} from '../../archive/folder.js';
import {fewerRights, needs} from '../../system.js';
import {run, shipped} from '../run.js';

type Environment = Readonly<Record<string, string>>;

/** A home with all that the program keeps, as it keeps it. */
function home(context: Context): {readonly folder: string; readonly env: Environment} {
	const folder = folderWith(context, {
		'config/cables/config.toml': 'sort = "post"\n',
		'state/cables/settings.json': '{}',
		'state/cables/reading.jsonl': '{"query":"a secret query"}\n',
		'data/cables/dossiers/zenda affair.md': '- 07ROME1333\n',
	});
	for (const name of ['state/cables', 'data/cables', 'data/cables/dossiers']) {
		chmodSync(join(folder, name), 0o700);
	}
	const env = {
		HOME: folder,
		XDG_CONFIG_HOME: join(folder, 'config'),
		XDG_STATE_HOME: join(folder, 'state'),
		XDG_DATA_HOME: join(folder, 'data'),
		XDG_CACHE_HOME: join(folder, 'cache'),
		NODE_DISABLE_COMPILE_CACHE: '1',
		TERM: 'xterm-256color',
		LANG: 'C.UTF-8',
	};
	return {folder, env};
}

function doctor(
	env: Environment,
	args: readonly string[] = [],
): {readonly status: number | null} & Diagnosis {
	const {stdout, stderr, status} = run(['doctor', '--format=json', ...args], {env});
	assert.equal(stderr, '');
	return {...JSON.parse(stdout), status};
}

test('where nothing is wrong it says so, tells nothing of the cables, and changes nothing', context => {
	const {folder, env} = home(context);
	const before = fingerprint(folder);
	const {status, problems, versions, paths, permissions, index, published, secure} = doctor(env);
	assert.deepEqual([status, problems, index, published, secure], [0, [], null, null, false]);
	assert.equal(versions.node, process.versions.node);
	assert.equal(versions.sqlite, process.versions.sqlite);
	assert.equal(paths.state, join(folder, 'state', 'cables'));
	assert.ok(permissions.some(({path, mode}) => path === join(folder, 'data', 'cables') && mode === '0700'));
	const {stdout} = run(['doctor'], {env});
	assert.match(stdout, /\nNo problems\n$/);
	assert.doesNotMatch(stdout, /secret|zenda affair|ROME1333/);
	assert.equal(fingerprint(folder), before);
});

test('the index of a folder is reported with how many cables it has, and so is a published one', context => {
	const {folder, env} = home(context);
	const cables = join(folder, 'cables');
	cpSync(shipped, cables, {recursive: true});
	assert.equal(doctor(env, [cables]).index?.bytes, null);
	run(['index', `--publish=${join(folder, 'published')}`, cables], {env});
	const {index, published, status} = doctor(env, [cables, `--published=${join(folder, 'published')}`]);
	assert.deepEqual(
		[index?.cables, index?.obstacle, published?.cables, published?.obstacle],
		[36, null, 36, null],
	);
	assert.equal(status, 0);
	writeFileSync(join(folder, 'damaged'), 'no index');
	const wrong = doctor(env, [cables, `--published=${join(folder, 'damaged')}`]);
	assert.equal(wrong.status, 1);
	assert.match(wrong.problems[0]?.problem ?? '', /damaged: the index is not a database$/);
	assert.equal(doctor(env, [join(folder, 'nowhere')]).status, 1);
	assert.equal(doctor(env, [`--published=${join(folder, 'nowhere')}`]).status, 1);
});

test('what others may read or change is reported, with the command that fixes it', context => {
	const {folder, env} = home(context);
	const [state, config] = [join(folder, 'state', 'cables'), join(folder, 'config', 'cables', 'config.toml')];
	chmodSync(state, 0o755);
	chmodSync(config, 0o666);
	const {problems, status} = doctor(env);
	assert.deepEqual(problems, [
		{problem: `others may change ${config}`, fix: `chmod go-w ${config}`},
		{problem: `others may enter or read ${state}`, fix: `chmod 700 ${state}`},
	]);
	assert.equal(status, 1);
	for (const {fix} of problems) {
		spawnSync('sh', ['-c', fix]);
	}
	assert.deepEqual(doctor(env).problems, []);
});

test('a wrong line of the settings is reported', context => {
	const {folder, env} = home(context);
	writeFileSync(join(folder, 'config', 'cables', 'config.toml'), 'srot = 1\n');
	assert.equal(doctor(env).problems[0]?.problem, 'config.toml, line 1: no setting srot; did you mean sort?');
});

test('odd places are reported, and none of them delays or ends it', needs('process files'), context => {
	const {folder, env} = home(context);
	spawnSync('mkfifo', [join(folder, 'pipe')]);
	mkdirSync(join(folder, 'odd', 'cables'), {recursive: true});
	spawnSync('mkfifo', [join(folder, 'odd', 'cables', 'config.toml')]);
	symlinkSync(join(folder, 'loop'), join(folder, 'loop'));
	writeFileSync(join(folder, 'file'), '');
	for (const variable of ['XDG_CONFIG_HOME', 'XDG_STATE_HOME', 'XDG_DATA_HOME', 'XDG_CACHE_HOME']) {
		for (const place of [
			'/dev/null',
			'/dev/tty',
			'/proc/self',
			join(folder, 'pipe'),
			join(folder, 'loop'),
			join(folder, 'file'),
		]) {
			const {stdout, stderr, status} = run(['doctor'], {env: {...env, [variable]: place}});
			assert.match(stdout, /\n(?:Problems|No problems)\n/, `${variable}=${place}`);
			assert.equal(stderr, '');
			assert.ok(status === 0 || status === 1);
		}
	}
	const odd = doctor({...env, XDG_CONFIG_HOME: join(folder, 'odd')});
	assert.match(
		odd.problems.map(({problem}) => problem).join('\n'),
		/config\.toml was not read: it is not a regular file/,
	);
	assert.equal(odd.status, 1);
	mkdirSync(join(folder, 'file-in-place'));
	writeFileSync(join(folder, 'file-in-place', 'cables'), '');
	const blocked = doctor({...env, XDG_STATE_HOME: join(folder, 'file-in-place')});
	assert.match(blocked.problems[0]?.problem ?? '', /cables is not a folder$/);
});

test('folders of another user are reported', needs('fewer rights'), context => {
	const {folder, env} = home(context);
	const {uid} = fewerRights;
	if (uid === undefined) {
		chmodSync(join(folder, 'state'), 0o555);
		assert.ok(doctor(env).problems.length === 0);
		chmodSync(join(folder, 'state'), 0o755);
		return;
	}
	chownSync(join(folder, 'state', 'cables'), uid, uid);
	const {problems, permissions} = doctor(env);
	assert.match(problems[0]?.problem ?? '', /state\/cables belongs to another user$/);
	assert.equal(problems[0]?.fix, 'set XDG_STATE_HOME to a folder of your own');
	assert.ok(permissions.some(({isYours}) => !isYours));
});

test('what decides on colours is reported', context => {
	const {env} = home(context);
	for (const [args, more, level, because] of [
		[[], {}, 'none', 'standard output is not a terminal'],
		[['--color=always'], {}, 'ansi256', 'color is set to always'],
		[['--color=never'], {}, 'none', 'color is set to never'],
		[[], {FORCE_COLOR: '3'}, 'truecolor', 'FORCE_COLOR is set'],
		[[], {NO_COLOR: '1', FORCE_COLOR: '3'}, 'none', 'NO_COLOR is set'],
		[['--theme=mono', '--color=always'], {}, 'none', 'theme is set to mono'],
	] as const) {
		const {colours} = doctor({...env, NO_COLOR: '', ...more}, args);
		assert.deepEqual([colours.level, colours.because[0]], [level, because]);
	}
	const light = doctor({...env, NO_COLOR: '', COLORFGBG: '0;15'}, ['--color=always']).colours;
	assert.deepEqual([light.palette, light.because[1]], ['light', 'COLORFGBG says so']);
});
