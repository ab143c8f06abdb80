import assert from 'node:assert/strict';
import {appendFileSync, chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, type TestContext, test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {cableText, texts} from '../../app/texts.js';
import {folderWith} from '../../archive/folder.js';
import {shippedCables, textsIn} from '../../cable/text-files.js';
import {facets, list, search} from '../answers.js';

/** Indexed once for all that is asked of it. */
const folder = folderWith({after}, texts);

/** The numbers at the beginnings of lines of CSV. */
const numbers = (lines: readonly string[]) => lines.slice(1).map(line => line.split(',')[1]);

test('the query language is that of the program', async () => {
	const found = async (query: string) => numbers((await search(folder, query, {format: 'csv'})).lines);
	assert.deepEqual(await found('"commands the Frontier Regiment at Zenda"'), ['07STRELSAU509']);
	assert.deepEqual(await found('text:violin'), ['07STRELSAU509']);
	assert.deepEqual(await found('from:zenda'), ['07ZENDA88']);
	assert.deepEqual(await found('strelsau 07 -toll mark:S/NF'), ['07STRELSAU509']);
	assert.deepEqual(numbers((await search(folder, 'violin', {format: 'csv', scope: 'text'})).lines), [
		'07STRELSAU509',
	]);
});

test('telegrams of 1974-79 are found by the whole name of an unknown post, and by persons whom only their catalogue entries name', async () => {
	const shipped = folderWith(
		{after},
		Object.fromEntries(textsIn(shippedCables).map(({name, text}) => [name, text])),
	);
	const found = async (query: string) => numbers((await search(shipped, query, {format: 'csv'})).lines);
	assert.deepEqual(await found('person:hallbeck'), ['1979STRELS01187', '1974STRELS04746']);
	assert.ok((await found('from:strelsau date:1979')).includes('1979STRELS01187'));
	const {lines} = await facets(shipped, '', {by: 'post'});
	assert.doesNotMatch(lines.join('\n'), /\b(?:STRELS|EDELWE|HENTZA)\b/);
	const neighbours = await search(shipped, '79 STRELSAU 1187');
	assert.match(neighbours.lines[0] ?? '', /1979STRELS01187/);
	assert.equal(neighbours.lines.length, 1);
});

test('those with the nearest numbers come last, are reported, and are not counted', async () => {
	const {lines, complaints} = await search(folder, '07STRELSAU509');
	assert.match(lines[0] ?? '', /07STRELSAU509/);
	assert.ok(lines.length > 1);
	assert.deepEqual(complaints, [
		`1 cable with this number, then ${lines.length - 1} ${lines.length === 2 ? 'cable' : 'cables'} with the nearest`,
	]);
	const counted = (await facets(folder, '07STRELSAU509', {by: 'post'})).lines;
	assert.deepEqual(
		counted.map(line => line.trim().split(' ')[0]),
		['1'],
	);
});

test('what is wrong in a query is said, and the rest is searched', async () => {
	const {lines, complaints, exitCode} = await search(folder, 'form:zenda');
	assert.equal(lines.length, 2);
	assert.deepEqual(complaints, ['no field form; did you mean from:?']);
	assert.equal(exitCode, 0);
});

test('if nothing is found, there are offers', async () => {
	assert.deepEqual((await search(folder, 'violin')).complaints, [
		'no subject matches violin',
		'--in=text finds 1 cable',
	]);
	assert.deepEqual((await search(folder, 'text:xylophone')).complaints, ['no cable matches text:xylophone']);
	const {complaints, exitCode} = await search(folder, 'toll xylophone');
	assert.deepEqual(complaints, ['no subject matches toll xylophone', 'without xylophone: 1 cable']);
	assert.equal(exitCode, 1);
});

test('matches in their context, with paragraph and marking', async () => {
	const {lines} = await search(folder, 'violin', {isInContext: true, format: 'json'});
	const [match] = lines.map(line => JSON.parse(line));
	assert.deepEqual([lines.length, match.mrn, match.match], [1, '07STRELSAU509', 'violin']);
	assert.deepEqual(Object.keys(match), [
		'file',
		'mrn',
		'date',
		'paragraph',
		'portionMark',
		'before',
		'match',
		'after',
		'mrnFrom',
	]);
	const [line = ''] = (await search(folder, 'violin', {isInContext: true})).lines;
	assert.match(line, /^2007-06-14 {2}07STRELSAU509 ¶\d+ {2}\S+ {2}.*\[violin\]/);
	assert.deepEqual((await search(folder, 'tag:PREL', {isInContext: true})).complaints, [
		'4 cables found, but no text has a word of the query',
	]);
});

test('each line of a file is a query', async () => {
	const lines = ['toll', '', ' zenda ', 'xylophone', 'form:toll', '07ZENDA88'];
	const csv = await search(folder, '', {lines, format: 'csv'});
	assert.deepEqual(csv.lines, [
		'query,count,first,last,numbers\r',
		'toll,1,2007-06-11,2007-06-11,07STRELSAU498\r',
		'zenda,2,2007-06-11,2007-06-13,07STRELSAU498 07ZENDA88\r',
		'xylophone,0,,,\r',
		'form:toll,1,2007-06-11,2007-06-11,07STRELSAU498\r',
		'07ZENDA88,1,2007-06-13,2007-06-13,07ZENDA88\r',
	]);
	assert.deepEqual(csv.complaints, ['form:toll: no field form; did you mean from:?']);
	const json = await search(folder, '', {lines: ['zenda'], format: 'json', limit: 1});
	assert.deepEqual(
		json.lines.map(line => JSON.parse(line)),
		[{query: 'zenda', count: 2, first: '2007-06-11', last: '2007-06-13', numbers: ['07STRELSAU498']}],
	);
	const nothing = await search(folder, '', {lines: ['xylophone']});
	assert.deepEqual(nothing, {
		lines: ['xylophone: 0 cables'],
		complaints: ['no query finds a cable'],
		exitCode: 1,
	});
});

test('what is found is counted by year, post, TAG and the like', async () => {
	assert.deepEqual((await facets(folder, '')).lines, ['1  2006', '3  2007']);
	assert.deepEqual((await facets(folder, 'zenda', {by: 'post', format: 'csv'})).lines, [
		'value,name,count\r',
		'STRELSAU,,1\r',
		'ZENDA,,1\r',
	]);
	const {lines} = await facets(folder, 'tag:PREL', {by: 'tag', format: 'json', limit: 1});
	assert.deepEqual(JSON.parse(lines[0] ?? ''), {value: 'PGOV', name: 'government', count: 4});
	assert.deepEqual(await facets(folder, 'xylophone'), {
		lines: [],
		complaints: ['no subject matches xylophone'],
		exitCode: 1,
	});
});

test('the first call makes the index, and later ones say if the folder has changed since', async context => {
	const {folder, cacheFolder} = indexedFolder(context);
	const ask = (isUpdated = false) => list(folder, {format: 'csv'}, {cacheFolder, isUpdated});
	assert.equal((await ask()).lines.length, 6);
	assert.ok(readdirSync(cacheFolder).some(name => name.endsWith('.sqlite')));
	assert.deepEqual((await ask()).complaints, []);
	// Later than the first look by more than clocks of files are coarse.
	await sleep(50);
	mkdirSync(join(folder, 'sub'));
	writeFileSync(join(folder, 'sub', 'new.txt'), cableText({number: 9, subject: 'NEW'}));
	const before = await ask();
	assert.deepEqual(before.complaints, [changed]);
	assert.equal(before.lines.length, 6);
	const after = await ask(true);
	assert.deepEqual([after.complaints, after.lines.length], [[], 7]);
	assert.deepEqual((await ask()).complaints, []);
	await sleep(50);
	appendFileSync(join(folder, 'note.txt'), 'more\n');
	assert.deepEqual((await ask()).complaints, [changed]);
	await ask(true);
	rmSync(folder, {recursive: true});
	const gone = await ask();
	assert.deepEqual(gone.complaints, ['the folder cannot be read; this answer is from its index']);
	assert.equal(gone.lines.length, 7);
});

test('a damaged index is repaired before it answers', async context => {
	const {folder, cacheFolder} = indexedFolder(context);
	const ask = () => list(folder, {query: 'zenda', format: 'csv'}, {cacheFolder});
	const sound = await ask();
	assert.equal(sound.lines.length, 3);
	const [index = ''] = readdirSync(cacheFolder).filter(name => name.endsWith('.sqlite'));
	writeFileSync(join(cacheFolder, index), 'nothing of an index');
	assert.deepEqual(await ask(), sound);
});

const changed = 'the folder has changed since it was indexed; --update includes the changes';

function indexedFolder(context: TestContext): {readonly folder: string; readonly cacheFolder: string} {
	const cacheFolder = folderWith(context);
	chmodSync(cacheFolder, 0o700);
	return {folder: folderWith(context, texts), cacheFolder};
}
