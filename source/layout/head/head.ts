/** The head of a cable: number, classification, date, subject, sender and recipients, TAGS, references. */

import {type Cable, slice} from '../../cable/cable.js';
import {addressees, passingInstructions, sender} from '../../cable/facts/addressees.js';
import {authority, reasonWords} from '../../cable/facts/authority.js';
import {blockOf, blocksOf, wordsAt} from '../../cable/facts/block-queries.js';
import {captions, classification} from '../../cable/facts/classification.js';
import {subject, tags, tagsFrom} from '../../cable/facts/content.js';
import {declassifyOn, sentAt} from '../../cable/facts/dates.js';
import {wordsOf} from '../../cable/joined-text.js';
import type {Moment} from '../../cable/line/date-time-group.js';
import {summarise} from '../../cable/summary/summarise.js';
import {
	classificationLetters,
	classificationWords,
	dateWords,
	shownNumber,
} from '../../cable/summary/summary.js';
import {monthNames} from '../../glossary/calendar.js';
import type {LayoutOptions, Line, Span} from '../layout.js';
import {columnsFor, MEASURE} from '../page.js';
import {wordsOfPieces} from '../piece-words.js';
import {roleOfLevel} from '../portions/level-role.js';
import {cutToColumns, displayWidth} from '../width.js';
import {indentSpan, type Word, wordsOfRole, wrapIndented} from '../wrap.js';
import {referenceRows} from './references.js';
import {cutIndented, labelledRows, span} from './row.js';

/** The lines of the head, if there is to be one; all have the offset 0, since their words come from many places. */
export function headLines(cable: Cable, screen: LayoutOptions): readonly Line[] {
	return headRows(cable, screen).map(spans => ({spans, offset: 0}));
}

function headRows(cable: Cable, options: LayoutOptions): readonly (readonly Span[])[] {
	if (cable.family === 'text' || options.headers === 'printed') {
		return [];
	}
	const besideText = {...options, width: Math.min(options.width, columnsOfText(options))};
	return options.headers === 'line'
		? [titleRow(cable, besideText), []]
		: essentialRows(cable, besideText, referenceRows(cable, options));
}

/** What stands at the right edge of the head stands at that of the text, and not far away from what it is about. */
function columnsOfText({measure = MEASURE}: LayoutOptions): number {
	return measure === 'full'
		? MOST_COLUMNS
		: Math.max(LEAST_COLUMNS, Math.min(columnsFor(measure), MOST_COLUMNS));
}

function essentialRows(
	cable: Cable,
	options: LayoutOptions,
	references: readonly (readonly Span[])[],
): readonly (readonly Span[])[] {
	return [
		...titleRows(cable, options),
		[],
		...labelledRows('From', senderSpans(cable), '', options),
		...recipientRows(cable, options),
		...labelledRows('TAGS', tagSpans(cable), tagsNote(cable), options),
		...references,
		...authorityRows(cable, options),
		...labelledRows('Marked', captionSpans(cable), '', options),
		...labelledRows('Pass', passSpans(cable), '', options),
		[span(cutToColumns(` ${'─'.repeat(Math.max(0, options.width - 2))}`, options.width), 'rule')],
		[],
	];
}

/** `18 June 2007, 12:11Z`. */
export function longDate({day, month, year, hour, minute}: Moment): string {
	const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}Z`;
	return `${day} ${monthNames[month - 1]} ${year}, ${time}`;
}

/** The level and the caption that limits release, `CONFIDENTIAL//NOFORN`. */
export function classificationTitle(cable: Cable): string {
	const isNoforn = captions(cable).includes('NOFORN');
	return classificationWords({classification: classification(cable), isNoforn}) ?? '';
}

const MOST_COLUMNS = 100;
const LEAST_COLUMNS = 60;

function titleRows(cable: Cable, {width}: LayoutOptions): readonly (readonly Span[])[] {
	const {number, level, day} = titleFacts(cable);
	const room = Math.max(1, width - 1);
	const own = (fact: Span) => (fact.text === '' ? [] : [cutIndented(fact, room, 1)]);
	const row = spread([number, level, day], width);
	const ends = apart(number, day, width);
	const first = row ? [row] : ends ? [ends, ...own(level)] : [...own(number), ...own(level), ...own(day)];
	return [...first, ...wrapIndented(subjectWords(cable), room, 1).map(({spans}) => spans)];
}

/** Two facts at the ends of a row, if there is room. */
function apart(left: Span, right: Span, width: number): readonly Span[] | undefined {
	const gap = width - 2 - displayWidth(left.text) - displayWidth(right.text);
	return gap >= 2 ? [indentSpan(1), left, indentSpan(gap), right] : undefined;
}

/** Number, classification and date in one row; on a narrow screen without the hour, then with the level in letters. */
function titleRow(cable: Cable, {width}: LayoutOptions): readonly Span[] {
	const {number, level, day, date} = titleFacts(cable);
	const letters = span(classificationLetters(summarise(cable)), roleOfLevel(classification(cable)));
	const forms = [
		[number, level, day],
		[number, level, date],
		[number, letters, date],
	];
	const row = forms.map(facts => spread(facts, width)).find(spread => spread !== undefined);
	return row ?? [span(cutToColumns(` ${number.text} ${letters.text} ${date.text}`, width), 'mrn')];
}

/** Three facts over the width of a row, if there is room. */
function spread(facts: readonly Span[], width: number): readonly Span[] | undefined {
	const [left, middle, right] = facts;
	const free = width - 2 - facts.reduce((sum, {text}) => sum + displayWidth(text), 0);
	const gap = Math.floor(free / 2);
	return left && middle && right && free >= 4
		? [
				indentSpan(1),
				left,
				indentSpan(gap - 1),
				// A banner has a blank on each side.
				{...middle, text: ` ${middle.text} `},
				indentSpan(free - gap - 1),
				right,
			]
		: undefined;
}

function titleFacts(cable: Cable): Readonly<Record<'number' | 'level' | 'day' | 'date', Span>> {
	const moment = sentAt(cable);
	const known = dateWords(summarise(cable)) || 'no date';
	return {
		number: span(shownNumber(cable), 'mrn'),
		level: span(classificationTitle(cable), roleOfLevel(classification(cable))),
		day: span(moment ? longDate(moment) : known, 'note'),
		date: span(known, 'note'),
	};
}

/** The subject's words, with their offsets so that searches find them. */
function subjectWords(cable: Cable): Iterable<Word> {
	const printed = blocksOf(cable, 'subject').find(({pieces}) => pieces.length > 0);
	return printed
		? wordsOfPieces(cable, printed.pieces, 'subject')
		: wordsOfRole(subject(cable) ?? '(no subject)', 'subject');
}

function senderSpans(cable: Cable): readonly Span[] {
	const from = sender(cable);
	return from ? [span(wordsAt(cable, from.address), 'text')] : [];
}

function recipientRows(cable: Cable, options: LayoutOptions): readonly (readonly Span[])[] {
	const count = addressees(cable, 'info').length;
	const actions = actionSpans(cable);
	if (actions.length > 0 || count === 0) {
		return labelledRows('To', actions, count === 0 ? '' : `and ${count} for information`, options);
	}
	return labelledRows('To', [span(`${count} for information`, 'text')], '', options);
}

/** Who classified the cable and until when; without a name, the words of the executive order line. */
function authorityRows(cable: Cable, options: LayoutOptions): readonly (readonly Span[])[] {
	const authority = authoritySpans(cable);
	const note = declassificationNote(cable, options.today);
	return authority.length > 0
		? labelledRows('By', authority, note, options)
		: labelledRows('E.O.', note === '' ? [] : [span(note.replace(/^E\.O\. /, ''), 'text')], '', options);
}

const MOST_NAMED = 6;

function actionSpans(cable: Cable): readonly Span[] {
	const names = addressees(cable, 'action').map(({address}) => wordsAt(cable, address));
	const more = names.length - MOST_NAMED;
	const named = more > 1 ? [...names.slice(0, MOST_NAMED), `${more} more`] : names;
	return listed(named, ',');
}

function tagSpans(cable: Cable): readonly Span[] {
	return tags(cable).map(tag => span(tag, 'tag'));
}

function tagsNote(cable: Cable): string {
	return tagsFrom(cable) === 'messageAttributes' ? 'by the Message Attributes' : '';
}

function captionSpans(cable: Cable): readonly Span[] {
	const others = captions(cable).filter(
		caption => !['SIPDIS', 'NOFORN', 'SENSITIVE', 'SBU'].includes(caption),
	);
	return listed(others, ',');
}

function passSpans(cable: Cable): readonly Span[] {
	return listed(passingInstructions(cable), ';');
}

/** A span for each item, with a separator after all but the last. */
function listed(items: readonly string[], separator: string): readonly Span[] {
	return items.map((item, index) => span(index < items.length - 1 ? `${item}${separator}` : item, 'text'));
}

function authoritySpans(cable: Cable): readonly Span[] {
	const stated = authority(cable);
	if (!stated) {
		return [];
	}
	const words = stated.name === undefined ? [stated.text] : [stated.name, reasonWords(stated)];
	return [span(words.filter(part => part !== '').join(', '), 'text')];
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
