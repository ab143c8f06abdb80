/** Lets the user write a note in an editor of their own. */
import {isUtf8} from 'node:buffer';
import {lstatSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import type {Effect} from '../../app/state/effect.js';
import type {Event} from '../../app/state/event.js';
import {said} from '../../library/shown.js';
import {sanitise, sanitiseLine} from '../../terminal/sanitise.js';
import {writeAtOnce} from '../../terminal/write-at-once.js';
import {readBytes, UserFileError} from '../user-files/user-file.js';
import {writeReason} from '../write-errors.js';
import {ended, type HandOverContext, handOver, inShell} from './handing-over.js';

type NoteEditing = Extract<Effect, {readonly type: 'edit-note'}>;

/** Opens a text in the user's editor, from a private file that is removed afterwards, and tells what it has become. */
export function performNoteEditing(editing: NoteEditing, context: HandOverContext): readonly Event[] {
	if (!process.stdin.isTTY || context.isPrivate) {
		return [said(context.isPrivate ? 'no file is written with --private' : 'an editor needs a terminal')];
	}
	let draft: Draft | undefined;
	const run = async () => {
		try {
			draft = createDraft(editing.text);
			context.tell(await edited(editing, draft));
		} catch (error) {
			context.tell(said(`note unchanged: ${writeReason(error)}`));
		} finally {
			draft?.remove();
		}
	};
	void handOver(context, run, () => draft && leaveToEditor(editing, draft, context));
	return [];
}

/** The file in which an editor has a note. */
type Draft = {
	readonly file: string;
	/** Keeps the file, since it is the only place of what the user has written. */
	readonly keep: () => void;
	/** Removes it, unless it is to be kept. */
	readonly remove: () => void;
};

function createDraft(text: string): Draft {
	const folder = mkdtempSync(join(tmpdir(), 'cables-'));
	const file = join(folder, 'note.md');
	let isKept = false;
	const remove = () => {
		try {
			if (!isKept) {
				rmSync(folder, {recursive: true, force: true});
			}
		} catch {
			// The system clears the folder of temporary files.
		}
	};
	try {
		writeFileSync(file, fileText(text), {mode: 0o600});
	} catch (error) {
		remove();
		throw error;
	}
	return {
		file,
		keep() {
			isKept = true;
		},
		remove,
	};
}

function fileText(text: string): string {
	return text === '' ? '' : `${text}\n`;
}

/** What a note has become when the editor has ended. */
async function edited(editing: NoteEditing, draft: Draft): Promise<Event> {
	const {VISUAL, EDITOR} = process.env;
	const code = await ended(inShell(`${VISUAL || EDITOR || 'vi'} "$1"`, [draft.file]));
	try {
		const bytes = readBytes(draft.file);
		return code === 0 ? readBack(editing, draft, bytes) : afterError(editing, draft, bytes);
	} catch (error) {
		if (!(error instanceof UserFileError)) {
			throw error;
		}
		return lstatSync(draft.file).isFile()
			? notKept(draft, error.message)
			: said(`note unchanged; the editor's file cannot be read: ${error.message}`);
	}
}

function readBack(editing: NoteEditing, draft: Draft, bytes: Buffer | undefined): Event {
	if (bytes === undefined) {
		return said('note unchanged; the editor left no file');
	}
	return isUtf8(bytes) ? noteIn(editing, bytes) : notKept(draft, 'it is not in UTF-8');
}

/** An editor may fail, or be ended, after it has written something. */
function afterError(editing: NoteEditing, draft: Draft, bytes: Buffer | undefined): Event {
	return isChanged(editing, bytes)
		? notKept(draft, 'the editor ended with an error')
		: said('the editor ended with an error; note unchanged');
}

function notKept(draft: Draft, why: string): Event {
	draft.keep();
	return said(`note unchanged: ${why}; what you wrote is in ${draft.file}`);
}

function isChanged({text}: NoteEditing, bytes: Buffer | undefined): bytes is Buffer {
	return bytes !== undefined && !bytes.equals(Buffer.from(fileText(text)));
}

function noteIn({note}: NoteEditing, bytes: Buffer): Event {
	const text = bytes.toString().replace(/^\uFEFF/, '');
	return {type: 'note-edited', note, shown: sanitise(text), text};
}

/**
 * Takes over what the editor has written when the program ends before it, and says where the file is: the editor may go
 * on. An empty file may be one that is just being written, and takes no note away.
 */
function leaveToEditor(editing: NoteEditing, draft: Draft, {tell}: HandOverContext): void {
	draft.keep();
	try {
		const bytes = readBytes(draft.file);
		if (isChanged(editing, bytes) && isUtf8(bytes) && bytes.toString().trim() !== '') {
			tell(noteIn(editing, bytes));
		}
	} catch {
		// The file stays, and that is said.
	}
	const {isTTY, fd} = process.stderr;
	const end = isTTY ? '\r\n' : '\n';
	writeAtOnce(
		fd ?? 2,
		`${end}cables: ended; the note in your editor is in ${sanitiseLine(draft.file)}${end}`,
	);
}
