import {grouped} from '../app/grouped.js';
import {hasFullBars, textHeight} from '../app/heights.js';
import {isWide, layoutOf, outlineColumns, topLine} from '../app/reader/layout.js';
import {type Choice, choicesIn} from '../app/reader/markings.js';
import {matchesOf} from '../app/reader/matches.js';
import {filterWords, findWords, hitWords, placeWords} from '../app/reader/status.js';
import type {ReaderScreen, State} from '../app/state.js';
import {shownNumber} from '../cable/summary.js';
import {markMatches} from '../layout/mark.js';
import {columnsOf} from '../layout/width.js';
import {bar, framed, hintLine, promptLine, roomAtRight} from './bars.js';
import {outlineRows} from './outline.js';
import {columnsOfRow, type Part, type Row, rowOfSpans} from './part.js';
import type {Theme} from './theme.js';

/** The open cable. */
export function readerRows(state: State, reader: ReaderScreen, theme: Theme): readonly Row[] {
	const height = textHeight(state);
	const body = reader.mode.type === 'outline' ? outlinedRows(state, reader, theme) : textRows(state, reader);
	const padded = Array.from({length: height}, (_, index): Row => body[index] ?? []);
	return framed(state, padded, {
		status: statusLine(state, reader, theme),
		last: [bottomLine(state, reader, theme)],
		isChoice: reader.mode.type === 'markings',
	});
}

/** The outline beside the text where there is room for both, else over it. */
function outlinedRows(state: State, reader: ReaderScreen, theme: Theme): readonly Row[] {
	const outline = outlineRows(state, reader, theme);
	if (!isWide(state.size)) {
		return outline;
	}
	const text = textRows(state, reader);
	const margin: Row = [{text: ' '.repeat(outlineColumns(state.size)), look: 'text'}];
	return Array.from({length: textHeight(state)}, (_, index) => [
		...(outline[index] ?? margin),
		...(text[index] ?? []),
	]);
}

/** The lines of text that the screen shows. */
function textRows(state: State, reader: ReaderScreen): readonly Row[] {
	const top = topLine(state, reader);
	const all = matchesOf(reader);
	const current = reader.find?.current === undefined ? [] : (all[reader.find.current] ?? []);
	const matches = all.flat();
	return layoutOf(state, reader)
		.lines.slice(top, top + textHeight(state))
		.map(line => rowOfSpans(markMatches(line, matches, current).spans));
}

function statusLine(state: State, reader: ReaderScreen, theme: Theme): Row {
	const said = reader.mode.type === 'find' ? state.message : undefined;
	const left =
		said !== undefined ? [` ${said}`] : [` ${shownNumber(reader.cable)}`, placeWords(state, reader)];
	return bar(
		theme,
		state.size.columns,
		[{text: spaced(left), look: 'bar'}],
		[{text: `${statusRight(state, reader)} `, look: 'bar'}],
	);
}

/** As much as a bar has room for at its right; that the text is not all as it was written gives way last. */
function statusRight(state: State, reader: ReaderScreen): string {
	const [found, filter, percent] = [findWords(reader), filterWords(reader), percentWords(state, reader)];
	const replaced = replacedWords(reader);
	const forms = [
		[found, filter, replaced.replace(' ', ' characters '), percent],
		[found, filter, replaced, percent],
		[filter, replaced, percent],
		[replaced, percent],
	].map(spaced);
	return forms.find(words => columnsOf(words) < roomAtRight(state.size.columns)) ?? replaced;
}

function spaced(parts: readonly string[]): string {
	return parts.filter(words => words !== '').join('  ');
}

/** How many characters of the cable stand as marks, for as long as it is open. */
function replacedWords({replaced}: ReaderScreen): string {
	return replaced === 0 ? '' : `${grouped(replaced)} replaced`;
}

/** How much of the text is above the bottom of the screen, as less has it. */
function percentWords(state: State, reader: ReaderScreen): string {
	const {length} = layoutOf(state, reader).lines;
	const bottom = Math.min(length, topLine(state, reader) + textHeight(state));
	const {number, count} = reader.pages ?? {number: 1, count: 1};
	const share = (number - 1 + (length === 0 ? 1 : bottom / length)) / count;
	return share >= 1 ? 'END' : `${Math.floor(share * 100)}%`;
}

function bottomLine(state: State, reader: ReaderScreen, theme: Theme): Row {
	const {columns} = state.size;
	switch (reader.mode.type) {
		case 'find':
			return promptLine(
				theme,
				columns,
				'/',
				reader.mode.prompt,
				hasFullBars(state.size) ? '' : hitWords(reader),
			);
		case 'command':
			return promptLine(theme, columns, ':', reader.mode.prompt);
		case 'markings':
			return state.message === undefined ? markingsLine(state, reader, theme) : hintLine(theme, state);
		case 'browse':
		case 'outline': {
			const place = ` ${spaced([replacedWords(reader), percentWords(state, reader)])} `;
			return hintLine(theme, state, hasFullBars(state.size) ? [] : [{text: place, look: 'bar'}]);
		}
		default:
			return reader.mode satisfies never;
	}
}

/** The choice of markings: the key, whether it is chosen, the marking, and how many paragraphs have it. */
function markingsLine(state: State, {cable, filter}: ReaderScreen, theme: Theme): Row {
	const {tick} = theme.glyphs;
	const choices = choicesIn(cable, filter).map(choice => ({...choice, mark: choice.isChosen ? tick : ''}));
	const invert = filter.isInverted ? `${tick}invert` : 'invert';
	const all = choices.flatMap(spelled);
	const forms: readonly Row[] = [
		[bare(' show '), ...keyed('a', 'all'), ...all, ...keyed('i', invert), ...keyed('Enter', '')],
		[...keyed('a', 'all'), ...all, ...keyed('i', invert)],
		[...all, ...keyed('i', '')],
	];
	const {columns} = state.size;
	const fitting = forms.find(row => columnsOfRow(row) <= columns);
	return bar(theme, columns, fitting ?? [bare(' '), ...choices.flatMap(short)]);
}

type MarkedChoice = Choice & {readonly mark: string};

function spelled({key, mark, words, count}: MarkedChoice): Row {
	return keyed(key, `${mark}${words} ${grouped(count)}`);
}

/** Where there is no room for words the key stands for the marking, and chosen ones are ticked. */
function short({key, mark, count}: MarkedChoice): Row {
	return [
		{text: key, look: 'key'},
		{text: `${mark}${grouped(count)} `, look: 'bar'},
	];
}

function keyed(key: string, words: string): Row {
	return [
		{text: ` ${key}`, look: 'key'},
		{text: words === '' ? '' : ` ${words} `, look: 'bar'},
	];
}

function bare(text: string): Part {
	return {text, look: 'bar'};
}
