/** Lays out one paragraph: number and marking in the margin, torn pieces joined, lists and tables kept apart. */

import type {Block, Cable, Paragraph, Piece} from '../cable/cable.js';
import {shownPieces} from '../cable/facts/content.js';
import {itemMarks} from '../cable/facts/item-marks.js';
import type {Line, Span} from './layout.js';
import {lineText} from './layout.js';
import {blank, MARK_COLUMNS, NUMBER_COLUMNS, type Page, type Setting} from './page.js';
import {wordsOfPieces} from './piece-words.js';
import {markSpans, roleOfMark} from './portions/level-role.js';
import {verbatimLines} from './verbatim.js';
import {displayWidth} from './width.js';
import {indentSpan, wordsOfRole, wrapIndented, wrapWords} from './wrap.js';

/** The lines of a paragraph, and a blank one after it. */
export function paragraphLines(paragraph: Paragraph, shared: Setting): readonly Line[] {
	const {cable, options} = shared;
	const marks = itemMarks(cable, paragraph).map(({offset, mark}) => [offset, mark] as const);
	const setting: ItemSetting = {...shared, itemMarks: new Map(marks)};
	const groups = groupPieces(paragraph, cable, options.headers === 'printed');
	const lines = groups.flatMap(({pieces, after}, index) => {
		const lead = index === 0 ? paragraphLead(paragraph, setting) : undefined;
		const above = groups[index - 1];
		const previous = above?.pieces.at(-1);
		const first = pieces[0];
		const isApart = previous && first && hasBlankLineBetween(cable, previous, first);
		return [
			...(isApart ? [blank(above?.after.at(-1)?.end ?? previous.end)] : []),
			...groupLines(pieces, lead, setting),
			...after.flatMap(block => verbatimLines(cable.reading, block, options.width, 'routing', 1)),
		];
	});
	const shown = groups.length === 0 ? linesWithoutText(paragraph, setting) : lines;
	return [...startingAt(shown, paragraph.start), blank(paragraph.end)];
}

/** A paragraph of a number and a marking only. */
function linesWithoutText(paragraph: Paragraph, setting: Setting): readonly Line[] {
	const lead = paragraphLead(paragraph, setting);
	const isWide = lead.columns > setting.page.indent + setting.page.measure;
	return isWide ? leadAlone(lead, setting.page) : [{spans: lead.spans, offset: paragraph.start}];
}

/** Pieces that are laid out as one: `run-on` pieces join the one before them. */
type Group = {readonly pieces: Piece[]; readonly after: readonly Block[]};

/** The lines with the first one at the start of the paragraph, so that a place at its number leads there. */
function startingAt(lines: readonly Line[], start: number): readonly Line[] {
	const [first, ...rest] = lines;
	return first ? [{...first, offset: start}, ...rest] : [];
}

function groupPieces(paragraph: Paragraph, cable: Cable, isPrinted: boolean): readonly Group[] {
	const groups: {pieces: Piece[]; after: Block[]}[] = [];
	const interruptions = isPrinted ? paragraph.interruptions.filter(block => block.type !== 'blank') : [];
	let next = 0;
	for (const piece of shownPieces(cable, paragraph)) {
		const last = groups.at(-1);
		let isCut = false;
		for (let block = interruptions[next]; block && block.start < piece.start; block = interruptions[++next]) {
			last?.after.push(block);
			isCut = true;
		}
		if (last && piece.flow === 'run-on' && !isCut && last.pieces[0]?.flow !== 'table') {
			last.pieces.push(piece);
		} else if (last && isCut && piece.isJoined) {
			// Something is shown between the halves of a word, so each is shown as printed.
			last.pieces.push(...last.pieces.splice(-1).map(above => ({...above, end: hyphenEnd(cable, above)})));
			groups.push({pieces: [{start: piece.start, end: piece.end, flow: piece.flow}], after: []});
		} else {
			groups.push({pieces: [piece], after: []});
		}
	}
	return groups;
}

function hyphenEnd({reading}: Cable, {end}: Piece): number {
	return reading[end] === '-' ? end + 1 : end;
}

function hasBlankLineBetween(cable: Cable, previous: Piece, piece: Piece): boolean {
	return /\n\s*\n|\r\s*\r/.test(cable.reading.slice(previous.end, Math.min(piece.start, previous.end + 200)));
}

/** What precedes a paragraph's words: its marking and its number, in the margin if there is one. */
type Lead = {readonly spans: readonly Span[]; readonly columns: number; readonly offset: number};

/** The fewest columns for words beside a number and a marking. */
const LEAST_COLUMNS = 8;

/** A lead on lines of its own, for a marking that leaves no room for words beside it. */
function leadAlone({spans, offset}: Lead, page: Page): readonly Line[] {
	const words = spans.flatMap(({text, role}) => wordsOfRole(text, role));
	return wrapIndented(words, page.indent + page.measure, page.indent).map(line => ({
		spans: line.spans,
		offset,
	}));
}

function paragraphLead(
	{number, letter = '', portionMark, start: offset}: Paragraph,
	{mark, page}: Setting,
): Lead {
	const written = number === undefined ? '' : `${number}${letter}.`;
	const shown = mark ?? portionMark?.canonical ?? '';
	if (!page.hasMargin || displayWidth(shown) >= MARK_COLUMNS) {
		const spans: Span[] = [];
		if (page.indent > 0) {
			spans.push({text: ' '.repeat(page.hasMargin ? MARK_COLUMNS + 1 : page.indent), role: 'text'});
		}
		if (page.hasMargin) {
			spans.push({text: `${written} `.padEnd(NUMBER_COLUMNS), role: 'number'});
		}
		if (shown !== '') {
			spans.push(
				{text: shown.startsWith('(') ? shown : `(${shown})`, role: roleOfMark(shown)},
				{text: ' ', role: 'text'},
			);
		}
		if (!page.hasMargin && written !== '') {
			spans.push({text: `${written} `, role: 'number'});
		}
		return leadOf(spans, offset);
	}
	const spans: readonly Span[] = [
		...markSpans(shown, MARK_COLUMNS),
		{text: `${written} `.padEnd(NUMBER_COLUMNS), role: 'number'},
	];
	return leadOf(spans, offset);
}

function leadOf(spans: readonly Span[], offset: number): Lead {
	return {spans, columns: displayWidth(lineText({spans})), offset};
}

/** The setting of a paragraph, with the markings of its items by their offsets. */
type ItemSetting = Setting & {readonly itemMarks: ReadonlyMap<number, string>};

function groupLines(pieces: readonly Piece[], lead: Lead | undefined, setting: ItemSetting): readonly Line[] {
	const {cable, options, page} = setting;
	const [first] = pieces;
	if (!first) {
		return [];
	}
	if (first.flow === 'table' && !lead) {
		return tableLines(cable, first, options.width, page);
	}
	const itemMark = lead || !page.hasMargin ? undefined : setting.itemMarks.get(first.start);
	const hang = first.flow === 'item' && page.measure > LEAST_COLUMNS ? 2 : 0;
	const words = wordsOfPieces(cable, pieces, 'text');
	const room = page.indent + page.measure;
	const isLeadAlone = lead !== undefined && room - lead.columns < Math.min(LEAST_COLUMNS, page.measure);
	const beside = isLeadAlone ? undefined : lead;
	const besideSpans = beside?.spans ?? itemSpans(itemMark, page);
	const lines = wrapWords(words, page.measure - hang, room - (beside?.columns ?? page.indent)).map(
		({spans, offset}, index) => ({
			spans: index === 0 ? [...besideSpans, ...spans] : [indentSpan(page.indent + hang), ...spans],
			offset,
		}),
	);
	return isLeadAlone ? [...leadAlone(lead, page), ...lines] : lines;
}

/** What precedes an item: blanks, in which its marking stands if there is room. */
function itemSpans(mark: string | undefined, {indent}: Page): readonly Span[] {
	return mark === undefined || displayWidth(mark) >= MARK_COLUMNS
		? [indentSpan(indent)]
		: [...markSpans(mark, MARK_COLUMNS), indentSpan(indent - 1 - MARK_COLUMNS)];
}

/** A row of a table keeps its blanks, including those before it, since they are its columns. */
function tableLines(cable: Cable, piece: Piece, width: number, page: Page): readonly Line[] {
	let lineStart = piece.start;
	// Not `lastIndexOf`, which would search back to the start of the text for a line ending that it does not use.
	while (lineStart > 0 && !'\n\r'.includes(cable.reading[lineStart - 1] as string)) {
		lineStart--;
	}
	return verbatimLines(
		cable.reading,
		{start: lineStart, end: piece.end},
		width,
		'text',
		Math.min(page.indent, 2),
	);
}
