import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {after, test} from 'node:test';
import type {OptionsOf} from '../../source/command-line/options/options.js';
import {rowText} from '../archive/dumps.js';
import {folderWith} from '../archive/folder.js';
import {needs} from '../system.js';
import {list, search} from './answers.js';
import {wholeCable} from './whole-cable.js';

const older = wholeCable
	.replace('181211Z JUN 07', '020800Z MAR 06')
	.replace('000512', '000017')
	.replace('NOFORN\n', '')
	.replace('THE TOLL ON THE BRIDGE', 'THE OLD TOLL');

const files = {
	'b.txt': wholeCable,
	'sub/z.txt': older,
	'letter.txt': 'Dear Rudolf,\n\nthe toll is high.\n',
	'picture.txt': new Uint8Array([0, 1, 2, 0, 255]),
};

/** Two cables, and all files: indexed once for all that is asked of them. */
const two = folderWith({after}, {'b.txt': wholeCable, 'sub/z.txt': older});

const all = folderWith({after}, files);

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

test('one JSON object a line', async () => {
	const {lines, exitCode} = await list(two, {
		format: 'json',
	});
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
				mrnFrom: 'text',
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
				mrnFrom: 'text',
			},
		],
	);
});

test('of the same moment the order is that of the files', async context => {
	const {lines} = await list(folderWith(context, {'b.txt': wholeCable, 'a.txt': wholeCable}), {
		format: 'json',
	});
	assert.deepEqual(
		lines.map(line => JSON.parse(line).file),
		['a.txt', 'b.txt'],
	);
});

test('what cannot be read is reported, and the rest is listed', async () => {
	const {lines, complaints, exitCode} = await list(all);
	assert.equal(lines.length, 3);
	assert.deepEqual(complaints, ['picture.txt: not a text file']);
	assert.equal(exitCode, 1);
});

test('a file that is named is a list of one', async () => {
	const {lines, exitCode} = await list(`${all}/b.txt`);
	assert.deepEqual(lines, ['2007-06-18  C//NF   07STRELSAU512  THE TOLL ON THE BRIDGE']);
	assert.equal(exitCode, 0);
});

test('the order, its direction and how many can be chosen', async () => {
	const subjects = async (options: Partial<OptionsOf<'list'>>) =>
		(await list(two, {...options, format: 'json'})).lines.map(line => JSON.parse(line).subject);
	const [toll, oldToll] = ['THE TOLL ON THE BRIDGE', 'THE OLD TOLL'];
	assert.deepEqual(await subjects({}), [oldToll, toll]);
	assert.deepEqual(await subjects({isReversed: true}), [toll, oldToll]);
	assert.deepEqual(await subjects({sort: 'subject'}), [oldToll, toll]);
	assert.deepEqual(await subjects({sort: 'classification'}), [toll, oldToll]);
	assert.deepEqual(await subjects({sort: 'classification', isReversed: true}), [oldToll, toll]);
	assert.deepEqual(await subjects({limit: 1}), [oldToll]);
	assert.deepEqual(await subjects({query: 'brige'}), [toll]);
});

test('a table has the names of its columns first, quotes what needs it, and starts no formula', async context => {
	const subject = '=cmd|"calc", and\tso on';
	const folder = folderWith(context, {'b.txt': older.replace('THE OLD TOLL', subject)});
	assert.deepEqual((await list(folder, {format: 'csv'})).lines, [
		'file,mrn,date,from,classification,noforn,subject,partial,mrnFrom\r',
		'b.txt,06STRELSAU17,2006-03-02T08:00:00Z,AMEMBASSY STRELSAU,CONFIDENTIAL,false,"\'=cmd|""calc"", and so on",false,text\r',
	]);
	assert.deepEqual((await list(folder, {format: 'tsv'})).lines, [
		'file\tmrn\tdate\tfrom\tclassification\tnoforn\tsubject\tpartial\tmrnFrom',
		'b.txt\t06STRELSAU17\t2006-03-02T08:00:00Z\tAMEMBASSY STRELSAU\tCONFIDENTIAL\tfalse\t\'=cmd|"calc", and so on\tfalse\ttext',
	]);
});

test('a number that only the name tells is marked, and gives an undated cable its year', async context => {
	const undated = older.replace(/^O 020800Z MAR 06\n/m, '').replace(' STRELSAU 000017', '');
	const folder = folderWith(context, {
		'06STRELSAU0009.txt': undated,
		'b.txt': wholeCable,
		'sub/z.txt': older,
		'z.txt': older.replace('MAR 06', 'DEC 06').replace('000017', '000018'),
		'letter.txt': 'Dear Rudolf,\n',
	});
	const dated = [
		'2006-03-02  C       06STRELSAU17   THE OLD TOLL',
		'2006-12-02  C       06STRELSAU18   THE OLD TOLL',
		'2006-??-??  C       06STRELSAU9*   THE OLD TOLL',
		'2007-06-18  C//NF   07STRELSAU512  THE TOLL ON THE BRIDGE',
	];
	const letter = '                                   (no subject) Dear Rudolf,';
	assert.deepEqual((await list(folder)).lines, [...dated, letter]);
	// It comes after the others of its year in either direction.
	const [march, december, undatedRow, later] = dated;
	assert.deepEqual((await list(folder, {isReversed: true})).lines, [
		later,
		december,
		march,
		undatedRow,
		letter,
	]);
	const [json = ''] = (await list(folder, {format: 'json', query: '06strelsau9'})).lines;
	const {mrn, mrnFrom, date} = JSON.parse(json);
	assert.deepEqual([mrn, mrnFrom, date], ['06STRELSAU9', 'fileName', null]);
	const csv = (await list(folder, {format: 'csv'})).lines.map(line => line.trimEnd().split(','));
	assert.deepEqual(csv[3], [
		'06STRELSAU0009.txt',
		'06STRELSAU9',
		'',
		'AMEMBASSY STRELSAU',
		'CONFIDENTIAL',
		'false',
		'THE OLD TOLL',
		'false',
		'fileName',
	]);
	assert.deepEqual(csv.at(-1)?.slice(1), ['', '', '', '', 'false', '', 'false', '']);
});

test('search writes what is found, best first', async () => {
	const [toll, oldToll] = [
		'2007-06-18  C//NF   07STRELSAU512  THE TOLL ON THE BRIDGE',
		'2006-03-02  C       06STRELSAU17  THE OLD TOLL',
	];
	assert.deepEqual((await search(two, 'brigde')).lines, [toll]);
	assert.deepEqual((await search(two, 'tol')).lines.map(line => line.slice(0, 4)).sort(), ['2006', '2007']);
	assert.deepEqual((await search(two, 'old toll', {limit: 1})).lines, [oldToll]);
	assert.deepEqual((await search(two, '07strelsau512')).lines, [toll]);
	assert.equal(JSON.parse((await search(two, 'bridge', {format: 'json'})).lines[0] ?? '').file, 'b.txt');
});

test('a list of what matches says so where nothing does', async () => {
	const {lines, complaints, exitCode} = await list(all, {query: 'xylophone'});
	assert.deepEqual(lines, []);
	assert.deepEqual(complaints, ['picture.txt: not a text file', 'no subject matches xylophone']);
	assert.equal(exitCode, 1);
});

test('a search that finds nothing, and ends in a folder, tells how to look there', async context => {
	const folder = folderWith(context, {'b.txt': wholeCable});
	assert.deepEqual((await search(folder, `toll ${folder}`)).complaints, [
		`no subject matches toll ${folder}; use --folder=${folder}`,
	]);
	assert.deepEqual((await search(folder, `xylophone ${folder}/b.txt`)).complaints, [
		`no subject matches xylophone ${folder}/b.txt`,
		'closest words: bridge 1',
	]);
});

test('a search that finds nothing says so and fails', async context => {
	assert.deepEqual(await search(folderWith(context, {'b.txt': wholeCable}), 'xylophone'), {
		lines: [],
		complaints: ['no subject matches xylophone'],
		exitCode: 1,
	});
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

test(
	'a row is named by its dump and its name, and a name that is no UTF-8 is well-formed JSON',
	needs('names of bytes'),
	async context => {
		const folder = folderWith(context, {'cables.csv': rowText({})});
		writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff])]), wholeCable);
		const {lines} = await list(folder, {format: 'json'});
		assert.ok(lines.every(line => line.isWellFormed()));
		assert.deepEqual(lines.map(line => JSON.parse(line).file).sort(), ['cables.csv#07STRELSAU512', '\uDCFF']);
	},
);
