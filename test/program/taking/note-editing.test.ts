import assert from 'node:assert/strict';
import {closeSync, openSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import process from 'node:process';
import {type TestContext, test} from 'node:test';
import type {Event} from '../../../source/app/state/event.js';
import type {NoteMode} from '../../../source/app/state/screen.js';
import type {HandOverContext} from '../../../source/program/taking/handing-over.js';
import {performNoteEditing} from '../../../source/program/taking/note-editing.js';
import {folderWith} from '../../archive/folder.js';

/**
 * Edits a note in an editor that is a script of the shell; returns what is told, and what is left of the files. With
 * `ends` the program ends as soon as there is a file `written` beside the note, and then makes a file `ended`.
 */
async function editedBy(context: TestContext, script: string, ends?: 'ends') {
	const folder = folderWith(context, {'tmp/none': '', words: ''});
	const words = openSync(join(folder, 'words'), 'w');
	const {isTTY} = process.stdin;
	const {fd} = process.stderr;
	const {TMPDIR, VISUAL} = process.env;
	Object.assign(process.env, {TMPDIR: join(folder, 'tmp'), VISUAL: `f(){ ${script}; }; f`});
	process.stdin.isTTY = true;
	process.stderr.fd = words as 2;
	const told: Event[] = [];
	const {promise: over, resolve} = Promise.withResolvers<void>();
	const session: Partial<HandOverContext['session']> = {
		async handOver(run, onEnd) {
			const running = run();
			if (ends) {
				const written = await fileIn(join(folder, 'tmp'), 'written');
				onEnd?.();
				writeFileSync(join(dirname(written), 'ended'), '');
			}
			await running;
			resolve();
		},
	};
	const given: Partial<HandOverContext> = {isPrivate: false, stop() {}, tell: event => told.push(event)};
	const note: Partial<NoteMode> = {type: 'note'};
	performNoteEditing({type: 'edit-note', note: note as NoteMode, text: 'typed'}, {
		...given,
		session,
	} as HandOverContext);
	await over;
	process.stdin.isTTY = isTTY;
	process.stderr.fd = fd;
	Object.assign(process.env, {TMPDIR: TMPDIR ?? '/tmp', VISUAL: VISUAL ?? ''});
	closeSync(words);
	const left = filesIn(folder).filter(name => name.endsWith('note.md'));
	return {
		told: told.map(event =>
			event.type === 'note-edited' ? event.text : 'message' in event ? event.message : event.type,
		),
		left: left.map(name => readFileSync(join(folder, name), 'latin1')),
		words: readFileSync(join(folder, 'words'), 'utf8'),
	};
}

function filesIn(folder: string): readonly string[] {
	return readdirSync(folder, {recursive: true, encoding: 'utf8'});
}

/** The path of a file with a name, as soon as there is one. */
async function fileIn(folder: string, name: string): Promise<string> {
	for (;;) {
		const found = filesIn(folder).find(path => basename(path) === name);
		if (found !== undefined) {
			return join(folder, found);
		}
		await new Promise(next => setTimeout(next, 5));
	}
}

test('an editor gives back every character, but for the mark of UTF-8', async context => {
	const {told, left} = await editedBy(context, String.raw`printf '\357\273\277a\302\255b\n' > "$1"`);
	assert.deepEqual([told, left], [['a\u00ADb\n'], []]);
});

test('what is no text of a sensible length stays where the editor has written it, and that is said', async context => {
	const latin = await editedBy(context, String.raw`printf 'caf\351\n' > "$1"`);
	assert.match(String(latin.told), /^note unchanged: it is not in UTF-8; what you wrote is in .*note\.md$/);
	assert.deepEqual(latin.left, ['caf\xe9\n']);
	const large = await editedBy(context, 'head -c 1000001 /dev/zero > "$1"');
	assert.match(String(large.told), /it is larger than 1 MB; what you wrote is in/);
	assert.equal(large.left[0]?.length, 1_000_001);
	const failed = await editedBy(context, 'echo more >> "$1"; false');
	assert.match(String(failed.told), /the editor ended with an error; what you wrote is in/);
	assert.deepEqual(failed.left, ['typed\nmore\n']);
});

test('an editor that leaves no file in its place keeps nobody waiting, and leaves the note as it was', async context => {
	const asItWas = 'note unchanged; the editor';
	for (const [script, sentence] of [
		['rm "$1"', `${asItWas} left no file`],
		['rm "$1"; mkdir "$1"', `${asItWas}'s file cannot be read: it is a folder`],
		['rm "$1"; mkfifo "$1"', `${asItWas}'s file cannot be read: it is not a regular file`],
		['false', 'the editor ended with an error; note unchanged'],
	] as const) {
		assert.deepEqual(await editedBy(context, script), {told: [sentence], left: [], words: ''}, script);
	}
});

test('when the program ends before the editor, what is written is kept, and so is the file', async context => {
	const waiting = 'cd "$(dirname "$1")"; touch written; until test -e ended; do sleep 0.02; done';
	const more = await editedBy(context, `echo more >> "$1"; ${waiting}; echo later >> "$1"`, 'ends');
	assert.deepEqual([more.told[0], more.left], ['typed\nmore\n', ['typed\nmore\nlater\n']]);
	assert.match(more.words, /^\ncables: ended; the note in your editor is in \/.*\/note\.md\n$/);
	const {told, left} = await editedBy(context, `: > "$1"; ${waiting}; echo later > "$1"`, 'ends');
	assert.deepEqual([told, left], [['later\n'], ['later\n']]);
});
