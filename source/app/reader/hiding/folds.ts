/** Folding the sections of the open cable: their paragraphs are hidden, and a line says so. */
import type {Cable} from '../../../cable/cable.js';
import {grouped} from '../../../cable/counts.js';
import {blocksOf} from '../../../cable/facts/block-queries.js';
import {sectionsWithEnds} from '../../../cable/outline/section-ends.js';
import {type Fold, foldAt} from '../../../layout/portions/portion-filter.js';
import {textHeight} from '../../heights.js';
import type {Step} from '../../state/effect.js';
import type {ReaderScreen} from '../../state/screen.js';
import type {State} from '../../state/state.js';
import {withMessage, withScreen} from '../../state/state.js';
import {layoutOf, topLine} from '../layout.js';
import {outlineOf} from '../place.js';
import {goToEntry} from '../reader.js';

/** Folds the section being read, or unfolds it; in the head, the first section on the screen. */
export function toggleFold(state: State, reader: ReaderScreen): Step {
	const here = currentOffset(state, reader);
	const sections = foldable(reader.cable);
	const own = sections.findLast(section => isIn(section, here));
	const section = own ?? sections.find(({start}) => start > here && start <= lastOffset(state, reader));
	if (!section) {
		return [withMessage(state, noneWords(sections, 'no section here; ] goes to the next one'))];
	}
	const folded = foldAt(reader.filter, own ? here : section.start);
	if (folded) {
		return [withMessage(withScreen(state, unfolding(reader, folded)), 'unfolded')];
	}
	const next = withScreen(state, folding(reader, [section]));
	return [withMessage(own ? keepingPlace(next, section) : next, 'folded; za unfolds it')];
}

/** Folds all sections, including those within others. */
export function foldAll(state: State, reader: ReaderScreen): Step {
	const sections = foldable(reader.cable);
	let reached = 0;
	const outer = sections.filter(({start, end}) => {
		const isOuter = start >= reached;
		reached = isOuter ? end : reached;
		return isOuter;
	});
	if (outer.length === 0) {
		return [withMessage(state, noneWords(sections, ''))];
	}
	const here = currentOffset(state, reader);
	const next = withScreen(state, folding(reader, outer));
	const own = outer.find(section => isIn(section, here));
	const words = `${grouped(outer.length)} section${outer.length === 1 ? '' : 's'} folded; zR unfolds all`;
	return [withMessage(own ? keepingPlace(next, own) : next, words)];
}

/** Unfolds all sections. */
export function unfoldAll(state: State, reader: ReaderScreen): Step {
	return (reader.filter.folded?.length ?? 0) === 0
		? [withMessage(state, 'nothing is folded')]
		: [
				withMessage(
					withScreen(state, {...reader, filter: {...reader.filter, folded: undefined}}),
					'all sections unfolded',
				),
			];
}

/** The reader with a section unfolded. */
export function unfolding(reader: ReaderScreen, fold: Fold): ReaderScreen {
	const folded = reader.filter.folded?.filter(({start}) => start !== fold.start);
	return {...reader, filter: {...reader.filter, folded: folded?.length === 0 ? undefined : folded}};
}

/** The reader with sections folded; those within them are no longer folded on their own. */
function folding(reader: ReaderScreen, sections: readonly Fold[]): ReaderScreen {
	const others = (reader.filter.folded ?? []).filter(
		({start}) => !sections.some(section => start >= section.start && start < section.end),
	);
	const folded = [...others, ...sections].sort((a, b) => a.start - b.start);
	return {...reader, filter: {...reader.filter, folded}, selected: undefined};
}

/** The sections that have paragraphs of their own: below a heading, or from a paragraph that begins with a title. */
function foldable(cable: Cable): readonly Fold[] {
	const starts = blocksOf(cable, 'paragraph').map(({start}) => start);
	let next = 0;
	return sectionsWithEnds(cable, outlineOf(cable)).flatMap(({entry, end}): readonly Fold[] => {
		while ((starts[next] ?? end) < entry.offset) {
			next++;
		}
		const hasParagraph = (starts[next] ?? end) < end;
		const title = entry.kind === 'heading' ? undefined : entry.title;
		return entry.kind === 'run-in' || !hasParagraph ? [] : [{start: entry.offset, end, title}];
	});
}

/** What is selected, or the beginning of the line at the top of the screen. */
function currentOffset(state: State, reader: ReaderScreen): number {
	return reader.selected ?? layoutOf(state, reader).lines[topLine(state, reader)]?.offset ?? 0;
}

function isIn({start, end}: Fold, offset: number): boolean {
	return start <= offset && offset < end;
}

function lastOffset(state: State, reader: ReaderScreen): number {
	const {lines} = layoutOf(state, reader);
	const bottom = Math.min(lines.length, topLine(state, reader) + textHeight(state)) - 1;
	return lines[bottom]?.offset ?? 0;
}

/** Puts the section at the top of the screen, if the part of it above is now hidden. */
function keepingPlace(state: State, section: Fold): State {
	const {screen} = state;
	return screen.type === 'reader' ? goToEntry(state, screen, {offset: section.start})[0] : state;
}

function noneWords(sections: readonly Fold[], otherwise: string): string {
	return sections.length === 0 ? 'this text has no sections to fold' : otherwise;
}
