import assert from 'node:assert/strict';
import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {type TestContext, test} from 'node:test';
import type {WantedPreview} from '../../../source/app/preview/preview.js';
import type {Event} from '../../../source/app/state/event.js';
import {openArchive} from '../../../source/archive/archive.js';
import {lineText} from '../../../source/layout/layout.js';
import {createPreviewer} from '../../../source/library/preview/previewer.js';
import {cableText} from '../../app/texts.js';
import {folderWith} from '../../archive/folder.js';

const texts: Readonly<Record<string, string>> = {
	'a.txt': cableText({
		number: 1,
		dateTimeGroup: '010900Z JUN 07',
		subject: 'THE TOLL \u001B[2J OF THE RIVER',
		body: '1. (C) The river is high.\n\n2. (S/NF) A river\u202E rises.\n',
	}),
	// Too long to be searched on the main thread.
	'long.txt': cableText({
		number: 2,
		subject: 'THE LONG TOLL \u001B[2J',
		body: Array.from({length: 900}, (_, index) => `${index + 1}. (C) The river is very high today.\n`).join(
			'\n',
		),
	}),
	'large.txt': `THE BEGINNING\n${'a line of it\n'.repeat(100_000)}`,
	'gone.txt': 'SUBJECT: GONE\n',
};

const base: WantedPreview = {
	key: 0,
	sha256: '',
	columns: 70,
	rows: 30,
	measure: 72,
	isAsPrinted: false,
	isSoftened: false,
	isHighlighting: true,
	today: '2026-11-22',
	query: undefined,
};

/** The lines that are reported of a file. */
async function preview(
	context: TestContext,
	id: string,
	query?: WantedPreview['query'],
): Promise<readonly string[]> {
	const folder = folderWith(context, texts);
	rmSync(join(folder, 'gone.txt'));
	const told = Promise.withResolvers<Event>();
	const row = {key: 0, id, sha256: base.sha256, place: undefined} as never;
	const index = {original: () => row, references: () => [], cablesWithNumbers: () => ({})};
	const {ask, close} = createPreviewer(openArchive(folder), index, event => {
		if (event.type === 'preview-read') {
			told.resolve(event);
		}
	});
	context.after(close);
	ask({...base, query});
	const event = await told.promise;
	return event.type === 'preview-read' ? event.lines.map(lineText) : [];
}

test('a long cable is previewed as a short one is', async context => {
	const lines = await preview(context, 'long.txt');
	assert.ok(lines.some(line => line.includes('THE LONG TOLL ␛[2J')));
	assert.ok(lines.some(line => /2\. {2}The river/.test(line)));
	assert.equal(lines.length, base.rows);
});

test('a long cable is searched in the thread', async context => {
	const lines = await preview(context, 'long.txt', {text: 'river', scope: 'text', spellings: []});
	assert.ok(lines.some(line => line.includes('the first of 900 matches')));
	assert.ok(lines.some(line => /1\. {2}The river/.test(line)));
});

test('a preview is read with what cannot be shown replaced', async context => {
	const lines = await preview(context, 'a.txt');
	assert.match(lines[0] ?? '', /07STRELSAU1/);
	assert.ok(lines.some(line => line.includes('THE TOLL ␛[2J OF THE RIVER')));
	assert.doesNotMatch(lines.join('\n'), /[\u001B\u202E]/);
});

test('a preview of a search in texts begins where it matched', async context => {
	const lines = await preview(context, 'a.txt', {text: 'rises', scope: 'text', spellings: []});
	assert.ok(lines.some(line => /2\. {2}A river/.test(line)));
	assert.ok(!lines.some(line => line.includes('The river is high')));
});

test('a text that is too large is previewed as plain text, which the preview says', async context => {
	const lines = await preview(context, 'large.txt');
	assert.match(lines[0] ?? '', /shown as plain text$/);
	assert.ok(lines.some(line => line.includes('THE BEGINNING')));
});

test('a file that cannot be read says so in its preview', async context => {
	assert.match((await preview(context, 'gone.txt')).join(' '), /no such file/);
});
