/** Texts that are too much for the parser, the clock or the memory, for tests. */
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {cableText} from '../../app/texts.js';
import {type Context, folderWith} from '../../archive/folder.js';
import {inShell} from '../in-shell.js';
import {faulty} from '../run.js';

const numbered = (count: number) => Array.from({length: count}, (_, index) => `line ${index + 1}\n`).join('');

/** Larger than any cable. */
export const endless: string = numbered(150_000);

/** Not as large, but with more lines than any cable. */
export const manyLines: string = numbered(70_000);

/** A cable that is read in a thread. */
export const long: string = `${cableText({number: 1, dateTimeGroup: '010000Z JAN 08', subject: 'A LONG ONE'})}\n${'It goes on and on. '.repeat(6000)}`;

/** A cable that is read at once. */
export const cable: string = cableText({number: 2, dateTimeGroup: '010000Z JAN 07', subject: 'A SHORT ONE'});

/** The program with a thread that takes long to open anything. */
export const slow = {FAULT: 'a slow open-worker'};

/** Checks that a cable is shown as plain text where the thread that reads it has a fault. */
export async function checkFault(
	context: Context,
	[fault, words]: readonly [fault: string, words: string],
	env: Readonly<Record<string, string>> = {},
): Promise<void> {
	const {terminal, status} = inShell(context, [join(folderWith(context, {'long.txt': long}), 'long.txt')], {
		command: faulty,
		env: {FAULT: fault, ...env},
	});
	await terminal.waitFor(words, 30_000);
	await terminal.waitFor('plain text, page 1 of ');
	terminal.press('q');
	assert.equal(await status(), 0);
}
