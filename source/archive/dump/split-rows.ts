/** Cuts the bytes of a dump into rows, however the bytes are chunked and whatever is wrong with them. */

/**
 * A row as it is in the dump, from its first byte to the start of the next row; a row that is too large has no
 * bytes.
 */
export type RawRow = {
	readonly line: number;
	readonly offset: number;
	readonly bytes: Buffer | undefined;
};

/** Larger rows, in bytes, are not cables; their bytes are skipped and not kept. */
export const maxRowBytes = 16 * 1024 * 1024;

/**
 * Splits a dump into rows, from `start` on.
 *
 * A row begins where a line begins with a number in quotes and a comma. Within a column every quote is escaped, so
 * nothing else looks like that: a column that is never closed damages its own row only.
 */
export function* splitRows(
	chunks: Iterable<Uint8Array>,
	maxBytes = maxRowBytes,
	start = 0,
): Generator<RawRow> {
	let row = {line: 1, offset: start};
	let at = row;
	let isKept = true;
	let held: Buffer = Buffer.alloc(0);
	let from = 0;

	/** Drops some bytes from the start of what is held. */
	function drop(length: number): void {
		at = {line: at.line + lineFeedsIn(held.subarray(0, length)), offset: at.offset + length};
		held = held.subarray(length);
		from = 0;
	}

	for (const chunk of chunks) {
		held = Buffer.concat([held, chunk]);
		for (let next = findRow(held, from); ; next = findRow(held, from)) {
			from = next.at;
			if (!next.isFound) {
				break;
			}
			yield {...row, bytes: isKept && next.at <= maxBytes ? held.subarray(0, next.at) : undefined};
			drop(next.at);
			row = at;
			isKept = true;
		}
		if (!isKept || from > maxBytes) {
			drop(from);
			isKept = false;
		}
	}
	if (held.length > 0) {
		yield {...row, bytes: isKept && held.length <= maxBytes ? held : undefined};
	}
}

const lineFeedAndQuote = Buffer.from('\n"');

/** How many bytes it takes to tell whether a row begins there. */
export const maxRowStartBytes = '"123456789",'.length;

/**
 * Finds the next row after an offset; if there is none yet, the offset from which to search when more bytes have
 * come.
 */
function findRow(bytes: Buffer, from: number): {readonly isFound: boolean; readonly at: number} {
	let at = bytes.indexOf(lineFeedAndQuote, from);
	while (at >= 0) {
		const answer = beginsRow(bytes, at + 1);
		if (answer !== 'no') {
			return answer === 'yes' ? {isFound: true, at: at + 1} : {isFound: false, at};
		}
		at = bytes.indexOf(lineFeedAndQuote, at + 1);
	}
	return {isFound: false, at: Math.max(from, bytes.length - 1)};
}

/** Whether `"123",` is at an offset; `unknown` if the bytes end within it. */
function beginsRow(bytes: Buffer, start: number): 'yes' | 'no' | 'unknown' {
	const text = bytes.toString('latin1', start, start + maxRowStartBytes);
	if (/^"\d{1,9}",/.test(text)) {
		return 'yes';
	}
	const isCut = start + text.length === bytes.length && /^"(?:\d{0,9}|\d{1,9}")$/.test(text);
	return isCut ? 'unknown' : 'no';
}

const LINE_FEED = 0x0a;

function lineFeedsIn(bytes: Buffer): number {
	let count = 0;
	for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) {
		count++;
	}
	return count;
}
