/**
 * A mailbox: mails one after the other, each below a line `From sender date` (RFC 4155).
 *
 * Where a mail ends only these lines tell; the length that some programs write into the header is not to be trusted.
 * A line of a text that begins so is quoted, as `>From`.
 */
import type {ByteSource} from '../byte-source.js';
import type {ByteRange} from '../dump/entries.js';

/** Where the line of a mailbox above a mail ends, if the bytes begin with one. */
export function endOfFromLine(bytes: Buffer): number | undefined {
	return isFromLine(bytes, 0) ? bytes.indexOf(LINE_FEED) + 1 : undefined;
}

/** What a mailbox holds: mails, each from its line to the next. */
export function* mailsOf(source: ByteSource): Generator<ByteRange> {
	let start = 0;
	for (const next of laterMails(source)) {
		yield {offset: start, length: next - start};
		start = next;
	}
	yield {offset: start, length: source.size - start};
}

/** The bytes of a text in a mailbox as they were before it was put there: one `>` less before each `From`. */
export function unquoted(bytes: Buffer): Buffer {
	const kept: Buffer[] = [];
	let at = 0;
	for (let found = bytes.indexOf(quotedFrom); found >= 0; found = bytes.indexOf(quotedFrom, found + 1)) {
		let sign = found;
		while (sign > at && bytes[sign - 1] === GREATER) {
			sign--;
		}
		if (sign === 0 || bytes[sign - 1] === LINE_FEED) {
			kept.push(bytes.subarray(at, found));
			at = found + 1;
		}
	}
	return at === 0 ? bytes : Buffer.concat([...kept, bytes.subarray(at)]);
}

const quotedFrom = Buffer.from('>From ');
const GREATER = 0x3e;
const LINE_FEED = 0x0a;

/** The offsets of all mails but the first. */
function* laterMails(source: ByteSource): Generator<number> {
	for (let at = 0; at < source.size; at += CHUNK_BYTES) {
		const before = Math.min(at, LONGEST_LINE_FEED);
		const bytes = source.read(at - before, before + CHUNK_BYTES + LONGEST_START);
		const end = before + CHUNK_BYTES;
		for (
			let found = bytes.indexOf(lineFeedAndFrom, before);
			found >= 0 && found < end;
			found = bytes.indexOf(lineFeedAndFrom, found + 1)
		) {
			if (followsBlankLine(bytes, found) && isFromLine(bytes, found + 1)) {
				yield at - before + found + 1;
			}
		}
	}
}

const CHUNK_BYTES = 256 * 1024;
const lineFeedAndFrom = Buffer.from('\nFrom ');
const LONGEST_LINE_FEED = 2;

function followsBlankLine(bytes: Buffer, lineFeed: number): boolean {
	const above = bytes[lineFeed - 1] === CARRIAGE_RETURN ? lineFeed - 2 : lineFeed - 1;
	return bytes[above] === LINE_FEED;
}

const CARRIAGE_RETURN = 0x0d;

/** Whether the line of a mailbox is at an offset, and the first field of a header below it. */
function isFromLine(bytes: Buffer, at: number): boolean {
	const start = bytes.toString('latin1', at, at + LONGEST_START);
	return start.startsWith('From ') && fromLine.test(start);
}

/** The line and the beginning of the next one are shorter, in bytes. */
const LONGEST_START = 600;

const fromLine =
	/^From [^\n]{0,400}\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]\d? \d{1,2}:\d\d(?::\d\d)?(?: [^\n]{1,20})? \d{4}\b[^\n]{0,40}\n(?:[!-9;-~]{1,100}[ \t]*:|>From )/;
