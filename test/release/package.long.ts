import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, globSync, readFileSync, statSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import process from 'node:process';
import {before, type TestContext, test} from 'node:test';
import {folderWith} from '../archive/folder.js';
import {onTerminal, quit} from '../program/run.js';
import {root} from '../root.js';
import {fetchNode} from './nodes.js';
import {temporaryFolder} from './temporary-folder.js';

const target = temporaryFolder();
const packed = join(target, 'package');

before(() => {
	const {status, stderr} = runNode(join(root, 'build', 'release', 'package.js'), target);
	assert.equal(status, 0, stderr);
});

function runNode(...args: readonly string[]) {
	return spawnSync(process.execPath, args, {encoding: 'utf8'});
}

function tarball(): string {
	const [file = assert.fail('nothing was packed')] = globSync(join(target, '*.tgz'));
	return file;
}

/** The files of a folder by their paths within it. */
function filesIn(folder: string): readonly string[] {
	return globSync('**', {cwd: folder})
		.filter(path => statSync(join(folder, path)).isFile())
		.sort();
}

test('what is packed has no copy of anything in it: it is smaller than 720 kB', () => {
	const {size} = statSync(tarball());
	assert.ok(size > 300_000 && size < 720_000, `${size} bytes`);
});

test('the package has the program, the cables, the man page, the scripts of completion and all licences', () => {
	const files = filesIn(packed);
	for (const path of [
		...['package.json', 'README.md', 'LICENSE', 'source/cables.cjs', 'build/bundle/LICENSES.txt'],
		...['build/man/cables.1', 'cables/07ROME1333.txt'],
		...['completions/cables.bash', 'completions/_cables', 'completions/cables.fish'],
	]) {
		assert.ok(files.includes(path), path);
	}
	for (const [, link = ''] of readFileSync(join(packed, 'README.md'), 'utf8').matchAll(/\]\(([^)]*)\)/g)) {
		assert.match(link, /^https:/);
	}
});

test('what npm packs of the repository itself is the same, but for what describes it', () => {
	const {stdout} = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
		cwd: root,
		encoding: 'utf8',
	});
	const [{files}] = JSON.parse(stdout) as readonly [{readonly files: readonly {readonly path: string}[]}];
	assert.deepEqual(files.map(({path}) => path).sort(), filesIn(packed));
});

for (const wanted of ['latest', '24']) {
	test(`installed from the file it runs on Node ${wanted}`, async context => {
		const installed = install(context, wanted);
		const list = installed.run('list');
		assert.deepEqual([list.status, list.stderr], [0, '']);
		assert.equal(list.stdout.split('\n').length, 37);
		assert.match(installed.run('completion', 'zsh').stdout, /^#compdef cables\n/);
		const page = join(installed.prefix, 'share', 'man', 'man1', 'cables.1');
		assert.equal(readFileSync(page, 'utf8'), readFileSync(join(packed, 'build', 'man', 'cables.1'), 'utf8'));
		const terminal = onTerminal(context, [], {
			command: installed.command,
			entry: '--ascii',
			env: installed.env,
		});
		await terminal.waitFor('36 cables');
		terminal.press('\r');
		await terminal.waitFor(/^ From/m);
		terminal.press('q');
		await terminal.waitFor('newest first');
		assert.equal(await quit(terminal), 0);
	});
}

test('installed from the file on Node 20 it says what is needed, and what brings it', context => {
	const {status, stdout, stderr} = install(context, '20').run();
	assert.deepEqual([status, stdout], [2, '']);
	assert.match(
		stderr,
		/^cables: Node 24 or newer is needed; this is Node 20\.\d+\.\d+\ncables: install one: /,
	);
});

/** The package installed as everybody would, on a Node of its own; npm has nothing to say about its scripts. */
function install(context: TestContext, wanted: string) {
	const {version, folder} = fetchNode(context, wanted);
	context.diagnostic(`this is Node ${version}`);
	const prefix = folderWith(context);
	const home = folderWith(context);
	const env = {
		HOME: home,
		XDG_CACHE_HOME: join(home, 'cache'),
		PATH: [join(prefix, 'bin'), folder, process.env.PATH].join(delimiter),
	};
	const npm = spawnSync('npm', ['install', '--global', '--prefix', prefix, tarball()], {encoding: 'utf8'});
	assert.equal(npm.status, 0, npm.stderr);
	assert.doesNotMatch(npm.stdout + npm.stderr, /script|deprecated|vulnerab/i);
	const command = join(prefix, 'bin', 'cables');
	assert.ok(existsSync(command));
	assert.ok(!existsSync(join(prefix, 'lib', 'node_modules', 'cables', 'node_modules')));
	return {
		prefix,
		command,
		env,
		run: (...args: readonly string[]) =>
			spawnSync(command, args, {encoding: 'utf8', env: {...process.env, ...env}}),
	};
}
