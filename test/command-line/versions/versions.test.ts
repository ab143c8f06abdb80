import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, test} from 'node:test';
import type {OptionsOf} from '../../../source/command-line/options/options.js';
import {compareCommand} from '../../../source/command-line/versions/compare.js';
import {cableText} from '../../app/texts.js';
import {folderWith} from '../../archive/folder.js';
import {repeats, versions} from '../answers.js';
import {takeDown} from '../written.js';

const said =
	'The Chancellor said that the toll on the river would be raised in May, and the King was silent about it.';
const order =
	'All posts are asked to report by the end of the month who pays the toll on the river, and to whom it is paid.';

const answer =
	'Nobody in this town pays anything to anyone, as the embassy has reported for years, and nobody ever will.';

const folder = folderWith(
	{after},
	{
		'a.txt': cableText({
			number: 1,
			dateTimeGroup: '011200Z JUN 07',
			subject: 'THE TOLL',
			body: `1. (C) ${said}\n`,
		}),
		'b.txt': cableText({
			number: 1,
			dateTimeGroup: '011200Z JUN 07',
			subject: 'THE TOLL',
			body: `1. (C) ${said.replace('silent', 'XXXXXX')}\n`,
		}),
		'c.txt': cableText({
			post: 'STATE',
			number: 7,
			dateTimeGroup: '021200Z JUN 07',
			subject: 'AN ORDER',
			body: `1. (U) ${order}\n`,
		}),
		'd.txt': cableText({
			post: 'ZENDA',
			number: 9,
			dateTimeGroup: '031200Z JUN 07',
			subject: 'X',
			body: `1. (C) ${answer}\n\n2. (U) ${order}\n`,
		}),
	},
);

test('the versions of all cables are listed, or those of a number', async () => {
	const all = await versions(folder);
	assert.deepEqual(all.lines, [
		'07STRELSAU1  2007-06-01  b.txt  the same text, 82 % alike: 07STRELSAU1 in a.txt',
	]);
	assert.equal(all.exitCode, 0);
	assert.deepEqual((await versions(folder, {numbers: ['strelsau 1'], format: 'csv'})).lines, [
		'file,mrn,date,kind,share,ofFile,ofMrn\r',
		'b.txt,07STRELSAU1,2007-06-01T12:00:00Z,same-text,0.824,a.txt,07STRELSAU1\r',
		'a.txt,07STRELSAU1,2007-06-01T12:00:00Z,same-text,0.824,b.txt,07STRELSAU1\r',
	]);
	const [line = ''] = (await versions(folder, {format: 'json', limit: 1})).lines;
	assert.deepEqual(JSON.parse(line), {
		file: 'b.txt',
		mrn: '07STRELSAU1',
		date: '2007-06-01T12:00:00Z',
		kind: 'same-text',
		share: 0.824,
		ofFile: 'a.txt',
		ofMrn: '07STRELSAU1',
	});
});

test('where there are no versions that is said, and the exit code is 1', async () => {
	const none = await versions(folder, {numbers: ['07STATE7']});
	assert.deepEqual(
		[none.lines, none.complaints, none.exitCode],
		[[], ['no other version in this folder'], 1],
	);
	const missing = await versions(folder, {numbers: ['07STATE8', 'toll']});
	assert.deepEqual(missing.complaints, ['no cable 07STATE8 in this folder', 'toll: not a cable number']);
	assert.equal(missing.exitCode, 1);
});

test('paragraphs that repeat earlier cables are reported with where these words stand', async () => {
	const found = await repeats(folder, {numbers: ['07ZENDA9']});
	assert.deepEqual([found.lines, found.exitCode], [['07ZENDA9 ¶ 2  as in 07STATE7 ¶ 1 of 2007-06-02'], 0]);
	assert.deepEqual((await repeats(folder, {numbers: ['07ZENDA9'], format: 'csv'})).lines, [
		'mrn,paragraph,share,ofMrn,ofParagraph,ofDate,ofFile\r',
		'07ZENDA9,2,1,07STATE7,1,2007-06-02T12:00:00Z,c.txt\r',
	]);
	const none = await repeats(folder, {numbers: ['07STATE7']});
	assert.deepEqual([none.lines, none.exitCode], [[], 1]);
	assert.deepEqual(none.complaints, ['no paragraph repeats an earlier cable of this folder']);
});

async function compare(names: readonly string[], options: Partial<OptionsOf<'compare'>> = {}) {
	const {output, written, complaints} = takeDown();
	const paths = names.map(name => join(folder, name));
	const exitCode = await compareCommand(paths, {format: 'text', width: 60, ...options}, output);
	return {written: written(), complaints, exitCode};
}

test('two cables are compared word by word', async () => {
	const {written, exitCode} = await compare(['a.txt', 'b.txt']);
	assert.deepEqual(written.split('\n'), [
		'- 07STRELSAU1 2007-06-01 CONFIDENTIAL a.txt',
		'+ 07STRELSAU1 2007-06-01 CONFIDENTIAL b.txt',
		'25 words in both, 1 only in -, 1 only in +',
		'',
		'THE TOLL',
		'',
		'1. (C) The Chancellor said that the toll on the river would',
		'be raised in May, and the King was [-silent-] {+XXXXXX+}',
		'about it.',
		'',
		'QUILLAN',
		'',
	]);
	assert.equal(exitCode, 0);
	assert.match((await compare(['a.txt', 'a.txt'])).written, /^the same 26 words$/m);
	const {left, right, words, rows} = JSON.parse(
		(await compare(['a.txt', 'b.txt'], {format: 'json'})).written,
	);
	assert.deepEqual([left.file, right.file, words], ['a.txt', 'b.txt', {same: 25, left: 1, right: 1}]);
	assert.deepEqual(rows[1].parts[1], {left: 'silent'});
});

test('one cable, three, or none that can be read are no two', async () => {
	for (const [names, sentence] of [
		[['a.txt'], 'compare takes two cables; 1 could be read'],
		[['a.txt', 'b.txt', 'c.txt'], 'compare takes two cables; 3 could be read'],
		[['x.txt', 'y.txt'], 'compare takes two cables; none could be read'],
	] as const) {
		const {written, complaints, exitCode} = await compare(names);
		assert.deepEqual([written, complaints.at(-1), exitCode], ['', sentence, 1]);
	}
});
