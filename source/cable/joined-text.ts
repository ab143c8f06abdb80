import type {JoinableRange, Range} from './cable.js';
import {filler, withoutFillers} from './masks/markup.js';
import {matchesOf} from './matches-of.js';

/** Several stretches of a text joined by single spaces, or by nothing where a line's end cuts a word, with a way back to where they stand. */
export type JoinedText = {
	readonly text: string;
	/** Where the second stretch begins in it, the third, and so on. */
	readonly laterStarts: readonly number[];
	/** The stretches of the file that a range of the joined text covers, one for each stretch it touches. */
	readonly ranges: (start: number, end: number) => readonly Range[];
	/** One stretch of the file that covers all of them; nothing if there is none. */
	readonly hull: (start: number, end: number) => Range | undefined;
};

/** Joins stretches of a file's text; the fillers of masked markup are left out. */
export function joinText(fileText: string, pieces: readonly JoinableRange[]): JoinedText {
	const chunks: Chunk[] = [];
	const starts: number[] = [];
	const laterStarts: number[] = [];
	let text = '';
	for (let index = 0; index < pieces.length; index++) {
		const piece = pieces[index] as JoinableRange;
		if (index > 0) {
			text += piece.isJoined ? '' : ' ';
			laterStarts.push(text.length);
		}
		const stretches = hasFillers(fileText, piece) ? betweenFillers(fileText, piece) : [piece];
		for (const {start, end} of stretches) {
			starts.push(text.length);
			chunks.push({start, end, piece: index});
			text += fileText.slice(start, end);
		}
	}
	const ranges = (start: number, end: number) => {
		const whole = rangeWithin(starts, chunks, start, end);
		return whole ? (start < end ? [whole] : []) : rangesAcross(starts, chunks, start, end);
	};
	return {
		text,
		laterStarts,
		ranges,
		hull: (start, end) =>
			(start < end ? rangeWithin(starts, chunks, start, end) : undefined) ?? hull(ranges(start, end)),
	};
}

/** The stretch of the file that a range covers, if one piece has all of it, as nearly always. */
function rangeWithin(
	starts: readonly number[],
	chunks: readonly Chunk[],
	start: number,
	end: number,
): Range | undefined {
	const first = pieceAt(starts, start);
	const own = chunks[first];
	const ownStart = starts[first] ?? 0;
	return own && ownStart <= start && end <= ownStart + own.end - own.start
		? {start: own.start + start - ownStart, end: own.start + end - ownStart}
		: undefined;
}

/** The stretches of the file that a range covers, one for each piece. */
function rangesAcross(
	starts: readonly number[],
	chunks: readonly Chunk[],
	start: number,
	end: number,
): readonly Range[] {
	const ranges: (Range & {readonly piece: number})[] = [];
	for (let index = pieceAt(starts, start); index < chunks.length; index++) {
		const [chunk, chunkStart] = [chunks[index] as Chunk, starts[index] as number];
		if (chunkStart >= end) {
			break;
		}
		const from = Math.max(start, chunkStart) - chunkStart + chunk.start;
		const to = Math.min(end - chunkStart + chunk.start, chunk.end);
		if (from < to) {
			const last = ranges.at(-1);
			const isOfLast = last?.piece === chunk.piece;
			ranges.splice(isOfLast ? -1 : ranges.length, isOfLast ? 1 : 0, {
				start: isOfLast ? last.start : from,
				end: to,
				piece: chunk.piece,
			});
		}
	}
	return ranges.map(range => ({start: range.start, end: range.end}));
}

/** A stretch without fillers, and the index of the piece that it is of. */
type Chunk = Range & {readonly piece: number};

/** The stretches of a piece that masked markup leaves. */
export function betweenFillers(fileText: string, {start, end}: Range): readonly Range[] {
	return matchesOf(noFillers, fileText.slice(start, end)).map(({index, 0: {length}}) => ({
		start: start + index,
		end: start + index + length,
	}));
}

/** Whether masked markup stands in a piece. */
export function hasFillers(fileText: string, {start, end}: Range): boolean {
	return fileText.slice(start, end).includes(filler);
}

const noFillers = new RegExp(`[^${filler}]+`, 'g');

/** The index of the piece that contains a position of the joined text: the last that starts at or before it. */
function pieceAt(starts: readonly number[], position: number): number {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((starts[middle] as number) <= position) {
			low = middle;
		} else {
			high = middle - 1;
		}
	}
	return Math.max(0, low);
}

/** One range that covers several, as of a name that continues in the next line. */
function hull(ranges: readonly Range[]): Range | undefined {
	const [first, last] = [ranges.at(0), ranges.at(-1)];
	return first && last && {start: first.start, end: last.end};
}

/** The words of some stretches, with single spaces between them and without fillers. */
export function wordsOf(fileText: string, pieces: readonly JoinableRange[]): string {
	const slices = pieces.map(piece => fileText.slice(piece.start, piece.end));
	const isAnyJoined = pieces.some(({isJoined}) => isJoined);
	return plainWords(
		isAnyJoined
			? slices.reduce((text, slice, index) => `${text}${pieces[index]?.isJoined ? '' : ' '}${slice}`, '')
			: slices.join(' '),
	);
}

/** Where words that a line's end cuts were put together, in the words of some stretches. */
export function jointsIn(fileText: string, pieces: readonly JoinableRange[]): readonly Range[] {
	const joints: Range[] = [];
	// The words so far, told by their length: looking into a text that grows would copy it for every piece.
	let [length, lastWordStart] = [0, 0];
	for (const {start, end, isJoined} of pieces) {
		const words = plainWords(fileText.slice(start, end));
		if (isJoined) {
			joints.push({start: lastWordStart, end: length + (/^\S*/.exec(words)?.[0].length ?? 0)});
		}
		const from = isJoined || length === 0 || words === '' ? length : length + 1;
		const lastBlank = words.lastIndexOf(' ');
		if (lastBlank >= 0 || from > length) {
			lastWordStart = from + lastBlank + 1;
		}
		length = from + words.length;
	}
	return joints;
}

/** A text with single spaces between its words, and without the fillers of masked markup. */
export function plainWords(text: string): string {
	// Most blanks are single spaces already; leaving them alone takes half the time.
	return replaceAll(withoutFillers(text), /\s{2,}|[^\S ]/g, ' ').trim();
}

/** A text with each match of a pattern replaced, without more memory than the result needs. */
export function replaceAll(text: string, pattern: RegExp, replacement: string): string {
	if (text.length <= PIECE) {
		return text.replace(pattern, replacement);
	}
	const pieces: string[] = [];
	for (let start = 0; start < text.length; ) {
		let end = start + PIECE;
		// A match of many blanks is not split.
		while (end < text.length && /\s/.test(text.charAt(end))) {
			end++;
		}
		// With a string as the replacement the result would be a tree of its parts, forty times as large.
		pieces.push(text.slice(start, end).replace(pattern, () => replacement));
		start = end;
	}
	return pieces.join('');
}

const PIECE = 65_536;
