import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {folderWith} from '../../archive/folder.js';
import {run} from '../run.js';
import {checkPiped, checkPrinted, checkWrongArguments, textsOfLines, unspaced} from './commands.js';
import {checkSeen, shown} from './seen.js';
import {printedControls} from './stray-controls.js';
import {inName, LONGEST_NAME, namedTexts, nameOf, packs, signed} from './texts.js';
import {written} from './watched.js';

const all = packs(8000);

test('print on a terminal shows every payload as marks, and in JSON as escapes', context =>
	checkPrinted(context, all));

test('list on a terminal shows every payload as marks, and in JSON as escapes', async context => {
	const folder = folderWith(context, namedTexts());
	// Without an index the progress of the indexing would be written among the rows.
	run(['index', folder]);
	const subject = (index: number) => unspaced(signed('subject', index));
	checkSeen(unspaced(await written(context, ['list', folder])), 'subject', index => shown(subject(index)));
	const json = textsOfLines(await written(context, ['list', '--format=json', folder]));
	checkSeen(json, 'subject', subject);
	checkSeen(json, 'file', index => unspaced(inName(signed('file', index))));
});

test('a sentence about a path shows every payload in it as marks, on a terminal and in a pipe', async context => {
	const folder = folderWith(context);
	const paths = packs(LONGEST_NAME).map(pack => join(folder, nameOf('file', pack)));
	const {stdout, stderr, status} = run(['print', ...paths]);
	assert.equal(stdout, '');
	assert.equal(status, 1);
	assert.equal(stderr.trimEnd().split('\n').length, paths.length);
	assert.deepEqual(printedControls(stderr), []);
	for (const sentences of [stderr, await written(context, ['print', ...paths])]) {
		checkSeen(unspaced(sentences), 'file', index => shown(inName(signed('file', index))));
	}
});

test('what could not be read is told with every payload as marks, on a terminal and in a pipe', async context => {
	const names = packs(LONGEST_NAME).map(pack => `${nameOf('file', pack)}.txt`);
	const folder = folderWith(context, Object.fromEntries(names.map(name => [name, '\0'.repeat(100)])));
	run(['index', folder]);
	const {stderr, status} = run(['list', folder]);
	assert.equal(status, 1);
	assert.deepEqual(printedControls(stderr), []);
	for (const sentences of [stderr, await written(context, ['list', folder])]) {
		checkSeen(unspaced(sentences), 'file', index => shown(inName(signed('file', index))));
	}
});

test('a wrong argument is told with every payload as marks', () => checkWrongArguments(all));

test('a pipe gets every payload as it was written', context => checkPiped(context, all));
