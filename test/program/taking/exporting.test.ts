import assert from 'node:assert/strict';
import {hash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {type TestContext, test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import type {Event} from '../../../source/app/state/event.js';
import type {ExportRequest, ShownCable} from '../../../source/app/taking/requests.js';
import {openArchive} from '../../../source/archive/archive.js';
import {noFilter} from '../../../source/layout/portions/portion-filter.js';
import {cableFile} from '../../../source/library/describe-file.js';
import type {Library} from '../../../source/library/library.js';
import {performExport} from '../../../source/program/taking/exporting.js';
import {sanitise} from '../../../source/terminal/sanitise.js';
import {folderWith} from '../../archive/folder.js';
import {toll} from '../../citation/cables.js';

const name = '07STRELSAU512.txt';
const shown: ShownCable = {key: 1, filter: noFilter, headers: 'essential', lines: {width: 80}};
const sha256 = hash('sha256', Buffer.from(toll.text));
const chicago =
	'American Embassy Strelsau, “THE TOLL ON THE BRIDGE,” telegram 07STRELSAU512, June 18, 2007, Confidential//NOFORN.';

function folders(context: TestContext): {readonly cables: string; readonly out: string} {
	const root = folderWith(context);
	const [cables, out] = [join(root, 'cables'), join(root, 'out')];
	mkdirSync(cables);
	mkdirSync(out);
	writeFileSync(join(cables, name), toll.text);
	return {cables, out};
}

/** Exports, and gives what is said at once and what is said in the end. */
async function exported(
	{cables}: {readonly cables: string},
	request: Partial<ExportRequest> & Pick<ExportRequest, 'file'>,
	{isPrivate = false, isSingleFile = false} = {},
): Promise<{readonly answer: string; readonly message: string}> {
	const archive = openArchive(cables);
	const library: Library = {
		name: sanitise('cables'),
		isSingleFile,
		isIndexed: () => false,
		start() {},
		fileOf: () => cableFile(archive, name),
		answers: {},
		close() {},
	};
	const told = Promise.withResolvers<Event>();
	const whole: ExportRequest = {cables: [shown], format: 'text', isReplacing: false, ...request};
	const context = {library, isPrivate, today: '2026-01-01', style: 'chicago', tell: told.resolve} as const;
	const [event] = performExport(whole, context);
	assert.equal(event?.type, 'export-answered');
	const {answer, message} = event as Extract<Event, {type: 'export-answered'}>;
	const last = answer === 'begun' ? await Promise.race([told.promise, sleep(10_000)]) : undefined;
	return {answer, message: last?.type === 'said' ? last.message : message};
}

test('text, with the citation, the path and the hash below it', async context => {
	const at = folders(context);
	const file = join(at.out, 'a.txt');
	const {message} = await exported(at, {file});
	const text = readFileSync(file, 'utf8');
	assert.match(message, /^1 cable as text in .*a\.txt, [\d,]+ bytes$/);
	assert.match(text.replace(/\s+/g, ' '), /THE TOLL ON THE BRIDGE .* the infrastructure of the bridge/);
	assert.ok(
		text.endsWith(`\nCitation: ${chicago}\nRead from: ${join(at.cables, name)}\nSHA-256: ${sha256}\n`),
		text,
	);
	assert.deepEqual(readdirSync(at.out), ['a.txt']);
});

test('the lines of a text are as long as was asked for', async context => {
	const at = folders(context);
	const longest = async (width: number, measure: number) => {
		const file = join(at.out, `${measure}.txt`);
		await exported(at, {file, cables: [{...shown, lines: {width, measure}}]});
		const paragraphs = readFileSync(file, 'utf8').split('\nCitation')[0]?.split('\n').slice(8) ?? [];
		return Math.max(...paragraphs.map(line => line.length));
	};
	assert.ok((await longest(113, 100)) > (await longest(80, 40)));
});

test('what the choice of markings hides is said where it stood and below', async context => {
	const at = folders(context);
	const file = join(at.out, 'a.txt');
	const filter = {...noFilter, marks: ['C'] as const};
	await exported(at, {file, cables: [{...shown, filter}]});
	const text = readFileSync(file, 'utf8');
	assert.match(text, /··· ¶ 2 hidden: S\/NF ···/);
	assert.match(text, /\nLeft out: 2 paragraphs \(S\/NF, U\)\n$/);
	assert.doesNotMatch(text, /will not pay/);
});

test('every format has the path and the hash', async context => {
	const at = folders(context);
	for (const [ending, format] of [
		['md', 'markdown'],
		['json', 'json'],
		['csv', 'csv'],
		['ris', 'ris'],
		['bib', 'bibtex'],
		['csl.json', 'csl-json'],
	] as const) {
		const file = join(at.out, `a.${ending}`);
		assert.equal((await exported(at, {file, format})).answer, 'begun');
		const text = readFileSync(file, 'utf8');
		assert.ok(text.includes(sha256), format);
		assert.ok(text.replaceAll('\\', '').includes(join(at.cables, name)), format);
	}
	const json = JSON.parse(readFileSync(join(at.out, 'a.json'), 'utf8'));
	assert.deepEqual(json.provenance, {path: join(at.cables, name), sha256});
	assert.equal(json.citation, chicago);
	assert.equal(JSON.parse(readFileSync(join(at.out, 'a.csl.json'), 'utf8'))[0].number, '07STRELSAU512');
	const [head, row] = readFileSync(join(at.out, 'a.csv'), 'utf8').split('\r\n');
	assert.match(head ?? '', /^file,mrn,.*,path,sha256$/);
	assert.ok(row?.endsWith(`,${join(at.cables, name)},${sha256}`));
});

test('several cables are one file', async context => {
	const at = folders(context);
	const file = join(at.out, 'a.json');
	assert.match(
		(await exported(at, {file, format: 'json', cables: [shown, shown]})).message,
		/^2 cables as JSON/,
	);
	assert.equal(JSON.parse(readFileSync(file, 'utf8')).length, 2);
});

test('a file that is there is replaced only if that was allowed', async context => {
	const at = folders(context);
	const file = join(at.out, 'a.txt');
	writeFileSync(file, 'mine');
	assert.deepEqual(await exported(at, {file}), {
		answer: 'exists',
		message: `${file} exists; y replaces it, n keeps it`,
	});
	assert.equal(readFileSync(file, 'utf8'), 'mine');
	assert.equal((await exported(at, {file, isReplacing: true})).answer, 'begun');
	assert.match(readFileSync(file, 'utf8'), /THE TOLL/);
});

test('nothing is written into the folder of cables, by whatever path', async context => {
	const at = folders(context);
	symlinkSync(at.cables, join(at.out, 'link'));
	symlinkSync(join(at.cables, name), join(at.out, 'b.txt'));
	mkdirSync(join(at.cables, 'deep'));
	const files = [join(at.cables, 'a.txt'), join(at.cables, 'deep', 'a.txt'), join(at.out, 'link', 'a.txt')];
	for (const file of [...files, join(at.out, 'b.txt')]) {
		const {answer, message} = await exported(at, {file, isReplacing: true});
		assert.deepEqual(
			[answer, message],
			['refused', 'nothing is written into the folder of cables; choose another folder'],
		);
	}
	assert.deepEqual(readdirSync(at.cables).sort(), [name, 'deep'].sort());
	assert.equal(readFileSync(join(at.cables, name), 'utf8'), toll.text);
});

test('what cannot be written is said, and nothing is left', async context => {
	const at = folders(context);
	mkdirSync(join(at.out, 'b.txt'));
	const cases = [
		[join(at.out, 'nowhere', 'a.txt'), 'no such folder'],
		[join(at.out, 'b.txt'), 'it is a folder'],
		['/dev/null', 'it is not a regular file'],
		[join(at.out, `${'x'.repeat(300)}.txt`), 'the name is too long'],
	] as const;
	for (const [file, reason] of cases) {
		assert.deepEqual(await exported(at, {file}), {answer: 'refused', message: reason});
	}
	assert.deepEqual(readdirSync(at.out), ['b.txt']);
});

test('in private nothing is written', async context => {
	const at = folders(context);
	const file = join(at.out, 'a.txt');
	const {answer, message} = await exported(at, {file}, {isPrivate: true});
	assert.deepEqual([answer, message], ['refused', '--private writes nothing; y copies instead']);
	assert.equal(existsSync(file), false);
});
