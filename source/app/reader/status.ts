/** The status of the open cable, for the screen and for plain mode. */
import type {Cable} from '../../cable/cable.js';
import {grouped} from '../../cable/counts.js';
import {
	describeFilter,
	isFiltering,
	isShown,
	type PortionFilter,
	portionsOf,
} from '../../layout/portions/portion-filter.js';
import type {Pages, ReaderScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {layoutOf, topLine} from './layout.js';
import {hiddenMatches, matchesOf} from './matches.js';
import {whereabouts} from './place.js';
import {soften} from './soften.js';

/** The words being found, and which match is the current one: `"toll" 3/12`, or `match 3 of 12` of the query. */
export function findWords(reader: ReaderScreen): string {
	const {find} = reader;
	if (find?.scope === undefined) {
		return find
			? `"${find.text}" ${[matchPositionWords(reader), hiddenMatchWords(reader)].filter(Boolean).join(', ')}`
			: '';
	}
	const total = matchesOf(reader).length;
	if (total === 0) {
		return '';
	}
	return find.current === undefined
		? matchCount(total)
		: `match ${grouped(Math.min(find.current + 1, total))} of ${grouped(total)}`;
}

/** Which match is the current one, of how many: `3/12`. */
export function matchPositionWords(reader: ReaderScreen): string {
	const {find} = reader;
	const total = matchesOf(reader).length;
	const current = find?.current === undefined ? '' : `${grouped(Math.min(find.current + 1, total))}/`;
	const isHidden = total === 0 && find !== undefined && hiddenMatchWords(reader) !== '';
	return find && !isHidden ? `${current}${grouped(total)}` : '';
}

/** The same without what was looked for, where there is less room: `match 3/12, 2 hidden`. */
export function shortFindWords(reader: ReaderScreen): string {
	const total = matchesOf(reader).length;
	const position = matchPositionWords(reader);
	const isAtMatch = reader.find?.current !== undefined;
	const shown =
		position === '' || (total === 0 && !isAtMatch) ? '' : isAtMatch ? `match ${position}` : matchCount(total);
	return [shown, hiddenMatchWords(reader)].filter(words => words !== '').join(', ');
}

/** How many matches are not shown, and why: `3 matches in hidden paragraphs`. */
export function hiddenMatchWords(reader: ReaderScreen): string {
	const isNoneShown = matchesOf(reader).length === 0;
	return hiddenMatches(reader)
		.filter(({count, where}) => count > 0 && (where === 'paragraphs' || isNoneShown))
		.map(({count, where}) =>
			where === 'headers'
				? `${matchCount(count)} in the headers`
				: isNoneShown
					? `${matchCount(count)} in hidden paragraphs`
					: `${grouped(count)} hidden`,
		)
		.join(', ');
}

function matchCount(count: number): string {
	return `${grouped(count)} ${count === 1 ? 'match' : 'matches'}`;
}

/** Which paragraphs are shown, and how many are hidden; empty if none is. */
export function filterWords(reader: ReaderScreen): string {
	const hidden = hiddenCountWords(reader);
	return hidden === '' ? '' : `${describeFilter(reader.filter)}: ${hidden}`;
}

/** How many paragraphs the filter hides, for a screen that has no room for more. */
export function hiddenCountWords({cable, filter}: ReaderScreen): string {
	const count = isFiltering(filter) ? hiddenCount(cable, filter) : 0;
	return count === 0 ? '' : `${grouped(count)} hidden`;
}

function hiddenCount(cable: Cable, filter: PortionFilter): number {
	return portionsOf(cable).filter(portion => !isShown(filter, portion)).length;
}

/** Which page is open: `page 2 of 5`. */
export function pageWords({number, count}: Pages): string {
	return `page ${number} of ${count}`;
}

/** The paragraph at the top of the screen, with its marking and its section. */
export function placeWords(state: State, reader: ReaderScreen): string {
	return placeForms(state, reader)[0] ?? '';
}

/** The same, ever shorter: without the section, without the marking, the number alone. */
export function placeForms(state: State, reader: ReaderScreen): readonly string[] {
	if (reader.pages) {
		return [`plain text, ${pageWords(reader.pages)}`, pageWords(reader.pages)];
	}
	const line = layoutOf(state, reader).lines[topLine(state, reader)];
	const {paragraph, section, lastNumber} = whereabouts(reader.cable, line);
	const title = section?.title ?? '';
	const shownTitle = state.settings.isSoftened ? soften(title) : title;
	const {number} = paragraph ?? {};
	const [long, short] = lastNumber === undefined ? ['', ''] : [` of ${lastNumber}`, `/${lastNumber}`];
	const signed = (total: string) => (number === undefined ? '' : `¶ ${number}${total}`);
	const mark = paragraph?.mark ? `(${paragraph.mark})` : '';
	return [
		[signed(long), mark, shownTitle],
		[signed(long), mark],
		[signed(short), mark],
		[signed(short)],
		[signed('')],
	].map(parts => parts.filter(words => words !== '').join(' '));
}
