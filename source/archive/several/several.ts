/** Files that hold several cables: texts, mails, mailboxes. Each cable has a number, which is its name. */
import {type ByteSource, bufferSource, sourceWithin} from '../byte-source.js';
import {decodeText} from '../decode.js';
import type {ByteRange} from '../dump/entries.js';
import {hasDumpExtension} from '../dump/row-id.js';
import {ArchiveError} from '../errors.js';
import {mailParts} from '../mail/mail-parts.js';
import {readMail, textOfMail} from '../mail/mail-text.js';
import {endOfFromLine, mailsOf} from '../mail/mailbox.js';
import type {FollowOptions} from '../open-file.js';
import {readFile} from '../read-file.js';
import {textParts} from './text-parts.js';

/**
 * One of several cables of a file: its number, counted from 1, its text, and where that is. The place of one that a mail
 * carries among others or in an encoding is that of the mail.
 */
export type PartOfFile = {readonly number: number; readonly text: string; readonly place: ByteRange};

/** What some bytes hold: one text, or several cables. A mail of a mailbox that has no cable counts as one. */
export type Content =
	| {readonly type: 'one'; readonly text: string}
	| {readonly type: 'several'; readonly cables: readonly PartOfFile[]};

/** Reads what the bytes of a file hold; nothing if they are not text. */
export function contentOf(bytes: Uint8Array): Content | undefined {
	const cables = [...cablesIn(bytes)];
	const [first] = cables;
	if (cables.length > 1) {
		return {type: 'several', cables};
	}
	return first && {type: 'one', text: first.text};
}

/** The cables of a file, each read when it is taken; `isOnly` says that the file has no other. */
export function* cablesIn(bytes: Uint8Array): Generator<PartOfFile & {readonly isOnly: boolean}> {
	let above: PartOfFile | undefined;
	for (const part of partsOf(bytes)) {
		if (above) {
			yield {...above, isOnly: false};
		}
		above = part;
	}
	if (above) {
		yield {...above, isOnly: above.number === 1};
	}
}

/** The text of a file as a whole: of a mail what it says, else all that it holds; nothing if it is not text. */
export function wholeTextOf(bytes: Uint8Array): string | undefined {
	const mail = isMailbox(bytes) ? undefined : readMail(bufferOf(bytes));
	return mail ? textOfMail(mail) : decodeText(bytes)?.text;
}

/** Whether a file holds several cables; reads no further than the second. */
export function holdsSeveral(bytes: Uint8Array): boolean {
	let count = 0;
	for (const _ of partsOf(bytes)) {
		if (++count > 1) {
			return true;
		}
	}
	return false;
}

/**
 * Reads one of the cables of a file, whose name is its number. A given place is only a hint, which saves reading those
 * before it: if no cable begins and ends there, it is looked for by its number. Throws an `ArchiveError` if there is no
 * such cable.
 */
export function readPart(
	path: string,
	name: string,
	{place, ...follow}: FollowOptions & {readonly place?: ByteRange | undefined} = {},
): PartOfFile {
	const bytes = readFile(path, follow);
	const supposed = place && partAt(bytes, place);
	if (supposed) {
		return {...supposed, number: Number(name)};
	}
	let isText = false;
	for (const part of partsOf(bytes)) {
		if (String(part.number) === name) {
			return part;
		}
		isText = true;
	}
	throw new ArchiveError(path, isText ? `no cable ${name} in this file` : 'not a text file');
}

/** The cable that begins and ends at a place; none if there is another, or more than one. */
function partAt(bytes: Uint8Array, place: ByteRange): Omit<PartOfFile, 'number'> | undefined {
	const {offset, length} = place;
	const source = bufferSource(bytes);
	const isInMails = isMailbox(bytes);
	const rest = {offset, length: Math.min(length + BYTES_BELOW, source.size - offset)};
	const below = sourceWithin(source, rest);
	if (rest.length < length || (offset > 0 && bytes[offset - 1] !== LINE_FEED)) {
		return undefined;
	}
	if (isInMails !== isMailbox(below.read(0, length))) {
		return undefined;
	}
	const ranges: Iterable<ByteRange> = isInMails ? mailsOf(below) : [{offset: 0, length: below.size}];
	for (const range of ranges) {
		const parts = partsWithin(below, range);
		const [first, another] = [parts.next().value, isInMails ? parts.next().value : undefined];
		return first && !another && first.place.length === length ? {...first, place} : undefined;
	}
	return undefined;
}

/** So much below a cable tells whether it ends there. */
const BYTES_BELOW = 128 * 1024;
const LINE_FEED = 0x0a;

/** Whether a cable that shares its file is a stretch of a text, and not a row of a dump. */
export function isInText(path: string): boolean {
	return !hasDumpExtension(path);
}

/** The cables of a file, one after the other; there is one at least, unless the bytes are not text. */
function* partsOf(bytes: Uint8Array): Generator<PartOfFile> {
	const source = bufferSource(bytes);
	if (!isMailbox(bytes) && decodeText(bytes) === undefined) {
		return;
	}
	let number = 0;
	for (const range of isMailbox(bytes) ? mailsOf(source) : [{offset: 0, length: source.size}]) {
		for (const part of partsWithin(source, range)) {
			yield {...part, number: ++number};
		}
	}
}

/** The cables of a mail or of a text that is a range of some bytes. */
function* partsWithin(source: ByteSource, range: ByteRange): Generator<Omit<PartOfFile, 'number'>> {
	const bytes = source.read(range.offset, range.length);
	const mail = readMail(bytes);
	if (mail) {
		yield* mailParts(mail).map(({text}) => ({text, place: range}));
		return;
	}
	for (const {place, text} of textParts(sourceWithin(source, range))) {
		yield {
			place: {...place, offset: range.offset + place.offset},
			text: text ?? decodeText(bytes.subarray(place.offset, place.offset + place.length))?.text ?? '',
		};
	}
}

function isMailbox(bytes: Uint8Array): boolean {
	return endOfFromLine(bufferOf(bytes)) !== undefined;
}

function bufferOf({buffer, byteOffset, length}: Uint8Array): Buffer {
	return Buffer.from(buffer, byteOffset, length);
}
