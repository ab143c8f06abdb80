import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {copyFileSync, existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {test} from 'node:test';
import {folderWith} from './archive/folder.js';
import {root} from './root.js';

type Run = {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
	readonly done: string;
};

/** Runs `.ci/run` in a project where npm only writes down what it is to do, and Node only says its version. */
function runOn(context: Parameters<typeof folderWith>[0], path: string, ...args: readonly string[]): Run {
	const node = (version: string) => `#!/bin/sh\necho ${version}\n`;
	const npm = `#!/bin/sh
echo "npm $*" >> "$DONE"
case $1 in
	ci) mkdir -p node_modules/.bin && cp brought node_modules/.bin/node ;;
	exec) PATH="$PWD/node_modules/.bin:$PATH" sh -c "$3" ;;
esac
`;
	const folder = folderWith(context, {
		'.ci/run': '',
		'bin/npm': npm,
		'bin/node': node(path),
		brought: node('v24.21.0'),
	});
	copyFileSync(join(root, '.ci', 'run'), join(folder, '.ci', 'run'));
	const done = join(folder, 'done');
	writeFileSync(done, '');
	const script = 'chmod +x brought bin/* .ci/run && exec .ci/run "$@"';
	const {status, stdout, stderr} = spawnSync('bash', ['-c', script, 'bash', ...args], {
		cwd: folder,
		encoding: 'utf8',
		env: {...process.env, DONE: done, PATH: `${join(folder, 'bin')}:/usr/bin:/bin`},
	});
	return {status, stdout, stderr, done: readFileSync(done, 'utf8')};
}

const all = 'npm ci\nnpm exec --call node --version\nnpm test\nnpm run test:long\n';

test('the tests run on the Node that the installation brings', context => {
	const {status, stdout, done} = runOn(context, 'v20.1.0');
	assert.deepEqual([status, stdout, done], [0, 'The tests run on Node v24.21.0.\n', all]);
});

test('with a number the tests run on the Node of the path, and it is reported which that is', context => {
	const {status, stdout, done} = runOn(context, 'v26.1.0', '26');
	assert.deepEqual([status, stdout, done], [0, 'The tests run on Node v26.1.0.\n', all]);
});

test('where the Node of the path is another one, nothing is tested and the run fails', context => {
	for (const version of ['v24.1.0', 'v2.26.0', 'v260.1.0']) {
		const {status, stderr, done} = runOn(context, version, '26');
		assert.deepEqual([status, stderr], [1, 'They were to run on Node 26: put it first on the PATH.\n']);
		assert.doesNotMatch(done, /test/);
	}
});

test('the workflow runs everything that must pass, on the oldest Node that the program takes and on newer ones', () => {
	const workflow = readFileSync(join(root, '.github', 'workflows', 'ci.yml'), 'utf8');
	const {engines} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	const nodes = (/\bnode: \[(.*)\]/.exec(workflow)?.[1] ?? '').split(', ').map(Number);
	assert.equal(`>=${nodes[0]}`, engines.node);
	assert.ok(nodes.length > 1);
	const [, file = ''] = /- run: (\S+) \$\{\{ matrix\.node \}\}\n/.exec(workflow) ?? [];
	assert.equal(file, '.ci/run');
	assert.ok(existsSync(join(root, file)));
});
