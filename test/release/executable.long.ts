import assert from 'node:assert/strict';
import {type SpawnSyncReturns, spawnSync} from 'node:child_process';
import {appendFileSync, chmodSync, globSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {before, type TestContext, test} from 'node:test';
import {folderWith} from '../archive/folder.js';
import {onTerminal, quit} from '../program/run.js';
import {root} from '../root.js';
import {isLacking, needs} from '../system.js';
import {temporaryFolder} from './temporary-folder.js';

const target = temporaryFolder();
const folder = join(target, 'executable');

before(() => {
	if (!isLacking('single executable')) {
		make('package.js', target);
		make('executable.js', folder, join(target, 'package'));
	}
});

function make(script: string, ...args: readonly string[]): void {
	const {status, stderr} = spawnSync(process.execPath, [join(root, 'build', 'release', script), ...args], {
		encoding: 'utf8',
	});
	assert.equal(status, 0, stderr);
}

function executable(): string {
	const [file = assert.fail('there is no executable')] = globSync(join(folder, `cables-*-${process.arch}`));
	return file;
}

/** The executable on a machine that has no Node, with a cache of its own. */
function machine(context: TestContext) {
	const home = folderWith(context);
	const env = {HOME: home, XDG_CACHE_HOME: join(home, 'cache'), PATH: '/usr/bin:/bin'};
	return {
		home,
		env,
		run: (...args: readonly string[]): SpawnSyncReturns<string> =>
			spawnSync(executable(), args, {encoding: 'utf8', env}),
		/** Where it was unpacked. */
		unpacked: (): string => globSync(join(home, 'cache', 'cables', 'program-*'))[0] ?? assert.fail(),
	};
}

test(
	'the executable says its version, lists the cables, and shows them',
	needs('single executable'),
	async context => {
		const {run, env} = machine(context);
		const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
		assert.deepEqual([run('--version').stdout, run('--version').stderr], [`${version}\n`, '']);
		assert.equal(run('list').stdout.split('\n').length, 37);
		assert.equal(run('nowhere').status, 1);
		const terminal = onTerminal(context, [], {command: executable(), entry: '--ascii', env});
		await terminal.waitFor('36 cables');
		terminal.press('/zenda\r');
		await terminal.waitFor(/^ From/m);
		terminal.press('q\u001B\u001B');
		await terminal.waitFor('newest first');
		assert.equal(await quit(terminal), 0);
	},
);

test(
	'a file that was changed after it was unpacked is reported, and unpacked again before it runs',
	needs('single executable'),
	context => {
		const {run, unpacked} = machine(context);
		run('--version');
		const file = join(unpacked(), 'build', 'bundle', 'start.js');
		const before = readFileSync(file, 'utf8');
		for (const change of [
			() => appendFileSync(file, 'process.exit(99);'),
			() => {
				rmSync(file);
				symlinkSync(join(unpacked(), 'package.json'), file);
			},
		]) {
			change();
			const {status, stdout, stderr} = run('list');
			assert.equal(status, 0);
			assert.equal(stdout.split('\n').length, 37);
			assert.equal(stderr, `cables: ${file} was changed; it is unpacked again\n`);
			assert.equal(readFileSync(file, 'utf8'), before);
		}
		assert.equal(run('list').stderr, '');
	},
);

test('nothing is run from a folder in which others can write', needs('single executable'), context => {
	const {run, unpacked} = machine(context);
	run('--version');
	chmodSync(unpacked(), 0o777);
	const {status, stdout, stderr} = run('--version');
	assert.deepEqual([status, stdout], [1, '']);
	assert.equal(
		stderr,
		`cables: ${unpacked()}: not a folder in which you alone can write; nothing is run from it\n`,
	);
});

test(
	'beside it stand its hash, and a list of what is in it and nothing else',
	needs('single executable'),
	() => {
		const sums = spawnSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], {
			cwd: folder,
			encoding: 'utf8',
		});
		assert.equal(sums.status, 0, sums.stderr);
		assert.equal(sums.stdout.split('\n').length, 3);
		const {metadata, components} = JSON.parse(readFileSync(`${executable()}.cdx.json`, 'utf8'));
		assert.equal(metadata.component.name, 'cables');
		const names = components.map(({name}: {readonly name: string}) => name);
		for (const name of [
			'node',
			'ink',
			'react',
			'fuse.js',
			'meow',
			'smol-toml',
			'string-width',
			'yoga-layout',
		]) {
			assert.ok(names.includes(name), name);
		}
		assert.ok(!names.some((name: string) => /typescript|biome|rolldown|xterm/.test(name)));
	},
);
