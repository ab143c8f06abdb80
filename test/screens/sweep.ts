import {sanitise} from '../../source/terminal/sanitise.js';
import './production.js';
import assert from 'node:assert/strict';
import {noteLines} from '../../source/app/preview/note-lines.js';
import type {Searches} from '../../source/app/searches.js';
import {defaultSettings} from '../../source/app/settings/settings.js';
import type {Size, State} from '../../source/app/state/state.js';
import {shownLines} from '../../source/library/shown.js';
import {rowsOfScreen} from '../../source/screens/current-screen.js';
import {columnsOfRow, paintRow} from '../../source/screens/part.js';
import type {Theme} from '../../source/screens/theme.js';
import {begin, type Played, play, typed} from '../app/play.js';
import {cableText, manyTexts, texts} from '../app/texts.js';
import {type Stage, withoutLooks} from './draw.js';

export const upTo = (most: number): readonly number[] => Array.from({length: most}, (_, index) => index + 1);

/** All sizes that some columns and rows make. */
export function sizesOf(columns: readonly number[], rows: readonly number[]): readonly Size[] {
	return columns.flatMap(wide => rows.map(high => ({columns: wide, rows: high})));
}

/** Cables of which some are in scripts whose letters are two columns wide, or none. */
export const wide: Readonly<Record<string, string>> = {
	...texts,
	'wide.txt':
		'SUBJECT: 河川の通行料：橋は開いている\n\n1. (C) 河は高い。 🇮🇹 👩‍🚀 e\u0301. مرحبا بالعالم. देवनागरी।\n',
	...manyTexts(70),
};

const order =
	'2. (C) Posts are to tell the Department of every toll that is raised on the river 河, by whom, and who pays it.\n';

/** Cables of which the second is a copy of the first with slips, and the third repeats a paragraph of theirs. */
const copies = {
	'1.txt': cableText({
		post: 'ZENDA',
		number: 1,
		dateTimeGroup: '011402Z JUN 07',
		subject: 'TOLLS 河',
		body: order,
	}),
	'2.txt': cableText({
		post: 'ZENDA',
		number: 3,
		dateTimeGroup: '021402Z JUN 07',
		subject: 'THE TOLLS',
		body: order.replace('raised', 'razed'),
	}),
	'3.txt': cableText({
		number: 9,
		dateTimeGroup: '031402Z JUN 07',
		subject: 'X',
		body: `1. (C) So it was.\n\n${order}`,
	}),
};

const searches: Searches = {
	history: Array.from({length: 40}, (_, index) => ({
		text: `query ${index} ${'河 '.repeat(index)}`.trim(),
		scope: index % 2 === 0 ? 'subject' : 'text',
		count: index * 1000,
	})),
	saved: [
		{name: 'tolls', text: 'toll', scope: 'subject', seen: 0},
		{name: '河の通行料について', text: 'river or 河', scope: 'text', seen: undefined},
	],
};

const marked = {
	'marked.txt': `C O N F I D E N T I A L STRELSAU 000512\nSUBJECT: THE TOLL\nREF: A. ZENDA 31\n\n(S//REL TO USA, RUR) The Toll, the Bridge and the Colonel\n${'-'.repeat(50)}\n\n12345. (S//REL TO USA, RUR) Text of it.\n`,
};

const damage = {
	unreadable: [{id: sanitise(`deep/${'folder/'.repeat(12)}河.txt`), reason: sanitise('it is a picture')}],
	skipped: [
		{
			reason: 'unsupported file extension',
			count: 12,
			examples: ['a.pdf', '河.png'].map(sanitise),
		},
	],
};

/** A screen on which the list has a preview beside it, or below it. */
const large = {columns: 200, rows: 60};
const below = {...defaultSettings, preview: 'below'} as const;

/** Every screen and every mode, as the keys that lead to it. */
export const screens: Readonly<Record<string, State>> = {
	'the list': play(wide, '5 j'),
	'the end of the list': play(wide, 'G'),
	'a preview': play(wide, '5 j', {size: large}),
	'a preview of other scripts': play({'wide.txt': wide['wide.txt'] ?? ''}, '', {size: large}),
	'a preview below the list': play(wide, 'G', {size: large, settings: below}),
	'a large preview': play(wide, '8 0 w', {size: large}),
	'a large preview below the list': play(wide, '8 0 w', {size: large, settings: below}),
	'a preview of a match': play(wide, `/ ${typed('text:toll')} Escape j`, {size: large}),
	'a preview while a query is typed': play(wide, `/ ${typed('text:river')}`, {size: large}),
	'a preview that is being read': play(wide, 'j', {size: large, isPreviewSlow: true}),
	'a preview that takes long': withLatePreview(),
	'a preview of what cannot be read': withUnreadable(),
	'an empty list': play({}, ''),
	'the list while the folder is read': begin(wide, {read: 4}).press('1 2').state(),
	'a search': play(wide, `/ ${typed('river readng')}`),
	'a search without hits': play(
		wide,
		`/ ${typed('xylophone 河 and a line that is longer than most windows are wide')}`,
	),
	'offers where nothing matches': play(wide, `/ ${typed('colonel xylophone')} Down`),
	'offers in the list': play(wide, `/ ${typed('colonel xylophone 河')} Escape j`),
	'a query with a mistake': play(wide, `/ ${typed('frm:zenda class:X river')}`),
	'what a query may be completed to': play(wide, `/ ${typed('tag:')} Tab Tab`),
	'the fields for a limit': play(wide, 'l'),
	'a search in texts': play(wide, `/ ${typed('river')} Ctrl-X Ctrl-X Escape`),
	'an older query': play(wide, '/ Ctrl-P', {searches}),
	'the earlier queries': play(wide, '/ Ctrl-R Down', {searches}),
	'the earlier queries, none of which matches': play(wide, '/ Ctrl-R x y l', {searches}),
	'the saved queries': play(wide, 'S j', {searches}),
	'no saved queries': play(wide, 'S'),
	'the name of a query': play(
		wide,
		`/ r Escape S s ${typed('a name 河 that is longer than most windows are wide')}`,
		{
			searches,
		},
	),
	'a search with the caret on a wide letter': play(wide, `/ ${typed('河 通行料')} Left Left`),
	'a search that was left': play(wide, '/ t o l l Escape'),
	'the orders': play(wide, '9 j o'),
	'the orders after a key that is none of them': play(wide, 'o F9'),
	'a command in the list': play(wide, `: ${typed('problems')}`),
	'what can be copied in the list': play(wide, '9 j y'),
	'the name of a file in the list': play(wide, '9 j s Tab'),
	'a file that is there already': play(texts, 'Enter s Enter'),
	'a command for a cable': play(texts, `Enter | ${typed('wc -w')}`),
	'what was said in the list': play(wide, 'Ctrl-C'),
	'the problems': withProblems(),
	'the file of a row': play(wide, '='),
	'the matches in their context': play(wide, `/ ${typed('toll')} Escape C`),
	'matches of other scripts': play(wide, `/ ${typed('通行料')} Escape C`),
	'the orders of the matches': play(wide, `/ ${typed('river')} Escape C 3 j o`),
	'sorted matches': play(wide, `/ ${typed('river')} Escape C o l j`),
	'the facets': play(wide, 'F'),
	'the facets of a result': play(wide, `/ ${typed('river')} Escape F Enter j j j Enter`),
	'the facets of an empty result': play(wide, `/ ${typed('xylophone')} Escape F`),
	'what is wanted': play(wide, `: ${typed('wanted')} Enter j`),
	'nothing that is wanted': play({}, `: ${typed('wanted')} Enter`),
	'which numbers are missing': play(wide, `: ${typed('gaps')} Enter j`),
	'what is missing of a post': play(wide, `: ${typed('gaps')} Enter Enter`),
	'unusual words': play(wide, `/ ${typed('river')} Escape : ${typed('words')} Enter j`),
	'words near one': play(wide, `: ${typed('words river')} Enter`),
	'where in time a word stands': play(wide, `: ${typed('dispersion river')} Enter j`),
	'where in time no word stands': play(wide, `: ${typed('dispersion xylophone')} Enter`),
	'a quotation being typed': play(wide, `: ${typed('quotation')} Enter ${typed('the river 河 is high')}`),
	'where a quotation stands': play(
		wide,
		`: ${typed('quotation')} Enter ${typed('He wants a wtness, or so')} Enter`,
	),
	'versions of the same message': play(copies, `: ${typed('versions')} Enter j`),
	'no versions': play({}, `: ${typed('versions')} Enter`),
	'two cables compared': play(copies, `Enter : ${typed('compare 07ZENDA3')} Enter n n`),
	'two cables that have nothing in common': play(wide, `Enter : ${typed('compare 07STRELSAU498')} Enter n`),
	'two cables beside each other': play(copies, `Enter : ${typed('compare 07ZENDA3')} Enter n`, {size: large}),
	'paragraphs that repeat another cable': play(copies, `1 G Enter : ${typed('repeats')} Enter`),
	'a cable opened at a match': play(texts, `/ ${typed('toll')} Escape C Enter n`),
	'a cable': play(texts, 'Enter Tab'),
	'a cable in its middle': play(texts, 'Enter 5 g'),
	'a cable with its headers': play(texts, 'Enter H Space'),
	'a cable in other scripts': play({'wide.txt': wide['wide.txt'] ?? ''}, 'Enter'),
	'a cable with marked headings': play(marked, 'Enter'),
	'a text that is none': play(texts, 'G Enter'),
	'an empty text': play({'empty.txt': ''}, 'Enter'),
	'a number typed in a cable': play(texts, 'Enter 1 2'),
	'a command in a cable': play(texts, `Enter : ${typed('12')}`),
	'what can be copied of a cable': play(texts, 'Enter 3 y'),
	'a search in a cable': play(texts, `Enter / ${typed('the consul')}`),
	'the hits in a cable': play(texts, `Enter / ${typed('the')} Enter n`),
	'a search backward': play(texts, 'Enter G ?'),
	'the paragraphs that have words': play(texts, `Enter & ${typed('river')}`),
	'matches in hidden paragraphs': play(texts, `Enter c u Enter / ${typed('colonel')} Enter`),
	'the choice of markings': play(texts, 'Enter c s n i'),
	'lines of the file that are cut': play(
		{'wide.txt': `SUBJECT: X\n\n1. (C) ${'河 long '.repeat(40)}\n`},
		'Enter w Right 3 Right',
	),
	'folded sections': play(texts, 'Enter z M Tab'),
	'softened capitals': play(texts, 'Enter - c 3 g'),
	'the choice of a highest level': play(texts, 'Enter c <'),
	'chosen paragraphs': play(texts, 'Enter c s Enter'),
	'the outline': play(texts, 'Enter 3 g o j'),
	'the thread': play(texts, 'Enter r j'),
	'the thread by date': play(texts, 'Enter r Tab'),
	'a cable that a reference led to': play(texts, 'Enter Tab Enter'),
	'the outline of other scripts': play({'wide.txt': wide['wide.txt'] ?? ''}, 'Enter o'),
	'the words of a cable': play(texts, 'Enter x'),
	'the file of a cable': play(texts, 'Enter ='),
	'the help of the list': play(texts, 'h'),
	'the help of a cable': play(texts, 'Enter h j j'),
	'the help while it is narrowed': play(texts, `h / ${typed('screen')}`),
	'the help with nothing in it': play(texts, `h / ${typed('xylophone')}`),
};

function withProblems(): State {
	const played = begin(wide);
	const {order} = played.state().folder;
	return played
		.send({type: 'cables-read', order, progress: {type: 'complete', ...damage}})
		.press(`: ${typed('problems')} Enter`)
		.state();
}

function withLatePreview(): State {
	const played = begin(wide, {size: large, isPreviewSlow: true});
	const {asked} = played.state().previews;
	return asked ? played.send({type: 'preview-late', wanted: asked}).state() : played.state();
}

function withUnreadable(): State {
	const played = begin(wide, {size: large, isPreviewSlow: true});
	const {asked} = played.state().previews;
	const words = `${'no such folder or file/'.repeat(9)}河.txt`;
	const lines = asked ? shownLines(noteLines(words, asked.columns)) : [];
	return asked ? played.send({type: 'preview-read', wanted: asked, lines}).state() : played.state();
}

/** Checks that a screen has as many rows as the terminal, and that none is wider, before anything is cut. */
export function checkRows(name: string, state: State, theme: Theme, sizes: readonly Size[]): void {
	for (const size of sizes) {
		const rows = rowsOfScreen({...state, size}, theme);
		const at = `${name} at ${size.columns}x${size.rows}`;
		assert.equal(rows.length, size.rows, at);
		for (const row of rows) {
			const columns = columnsOfRow(row);
			assert.ok(columns <= size.columns, `${at}: ${columns} columns: ${paintRow(theme, row)}`);
		}
	}
}

/** Programs that show a preview wherever there is room: of the beginning of a cable, of a match, of other scripts. */
const previewing: readonly Played[] = ([{size: large}, {size: large, settings: below}] as const).flatMap(
	options => [
		begin(wide, options).press('5 j'),
		begin(wide, options).press(`8 0 w / ${typed('text:the')} Escape`),
		begin({'wide.txt': wide['wide.txt'] ?? ''}, options),
	],
);

/** Checks the rows of lists whose previews are laid out for each size. */
export function checkPreviews(theme: Theme, sizes: readonly Size[]): void {
	for (const played of previewing) {
		for (const size of sizes) {
			checkRows('a preview', played.send({type: 'resized', size}).state(), theme, [size]);
		}
	}
}

/** Checks that Ink draws the rows of a screen as they are: it cuts none and breaks none. */
export function checkDrawn(
	stage: Stage,
	name: string,
	state: State,
	theme: Theme,
	sizes: readonly Size[],
): void {
	for (const size of sizes) {
		const given = rowsOfScreen({...state, size}, theme).map(row =>
			withoutLooks(paintRow(theme, row)).trimEnd(),
		);
		const drawn = withoutLooks(stage.draw({...state, size}, theme));
		assert.deepEqual(
			drawn.split('\n').map(row => row.trimEnd()),
			given,
			`${name} at ${size.columns}x${size.rows}`,
		);
	}
}

/** Draws a screen that the terminal has resized before the program knows of it: fails where Ink throws. */
export function checkResizes(stage: Stage, state: State, sizes: readonly Size[]): void {
	for (const size of sizes) {
		stage.draw(state);
		stage.resize(size);
	}
}
