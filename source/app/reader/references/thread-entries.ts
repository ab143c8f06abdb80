/** The rows of the thread: what a cable cites, what cites it, its neighbours at its post. */
import {grouped} from '../../../cable/counts.js';
import {sentAt} from '../../../cable/facts/dates.js';
import {messageReferenceNumber} from '../../../cable/facts/numbers.js';
import {textReferences} from '../../../cable/facts/text-references.js';
import {isoMoment} from '../../../cable/line/date-time-group.js';
import {parseMrn} from '../../../cable/mrn.js';
import {type CableKey, dateWords, type Listed, shownNumber} from '../../../cable/summary/summary.js';
import type {Citation, InMode, ReaderScreen, Thread} from '../../state/screen.js';
import type {PanelEntry} from '../panel/panel.js';
import {listedTargets, missingWords, nearWords, type ReferenceTarget} from './reference-stops.js';

/** A row: its words, the cable that Enter opens, or else why it opens none. */
export type ThreadEntry = {
	/** Its kind, on the first row of each. */
	readonly lead: string;
	readonly words: string;
	readonly key: CableKey | undefined;
	readonly letter?: string | undefined;
	readonly goesOn?: PanelEntry['goesOn'] | undefined;
	/** Whether its sentence is not known yet. */
	readonly isUnread?: boolean;
	/** The paragraph at which it opens. */
	readonly paragraph?: number | undefined;
};

/** The reader with its thread open. */
export type ReaderWithThread = InMode<ReaderScreen, 'thread'>;

/** The rows, by kind or in the order of dates. */
export function threadEntries(reader: ReaderWithThread): readonly ThreadEntry[] {
	return reader.mode.isByDate ? entriesByDate(reader) : entriesByKind(reader);
}

function entriesByKind(reader: ReaderWithThread): readonly ThreadEntry[] {
	const {thread} = reader.mode;
	const width = numberWidth(reader);
	const cites = citedEntries(reader, thread, width);
	return [
		...led('cites', cites.length > 0 ? cites : [saying('nothing')]),
		...led(
			'cited by',
			thread === 'asked' ? [saying('being looked up')] : citingEntries(reader, thread, width),
		),
		...(thread === 'asked' ? [] : led('same post', samePostEntries(reader, thread, width))),
	];
}

function led(lead: string, entries: readonly ThreadEntry[]): readonly ThreadEntry[] {
	return entries.map((entry, index) => ({...entry, lead: index === 0 ? lead : ''}));
}

function saying(words: string): ThreadEntry {
	return {lead: '', words, key: undefined};
}

/** What the cable names, in its REF field and then in its text, each cable once. */
export function citedTargets(reader: ReaderScreen): readonly ReferenceTarget[] {
	const listed = listedTargets(reader);
	const targets = [...listed];
	for (const {mrn} of textReferences(reader.cable)) {
		if (mrn !== undefined && !targets.some(target => target.mrn === mrn)) {
			const cables = reader.named[mrn] ?? [];
			targets.push({kind: 'cable', letter: undefined, words: mrn, mrn, cables});
		}
	}
	return targets;
}

function citedEntries(
	reader: ReaderWithThread,
	thread: Thread | 'asked',
	width: number,
): readonly ThreadEntry[] {
	return citedTargets(reader).flatMap((target): readonly ThreadEntry[] => {
		const {letter, cables} = target;
		const lettered = `${letter ?? ' '}  `;
		if (cables.length > 0) {
			return cables.map(cable => ({
				...cableEntry(cable),
				letter,
				words: `${lettered}${cableWords(cable, width)}`,
			}));
		}
		const near = thread === 'asked' ? undefined : thread.near.find(({mrn}) => mrn === target.mrn)?.near;
		const words = missingWords(reader, target, undefined).replace(' is not in this folder', '  not here');
		const nearest = near === undefined || near.length === 0 ? '' : ` · ${nearWords(near)}`;
		const all = `${lettered}${words}${nearest}`;
		const goesOn = {from: all.length, start: all.length, end: all.length};
		return [{lead: '', words: all, key: undefined, letter, goesOn}];
	});
}

function citingEntries(
	reader: ReaderWithThread,
	{citedBy, citedInText, unlisted}: Thread,
	width: number,
): readonly ThreadEntry[] {
	const entry = (citation: Citation, note?: string): ThreadEntry => ({
		...cableEntry(citation.cable),
		...citingWords(citation, width, note),
		isUnread: citation.sentence === undefined,
		paragraph: citation.sentence?.paragraph,
	});
	const entries = [
		...citedBy.map(citation => entry(citation)),
		...citedInText.map(citation => entry(citation, 'only in its text')),
		...unlistedEntries(reader, unlisted),
	];
	return entries.length === 0 ? [saying('no cable in this folder')] : entries;
}

/** How many more there are, and how to list them. */
function unlistedEntries({cable}: ReaderWithThread, unlisted: number): readonly ThreadEntry[] {
	const mrn = messageReferenceNumber(cable);
	return unlisted === 0 || mrn === undefined
		? []
		: [saying(`… ${grouped(unlisted)} more; search for cites:${mrn}`)];
}

function citingWords(
	{cable, sentence}: Citation,
	width: number,
	note = '',
): Pick<ThreadEntry, 'words' | 'goesOn'> {
	const name = `${numberOf(cable).padEnd(width)}  ${dateWords(cable)}`;
	if (sentence === undefined) {
		return {words: `${name}  …`};
	}
	if (sentence.from !== 'text') {
		const how = sentence.from === 'list' ? 'only in its REF field' : 'cannot be read';
		return {words: `${name}  ${how}: ${titleOf(cable)}`};
	}
	const place = sentence.paragraph === undefined ? '' : ` ¶${sentence.paragraph}`;
	const before = `${name}${place}${note === '' ? '' : ` ${note}`}  “`;
	const words = `${before}${sentence.words}”`;
	const start = before.length + sentence.at;
	return {words, goesOn: {from: before.length, start, end: Math.min(words.length, start + CITING_WORDS)}};
}

/** About as long as what cites a cable is: `07STRELSAU509, para 4`. */
const CITING_WORDS = 21;

function samePostEntries(
	reader: ReaderWithThread,
	{before, after}: Thread,
	width: number,
): readonly ThreadEntry[] {
	const own = messageReferenceNumber(reader.cable);
	return own === undefined || before.length + after.length === 0
		? [saying('no number near this one')]
		: [
				runOfNumbers(own, before, after),
				...[...before, ...after].map(cable => ({...cableEntry(cable), words: cableWords(cable, width)})),
			];
}

/** `1329 [1330–1332 not here] 1333 (this) 1334` */
function runOfNumbers(own: string, before: readonly Listed[], after: readonly Listed[]): ThreadEntry {
	const serialOf = (mrn: string | undefined) => Number(parseMrn(mrn ?? '')?.serial ?? 0);
	const serials = [
		...before.map(({mrn}) => serialOf(mrn)),
		serialOf(own),
		...after.map(({mrn}) => serialOf(mrn)),
	];
	const shown = serials.map((serial, index) => {
		const gap = gapBetween(serials[index - 1], serial);
		return `${gap === '' ? '' : `${gap} `}${serial}${index === before.length ? ` ${thisCable}` : ''}`;
	});
	const words = shown.join(' ');
	const end = words.indexOf(thisCable) + thisCable.length;
	const start = end - `${serialOf(own)} ${thisCable}`.length;
	return {...saying(words), goesOn: {from: 0, start, end, isWhole: true}};
}

const thisCable = '(this)';

function gapBetween(last: number | undefined, next: number): string {
	if (last === undefined || next - last < 2) {
		return '';
	}
	return next - last === 2 ? `[${last + 1} not here]` : `[${last + 1}–${next - 1} not here]`;
}

/** All cables of the thread including this one, each once, followed by those not here. */
function entriesByDate(reader: ReaderWithThread): readonly ThreadEntry[] {
	const {thread} = reader.mode;
	const width = numberWidth(reader);
	const cables = new Map<CableKey, Listed>(listedCables(reader).map(cable => [cable.key, cable]));
	const dated = [...cables.values()].map(cable => ({
		date: cable.date ?? '9',
		entry: {
			...cableEntry(cable),
			words: `${dateWords(cable).padEnd(DATE)}  ${numberOf(cable).padEnd(width)}  ${titleOf(cable)}`,
		},
	}));
	const sent = sentAt(reader.cable);
	const here = sent && isoMoment(sent);
	const own = {
		date: here ?? '9',
		entry: {
			lead: 'this',
			words: `${(here ?? '').slice(0, DATE).padEnd(DATE)}  ${shownNumber(reader.cable)}`,
			key: undefined,
		},
	};
	const missing = citedEntries(reader, thread, width).filter(({key}) => key === undefined);
	return [
		...[...dated, own]
			.sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
			.map(({entry}) => entry),
		...led('not here', missing),
	];
}

const DATE = 'yyyy-mm-dd'.length;

function cableEntry(cable: Listed): Omit<ThreadEntry, 'words'> {
	return {lead: '', key: cable.key};
}

/** The cables of the folder that are in the thread; one may be there more than once. */
function listedCables(reader: ReaderWithThread): readonly Listed[] {
	const {thread} = reader.mode;
	const cited = citedTargets(reader).flatMap(({cables}) => cables);
	if (thread === 'asked') {
		return cited;
	}
	const citing = [...thread.citedBy, ...thread.citedInText].map(({cable}) => cable);
	return [...cited, ...citing, ...thread.before, ...thread.after];
}

/** The columns of the numbers, so that what follows them is aligned; a file's name may be longer. */
function numberWidth(reader: ReaderWithThread): number {
	const lengths = listedCables(reader).map(cable => numberOf(cable).length);
	return lengths.reduce((most, length) => (length <= LONGEST_NUMBER ? Math.max(most, length) : most), 0);
}

const LONGEST_NUMBER = 20;

function cableWords(cable: Listed, width: number): string {
	return `${numberOf(cable).padEnd(width)}  ${dateWords(cable)}  ${titleOf(cable)}`;
}

function numberOf({mrn, id}: Listed): string {
	return mrn ?? id;
}

function titleOf({subject, opening}: Listed): string {
	return subject ?? opening;
}
