/** The lines of a comparison: one text with the differences in it, or both side by side where there is room. */
import {lineText, type Role, type Span} from '../../layout/layout.js';
import {displayWidth} from '../../layout/width.js';
import {indentSpan, type Word, type WrappedLine, wordsOfRole, wrapWords} from '../../layout/wrap.js';
import {isInBoth} from '../../versions/comparison.js';
import {markedPart} from '../../versions/marked-part.js';
import type {ComparisonScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import type {ShownComparison, ShownSide} from './results.js';

/** The lines; where each row of the comparison begins, the first being its head; and where each difference does. */
export type ComparisonLines = {
	readonly lines: readonly (readonly Span[])[];
	readonly starts: readonly number[];
	readonly changes: readonly number[];
};

/** The lines of a comparison for the size of the screen; none until it is known. */
export function linesOf(state: State, {answer, change}: ComparisonScreen): ComparisonLines {
	if (answer === 'asked' || answer === 'none') {
		return noLines;
	}
	const {columns} = state.size;
	const {measure} = state.settings;
	const known = memo.get(answer);
	if (known?.columns === columns && known.measure === measure && known.change === change) {
		return known.lines;
	}
	const lines = setLines(answer, {columns, measure, change, isBeside: isBeside(state)});
	memo.set(answer, {columns, measure, change, lines});
	return lines;
}

const noLines: ComparisonLines = {lines: [], starts: [], changes: []};

const memo = new WeakMap<
	ShownComparison,
	Pick<Setting, 'columns' | 'measure' | 'change'> & {readonly lines: ComparisonLines}
>();

/** Whether both texts are shown beside each other. */
export function isBeside({size, view}: Pick<State, 'size' | 'view'>): boolean {
	return view === 'screen' && size.columns >= COLUMNS_FOR_TWO;
}

const COLUMNS_FOR_TWO = 160;

/** How lines are set, and which difference is the current one. */
type Setting = {
	readonly columns: number;
	readonly measure: State['settings']['measure'];
	readonly change: number | undefined;
	readonly isBeside: boolean;
};

function setLines(comparison: ShownComparison, setting: Setting): ComparisonLines {
	const lines: (readonly Span[])[] = [...headLines(comparison, setting)];
	const starts = [0];
	const changes: number[] = [];
	for (const {parts} of comparison.rows) {
		lines.push(setting.isBeside ? besideRow([], [], halfOf(setting)) : []);
		starts.push(lines.length);
		const {own, changed} = setParts(parts.map(partOf), changes.length, setting);
		changes.push(...changed.map(line => lines.length + line));
		lines.push(...own);
	}
	return {lines, starts, changes};
}

/** How the two cables are distinguished, with the sign of each. */
function headLines({left, right}: ShownComparison, setting: Setting): readonly (readonly Span[])[] {
	const words = (sign: string, {number, date, classification, file}: ShownSide) =>
		wordsOfRole([sign, number, date, classification, file].join(' '), 'label');
	return setting.isBeside
		? besideEachOther(words('-', left), words('+', right), setting).own
		: [words('-', left), words('+', right)].flatMap(each =>
				wrapWords(each, textColumns(setting)).map(withMargin),
			);
}

/** A part as it is set: in both texts, or with signs that say in which one it is. */
type Part = {
	readonly left: string | undefined;
	readonly right: string | undefined;
	readonly isChange: boolean;
};

function partOf(part: ShownComparison['rows'][number]['parts'][number]): Part {
	const {left, right} = markedPart(part);
	return {left, right, isChange: !isInBoth(part)};
}

/** The lines of some parts, and in which of them the differences begin. */
type SetParts = {readonly own: readonly (readonly Span[])[]; readonly changed: readonly number[]};

function setParts(parts: readonly Part[], firstChange: number, setting: Setting): SetParts {
	const roles = rolesOf(parts, firstChange, setting.change);
	const wordsOf = (textOf: (part: Part) => string | undefined) =>
		parts.flatMap((part, index) => wordsOfRole(textOf(part) ?? '', roles[index] ?? 'text', index * PART));
	const changes = [...parts.keys()].filter(index => beginsChange(parts, index));
	if (!setting.isBeside) {
		const lines = wrapWords(
			wordsOf(({left, right}) => left ?? right),
			textColumns(setting),
		);
		return {own: lines.map(withMargin), changed: changes.map(index => lineOf(lines, index))};
	}
	const {own, left, right} = besideEachOther(
		wordsOf(part => part.left),
		wordsOf(part => part.right),
		setting,
	);
	const sideOf = (index: number) => (parts[index]?.left === undefined ? right : left);
	return {own, changed: changes.map(index => lineOf(sideOf(index), index))};
}

/** The distance between the offsets of the parts of a block, which only mark where each begins. */
const PART = 2 ** 30;
const BETWEEN = ' │ ';

function rolesOf(parts: readonly Part[], firstChange: number, current: number | undefined): readonly Role[] {
	let own = firstChange - 1;
	return parts.map(({left, isChange}, index) => {
		own += beginsChange(parts, index) ? 1 : 0;
		return !isChange ? 'text' : own === current ? 'current-change' : left === undefined ? 'added' : 'removed';
	});
}

/** Whether a difference begins with a part; words of one cable and what replaces them in the other are one difference. */
function beginsChange(parts: readonly Part[], index: number): boolean {
	return parts[index]?.isChange === true && !parts[index - 1]?.isChange;
}

function textColumns({columns, measure}: Setting): number {
	const room = Math.max(1, columns - 1);
	return measure === 'full' ? room : Math.min(room, measure);
}

/** The line in which a part begins: the last one that does not begin after it. */
function lineOf(lines: readonly WrappedLine[], part: number): number {
	return Math.max(
		0,
		lines.findLastIndex(({offset}) => offset <= part * PART),
	);
}

function withMargin({spans}: Pick<WrappedLine, 'spans'>): readonly Span[] {
	return [indentSpan(1), ...spans];
}

/** Two texts beside each other, and the lines of each. */
function besideEachOther(
	leftWords: readonly Word[],
	rightWords: readonly Word[],
	setting: Setting,
): {
	readonly own: readonly (readonly Span[])[];
	readonly left: readonly WrappedLine[];
	readonly right: readonly WrappedLine[];
} {
	const half = halfOf(setting);
	const [left, right] = [wrapWords(leftWords, half), wrapWords(rightWords, half)];
	const own = Array.from({length: Math.max(left.length, right.length)}, (_, index) =>
		besideRow(left[index]?.spans ?? [], right[index]?.spans ?? [], half),
	);
	return {own, left, right};
}

/** The columns of each of two texts beside each other. */
function halfOf({columns}: Setting): number {
	return Math.floor((columns - 1 - BETWEEN.length) / 2);
}

function besideRow(left: readonly Span[], right: readonly Span[], half: number): readonly Span[] {
	const gap = indentSpan(Math.max(0, half - displayWidth(lineText({spans: left}))));
	return [indentSpan(1), ...left, gap, {text: BETWEEN, role: 'rule'}, ...right];
}
