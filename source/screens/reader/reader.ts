import {filingSign} from '../../app/dossiers/filing.js';
import {notingSign} from '../../app/dossiers/noting.js';
import {hasCrumbs, hasFullBars, textHeight} from '../../app/heights.js';
import {keptWords} from '../../app/reader/hiding/keep.js';
import {layoutOf, topLine} from '../../app/reader/layout.js';
import {matchesOf} from '../../app/reader/matches.js';
import {panelOf} from '../../app/reader/panel/open-panel.js';
import {outlineBeside} from '../../app/reader/panel/outline.js';
import {outlineColumns} from '../../app/reader/panel/outline-columns.js';
import type {EntriesPanel, Panel} from '../../app/reader/panel/panel.js';
import {
	filterWords,
	findWords,
	hiddenCountWords,
	matchPositionWords,
	placeForms,
	placeWords,
	shortFindWords,
} from '../../app/reader/status.js';
import {crumbs} from '../../app/reader/trail.js';
import type {ReaderScreen} from '../../app/state/screen.js';
import type {State} from '../../app/state/state.js';
import {takingSign} from '../../app/taking/export.js';
import {grouped} from '../../cable/counts.js';
import {shownNumber} from '../../cable/summary/summary.js';
import {highlightMatches} from '../../layout/highlight.js';
import {cutToColumns, displayWidth} from '../../layout/width.js';
import {bar, framed, hintLine, promptLine, roomAtRight} from '../bars.js';
import {padRow, rowOfSpans, type ScreenRow} from '../part.js';
import type {Theme} from '../theme.js';
import {choicesLine} from './choices-line.js';
import {entryRows} from './entries-panel.js';

/** The open cable. */
export function readerRows(state: State, reader: ReaderScreen, theme: Theme): readonly ScreenRow[] {
	const height = textHeight(state);
	const panel = panelOf(state, reader);
	const entries = panel?.type === 'entries' ? panel : outlineBeside(state, reader);
	const body = entries ? withEntries(state, reader, entries, theme) : textRows(state, reader);
	const padded = Array.from({length: height}, (_, index): ScreenRow => body[index] ?? []);
	return framed(state, padded, {
		...(hasCrumbs(state) && {title: crumbLine(state, reader, theme)}),
		status: statusLine(state, reader, theme),
		last: [lastLine(state, reader, panel, theme)],
		isChoice: panel?.type === 'choices',
	});
}

/** The cables that led to this one; on a narrow screen the last of them. */
function crumbLine(state: State, reader: ReaderScreen, {glyphs}: Theme): ScreenRow {
	const numbers = crumbs(state, reader);
	const words = (first: number) =>
		[...(first > 0 ? [glyphs.ellipsis] : []), ...numbers.slice(first)].join(` ${glyphs.crumb} `);
	const fits = [...numbers.keys()].find(first => displayWidth(words(first)) <= state.size.columns - 2);
	const text = words(fits ?? numbers.length - 1);
	return [{text: ` ${cutToColumns(text, state.size.columns - 1, glyphs.ellipsis)}`, role: 'bar'}];
}

/** A panel beside the text if there is room, else over it. */
function withEntries(
	state: State,
	reader: ReaderScreen,
	panel: EntriesPanel,
	theme: Theme,
): readonly ScreenRow[] {
	const columns = panel.isOverText ? state.size.columns : outlineColumns(state, reader.cable);
	if (columns === state.size.columns) {
		return entryRows(state, panel, columns, theme);
	}
	const entries = entryRows(state, panel, columns, theme);
	const text = textRows(state, reader);
	return Array.from({length: textHeight(state)}, (_, index) => [
		...padRow(entries[index] ?? [], columns - 1),
		{text: '│', role: 'rule'} as const,
		...(text[index] ?? []),
	]);
}

/** The lines of text that the screen shows. */
function textRows(state: State, reader: ReaderScreen): readonly ScreenRow[] {
	const top = topLine(state, reader);
	const all = state.settings.isHighlighting ? matchesOf(reader) : [];
	const current = reader.find?.current === undefined ? [] : (all[reader.find.current] ?? []);
	const matches = all.flat();
	return layoutOf(state, reader)
		.lines.slice(top, top + textHeight(state))
		.map(line => rowOfSpans(highlightMatches(line, matches, current).spans));
}

function statusLine(state: State, reader: ReaderScreen, theme: Theme): ScreenRow {
	const right: ScreenRow = [{text: `${statusRight(state, reader)} `, role: 'bar'}];
	if ('prompt' in reader.mode && state.message !== undefined) {
		return bar(theme, state.size.columns, [{text: ` ${state.message}`, role: 'bar'}], right);
	}
	// What is typed has the place of the hints; where one is does not change meanwhile.
	if ('prompt' in reader.mode && reader.mode.type !== 'find') {
		return hintLine(theme, state);
	}
	const left = [` ${shownNumber(reader.cable)}`, placeWords(state, reader)];
	return bar(theme, state.size.columns, [{text: spaced(left), role: 'bar'}], right);
}

/** As much as fits at the right of a bar; that characters were replaced is left out last. */
function statusRight(state: State, reader: ReaderScreen): string {
	const [found, filter, percent] = [findWords(reader), filterWords(reader), percentWords(state, reader)];
	const hidden = hiddenCountWords(reader);
	const short = shortFindWords(reader);
	const replaced = replacedWords(reader);
	const forms = [
		[found, filter, replaced.replace(' ', ' characters '), percent],
		[found, filter, replaced, percent],
		[short, filter, replaced, percent],
		[short, hidden, replaced, percent],
		[filter, replaced, percent],
		[hidden, replaced, percent],
		...(hidden === '' ? [] : [[hidden, replaced]]),
		[replaced, percent],
	].map(spaced);
	return forms.find(words => displayWidth(words) < roomAtRight(state.size.columns)) ?? replaced;
}

function spaced(parts: readonly string[]): string {
	return parts.filter(words => words !== '').join('  ');
}

/** How many characters of the cable are replaced by placeholders. */
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

function lastLine(state: State, reader: ReaderScreen, panel: Panel | undefined, theme: Theme): ScreenRow {
	const {mode} = reader;
	const {columns} = state.size;
	const isFull = hasFullBars(state.size);
	if (mode.type === 'find') {
		const note =
			mode.isBackward && mode.prompt.text === '' ? 'Enter: help' : isFull ? '' : matchPositionWords(reader);
		return promptLine(theme, columns, mode.isBackward ? '?' : '/', mode.prompt, note);
	}
	if (mode.type === 'keep') {
		return promptLine(theme, columns, '&', mode.prompt, isFull ? '' : keptWords(reader));
	}
	if (mode.type === 'command') {
		return promptLine(theme, columns, ':', mode.prompt);
	}
	if (mode.type === 'file' || mode.type === 'note') {
		const sign = mode.type === 'file' ? filingSign(mode) : notingSign(mode);
		return promptLine(theme, columns, sign, mode.prompt);
	}
	if (mode.type === 'export' || mode.type === 'pipe') {
		return promptLine(theme, columns, takingSign(mode), mode.prompt);
	}
	if (panel?.type === 'choices') {
		return state.message === undefined ? choicesLine(columns, panel, theme) : hintLine(theme, state);
	}
	return hintLine(theme, state, isFull ? [] : [{text: ` ${shortStatus(state, reader)} `, role: 'bar'}]);
}

/** On a small screen, beside the hints: where one is, the matches, what is hidden, in as many words as there is room for. */
function shortStatus(state: State, reader: ReaderScreen): string {
	const places = placeForms(state, reader);
	const [matches, hidden] = [shortFindWords(reader), hiddenCountWords(reader)];
	const rest = [replacedWords(reader), percentWords(state, reader)];
	const forms = [
		...places.map(place => [place, matches, hidden, ...rest]),
		...places.slice(-2).map(place => [place, matchPositionWords(reader), hidden, ...rest]),
		...places.slice(-2).map(place => [place, matchPositionWords(reader), hidden, replacedWords(reader)]),
		[hidden, ...rest],
		rest,
	].map(spaced);
	const room = state.size.columns - COLUMNS_FOR_HINTS;
	return forms.find(words => displayWidth(words) <= room) ?? spaced(rest);
}

/** As many as the way to the help and the way out need. */
const COLUMNS_FOR_HINTS = 17;
