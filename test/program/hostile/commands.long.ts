import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {folderWith} from '../../archive/folder.js';
import {needs} from '../../system.js';
import {run} from '../run.js';
import {checkPiped, checkPrinted, checkWrongArguments, textsOfLines, unspaced} from './commands.js';
import {checkSeen, shown} from './seen.js';
import {printedControls} from './stray-controls.js';
import {inName, LONGEST_NAME, namedTexts, nameOf, ofEachFamily, packs, signed} from './texts.js';
import {openWatched, written} from './watched.js';

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

test('what could not be read is reported with every payload as marks, on a terminal and in a pipe', async context => {
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

test('a wrong argument is reported with every payload as marks', () => checkWrongArguments(all));

test('a pipe gets every payload as it was written', context => checkPiped(context, all));

test('print on a terminal shows a payload of each family as marks, and in JSON as escapes', context =>
	checkPrinted(context, [ofEachFamily]));

test(
	'a file whose name is no UTF-8 is listed and opened, and its name written without those bytes',
	needs('names of bytes'),
	async context => {
		const folder = folderWith(context, {'a.txt': 'text'});
		const name = Buffer.concat([Buffer.from(`${folder}/b`), Buffer.from([0x9b]), Buffer.from('2J.txt')]);
		writeFileSync(name, 'another text');
		assert.match(await written(context, ['list', folder]), /another text/);
		assert.ok((await written(context, ['list', '--format=json', folder])).isWellFormed());
		const watched = await openWatched(context, folder);
		await watched.press('/zz', 'subject+post 0 ');
		await watched.press('\u0007\u0007', 'newest first');
		await watched.press('j=', 'b\uFFFD2J.txt');
		await watched.press('=\r', 'another text');
		await watched.press('q', 'newest first');
		await watched.quit();
	},
);

test('a pipe gets a payload of each family as it was written', context =>
	checkPiped(context, [ofEachFamily]));
