/** The head of a cable as a reader wants it: number, classification, date, subject, who to whom, TAGS, references. */
import type {Cable, Reference} from '../cable/cable.js';
import {slice} from '../cable/cable.js';
import {addressees, passingInstructions, sender} from '../cable/facts/addressees.js';
import {blockOf, blocksOf, wordsAt} from '../cable/facts/block-queries.js';
import {captions, classification} from '../cable/facts/classification.js';
import {subject, tags} from '../cable/facts/content.js';
import {declassifyOn, sentAt} from '../cable/facts/dates.js';
import {knownNumber, referenceMrn, references} from '../cable/facts/numbers.js';
import {wordsOf} from '../cable/joined-text.js';
import type {Moment} from '../cable/line/date-time-group.js';
import {withoutFillers} from '../cable/masks/markup.js';
import {dateWords, shownNumber} from '../cable/summary.js';
import type {FoundReference, LayoutOptions, Line, Role, Span} from './layout.js';
import {columnsOf, cutToColumns} from './width.js';
import {
	indentSpan,
	indentWithin,
	type Word,
	wordsOfRole,
	wordsOfSpans,
	wrapIndented,
	wrapWords,
} from './wrap.js';

/** The lines of the head; all have the offset 0, since they gather from many places. */
export function headLines(cable: Cable, screen: LayoutOptions): readonly Line[] {
	const options = {...screen, width: Math.min(screen.width, MOST_COLUMNS)};
	const rows = [
		...titleRows(cable, options),
		[],
		...labelled('From', senderSpans(cable), '', options),
		...recipientRows(cable, options),
		...labelled('TAGS', tagSpans(cable), '', options),
		...referenceRows(cable, options),
		...authorityRows(cable, options),
		...labelled('Marked', captionSpans(cable), '', options),
		...labelled('Pass', passSpans(cable), '', options),
		[span(cutToColumns(` ${'─'.repeat(Math.max(0, options.width - 2))}`, options.width), 'rule')],
		[],
	];
	return rows.map(spans => ({spans, offset: 0}));
}

/** `18 June 2007, 12:11Z`. */
export function longDate({day, month, year, hour, minute}: Moment): string {
	const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}Z`;
	return `${day} ${months[month - 1]} ${year}, ${time}`;
}

/** The level and the caption that limits release, `CONFIDENTIAL//NOFORN`. */
export function classificationTitle(cable: Cable): string {
	const level = classification(cable) ?? '';
	return level !== '' && captions(cable).includes('NOFORN') ? `${level}//NOFORN` : level;
}

const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

const LABEL_COLUMNS = 7;

/** On a wide screen a note at its right edge would be too far from what it is about. */
const MOST_COLUMNS = 100;

function titleRows(cable: Cable, {width}: LayoutOptions): readonly (readonly Span[])[] {
	const moment = sentAt(cable);
	const known = knownNumber(cable);
	const mrn = shownNumber(cable);
	const title = classificationTitle(cable);
	const date = moment ? longDate(moment) : dateWords({date: undefined, mrn: known?.mrn}) || 'no date';
	const free = width - 2 - columnsOf(mrn) - columnsOf(title) - columnsOf(date);
	const gap = ' '.repeat(Math.max(1, Math.floor(free / 2)));
	const rest = ' '.repeat(Math.max(1, free - gap.length));
	const room = Math.max(1, width - 1);
	const [number, level, day] = [span(mrn, 'mrn'), span(title, 'classification'), span(date, 'note')];
	const first: readonly (readonly Span[])[] =
		free >= 4
			? [[text(' '), number, text(gap), level, text(rest), day]]
			: [number, ...(title === '' ? [] : [level]), day].map(fact => cutIndented(fact, room, 1));
	return [...first, ...wrapIndented(subjectWords(cable), room, 1).map(({spans}) => spans)];
}

/** The subject's words, with the places where they stand so that they can be found. */
function subjectWords(cable: Cable): readonly Word[] {
	const printed = blocksOf(cable, 'subject').find(({pieces}) => pieces.length > 0);
	return printed
		? printed.pieces.flatMap(piece =>
				wordsOfRole(withoutFillers(slice(cable, piece)), 'subject', piece.start),
			)
		: wordsOfRole(subject(cable) ?? '(no subject)', 'subject');
}

/** Rows with a label in front, and a note at the right margin where there is room, below where there is not. */
function labelled(
	label: string,
	words: readonly Span[],
	note: string,
	{width}: LayoutOptions,
): readonly (readonly Span[])[] {
	if (words.length === 0 && note === '') {
		return [];
	}
	const isNarrow = width < 40;
	const indent = isNarrow ? 1 : LABEL_COLUMNS + 1;
	const room = Math.max(1, width - 1);
	const all = wordsOfSpans(words);
	const before = span(isNarrow ? ` ${label} ` : ` ${label.padEnd(LABEL_COLUMNS)}`, 'label');
	const noteBelow = note === '' ? [] : [cutIndented(span(note, 'note'), room, indent)];
	if (room - columnsOf(before.text) < 1) {
		const lines = wrapIndented(all, room, indent).map(({spans}) => spans);
		return [cutIndented(span(label, 'label'), room, 1), ...lines, ...noteBelow];
	}
	const [first = [], ...others] = wrapWords(all, room - indent, room - columnsOf(before.text)).map(
		({spans}) => spans,
	);
	const gap = room - columnsOf(spansText([before, ...first])) - columnsOf(note);
	const isNoteBeside = note !== '' && others.length === 0 && gap >= 2;
	return [
		[before, ...first, ...(isNoteBeside ? [text(' '.repeat(gap)), span(note, 'note')] : [])],
		...others.map(spans => [text(' '.repeat(indent)), ...spans]),
		...(isNoteBeside ? [] : noteBelow),
	];
}

function senderSpans(cable: Cable): readonly Span[] {
	const from = sender(cable);
	return from ? [span(wordsAt(cable, from.address), 'text')] : [];
}

function recipientRows(cable: Cable, options: LayoutOptions): readonly (readonly Span[])[] {
	const count = addressees(cable, 'info').length;
	const actions = actionSpans(cable);
	if (actions.length > 0 || count === 0) {
		return labelled('To', actions, count === 0 ? '' : `and ${count} for information`, options);
	}
	return labelled('To', [span(`${count} for information`, 'text')], '', options);
}

/** Who classified it and until when; without a name, what stands under the executive order. */
function authorityRows(cable: Cable, options: LayoutOptions): readonly (readonly Span[])[] {
	const authority = authoritySpans(cable);
	const note = declassificationNote(cable, options.today);
	return authority.length > 0
		? labelled('By', authority, note, options)
		: labelled('E.O.', note === '' ? [] : [span(note.replace(/^E\.O\. /, ''), 'text')], '', options);
}

const MOST_NAMED = 6;

function actionSpans(cable: Cable): readonly Span[] {
	const names = addressees(cable, 'action').map(({address}) => wordsAt(cable, address));
	const more = names.length - MOST_NAMED;
	const named = more > 1 ? [...names.slice(0, MOST_NAMED), `${more} more`] : names;
	return named.map((name, index) => span(index < named.length - 1 ? `${name},` : name, 'text'));
}

function tagSpans(cable: Cable): readonly Span[] {
	return tags(cable).map(tag => span(tag, 'tag'));
}

function captionSpans(cable: Cable): readonly Span[] {
	const others = captions(cable).filter(
		caption => !['SIPDIS', 'NOFORN', 'SENSITIVE', 'SBU'].includes(caption),
	);
	return others.map((caption, index) => span(index < others.length - 1 ? `${caption},` : caption, 'text'));
}

function passSpans(cable: Cable): readonly Span[] {
	const lines = passingInstructions(cable);
	return lines.map((line, index) => span(index < lines.length - 1 ? `${line};` : line, 'text'));
}

function authoritySpans(cable: Cable): readonly Span[] {
	const block = blockOf(cable, 'classified-by');
	if (!block) {
		const authority = blockOf(cable, 'executive-order')?.authority;
		return authority ? [span(wordsAt(cable, authority), 'text')] : [];
	}
	if (!block.name) {
		return [span(wordsOf(cable.reading, block.pieces), 'text')];
	}
	const reasons = block.reasons.map(({paragraph, letter}) => ({
		paragraph: slice(cable, paragraph).replace(',', '.'),
		letter: letter && `(${slice(cable, letter).toLowerCase()})`,
	}));
	const letters = reasons.flatMap(({letter}) => letter ?? []).join(' and ');
	const [first] = reasons;
	const words = [wordsAt(cable, block.name), ...(first ? [`${first.paragraph} ${letters}`.trim()] : [])];
	return [span(words.join(', '), 'text')];
}

function declassificationNote(cable: Cable, today: string): string {
	const date = declassifyOn(cable);
	if (date) {
		return `declassify on ${date}${date <= today ? ', passed' : ''}`;
	}
	const order = blockOf(cable, 'executive-order');
	const words = order ? wordsOf(cable.reading, order.pieces) : '';
	return order && words !== '' ? `E.O. ${order.order ? `${slice(cable, order.order)}: ` : ''}${words}` : '';
}

function referenceRows(cable: Cable, options: LayoutOptions): readonly (readonly Span[])[] {
	const all = references(cable);
	const longest = all.reduce(
		(most, reference) => Math.max(most, columnsOf(wordsOf(cable.reading, reference.pieces))),
		0,
	);
	const columns = Math.min(longest, 34);
	let known = 0;
	return all.map((reference, index) => {
		const mrn = referenceMrn(cable, reference);
		const found = mrn === undefined ? undefined : options.find(mrn);
		const isSelected = found !== undefined && known++ === options.selected;
		const role = isSelected ? 'selected-reference' : found ? 'reference' : 'text';
		return referenceRow(cable, {reference, found, role, isFirst: index === 0}, columns, options);
	});
}

type ReferenceRow = {
	readonly reference: Reference;
	readonly found: FoundReference | undefined;
	readonly role: Role;
	readonly isFirst: boolean;
};

function referenceRow(
	cable: Cable,
	{reference, found, role, isFirst}: ReferenceRow,
	columns: number,
	{width}: LayoutOptions,
): readonly Span[] {
	const label = isFirst ? 'Refs' : '';
	const letter = reference.label ? slice(cable, reference.label) : ' ';
	const words = wordsOf(cable.reading, reference.pieces);
	const isNarrow = width < 40;
	const indent = isNarrow ? ` ${letter} ` : ` ${label.padEnd(LABEL_COLUMNS)}${letter}  `;
	if (width <= columnsOf(indent)) {
		return [span(cutToColumns(words, width), role)];
	}
	const room = Math.max(1, width - columnsOf(indent) - 1);
	const name = cutToColumns(words, isNarrow ? room : Math.min(Math.max(columns, 1), room));
	const noteRoom = room - Math.max(columnsOf(name), columns) - 2;
	const note = found
		? (found.subject ?? 'in this folder')
		: reference.kind === 'cable'
			? 'not in this folder'
			: kindNotes[reference.kind];
	return [
		span(indent, 'label'),
		span(name, role),
		...(noteRoom >= 8
			? [
					text(' '.repeat(Math.max(0, columns - columnsOf(name)) + 2)),
					span(cutToColumns(note, noteRoom), 'note'),
				]
			: []),
	];
}

const kindNotes: Readonly<Record<Exclude<Reference['kind'], 'cable'>, string>> = {
	email: 'an e-mail',
	telephone: 'a telephone call',
	report: 'a report',
	airgram: 'an airgram',
	memorandum: 'a memorandum',
	other: '',
};

/** As much of a span as fits behind an indent. */
function cutIndented(part: Span, width: number, indent: number): readonly Span[] {
	const lead = indentWithin(indent, width);
	const cut = {...part, text: cutToColumns(part.text, width - lead)};
	return lead === 0 ? [cut] : [indentSpan(lead), cut];
}

function spansText(spans: readonly Span[]): string {
	return spans.map(({text: words}) => words).join('');
}

function span(words: string, role: Role): Span {
	return {text: words, role};
}

function text(words: string): Span {
	return {text: words, role: 'text'};
}
