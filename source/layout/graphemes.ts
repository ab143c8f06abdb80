/**
 * The graphemes of a text, and how many columns each takes.
 *
 * Almost every letter is a grapheme of its own whatever is next to it, or has accents that take no columns. Only other
 * text is split by `Intl.Segmenter` and measured by string-width, which take a hundred times as long.
 */
import stringWidth from 'string-width';

/** Calls back with the end and the columns of each grapheme, in order, until the callback says that it is enough. */
export function walkGraphemes(text: string, isEnough: (end: number, columns: number) => boolean): void {
	let at = 0;
	while (at < text.length) {
		const kind = kindAt(text, at);
		const end = kind === CONTROL || kind > WIDE ? at + 1 : endOfMarks(text, at + 1);
		if (kind === CONTROL || (kind <= WIDE && kindAt(text, end) !== JOINING)) {
			if (isEnough(end, kind)) {
				return;
			}
			at = end;
			continue;
		}
		const next = walkJoined(text, at, isEnough);
		if (next === undefined) {
			return;
		}
		at = next;
	}
}

/** The end of the accents that begin at a position. */
function endOfMarks(text: string, from: number): number {
	let end = from;
	while (kindAt(text, end) === MARK) {
		end++;
	}
	return end;
}

/** Walks a stretch in which letters join, up to two letters that do not, and returns that position. */
function walkJoined(
	text: string,
	start: number,
	isEnough: (end: number, columns: number) => boolean,
): number | undefined {
	const limit = withoutHalf(text, Math.min(text.length, start + LONGEST_STRETCH));
	let end = start + 1;
	while (end < limit && (kindAt(text, end - 1) > WIDE || kindAt(text, end) > WIDE)) {
		end++;
	}
	const stretch = text.slice(start, end);
	const columns = knownColumns.get(stretch);
	if (columns !== undefined) {
		return isEnough(end, columns) ? undefined : end;
	}
	for (const {segment, index} of graphemesOf(stretch)) {
		// The last one may continue after the limit; one that fills the whole stretch is not a letter of any script.
		if (index > 0 && end === limit && index + segment.length === stretch.length && end < text.length) {
			return start + index;
		}
		if (isEnough(start + index + segment.length, columnsOfGrapheme(segment))) {
			return undefined;
		}
	}
	return end;
}

const LONGEST_STRETCH = 256;

/** The end of a stretch, or one unit before it if that would split a surrogate pair. */
function withoutHalf(text: string, end: number): number {
	return (text.codePointAt(end - 1) ?? 0) > 0xff_ff ? end - 1 : end;
}

/** The graphemes of a text, in order, and where each begins. */
export function graphemesOf(text: string): Intl.Segments {
	return segmenter.segment(text);
}

const segmenter = new Intl.Segmenter('en', {granularity: 'grapheme'});

/** A cache, since a text has few different letters. */
const knownColumns = new Map<string, number>();
const MOST_KNOWN = 2000;

function columnsOfGrapheme(grapheme: string): number {
	const known = knownColumns.get(grapheme);
	if (known !== undefined) {
		return known;
	}
	const columns = stringWidth(grapheme);
	if (knownColumns.size < MOST_KNOWN && grapheme.length <= LONGEST_KNOWN) {
		knownColumns.set(grapheme, columns);
	}
	return columns;
}

const LONGEST_KNOWN = 16;

/** The kinds of code units. Up to `WIDE` they join nothing and the kind is the number of columns; controls have none. */
const CONTROL = 0;
const WIDE = 2;
const MARK = 3;
const JOINING = 4;

/** The kind of each code unit, plus 1; 0 if it is not known yet. */
const kinds = new Uint8Array(0x1_00_00);

function kindAt(text: string, at: number): number {
	if (at >= text.length) {
		return CONTROL;
	}
	const code = text.charCodeAt(at);
	const known = kinds[code] as number;
	if (known > 0) {
		return known - 1;
	}
	const kind = kindOf(String.fromCharCode(code));
	kinds[code] = kind + 1;
	return kind;
}

function kindOf(letter: string): number {
	if (isMark(letter)) {
		return MARK;
	}
	return isControl(letter) || (isOfPlainScript(letter) && !isJoining(letter)) ? stringWidth(letter) : JOINING;
}

/** Accents and the like, which take no columns. Characters that change the look of an emoji are not among them. */
function isMark(letter: string): boolean {
	return /^[[\p{Mn}\p{Me}]--[\p{Default_Ignorable_Code_Point}\u20E3]]$/v.test(letter);
}

/** Control characters, which join nothing. */
function isControl(letter: string): boolean {
	return /^[\p{Cc}\p{Noncharacter_Code_Point}\xAD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]$/v.test(
		letter,
	);
}

/** Scripts in which consonants do not merge. */
function isOfPlainScript(letter: string): boolean {
	return /^[\p{sc=Zyyy}\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Armn}\p{sc=Hebr}\p{sc=Arab}\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}\p{sc=Geor}\p{sc=Ethi}\p{sc=Cher}\p{sc=Thai}\p{sc=Laoo}\uAC00-\uD7A3]$/v.test(
		letter,
	);
}

/** What joins in these scripts: signs before Arabic numbers, vowels that take columns, halfwidth marks of Japanese. */
function isJoining(letter: string): boolean {
	return /^[\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{M}\u0E33\u0EB3\uFF9E\uFF9F]$/v.test(letter);
}
