import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
	type SplitEvent,
	type SplitRecord,
	splitCommand,
} from '../../../source/command-line/splitting/split.js';
import {takeDown} from '../written.js';

const record: SplitRecord = {
	file: '07ROME1.txt',
	at: 0,
	source: 'tolls.txt',
	offset: 5120,
	length: 1200,
	sha256: 'a',
	sourceSha256: 'b',
	cables: 1,
	mrn: '07ROME1',
	date: '2007-06-18T12:11:00Z',
	subject: 'TOLLS',
};
const rest = {...record, file: 'rest.txt', cables: 0, length: 40, mrn: null, date: null, subject: null};

function split(
	events: readonly SplitEvent[],
	options: {readonly format?: 'json'; readonly isDryRun?: true} = {},
) {
	const {output, written, complaints} = takeDown();
	const exitCode = splitCommand(events, {format: 'text', isDryRun: false, to: 'out', ...options}, output);
	return {exitCode, written: written(), complaints};
}

const written = [record, {...record, file: '07ROME2.eml', cables: 3}, rest].map(
	each => ({type: 'written', record: each}) as const,
);

test('the summary counts cables and files, and tells what is in no file of its own', () => {
	const events = [
		...written,
		{type: 'skipped', kind: 'ending', count: 2} as const,
		{type: 'finished'} as const,
	];
	assert.deepEqual(split(events), {
		exitCode: 0,
		written: [
			'skipped, 2: unsupported file extension',
			'4 cables in 2 files in out',
			'1 file has several cables: its encoding cannot be cut',
			'40 bytes outside of cables are in rest.txt',
			'',
		].join('\n'),
		complaints: [],
	});
});

test('a dry run tells of every file', () => {
	const {written: lines} = split([...written, {type: 'finished'}], {isDryRun: true});
	assert.match(lines, /^07ROME1\.txt {2}tolls\.txt, 1,200 bytes from 5120 on\n/);
	assert.match(lines, /\n4 cables would be in 2 files in out\n/);
	assert.match(lines, /\n40 bytes outside of cables would be in rest\.txt\n$/);
});

test('as JSON each stretch is a line, and nothing else is written', () => {
	const {written: lines, complaints} = split([...written, {type: 'finished'}], {format: 'json'});
	assert.deepEqual(
		lines
			.trimEnd()
			.split('\n')
			.map(line => JSON.parse(line)),
		written.map(({record: each}) => each),
	);
	assert.deepEqual(complaints, []);
});

test('what could not be read or written is reported, and the exit code is 1', () => {
	assert.deepEqual(split([{type: 'unreadable', id: 'a', reason: 'not a text file'}, {type: 'finished'}]), {
		exitCode: 1,
		written: '0 cables in 0 files in out\n',
		complaints: ['a: not a text file'],
	});
	assert.deepEqual(split([{type: 'nothing-found'}]), {
		exitCode: 1,
		written: '',
		complaints: ['no cables found; nothing is written'],
	});
	const [first] = written;
	assert.ok(first);
	assert.deepEqual(
		split([first, {type: 'failed', reason: 'x: the disk is full', unfinished: 'out.unfinished-1'}]),
		{
			exitCode: 1,
			written: '',
			complaints: ['x: the disk is full', 'not finished: 1 file of cables in out.unfinished-1'],
		},
	);
});
