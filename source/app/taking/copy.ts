/** Taking something out of a cable by `y`: each function gives a text to the clipboard. */

import {counted} from '../../cable/counts.js';
import type {Safe} from '../../cable/safe-text.js';
import {summarise} from '../../cable/summary/summarise.js';
import type {Listed, Summary} from '../../cable/summary/summary.js';
import {bibtex} from '../../citation/bibtex.js';
import {citedOf} from '../../citation/cited.js';
import {cslJson} from '../../citation/csl-json.js';
import {type Locator, locatorOf, paragraphSigns} from '../../citation/locator.js';
import {type Passage, passageOf, passageText} from '../../citation/passage.js';
import {quotation} from '../../citation/quotation.js';
import type {Recorded} from '../../citation/records.js';
import {ris} from '../../citation/ris.js';
import {citation, citationStyles} from '../../citation/styles.js';
import {layOut} from '../../layout/lay-out.js';
import {plainTextLines} from '../../layout/plain-text.js';
import {isFiltering} from '../../layout/portions/portion-filter.js';
import {selectedSummary} from '../list/rows.js';
import {withoutMode} from '../navigation.js';
import {pageWords} from '../reader/status.js';
import {beginsWithGreatest, citationStyleOf} from '../settings/settings.js';
import type {Step} from '../state/effect.js';
import type {Event} from '../state/event.js';
import type {InMode, ListScreen, ReaderScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {withMessage, withScreen} from '../state/state.js';
import {currentParagraph} from './current-paragraph.js';
import {takenLines} from './export.js';
import type {CopiedText} from './requests.js';

/** A screen on which the second key of `y` is awaited. */
export type CopyingScreen = InMode<ListScreen, 'copy'> | InMode<ReaderScreen, 'copy'>;

/** Waits for the second key, which says what is copied; the number typed before is that of the paragraphs. */
export function startCopying(state: State, screen: ListScreen | ReaderScreen, count?: number): Step {
	return [withScreen(state, {...screen, mode: {type: 'copy', ...(count !== undefined && {count})}})];
}

/** Waits for the second key, which says what of several cables is copied. */
export function startCopyingOf(state: State, list: ListScreen, tagged: readonly Safe<Listed>[]): Step {
	return [withScreen(state, {...list, mode: {type: 'copy', tagged}})];
}

/** Copies the current paragraph, or some from there on, as plain text. */
export function copyParagraphs(state: State, reader: InMode<ReaderScreen, 'copy'>): Step {
	return copyFromHere(state, reader);
}

/** Copies the same as a quotation with its citation. */
export function copyQuotation(state: State, reader: InMode<ReaderScreen, 'copy'>): Step {
	const summary = summarise(reader.cable);
	const style = citationStyleOf(state.settings);
	return copyFromHere(state, reader, {
		write: passage => quotation(passage, summary, style),
		lead: 'quotation of ',
	});
}

/** Copies the citation, in the reader with the current paragraph. */
export function copyCitation(state: State, screen: CopyingScreen): Step {
	const style = citationStyleOf(state.settings);
	return withCable(state, screen, ({summary, locator}) => ({
		what: withParagraphs(`${styleNames[style]} citation`, locator),
		plural: `${styleNames[style]} citations`,
		text: citation(style, citedOf(summary), locator),
	}));
}

const styleNames = {chicago: 'Chicago', bluebook: 'Bluebook', plain: 'plain'} as const;

/** Copies the citation in the next style, which stays. */
export function copyInNextStyle(state: State, screen: CopyingScreen): Step {
	const next = (citationStyles.indexOf(citationStyleOf(state.settings)) + 1) % citationStyles.length;
	const citationStyle = citationStyles[next] ?? citationStyles[0];
	const settings = {...state.settings, citationStyle};
	const [copied, ...effects] = copyCitation({...state, settings}, screen);
	return [copied, {type: 'save-settings', settings}, ...effects];
}

/** Copies the number; of a cable without one the name of its file. */
export function copyNumber(state: State, screen: CopyingScreen): Step {
	return withCable(state, screen, ({summary: {mrn, id}}) => ({
		what: mrn === undefined ? 'name of the file' : 'number',
		plural: 'numbers',
		text: mrn ?? id,
	}));
}

/** Copies the subject. */
export function copySubject(state: State, screen: CopyingScreen): Step {
	return withCable(state, screen, ({summary: {subject}}) =>
		subject === undefined
			? 'this cable has no subject'
			: {what: 'subject', plural: 'subjects', text: subject},
	);
}

/** Copies the path of the file. */
export function copyPath(state: State, screen: CopyingScreen): Step {
	return withCable(state, screen, ({summary: {key}}) => ({
		what: 'path',
		plural: 'paths',
		text: {type: 'path', key},
	}));
}

/** Copies a link in Markdown, in the reader to the current paragraph. */
export function copyLink(state: State, screen: CopyingScreen): Step {
	return withCable(state, screen, ({summary: {key, mrn, id}, locator}) => ({
		what: withParagraphs('link', locator),
		plural: 'links',
		text: {type: 'link', key, number: mrn ?? id, paragraph: numberOf(locator)},
	}));
}

/** Copies the command that opens this place. */
export function copyCommand(state: State, screen: CopyingScreen): Step {
	return withCable(state, screen, ({summary: {key, mrn}, locator}) => ({
		what: withParagraphs('command', locator),
		plural: 'commands',
		text: {type: 'command', key, number: mrn, paragraph: numberOf(locator)},
	}));
}

/** Copies the command that repeats the result of the query; where there is none, the one that opens the selected cable. */
export function copyResult(state: State, screen: InMode<ListScreen, 'copy'>): Step {
	const {filter} = screen;
	const key = state.folder.order[0];
	if (!filter || screen.mode.tagged || key === undefined) {
		return copyCommand(state, screen);
	}
	const {text: query, scope, isSorted} = filter;
	const {sort, isReversed} = state.settings;
	// The command begins with the oldest date, and with the greatest of what is counted or ranked.
	const isDescending = sort !== 'date' && beginsWithGreatest(sort);
	const order = isSorted && scope === 'subject' ? {sort, isReversed: isReversed !== isDescending} : undefined;
	const left = withoutMode(state, screen);
	return [left, {type: 'copy', what: 'command', text: {type: 'result', key, query, scope, order}}];
}

/** Copies a record of the cable for a reference manager. */
export function copyRecord(
	format: keyof typeof recordFormats,
): (state: State, screen: CopyingScreen) => Step {
	const {what, write} = recordFormats[format];
	return (state, screen) =>
		withCables(state, screen, meant => ({
			what: meant.length === 1 ? what : `${what} of ${counted(meant.length, 'cable')}`,
			text: write(meant.map(({summary}) => ({cited: citedOf(summary)}))),
		}));
}

const recordFormats = {
	bibtex: {what: 'BibTeX', write: bibtex},
	'csl-json': {what: 'CSL-JSON', write: cslJson},
	ris: {what: 'RIS', write: ris},
} satisfies Readonly<
	Record<string, {readonly what: string; readonly write: (records: readonly Recorded[]) => string}>
>;

/** Copies the whole cable as it is shown: what is hidden is said where it stands. */
export function copyAll(state: State, reader: InMode<ReaderScreen, 'copy'>): Step {
	const {cable, filter, headers, pages} = reader;
	const {lines} = layOut(cable, {
		...takenLines(state),
		headers: headers === 'printed' ? headers : 'essential',
		filter,
		today: state.today,
		find: () => undefined,
	});
	const text = `${plainTextLines(lines).join('\n').trimEnd()}\n`;
	const what = pages ? pageWords(pages) : isFiltering(filter) ? 'cable as filtered' : 'cable';
	return copied(state, reader, {what, text});
}

/** Says how the text was sent; where it could only be printed, that follows it, and the message has several lines. */
export function textCopied(state: State, {message, text}: Extract<Event, {type: 'copied'}>): Step {
	return [withMessage(state, text === undefined ? message : `${text.trimEnd()}\n${message}`)];
}

/** What is copied: its words in the message, and the text. */
type Copied = {readonly what: string; readonly text: string | CopiedText};

function copied(state: State, screen: ListScreen | ReaderScreen, {what, text}: Copied): Step {
	const closed = withoutMode(state, screen);
	return [closed, {type: 'copy', what, text: asText(text)}];
}

function asText(text: Copied['text']): CopiedText {
	return typeof text === 'string' ? {type: 'text', text} : text;
}

function notCopied(state: State, screen: ListScreen | ReaderScreen, reason: string): Step {
	const closed = withoutMode(state, screen);
	return [withMessage(closed, reason)];
}

/** The cable that is meant: the open one with its current paragraph, or the selected one. */
type Meant = {
	readonly summary: Summary & Pick<Listed, 'key'>;
	readonly locator: Locator;
};

/** What is copied of each cable; `plural` names it where there are several. */
type CopiedOfEach = Copied & {readonly plural: string};

function withCable(state: State, screen: CopyingScreen, copy: (meant: Meant) => CopiedOfEach | string): Step {
	return withCables(state, screen, cables => together(cables.map(copy)));
}

/** What is copied of several cables, one per line; says which of them have no such thing. */
function together(all: readonly (CopiedOfEach | string)[]): Copied | string {
	const found = all.filter(copied => typeof copied !== 'string');
	const [first] = found;
	if (all.length === 1 || !first) {
		return all[0] ?? NOTHING;
	}
	const without = all.length - found.length;
	return {
		what: `${first.plural} of ${counted(found.length, 'cable')}${without === 0 ? '' : `, ${without} without`}`,
		text: {type: 'several', texts: found.map(({text}) => asText(text))},
	};
}

const NOTHING = 'nothing to copy';

function withCables(
	state: State,
	screen: CopyingScreen,
	copy: (cables: readonly [Meant, ...Meant[]]) => Copied | string,
): Step {
	const [first, ...others] = screen.type === 'list' ? listed(state, screen) : [open(state, screen)];
	const found = first ? copy([first, ...others]) : NOTHING;
	return typeof found === 'string' ? notCopied(state, screen, found) : copied(state, screen, found);
}

/** The tagged cables if they are meant, or the selected one. */
function listed(state: State, list: InMode<ListScreen, 'copy'>): readonly Meant[] {
	const rows = list.mode.tagged ?? [selectedSummary(state, list)];
	return rows.flatMap(summary => (summary ? [{summary, locator: []}] : []));
}

function open(state: State, reader: ReaderScreen): Meant {
	const {cable, key} = reader;
	const paragraph = reader.pages ? undefined : currentParagraph(state, reader);
	const summary = {...summarise(cable), key};
	return {summary, locator: paragraph === undefined ? [] : locatorOf(cable, [paragraph])};
}

/** A stretch of the paragraphs: the place of the first among all, and how many. */
export type Stretch = {readonly from: number; readonly count: number};

/** Copies some paragraphs as plain text, or what else is made of them. */
export function copyPassage(
	state: State,
	reader: ReaderScreen,
	{from, count}: Stretch,
	{
		write = passageText,
		lead = '',
	}: {readonly write?: (passage: Passage) => string | undefined; readonly lead?: string} = {},
): Step {
	const passage = passageOf(reader.cable, reader.filter, from, count);
	if (passage.locator.length === 0) {
		return notCopied(state, reader, 'these paragraphs are hidden; press c a to show all');
	}
	const leftOut = passage.hidden === 0 ? '' : `, ${counted(passage.hidden, 'paragraph')} left out`;
	const what = `${lead}${paragraphSigns(passage.locator)}${leftOut}`;
	const text = write(passage);
	return text === undefined
		? notCopied(state, reader, 'no words to quote here; yy copies the number and the marking')
		: copied(state, reader, {what, text});
}

/** Copies the current paragraph and those that follow it, as many as were asked for. */
function copyFromHere(
	state: State,
	reader: InMode<ReaderScreen, 'copy'>,
	form?: Parameters<typeof copyPassage>[3],
): Step {
	const from = currentParagraph(state, reader);
	return from === undefined
		? notCopied(state, reader, 'this text has no paragraphs; ya copies all of it')
		: copyPassage(state, reader, {from, count: reader.mode.count ?? 1}, form);
}

function withParagraphs(what: string, locator: Locator): string {
	return locator.length === 0 ? what : `${what} of ${paragraphSigns(locator)}`;
}

/** The number of the only paragraph, if the text states it. */
function numberOf([paragraph]: Locator): number | undefined {
	return paragraph?.isCounted === false ? paragraph.number : undefined;
}
