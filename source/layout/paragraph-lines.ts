/** Sets one paragraph: number and marking in the margin, its torn pieces joined, lists and tables kept apart. */
import {type Block, type Cable, type Paragraph, type Piece, slice} from '../cable/cable.js';
import {plainWords} from '../cable/joined-text.js';
import type {Line, Span} from './layout.js';
import {blank, MARGIN, MARK_COLUMNS, type Page, type Setting} from './page.js';
import {verbatimLines} from './verbatim.js';
import {columnsOf} from './width.js';
import {type Word, wrapWords} from './wrap.js';

/** The lines of a paragraph, and a blank one behind it. */
export function paragraphLines(paragraph: Paragraph, setting: Setting): readonly Line[] {
	const {cable, options} = setting;
	const groups = groupPieces(paragraph, options.showRouting);
	const lines: Line[] = [];
	groups.forEach(({pieces, after}, index) => {
		const lead = index === 0 ? paragraphLead(paragraph, setting) : undefined;
		const previous = groups[index - 1]?.pieces.at(-1);
		const first = pieces[0];
		if (previous && first && hasBlankLineBetween(cable, previous, first)) {
			lines.push(blank(first.start));
		}
		lines.push(...groupLines(pieces, lead, setting));
		for (const interruption of after) {
			lines.push(...verbatimLines(cable.text, interruption, options.width, 'routing', 1));
		}
	});
	if (groups.length === 0) {
		lines.push({spans: paragraphLead(paragraph, setting).spans, offset: paragraph.start});
	}
	return [...startingAt(lines, paragraph.start), blank(paragraph.end)];
}

/** A run of pieces that are set as one: `run-on` pieces join the one before them. */
type Group = {readonly pieces: Piece[]; readonly after: readonly Block[]};

/** The first line of a paragraph begins where the paragraph does, so that a place at its number finds it. */
function startingAt(lines: readonly Line[], start: number): readonly Line[] {
	const [first, ...rest] = lines;
	return first ? [{...first, offset: start}, ...rest] : [];
}

function groupPieces(paragraph: Paragraph, showRouting: boolean): readonly Group[] {
	const groups: {pieces: Piece[]; after: Block[]}[] = [];
	const interruptions = showRouting ? paragraph.interruptions.filter(block => block.type !== 'blank') : [];
	let next = 0;
	for (const piece of paragraph.pieces) {
		const cut: Block[] = [];
		for (let block = interruptions[next]; block && block.start < piece.start; block = interruptions[++next]) {
			cut.push(block);
		}
		const last = groups.at(-1);
		last?.after.push(...cut);
		if (last && piece.flow === 'run-on' && cut.length === 0) {
			last.pieces.push(piece);
		} else {
			groups.push({pieces: [piece], after: []});
		}
	}
	return groups;
}

function hasBlankLineBetween(cable: Cable, previous: Piece, piece: Piece): boolean {
	return /\n\s*\n|\r\s*\r/.test(cable.text.slice(previous.end, Math.min(piece.start, previous.end + 200)));
}

/** What stands in front of a paragraph: its marking and its number, in the margin if there is one. */
type Lead = {readonly spans: readonly Span[]; readonly columns: number};

function paragraphLead({number, portionMark}: Paragraph, {mark, page}: Setting): Lead {
	const written = number === undefined ? '' : `${number}.`;
	const shown = mark ?? portionMark?.canonical ?? '';
	if (!page.hasMargin || shown.length >= MARK_COLUMNS) {
		const spans: Span[] = [];
		if (page.indent > 0) {
			spans.push({text: ' '.repeat(page.hasMargin ? MARK_COLUMNS + 1 : page.indent), role: 'text'});
		}
		if (page.hasMargin) {
			spans.push({text: written.padEnd(4), role: 'number'});
		}
		if (shown !== '') {
			spans.push(
				{text: shown.startsWith('(') ? shown : `(${shown})`, role: 'portion-mark'},
				{text: ' ', role: 'text'},
			);
		}
		if (!page.hasMargin && written !== '') {
			spans.push({text: `${written} `, role: 'number'});
		}
		return {spans, columns: columnsOf(spans.map(({text}) => text).join(''))};
	}
	return {
		spans: [
			{text: ' ', role: 'text'},
			{text: shown.padEnd(MARK_COLUMNS), role: 'portion-mark'},
			{text: written.padEnd(4), role: 'number'},
		],
		columns: MARGIN,
	};
}

function groupLines(pieces: readonly Piece[], lead: Lead | undefined, setting: Setting): readonly Line[] {
	const {cable, options, page} = setting;
	const [first] = pieces;
	if (!first) {
		return [];
	}
	if (first.flow === 'table' && !lead) {
		return tableLines(cable, first, options.width, page);
	}
	const hang = first.flow === 'item' ? 2 : 0;
	const words = pieces.flatMap(piece => pieceWords(cable, piece));
	const leadSpans = lead?.spans ?? [{text: ' '.repeat(page.indent), role: 'text'} as const];
	const leadColumns = lead?.columns ?? page.indent;
	const room = page.indent + page.measure;
	return wrapWords(words, page.measure - hang, room - leadColumns).map(({spans, offset}, index) => ({
		spans:
			index === 0
				? [...leadSpans, ...spans]
				: [{text: ' '.repeat(page.indent + hang), role: 'text'}, ...spans],
		offset,
	}));
}

/** A row of a table keeps its blanks, and the ones in front of it, since they are its columns. */
function tableLines(cable: Cable, piece: Piece, width: number, page: Page): readonly Line[] {
	const lineStart =
		Math.max(cable.text.lastIndexOf('\n', piece.start - 1), cable.text.lastIndexOf('\r', piece.start - 1)) +
		1;
	return verbatimLines(
		cable.text,
		{start: lineStart, end: piece.end},
		width,
		'text',
		Math.min(page.indent, 2),
	);
}

function pieceWords(cable: Cable, piece: Piece): readonly Word[] {
	const text = slice(cable, piece);
	return [...text.matchAll(/\S+/g)].flatMap(match => wordsOfToken(match[0], piece.start + match.index));
}

/** A token with a run of redaction marks is parted, so that the run can be drawn as what it is. */
function wordsOfToken(token: string, offset: number): readonly Word[] {
	const shown = token.includes('](') ? plainWords(token) : token;
	const role = /^[[(“"']?X{3,}[\])”"'.,;:]*$/i.test(shown) ? 'redaction' : 'text';
	return shown === '' ? [] : [{text: shown, role, offset}];
}
