import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {type TestContext, test} from 'node:test';
import {folderWith} from '../archive/folder.js';
import {needs} from '../system.js';
import {
	bodyText,
	eightBits,
	filesOf,
	headerText,
	inName,
	isOfEightBits,
	LONGEST_NAME,
	namedTexts,
	nameOf,
	packs,
	pageText,
	readInEightBits,
	row,
	signed,
} from './hostile-texts.js';
import {run} from './run.js';
import {checkSeen, shown} from './seen.js';
import {printedControls} from './stray-controls.js';
import {openWatched, written} from './watched.js';

const all = packs(8000);
const single = packs(8000, isOfEightBits);

/** The paths of files that hold every payload in their texts. */
function hostileFiles(context: TestContext): readonly string[] {
	const files = {
		...filesOf('body*.txt', all, bodyText),
		...filesOf('head*.txt', all, headerText),
		...filesOf('page*.html', all, pageText),
		...filesOf('eight*.txt', single, eightBits),
	};
	const folder = folderWith(context, files);
	return Object.keys(files).map(name => join(folder, name));
}

/** A text without the blanks, which differ with the width of a line. */
const unspaced = (text: string) => text.replace(/\s/g, '');

/** A payload as it was written; what is blank to JavaScript is a blank between words. */
const original = (index: number) => unspaced(signed('body', index));

/** Every text in a value of JSON. */
function textsIn(value: unknown): readonly string[] {
	return typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsIn);
}

/** Every text in lines of JSON, without blanks. */
function textsOfLines(lines: string): string {
	const values = lines
		.trim()
		.split('\n')
		.map(line => JSON.parse(line) as unknown);
	return unspaced(values.flatMap(textsIn).join(''));
}

test('print on a terminal shows every payload as marks, and in JSON as escapes', async context => {
	const paths = hostileFiles(context);
	const print = async (...options: readonly string[]) =>
		unspaced(await written(context, ['print', ...options, ...paths]));
	const raw = await print('--format=raw');
	for (const place of ['body', 'sender', 'signature'] as const) {
		checkSeen(raw, place);
	}
	checkSeen(raw, 'eight-bits', index => shown(readInEightBits(index)), single.flat());
	checkSeen(await print('--headers'), 'body', index => shown(original(index)));
	const markdown = (await print('--format=markdown')).replaceAll('\\', '');
	checkSeen(markdown, 'body', index => shown(original(index)).replaceAll('\\', ''));
	checkSeen(textsOfLines(await written(context, ['print', '--format=json', ...paths])), 'body', original);
	assert.match(await print('--problems'), /head0\.txt:\d/);
});

test('list on a terminal shows every payload as marks, and in JSON as escapes', async context => {
	const folder = folderWith(context, namedTexts());
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
	const {stderr, status} = run(['list', folder]);
	assert.equal(status, 1);
	assert.deepEqual(printedControls(stderr), []);
	for (const sentences of [stderr, await written(context, ['list', folder])]) {
		checkSeen(unspaced(sentences), 'file', index => shown(inName(signed('file', index))));
	}
});

test(
	'a file whose name is no UTF-8 is listed and opened, and its name told without those bytes',
	needs('names of bytes'),
	async context => {
		const folder = folderWith(context, {'a.txt': 'text'});
		const name = Buffer.concat([Buffer.from(`${folder}/b`), Buffer.from([0x9b]), Buffer.from('2J.txt')]);
		writeFileSync(name, 'another text');
		assert.match(await written(context, ['list', folder]), /another text/);
		assert.ok((await written(context, ['list', '--format=json', folder])).isWellFormed());
		const watched = await openWatched(context, folder);
		await watched.press('/zz', '0 of 2');
		await watched.press('\u0007\u0007', 'newest first');
		await watched.press('j=', 'b\uFFFD2J.txt');
		await watched.press('=\r', 'another text');
		await watched.press('q', 'newest first');
		await watched.quit();
	},
);

test('a wrong argument is told with every payload as marks', () => {
	const told = all.flatMap(pack => {
		const option = `--${row('query', pack).replaceAll('=', '')}`;
		return [[option], ['print', 'a.txt', `--marking=${row('file', pack)}`]].map(args => {
			const {stdout, stderr, status} = run(args);
			assert.equal(stdout, '');
			assert.equal(status, 2);
			assert.deepEqual(printedControls(stderr), []);
			assert.match(stderr, /^cables: [^\n]*\n$/);
			return stderr;
		});
	});
	checkSeen(unspaced(told.join('')), 'query', index => shown(signed('query', index).replaceAll('=', '')));
	checkSeen(unspaced(told.join('')), 'file');
});

test('a carriage return alone ends a line on a terminal too, so nothing is written over', async context => {
	const path = join(folderWith(context, {'a.txt': 'first\rsecond\r\nthird\r'}), 'a.txt');
	assert.equal(await written(context, ['print', '--format=raw', path]), 'first\r\nsecond\r\r\nthird\r\n');
});

test('a pipe gets every payload as it was written', context => {
	const folder = folderWith(context, filesOf('body*.txt', all, bodyText));
	const paths = all.map((_, number) => join(folder, `body${number}.txt`));
	const printed = (format: string) => run(['print', `--format=${format}`, ...paths]).stdout;
	assert.equal(printed('raw'), all.map(bodyText).join(''));
	checkSeen(unspaced(printed('text')), 'body', original);
	const markdown = unspaced(printed('markdown')).replaceAll('\\', '');
	checkSeen(markdown, 'body', index => original(index).replaceAll('\\', ''));
	checkSeen(textsOfLines(printed('json')), 'body', original);
});
