/** Rows of the head: a label, what it is about, and a note. */
import {type LayoutOptions, lineText, type Role, type Span} from '../layout.js';
import {cutToColumns, displayWidth} from '../width.js';
import {indentSpan, indentWithin, wordsOfSpans, wrapIndented, wrapWords} from '../wrap.js';

/** The columns of a label. */
export const LABEL_COLUMNS = 7;

/** Whether a screen is too narrow for labels in a column of their own. */
export function isNarrow({width}: LayoutOptions): boolean {
	return width < 40;
}

/** Words after a label, wrapped; the note stands at the right margin if there is room, else below. */
export function labelledRows(
	label: string,
	words: readonly Span[],
	note: string,
	options: LayoutOptions,
): readonly (readonly Span[])[] {
	if (words.length === 0 && note === '') {
		return [];
	}
	const indent = isNarrow(options) ? 1 : LABEL_COLUMNS + 1;
	const room = Math.max(1, options.width - 1);
	const all = wordsOfSpans(words);
	const before = span(isNarrow(options) ? ` ${label} ` : ` ${label.padEnd(LABEL_COLUMNS)}`, 'label');
	const noteBelow = note === '' ? [] : [cutIndented(span(note, 'note'), room, indent)];
	if (room - displayWidth(before.text) < 1) {
		const lines = wrapIndented(all, room, indent).map(({spans}) => spans);
		return [cutIndented(span(label, 'label'), room, 1), ...lines, ...noteBelow];
	}
	const [first = [], ...others] = wrapWords(all, room - indent, room - displayWidth(before.text)).map(
		({spans}) => spans,
	);
	const gap = room - displayWidth(lineText({spans: [before, ...first]})) - displayWidth(note);
	const isNoteBeside = note !== '' && others.length === 0 && gap >= 2;
	return [
		[before, ...first, ...(isNoteBeside ? [indentSpan(gap), span(note, 'note')] : [])],
		...others.map(spans => [indentSpan(indent), ...spans]),
		...(isNoteBeside ? [] : noteBelow),
	];
}

/** As much of a span as fits after an indent. */
export function cutIndented(part: Span, width: number, indent: number): readonly Span[] {
	const lead = indentWithin(indent, width);
	const cut = {...part, text: cutToColumns(part.text, width - lead)};
	return lead === 0 ? [cut] : [indentSpan(lead), cut];
}

/** A span of a role. */
export function span(words: string, role: Role): Span {
	return {text: words, role};
}
