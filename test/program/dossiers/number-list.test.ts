import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {readNumberList} from '../../../source/dossier/number-list.js';
import {folderWith} from '../../archive/folder.js';
import {onTerminal, quit, run, shipped} from '../run.js';

test('a list has numbers in any spelling, one per line, and what else stands beside them', () => {
	const text =
		'# for release\n\n07ROME1333\n07 ZENDA 88, floods\n1974LAPAZ04746;x\n- 07STATE82116: guidance\n- mine\nrome\n';
	const {items, unreadable} = readNumberList('list.txt', text);
	assert.deepEqual(
		items.map(({mrn}) => mrn),
		['07ROME1333', '07ZENDA88', '1974LAPAZ04746', '07STATE82116'],
	);
	assert.deepEqual(unreadable, [{line: 7, text: 'rome', reason: 'not a number'}]);
});

test('--list opens the cables whose numbers are in a file, and nothing is kept of it', async context => {
	const folder = folderWith(context, {'my list.txt': '07ROME1333\n07ATLANTIS1\nnonsense\n'});
	const terminal = onTerminal(context, [shipped, `--list=${join(folder, 'my list.txt')}`]);
	await terminal.waitFor(/in:"file my list txt"(?:.|\n)*07ROME1333(?:.|\n)* 1\/1 /);
	assert.match(terminal.screen().at(-1) ?? '', /2 numbers in file my list\.txt; line 3 not understood/);
	assert.equal(await quit(terminal), 0);
});

test('a list that is not there is a sentence', () => {
	const {stderr, status} = run(['--plain', '--list=nowhere', shipped]);
	assert.deepEqual([stderr, status], ['cables: nowhere: no such file\n', 1]);
});

test('where nothing can be shown --list is refused, and not passed over', () => {
	const {stderr, status, stdout} = run([shipped, '--list=nowhere']);
	assert.deepEqual([stdout, stderr, status], ['', 'cables: --list needs a terminal, or --plain\n', 2]);
});
