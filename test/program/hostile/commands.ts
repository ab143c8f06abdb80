/** What commands write of files and arguments that would steer the terminal, for tests. */
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {type Context, folderWith} from '../../archive/folder.js';
import {run} from '../run.js';
import {checkSeen, shown} from './seen.js';
import {printedControls} from './stray-controls.js';
import {bodyText, filesOf, hostileTexts, type Pack, readInEightBits, row, signed, singleOf} from './texts.js';
import {written} from './watched.js';

/** Checks that print on a terminal shows every payload of some packs as marks, and in JSON as escapes. */
export async function checkPrinted(context: Context, all: readonly Pack[]): Promise<void> {
	const paths = hostileFiles(context, all);
	const indices = all.flat();
	const print = async (...options: readonly string[]) =>
		unspaced(await written(context, ['print', ...options, ...paths]));
	const raw = await print('--format=raw');
	for (const place of ['body', 'sender', 'signature'] as const) {
		checkSeen(raw, place, undefined, indices);
	}
	checkSeen(raw, 'eight-bits', index => shown(readInEightBits(index)), singleOf(all).flat());
	checkSeen(await print('--headers'), 'body', index => shown(original(index)), indices);
	const markdown = (await print('--format=markdown')).replaceAll('\\', '');
	checkSeen(markdown, 'body', index => shown(original(index)).replaceAll('\\', ''), indices);
	checkSeen(
		textsOfLines(await written(context, ['print', '--format=json', ...paths])),
		'body',
		original,
		indices,
	);
	assert.match(await print('--problems'), /head0\.txt:\d/);
}

/** Checks that a wrong argument is reported with every payload of some packs as marks. */
export function checkWrongArguments(all: readonly Pack[]): void {
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
	checkSeen(
		unspaced(told.join('')),
		'query',
		index => shown(signed('query', index).replaceAll('=', '')),
		all.flat(),
	);
	checkSeen(unspaced(told.join('')), 'file', undefined, all.flat());
}

/** Checks that a pipe gets every payload of some packs as it was written. */
export function checkPiped(context: Context, all: readonly Pack[]): void {
	const indices = all.flat();
	const folder = folderWith(context, filesOf('body*.txt', all, bodyText));
	const paths = all.map((_, number) => join(folder, `body${number}.txt`));
	const printed = (format: string) => run(['print', `--format=${format}`, ...paths]).stdout;
	assert.equal(printed('raw'), all.map(bodyText).join(''));
	checkSeen(unspaced(printed('text')), 'body', original, indices);
	const markdown = unspaced(printed('markdown')).replaceAll('\\', '');
	checkSeen(markdown, 'body', index => original(index).replaceAll('\\', ''), indices);
	checkSeen(textsOfLines(printed('json')), 'body', original, indices);
}

/** The paths of files that hold every payload in their texts. */
function hostileFiles(context: Context, all: readonly Pack[]): readonly string[] {
	const files = hostileTexts(all);
	const folder = folderWith(context, files);
	return Object.keys(files).map(name => join(folder, name));
}

/** A text without the blanks, which differ with the width of a line. */
export const unspaced = (text: string) => text.replace(/\s/g, '');

/** A payload as it was written; what is blank to JavaScript is a blank between words. */
const original = (index: number) => unspaced(signed('body', index));

/** Every text in a value of JSON. */
function textsIn(value: unknown): readonly string[] {
	return typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsIn);
}

/** Every text in lines of JSON, without blanks. */
export function textsOfLines(lines: string): string {
	const values = lines
		.trim()
		.split('\n')
		.map(line => JSON.parse(line) as unknown);
	return unspaced(values.flatMap(textsIn).join(''));
}
