import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {test} from 'node:test';
import {openArchive, scanArchive} from '../../source/archive/archive.js';
import {listCommand} from '../../source/command-line/list.js';
import {rowText} from '../archive/dumps.js';
import {folderWith} from '../archive/folder.js';
import {cableText} from './texts.js';
import {takeDown} from './written.js';

const older = cableText
	.replace('181211Z JUN 07', '020800Z MAR 06')
	.replace('000512', '000017')
	.replace('NOFORN\n', '')
	.replace('THE TOLL ON THE BRIDGE', 'THE OLD TOLL');

const files = {
	'b.txt': cableText,
	'sub/z.txt': older,
	'letter.txt': 'Dear Rudolf,\n\nthe toll is high.\n',
	'picture.txt': new Uint8Array([0, 1, 2, 0, 255]),
};

/** The lines of the list, what is complained of, and the exit code. */
async function list(folder: string, format: 'text' | 'json' = 'text') {
	const {output, written, complaints} = takeDown();
	const archive = openArchive(folder);
	const exitCode = await listCommand(archive, scanArchive(archive), format, output);
	const lines = written().split('\n').slice(0, -1);
	return {lines, complaints, exitCode};
}

test('one line for each cable, oldest first, those without a date last', async context => {
	const {'picture.txt': _, ...readable} = files;
	assert.deepEqual(await list(folderWith(context, readable)), {
		lines: [
			'2006-03-02  C       06STRELSAU17   THE OLD TOLL',
			'2007-06-18  C//NF   07STRELSAU512  THE TOLL ON THE BRIDGE',
			'                                   (no subject) Dear Rudolf, the toll is high.',
		],
		complaints: [],
		exitCode: 0,
	});
});

test('one JSON object a line', async context => {
	const {lines, exitCode} = await list(folderWith(context, {'b.txt': cableText, 'sub/z.txt': older}), 'json');
	assert.equal(exitCode, 0);
	assert.deepEqual(
		lines.map(line => JSON.parse(line)),
		[
			{
				file: 'sub/z.txt',
				mrn: '06STRELSAU17',
				date: '2006-03-02T08:00:00Z',
				from: 'AMEMBASSY STRELSAU',
				classification: 'CONFIDENTIAL',
				noforn: false,
				subject: 'THE OLD TOLL',
				partial: false,
			},
			{
				file: 'b.txt',
				mrn: '07STRELSAU512',
				date: '2007-06-18T12:11:00Z',
				from: 'AMEMBASSY STRELSAU',
				classification: 'CONFIDENTIAL',
				noforn: true,
				subject: 'THE TOLL ON THE BRIDGE',
				partial: false,
			},
		],
	);
});

test('of the same moment the order is that of the files', async context => {
	const {lines} = await list(folderWith(context, {'b.txt': cableText, 'a.txt': cableText}), 'json');
	assert.deepEqual(
		lines.map(line => JSON.parse(line).file),
		['a.txt', 'b.txt'],
	);
});

test('what cannot be read is told, and the rest is listed', async context => {
	const {lines, complaints, exitCode} = await list(folderWith(context, files));
	assert.equal(lines.length, 3);
	assert.deepEqual(complaints, ['picture.txt: it is not a text']);
	assert.equal(exitCode, 1);
});

test('nothing found is a failure', async context => {
	assert.deepEqual(await list(folderWith(context)), {lines: [], complaints: [], exitCode: 1});
});

test('a file that is named is a list of one', async context => {
	const {lines, exitCode} = await list(`${folderWith(context, files)}/b.txt`);
	assert.deepEqual(lines, ['2007-06-18  C//NF   07STRELSAU512  THE TOLL ON THE BRIDGE']);
	assert.equal(exitCode, 0);
});

test('a dump is listed row by row, with what its columns tell', async context => {
	const bare = rowText({
		referenceId: '08STRELSAU77',
		created: '11/3/2008 9:05',
		header: '',
		body: 'The toll stays.\n',
	});
	const {lines, exitCode} = await list(folderWith(context, {'cables.csv': `${rowText({})}\n${bare}\n`}));
	assert.deepEqual(lines, [
		'2007-06-18  C       07STRELSAU512  THE TOLL',
		'2008-11-03  C       08STRELSAU77   (no subject) The toll stays.',
	]);
	assert.equal(exitCode, 0);
});

test('a row is told by its dump and its name, and a name that is no UTF-8 is well-formed JSON', async context => {
	const folder = folderWith(context, {'cables.csv': rowText({})});
	writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff])]), cableText);
	const {lines} = await list(folder, 'json');
	assert.ok(lines.every(line => line.isWellFormed()));
	assert.deepEqual(lines.map(line => JSON.parse(line).file).sort(), ['cables.csv#07STRELSAU512', '\uDCFF']);
});
