import assert from 'node:assert/strict';
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, type TestContext, test} from 'node:test';
import {cableText} from '../../app/texts.js';
import {folderWith} from '../../archive/folder.js';
import {run} from '../../program/run.js';

const rome = (number: number, subject: string, body = '1. (C) Nothing.\n') =>
	cableText({post: 'ROME', number, subject, body});

const home = folderWith({after});
const env = {XDG_CACHE_HOME: join(home, 'cache')};

/** A folder, and a receipt of a search in it. */
function searched(context: TestContext): {readonly folder: string; readonly receipt: string} {
	const folder = folderWith(context, {
		'1.txt': rome(1, 'THE TOLL'),
		'2.txt': rome(2, 'THE TOLL AGAIN'),
		'3.txt': rome(3, 'A TOLL AND NO END'),
		'4.txt': rome(4, 'RIVERS'),
	});
	const {stdout, status} = run(['search', '--receipt', `--folder=${folder}`, 'toll'], {env});
	assert.equal(status, 0);
	const receipt = join(folderWith(context, {'receipt.json': stdout}), 'receipt.json');
	return {folder, receipt};
}

test('a receipt has the query, the counts, the collection and what was found', context => {
	const {folder, receipt} = searched(context);
	const written = JSON.parse(readFileSync(receipt, 'utf8'));
	assert.deepEqual(Object.keys(written), [
		'schema',
		'version',
		'date',
		'folder',
		'query',
		'scope',
		'counts',
		'collection',
		'found',
	]);
	assert.deepEqual(
		[written.schema, written.folder, written.query, written.scope, written.counts.subject],
		['cables-receipt/1', folder, 'toll', 'subject', 3],
	);
	assert.match(written.date, /^\d{4}-\d\d-\d\dT/);
	assert.equal(written.collection.cables, 4);
	assert.match(written.collection.sha256, /^[0-9a-f]{64}$/);
	assert.deepEqual(written.found.map(({mrn}: {readonly mrn: string}) => mrn).sort(), [
		'07ROME1',
		'07ROME2',
		'07ROME3',
	]);
});

test('where nothing has changed the same cables are found', context => {
	const {receipt} = searched(context);
	const {stdout, status} = run(['replay', receipt], {env});
	assert.match(
		stdout,
		/^toll: 3 cables on \d{4}-\d\d-\d\d, 3 now\nthe same cables\nthe collection is the same, 4 cables/,
	);
	assert.equal(status, 0);
});

test('what was added, what is gone and whose text has changed is said', context => {
	const {folder, receipt} = searched(context);
	writeFileSync(join(folder, '1.txt'), rome(1, 'THE TOLL', '1. (C) Nothing at all.\n'));
	rmSync(join(folder, '2.txt'));
	writeFileSync(join(folder, '5.txt'), rome(5, 'A NEW TOLL'));
	const {stdout, status} = run(['replay', '--update', receipt], {env});
	const lines = stdout
		.split('\n')
		.slice(1, -1)
		.map(line => line.replace(/\s+/g, ' '));
	assert.deepEqual(lines.slice(0, 3), ['added 07ROME5', 'not in folder 07ROME2', 'text changed 07ROME1']);
	assert.match(
		lines[3] ?? '',
		/^the collection has changed: 4 cables then, 4 now; the search was of version /,
	);
	assert.equal(status, 1);
	const {stdout: json} = run(['replay', '--format=json', receipt], {env});
	const {counts, came, gone, changed, lost, isSameCollection} = JSON.parse(json);
	assert.deepEqual(
		[counts, came.length, gone.length, changed.length, lost, isSameCollection],
		[{was: 3, now: 3}, 1, 1, 1, [], false],
	);
});

test('another file is not a receipt, and --receipt goes with no limit', context => {
	const {folder} = searched(context);
	const {stderr, status} = run(['replay', join(folder, '4.txt')], {env});
	assert.match(stderr, /is not a receipt; search --receipt writes one/);
	assert.equal(status, 1);
	assert.equal(run(['search', '--receipt', '--limit=1', 'toll'], {env}).status, 2);
});
