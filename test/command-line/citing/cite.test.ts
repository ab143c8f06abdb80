import assert from 'node:assert/strict';
import {join} from 'node:path';
import {type TestContext, test} from 'node:test';
import {citeCommand} from '../../../source/command-line/citing/cite.js';
import type {OptionsOf} from '../../../source/command-line/options/options.js';
import {everything} from '../../../source/command-line/selection.js';
import {folderWith} from '../../archive/folder.js';
import {toll} from '../../citation/cables.js';
import {print as printed} from '../printed.js';
import {takeDown} from '../written.js';

const chicago =
	'American Embassy Strelsau, “THE TOLL ON THE BRIDGE,” telegram 07STRELSAU512, June 18, 2007, Confidential//NOFORN';

async function cite(
	context: TestContext,
	names: readonly string[],
	options: Partial<OptionsOf<'cite'>> = {},
) {
	const folder = folderWith(context, {
		'07STRELSAU512.txt': toll.text,
		'note.txt': 'A note.\n',
		'07ROME1333.txt': 'A note.\n',
	});
	const {output, written, complaints} = takeDown();
	const paths = names.map(name => join(folder, name));
	const exitCode = await citeCommand(
		paths,
		{format: 'text', style: 'chicago', paragraphs: undefined, ...options},
		output,
	);
	return {written: written(), complaints, exitCode};
}

async function print(context: TestContext, options: Partial<OptionsOf<'print'>>) {
	const folder = folderWith(context, {'07STRELSAU512.txt': toll.text});
	const {output} = await printed([join(folder, '07STRELSAU512.txt')], {isCited: true, ...options});
	return output;
}

const third = {...everything, paragraphs: [{first: 3, last: 3}]};

test('a line for each cable', async context => {
	assert.deepEqual(await cite(context, ['07STRELSAU512.txt', '07STRELSAU512.txt']), {
		written: `${chicago}.\n${chicago}.\n`,
		complaints: [],
		exitCode: 0,
	});
});

test('a file that is not a cable has nothing to cite, in any format', async context => {
	for (const format of ['text', 'bibtex', 'ris', 'csl-json'] as const) {
		const {written, complaints, exitCode} = await cite(context, ['note.txt'], {format});
		assert.deepEqual([written, exitCode], ['', 1]);
		assert.match(complaints.join(), /note\.txt: not a cable; it states nothing to cite$/);
	}
});

test('a number that only the name of the file states is cited in brackets', async context => {
	const {written, exitCode} = await cite(context, ['07ROME1333.txt']);
	assert.deepEqual([written, exitCode], ['telegram [07ROME1333], [2007].\n', 0]);
});

test('chosen paragraphs, and why there are none', async context => {
	const options = {paragraphs: [{first: 2, last: 3}]};
	const {written, complaints, exitCode} = await cite(context, ['07STRELSAU512.txt', 'note.txt'], options);
	assert.equal(written, `${chicago}, pars. 2–3 (S/NF, C/NF).\n`);
	assert.match(complaints.join(), /note\.txt: not a cable; it states nothing to cite$/);
	assert.equal(exitCode, 1);
});

test('records of all cables in one', async context => {
	const names = ['07STRELSAU512.txt', '07STRELSAU512.txt'];
	const {written} = await cite(context, names, {format: 'csl-json'});
	assert.deepEqual(
		JSON.parse(written).map(({id}: {readonly id: string}) => id),
		['07STRELSAU512', '07STRELSAU512-2'],
	);
	assert.match((await cite(context, names, {format: 'bibtex'})).written, /^@techreport\{07STRELSAU512,\n/);
	assert.match((await cite(context, names, {format: 'ris'})).written, /^TY {2}- RPRT\r\n/);
});

test('a file that is not there', async context => {
	const {written, complaints, exitCode} = await cite(context, ['nowhere.txt'], {format: 'ris'});
	assert.deepEqual([written, exitCode], ['', 1]);
	assert.match(complaints.join(), /nowhere\.txt: no such file or folder$/);
});

test('print --cite adds the citation of what is printed, in every format', async context => {
	assert.ok((await print(context, {})).endsWith(`\n${chicago}.\n`));
	assert.ok((await print(context, {selection: third})).endsWith(`\n${chicago}, par. 3 (C/NF).\n`));
	assert.ok(
		(await print(context, {selection: third, format: 'markdown'})).endsWith(
			`\n\n${chicago}, par. 3 (C/NF).\n`,
		),
	);
	assert.equal(
		JSON.parse(await print(context, {format: 'json', style: 'plain'})).citation.slice(0, 14),
		'07STRELSAU512,',
	);
	assert.doesNotMatch(await print(context, {isCited: false}), /American Embassy/);
});
