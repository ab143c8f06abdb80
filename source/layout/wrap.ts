import type {Role, Span} from './layout.js';
import {displayWidth, fitColumns, isWiderThan} from './width.js';

/** A word of a paragraph: its role, and its offset in the text if it stands there. */
export type Word = Span & {
	/** Whether it is the rest of the word before it, which a line's end cuts in the file. */
	readonly isRest?: true;
	/** The columns of the rest that follows. */
	readonly restColumns?: number;
};

/** A line of wrapped words. */
export type WrappedLine = {readonly spans: readonly Span[]; readonly offset: number};

/**
 * Wraps words into lines of at most `columns` columns, with one blank between words.
 * `firstColumns` is the room on the first line, where a number or a mark may precede them.
 */
export function wrapWords(
	words: Iterable<Word>,
	columns: number,
	firstColumns = columns,
): readonly WrappedLine[] {
	const lines: WrappedLine[] = [];
	let stretches: Stretch[] = [];
	let offset: number | undefined;
	let used = 0;
	let room = Math.max(1, firstColumns);
	const flush = () => {
		lines.push({spans: stretches.map(spanOf), offset: offset ?? 0});
		stretches = [];
		used = 0;
		offset = undefined;
		room = Math.max(1, columns);
	};
	for (const word of words) {
		let rest = word;
		const gap = word.isRest ? 0 : 1;
		if (stretches.length > 0 && isWiderThan(rest.text, room - used - gap - (word.restColumns ?? 0))) {
			flush();
		}
		while (stretches.length === 0 && isWiderThan(rest.text, room)) {
			const {shown, length} = fitColumns(rest.text, room);
			offset = rest.offset;
			stretches.push(stretchOf(shownSpan(rest, shown)));
			flush();
			rest = withoutBeginning(rest, length);
		}
		if (rest.text === '') {
			continue;
		}
		const isFirst = stretches.length === 0;
		if (isFirst) {
			offset = rest.offset;
		}
		used += displayWidth(rest.text) + (isFirst ? 0 : gap);
		addWord(stretches, rest);
	}
	if (stretches.length > 0) {
		flush();
	}
	return lines;
}

/** The words of a text, all with one role; `offset` is where the text stands in the file, if it does. */
export function wordsOfRole(text: string, role: Role, offset?: number): readonly Word[] {
	return [...text.matchAll(/\S+/g)].map(match =>
		offset === undefined ? {text: match[0], role} : {text: match[0], role, offset: offset + match.index},
	);
}

/** The words of some spans, one by one, since all words of a long line would take much more memory than it. */
export function* wordsOfSpans(spans: readonly Span[]): Generator<Word> {
	for (const {text, role} of spans) {
		for (const [word] of text.matchAll(/\S+/g)) {
			yield {text: word, role};
		}
	}
}

/**
 * Wraps words after an indent into lines of at most `width` columns; if there is no room for both, the indent shrinks.
 */
export function wrapIndented(words: Iterable<Word>, width: number, indent: number): readonly WrappedLine[] {
	const lead = indentWithin(indent, width);
	return wrapWords(words, width - lead).map(({spans, offset}) => ({
		spans: lead === 0 ? spans : [indentSpan(lead), ...spans],
		offset,
	}));
}

/** As many columns of an indent as leave room for one column of text. */
export function indentWithin(indent: number, width: number): number {
	return Math.max(0, Math.min(indent, width - 1));
}

/** Blanks, as an indent or between words. */
export function indentSpan(columns: number): Span {
	return {text: ' '.repeat(columns), role: 'text'};
}

/** The beginning of a word as a line shows it; without an offset if it is not shown as it is in the text. */
function shownSpan({role, offset, text}: Word, shown: string): Span {
	return offset === undefined || !text.startsWith(shown) ? {text: shown, role} : {text: shown, role, offset};
}

function withoutBeginning(word: Word, length: number): Word {
	const text = word.text.slice(length);
	return word.offset === undefined ? {...word, text} : {...word, text, offset: word.offset + length};
}

/** A span while its words are gathered. Concatenated one by one, they would be a tree of strings as large as many lines. */
type Stretch = {
	readonly role: Role;
	readonly offset: number | undefined;
	readonly words: string[];
	/** The length of the words with one blank between them. */
	length: number;
};

function stretchOf({text, role, offset}: Word): Stretch {
	return {role, offset, words: [text], length: text.length};
}

function spanOf({role, offset, words}: Stretch): Span {
	const text = words.join(' ');
	return offset === undefined ? {text, role} : {text, role, offset};
}

/** Adds a word; words of one role with one blank between them in the file become one span. */
function addWord(stretches: Stretch[], word: Word): void {
	const last = stretches.at(-1);
	if (last === undefined || word.isRest) {
		stretches.push(stretchOf(word));
	} else if (last.role === word.role && follows(last, word)) {
		last.words.push(word.text);
		last.length += 1 + word.text.length;
	} else {
		stretches.push(stretchOf({text: ' ', role: 'text'}), stretchOf(word));
	}
}

function follows(last: Stretch, word: Word): boolean {
	return last.offset === undefined || word.offset === undefined
		? last.offset === word.offset
		: word.offset === last.offset + last.length + 1;
}
