/** Sets a cable for a width: the head that gathers what a reader wants, and the text, reflowed. */
import {type Block, type Cable, type Heading, type Paragraph, slice} from '../cable/cable.js';
import {markings} from '../cable/facts.js';
import {headLines} from './head.js';
import type {Layout, LayoutOptions, Line} from './layout.js';
import {blank, type Page, pageFor, type Setting} from './page.js';
import {paragraphLines} from './paragraph-lines.js';
import {isShown} from './portion-filter.js';
import {verbatimLines} from './verbatim.js';
import {wordsOfRole, wrapIndented} from './wrap.js';

/** The cable in lines. */
export function layOut(cable: Cable, options: LayoutOptions): Layout {
	const page = pageFor(options);
	const lines: Line[] = cable.family === 'text' ? [] : [...headLines(cable, options)];
	const marks = markings(cable);
	let paragraphIndex = 0;
	let hidden: HiddenRun | undefined;
	const endHiddenRun = () => {
		if (hidden) {
			lines.push(...stubLines(hidden, page));
			hidden = undefined;
		}
	};
	cable.blocks.forEach((block, index) => {
		const {mark, isInherited} = (block.type === 'paragraph' ? marks[paragraphIndex++] : undefined) ?? noMark;
		if (block.type === 'paragraph' && !isShown(options.filter, mark)) {
			hidden = joinHidden(hidden, block, mark, index);
			return;
		}
		if (block.type === 'blank' && hidden) {
			return;
		}
		endHiddenRun();
		const setting: Setting = {
			cable,
			options,
			page,
			mark: isInherited && mark !== undefined ? `(${mark})` : mark,
		};
		for (const line of blockLines(block, setting)) {
			lines.push({...line, block: index});
		}
	});
	endHiddenRun();
	return {width: options.width, lines: withoutDoubledBlanks(lines)};
}

const noMark = {mark: undefined, isInherited: false};

function blockLines(block: Block, setting: Setting): readonly Line[] {
	const {cable, options, page} = setting;
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
			return options.showRouting ? [blank(block.start)] : [];
		default:
			return options.showRouting ? verbatimLines(cable.reading, block, options.width, 'routing', 1) : [];
	}
}

function headingLines(heading: Heading, {cable, page}: Setting): readonly Line[] {
	const title = wordsOfRole(slice(cable, heading.title), 'heading', heading.title.start);
	const mark = heading.portionMark?.canonical;
	const words = mark === undefined ? title : [...title, ...wordsOfRole(`(${mark})`, 'note')];
	let reached = heading.start;
	const lines = wrapIndented(words, page.indent + page.measure, 1).map(({spans, offset}) => {
		// A marking stands nowhere in the text, so a line of it alone begins where the one before it does.
		reached = Math.max(reached, offset);
		return {spans, offset: reached};
	});
	return [blank(heading.start), ...lines, blank(heading.end)];
}

type HiddenRun = {
	readonly first: Paragraph;
	readonly last: Paragraph;
	readonly marks: readonly string[];
	readonly count: number;
	readonly block: number;
};

function joinHidden(
	run: HiddenRun | undefined,
	paragraph: Paragraph,
	mark = 'unmarked',
	block: number,
): HiddenRun {
	return {
		first: run?.first ?? paragraph,
		last: paragraph,
		marks: run?.marks.includes(mark) ? run.marks : [...(run?.marks ?? []), mark],
		count: (run?.count ?? 0) + 1,
		block: run?.block ?? block,
	};
}

/** A line that says what is hidden here: nothing is left out silently. */
function stubLines({first, last, marks, count, block}: HiddenRun, page: Page): readonly Line[] {
	const numbers =
		first.number === undefined || last.number === undefined
			? `${count} paragraph${count === 1 ? '' : 's'}`
			: first.number === last.number
				? `¶ ${first.number}`
				: `¶ ${first.number}–${last.number}`;
	const words = wordsOfRole(`··· ${numbers} hidden: ${marks.join(', ')} ···`, 'stub');
	return [
		...wrapIndented(words, page.indent + page.measure, 1).map(({spans}) => ({
			spans,
			offset: first.start,
			block,
		})),
		blank(last.end, block),
	];
}

/** One blank line parts two things, however many each of them asks for; none stands at the end. */
function withoutDoubledBlanks(lines: readonly Line[]): readonly Line[] {
	const kept = lines.filter(
		(line, index) => line.spans.length > 0 || (lines[index - 1]?.spans.length ?? 0) > 0,
	);
	while (kept.at(-1)?.spans.length === 0) {
		kept.pop();
	}
	return kept;
}
