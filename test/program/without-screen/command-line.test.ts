import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {chmodSync, mkdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {test} from 'node:test';
import {dumpText} from '../../archive/dumps.js';
import {folderWith} from '../../archive/folder.js';
import {fewerRights, needs} from '../../system.js';
import {start} from '../../terminal/pseudo-terminal.js';
import {entry, onTerminal, openList, quit, run, shipped} from '../run.js';

/** What a run that ends with a sentence has said. */
function complaint(args: readonly string[], options = {}, exitCode = 1): string {
	const {stdout, stderr, status} = run(args, options);
	assert.equal(stdout, '');
	assert.equal(status, exitCode, stderr);
	assert.match(stderr, /^cables: [^\n]+\n$/);
	return stderr.trimEnd();
}

test('a folder with other files alone has no cables: one sentence', context => {
	const folder = folderWith(context, {'a.pdf': 'x', '.b.txt': 'x'});
	assert.match(complaint([folder]), /no cables in this folder/);
});

test('a folder that one may not read: one sentence', needs('fewer rights'), context => {
	const folder = folderWith(context, {'sub/a.txt': 'text'});
	chmodSync(join(folder, 'sub'), 0);
	const said = complaint([join(folder, 'sub')], fewerRights);
	// What cannot be read cannot be removed.
	chmodSync(join(folder, 'sub'), 0o700);
	assert.match(said, /sub: permission denied$/);
});

for (const [what, path, sentence] of [
	['does not exist', 'nowhere', /^cables: \S+nowhere: no such file or folder$/m],
	['has no cables', 'empty', /^cables: \S+empty: no cables in this folder/m],
] as const) {
	test(`a folder that ${what}, on a terminal: the same sentence, and the terminal is not taken over`, async context => {
		const folder = folderWith(context);
		mkdirSync(join(folder, 'empty'));
		const terminal = onTerminal(context, [join(folder, path)], {columns: 200});
		assert.equal((await terminal.exit).exitCode, 1);
		assert.match(terminal.screen().join('\n'), sentence);
		assert.doesNotMatch(terminal.bytes(), /\u001B/);
	});
}

test('a file is opened instead of a folder', () => {
	const {stdout, status} = run([join(shipped, '07ROME1333.txt')]);
	assert.equal(status, 0);
	assert.match(stdout, /^2007-06-18 {2}C\/\/NF +07ROME1333 +KOSOVO: ITALIANS[^\n]*\n$/);
});

test('a dump is opened as a list, and Enter opens a row of it', async context => {
	const dump = join(folderWith(context, {'cables.csv': dumpText('07ROME1', '07ROME2')}), 'cables.csv');
	const terminal = await openList(context, dump);
	assert.match(terminal.screen()[0] ?? '', /2 cables/);
	terminal.press('\r');
	await terminal.waitFor('He said "no".');
	terminal.press('q');
	await terminal.waitFor('newest first');
	assert.equal(await quit(terminal), 0);
});

test('without a terminal the list is printed, one line for each cable, oldest first', () => {
	const {stdout, stderr, status} = run([shipped]);
	const lines = stdout.trimEnd().split('\n');
	assert.equal(status, 0);
	assert.equal(stderr, '');
	assert.equal(lines.length, 36);
	assert.match(lines[0] ?? '', /^1974-10-21 {2}LOU +1974EDELWE01930 +ZENDA LOCK TOLL/);
	assert.doesNotMatch(stdout, /\u001B/);
	assert.equal(run(['list', shipped]).stdout, stdout);
});

test('cables FOLDER | head -3 prints three lines and ends cleanly', context => {
	// Enough lines that most of them find the pipe closed.
	const folder = folderWith(
		context,
		Object.fromEntries(Array.from({length: 600}, (_, index) => [`${index}.txt`, `${'word '.repeat(60)}\n`])),
	);
	for (const path of [shipped, folder]) {
		const script = `set -o pipefail; "${process.execPath}" "${entry}" "${path}" | head -3`;
		const {stdout, stderr, status} = spawnSync('bash', ['-c', script], {encoding: 'utf8'});
		assert.equal(stdout.trimEnd().split('\n').length, 3);
		assert.equal(stderr, '');
		assert.equal(status, 0);
	}
});

test('keys that do not come from a terminal: one sentence', async () => {
	const script = `"${process.execPath}" "${entry}" "${shipped}" < /dev/null; echo "status $?"`;
	const terminal = start({command: '/bin/sh', args: ['-c', script], columns: 200});
	await terminal.exit;
	const [sentence, status] = terminal.screen();
	assert.match(
		sentence ?? '',
		/^cables: standard input is not a terminal; use cables --plain, list or print$/,
	);
	assert.equal(status, 'status 2');
	assert.doesNotMatch(terminal.bytes(), /\u001B/);
});

test('a cable or a paragraph to begin with needs a terminal: one sentence, and no list', () => {
	for (const args of [
		[shipped, '07STRELSAU509'],
		[shipped, '07STRELSAU509', '--paragraph=99'],
	]) {
		const {stdout, stderr, status} = run(args);
		assert.deepEqual([stdout, status], ['', 2]);
		assert.equal(
			stderr,
			'cables: standard output is not a terminal, so 07STRELSAU509 opens nothing; use cables print\n',
		);
	}
});

test('what follows -- is not an option', context => {
	assert.match(complaint(['--', '--help']), /--help: no such file or folder/);
	const folder = folderWith(context, {'-f.txt': 'text'});
	assert.equal(run(['print', '--', '-f.txt'], {cwd: folder}).stdout, 'text\n');
});

test('--help and --version print and end', () => {
	assert.match(run(['--help']).stdout, /Usage[\s\S]*cables list[\s\S]*--width/);
	assert.equal(run(['-h']).stdout, run(['--help']).stdout);
	assert.match(run(['--version']).stdout, /^\d+\.\d+\.\d+\n$/);
});

test('print wraps at a width, and tells the headers if asked', () => {
	const file = join(shipped, '07ROME1333.txt');
	const {stdout} = run(['print', '--width=60', file]);
	assert.ok(stdout.split('\n').every(line => line.length <= 60));
	assert.doesNotMatch(stdout, /RUEHRL/);
	assert.match(run(['print', '--headers', file]).stdout, /RUEHRL\/AMEMBASSY BERLIN PRIORITY 1772/);
});

test('print of something that cannot be read goes on with the rest and ends with 1', context => {
	const folder = folderWith(context, {'a.txt': 'one', 'b.txt': 'two'});
	const {stdout, stderr, status} = run(['print', 'a.txt', 'x.txt', '.', 'b.txt'], {cwd: folder});
	assert.equal(stdout, 'one\ntwo\n');
	assert.equal(
		stderr,
		'cables: x.txt: no such file or folder\ncables: .: is a folder; name a file, or the number of a cable\n',
	);
	assert.equal(status, 1);
});

test('print --format=raw is the file, and --format=json is one object a line', () => {
	const file = join(shipped, '07ROME1333.txt');
	assert.equal(run(['print', '--format=raw', file]).stdout, readFileSync(file, 'utf8'));
	const {stdout} = run(['print', '--format=json', file, file]);
	const objects = stdout
		.trimEnd()
		.split('\n')
		.map(line => JSON.parse(line) as {readonly mrn: string});
	assert.deepEqual(
		objects.map(({mrn}) => mrn),
		['07ROME1333', '07ROME1333'],
	);
});

test('the entry is written in the JavaScript of 2009', () => {
	const source = readFileSync(entry, 'utf8').replace(/^#!.*/, '');
	const tokens = source.match(
		/\/\/.*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`|=>|\.\.\.|\?\?|\?\.|\*\*|[\p{ID_Start}$_][\p{ID_Continue}$_]*|\d+|\S/gu,
	);
	const later = /^(?:`|=>|\.\.\.|\?\?|\?\.|\*\*|const|let|class|async|await|yield|import|export|super|of)$/;
	assert.deepEqual(
		tokens?.filter(token => later.test(token)),
		[],
	);
	assert.doesNotMatch(source, /\b0[bo]\d/i);
	const words = tokens?.filter(token => !/^\/[/*]/.test(token)) ?? [];
	// A comma before a bracket that closes arguments was not a mistake for lists, but for calls it was.
	assert.ok(words.every((token, index) => token !== ',' || words[index + 1] !== ')'));
	// A name after a brace or a comma of an object has its value after a colon.
	assert.doesNotMatch(words.join(' '), /[{,] \w+ [,}] (?!;)/);
});
