/** Cuts the bytes of a dump into rows, however they arrive and whatever is wrong with them. */

/** A row as it stands in the dump, from its first byte to the next row's; no bytes of one that is too large to keep. */
export type RawRow = {
	readonly line: number;
	readonly offset: number;
	readonly bytes: Buffer | undefined;
};

/** Rows above this size, in bytes, are no cables; their bytes are passed over and not kept. */
export const mostRowBytes = 16 * 1024 * 1024;

/**
 * The rows of a dump, or of what follows an offset in it.
 *
 * A row begins where a line begins with a number in quotes and a comma. Within a column every quote is escaped, so
 * nothing else looks like that: a column that was never closed spoils its own row and not the next.
 */
export function* splitRows(chunks: Iterable<Uint8Array>, most = mostRowBytes, start = 0): Generator<RawRow> {
	let row = {line: 1, offset: start};
	let at = row;
	let isKept = true;
	let held: Buffer = Buffer.alloc(0);
	let from = 0;

	/** Goes on behind some bytes of what is held. */
	function pass(length: number): void {
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
			yield {...row, bytes: isKept && next.at <= most ? held.subarray(0, next.at) : undefined};
			pass(next.at);
			row = at;
			isKept = true;
		}
		if (!isKept || from > most) {
			pass(from);
			isKept = false;
		}
	}
	if (held.length > 0) {
		yield {...row, bytes: isKept && held.length <= most ? held : undefined};
	}
}

const lineFeedAndQuote = Buffer.from('\n"');

/** The bytes from which can be told whether a row begins there. */
export const mostBytesOfBeginning = '"123456789",'.length;

/** The next row behind an offset; where there is none yet, the offset from which to look when more is known. */
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

/** Whether `"123",` stands there; unknown where the bytes end within it. */
function beginsRow(bytes: Buffer, start: number): 'yes' | 'no' | 'unknown' {
	const text = bytes.toString('latin1', start, start + mostBytesOfBeginning);
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
