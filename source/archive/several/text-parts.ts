/** The cables of a text, found in windows of it, so that a text may be larger than memory. */
import {mostAnalysed, mostLines} from '../../cable/plain-cable.js';
import {furtherStarts} from '../../cable/within-file/cable-starts.js';
import type {ByteSource} from '../byte-source.js';
import {bytesIn, type CodeUnit, codeUnitOf, decodePart, type TextEncoding} from '../decode.js';
import type {ByteRange} from '../dump/entries.js';

/**
 * A part of a text: from the beginning of one cable to the next. It comes without its text if that is larger than
 * anything that is analysed.
 */
export type TextPart = {readonly place: ByteRange; readonly text: string | undefined};

/** Finds the parts of a text; together they are all of its bytes, and there is one at least. */
export function* textParts(source: ByteSource): Generator<TextPart> {
	const unit = codeUnitOf(source.read(0, 2));
	/** Where the part begins that has not ended yet: in a window, or before it if it is larger than one. */
	let start = 0;
	let from = 0;
	for (let isLast = false; !isLast; ) {
		const {text, encoding, length} = windowAt(source, from, unit);
		isLast = length === 0 || from + length >= source.size;
		let at = 0;
		const part = (end: number, to: number): TextPart => ({
			place: {offset: start, length: end - start},
			text: start < from ? undefined : text.slice(at, to),
		});
		let next = from;
		for (const to of furtherStarts(text, {goesOn: start < from})) {
			next += bytesIn(text.slice(at, to), encoding);
			yield part(next, to);
			[start, at] = [next, to];
		}
		if (isLast) {
			yield part(source.size, text.length);
		}
		// The last part of a window may go on after it, so the next window begins with it.
		from = next > from ? next : from + length;
	}
}

/** A stretch of a text that is short enough to be analysed. */
type Window = {readonly text: string; readonly encoding: TextEncoding; readonly length: number};

function windowAt(source: ByteSource, from: number, unit: CodeUnit): Window {
	const bytes = source.read(from, mostAnalysed);
	const isLast = from + bytes.length >= source.size;
	const length = lengthOfLines(bytes, unit, isLast);
	return {...decodePart(bytes.subarray(0, length), unit), length};
}

/** The length of the whole lines at the beginning of some bytes, as many as are analysed; of what has no lines all is taken. */
function lengthOfLines(bytes: Buffer, unit: CodeUnit, isLast: boolean): number {
	let [end, lines] = [0, 0];
	for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) {
		const next = endOfLineFeed(bytes, at, unit);
		if (next !== undefined) {
			end = next;
			if (++lines === mostLines) {
				return end;
			}
		}
	}
	return isLast ? bytes.length : end || wholeCharacters(bytes, unit);
}

const LINE_FEED = 0x0a;

/** Where a line feed ends, if the byte at an offset is one. */
function endOfLineFeed(bytes: Buffer, at: number, unit: CodeUnit): number | undefined {
	switch (unit) {
		case 'byte':
			return at + 1;
		case 'utf-16le':
			return at % 2 === 0 && bytes[at + 1] === 0 ? at + 2 : undefined;
		case 'utf-16be':
			return at % 2 === 1 && bytes[at - 1] === 0 ? at + 1 : undefined;
		default:
			return unit satisfies never;
	}
}

/** The length of the bytes without a character that may go on after them. */
function wholeCharacters(bytes: Buffer, unit: CodeUnit): number {
	if (unit !== 'byte') {
		return bytes.length - (bytes.length % 2);
	}
	const tail = bytes.subarray(-4);
	const begun = tail.findLastIndex(byte => (byte & 0xc0) !== 0x80);
	return begun > 0 && (tail[begun] as number) >= 0x80 ? bytes.length - tail.length + begun : bytes.length;
}
