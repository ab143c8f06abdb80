/** Lays out a cable for a width: a head with the facts that a reader wants, and the text, reflowed. */
import {type Block, type Cable, type Heading, slice} from '../cable/cable.js';
import {redactions} from '../cable/facts/redactions.js';
import {headLines} from './head/head.js';
import {markRanges} from './highlight.js';
import type {Layout, LayoutOptions, Line} from './layout.js';
import {createNotes} from './note-lines.js';
import {blank, type Page, pageFor, type Setting} from './page.js';
import {paragraphLines} from './paragraph-lines.js';
import {type HiddenRun, hiddenWords, partsOf, stubWords} from './portions/hidden-run.js';
import {roleOfMark} from './portions/level-role.js';
import type {Portion} from './portions/portion-filter.js';
import {isOfText, printedLines} from './printed-lines.js';
import {printedReferences} from './printed-references.js';
import {verbatimLines} from './verbatim.js';
import {wordsOfRole, wrapIndented} from './wrap.js';

/** The lines of a cable. */
export function layOut(cable: Cable, options: LayoutOptions): Layout {
	const page = pageFor(options);
	const notes = createNotes(options.notes ?? [], page);
	const lines: Line[] = [...headLines(cable, options), ...notes.ofCable];
	// Of the blank lines, which are at most half of them, some are dropped in the end.
	const enough = lines.length + 2 * (options.wantedLines ?? Number.POSITIVE_INFINITY);
	for (const part of partsOf(cable, options.filter, options.headers)) {
		if (lines.length >= enough) {
			break;
		}
		if (part.type === 'hidden') {
			lines.push(...stubLines(part, page, options.selected === part.first.start));
			notes.pass(part.last.end);
		} else {
			const setting = {cable, options, page, mark: marginMark(part.portion)};
			const own = repeatedLines(blockLines(part.block, setting), part.block, setting);
			for (const line of notes.below(own, part.block.end)) {
				lines.push({...line, block: part.index});
			}
		}
	}
	const marked = redactions(cable).flatMap(ranges =>
		ranges.map(range => ({...range, role: 'redaction'}) as const),
	);
	return {width: options.width, lines: withoutDoubledBlanks(lines).map(line => markRanges(line, marked))};
}

/** The marking as the margin shows it; in parentheses if it is that of the entire text. */
function marginMark(portion: Portion | undefined): string | undefined {
	return portion?.isInherited ? `(${portion.mark})` : portion?.mark;
}

function blockLines(block: Block, setting: Setting): readonly Line[] {
	const {cable, options, page} = setting;
	if (options.isAsPrinted && isOfText(block)) {
		return printedLines(block, setting);
	}
	const isHeaderPrinted = options.headers === 'printed';
	switch (block.type) {
		case 'heading':
			return headingLines(block, setting);
		case 'paragraph':
			return paragraphLines(block, setting);
		case 'signature': {
			const words = wordsOfRole(slice(cable, block.name), 'signature', block.name.start);
			return [
				blank(block.start),
				...wrapIndented(words, page.indent + page.measure, page.indent),
				blank(block.end),
			];
		}
		case 'plain-text':
			return verbatimLines(cable.reading, block, options.width, 'text');
		case 'notice':
			return [...verbatimLines(cable.reading, block, options.width, 'note', 1), blank(block.end)];
		case 'blank':
			return isHeaderPrinted ? [blank(block.start)] : [];
		case 'references':
			return isHeaderPrinted ? printedReferences(block, setting) : [];
		default:
			return isHeaderPrinted ? verbatimLines(cable.reading, block, options.width, 'routing', 1) : [];
	}
}

/** The lines of a paragraph that repeats another cable: dim, below a line that says so. */
function repeatedLines(lines: readonly Line[], {start}: Block, {options, page}: Setting): readonly Line[] {
	const repeat = options.repeats?.find(({offset}) => offset === start);
	if (!repeat) {
		return lines;
	}
	const words = wordsOfRole(`··· ${repeat.words} ···`, 'stub');
	return [
		...wrapIndented(words, page.indent + page.measure, 1).map(({spans}) => ({spans, offset: start})),
		...lines.map(line => ({
			...line,
			spans: line.spans.map(span => (span.role === 'text' ? ({...span, role: 'repeated'} as const) : span)),
		})),
	];
}

function headingLines(heading: Heading, {cable, page}: Setting): readonly Line[] {
	const title = wordsOfRole(slice(cable, heading.title), 'heading', heading.title.start);
	const mark = heading.portionMark?.canonical;
	const words = mark === undefined ? title : [...title, ...wordsOfRole(`(${mark})`, roleOfMark(mark))];
	let reached = heading.start;
	const lines = wrapIndented(words, page.indent + page.measure, 1).map(({spans, offset}) => {
		// A marking has no place in the text, so a line of it alone begins where the one before it does.
		reached = Math.max(reached, offset);
		return {spans, offset: reached};
	});
	return [blank(heading.start), ...lines, blank(heading.end)];
}

/** Lines that say what is hidden here, since nothing is left out silently. */
function stubLines(run: HiddenRun, page: Page, isSelected: boolean): readonly Line[] {
	const {first, last, index} = run;
	const words = isSelected ? wordsOfRole(hiddenWords(run), 'selected-stub') : stubWords(run);
	return [
		...wrapIndented(words, page.indent + page.measure, 1).map(({spans}) => ({
			spans,
			offset: first.start,
			block: index,
		})),
		blank(last.end, index),
	];
}

/** The lines with one blank line where there are several, and none at the end. */
function withoutDoubledBlanks(lines: readonly Line[]): readonly Line[] {
	const kept = lines.filter(
		(line, index) => line.spans.length > 0 || (lines[index - 1]?.spans.length ?? 0) > 0,
	);
	while (kept.at(-1)?.spans.length === 0) {
		kept.pop();
	}
	return kept;
}
