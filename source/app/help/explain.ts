/** What the words of a cable mean: its TAGS, captions, markings, routing indicators and abbreviations. */
import type {Addressee, Cable} from '../../cable/cable.js';
import {addressees} from '../../cable/facts/addressees.js';
import {blockOf, wordsAt} from '../../cable/facts/block-queries.js';
import {captions, classification, markings} from '../../cable/facts/classification.js';
import {paragraphs, paragraphText, tags} from '../../cable/facts/content.js';
import {dateTimeGroup, declassifyOn, sentAt} from '../../cable/facts/dates.js';
import {knownNumber} from '../../cable/facts/numbers.js';
import {dateWords, numberWords} from '../../cable/summary/summary.js';
import type {Kind} from '../../glossary/explanation.js';
import {explain} from '../../glossary/glossary.js';
import type {HelpEntry, HelpGroup} from '../state/screen.js';
import {abbreviationsIn} from './abbreviations.js';
import {definitionsIn} from './definitions.js';

/**
 * The words of a cable that are in the glossary, with their meaning in its year: first those that are on the screen, in
 * their order there, then the others by what they are.
 */
export function explainCable(
	cable: Cable,
	{today, onScreen = ''}: {readonly today: string; readonly onScreen?: string},
): readonly HelpGroup[] {
	const year = sentAt(cable)?.year;
	const texts = paragraphs(cable).map(paragraph => paragraphText(cable, paragraph));
	const own = definitionsIn(texts.join('\n'));
	const groups = groupsOf(cable, texts).map(({title, words, kinds}) => ({
		title,
		entries: [...new Set(words)].flatMap(word => {
			const defined = kinds.includes('abbreviation') ? own.get(word) : undefined;
			return defined === undefined
				? entryFor(word, kinds, year)
				: [{term: word, words: `${defined}, as the text defines it`}];
		}),
	}));
	const [seen, others] = partedByScreen([dateGroup(cable, today), ...groups], onScreen);
	return [{title: 'On this screen', entries: seen}, ...others].filter(({entries}) => entries.length > 0);
}

/** The entries whose terms stand on the screen, each once and in the order there, and the groups without them. */
function partedByScreen(
	groups: readonly HelpGroup[],
	onScreen: string,
): readonly [seen: readonly HelpEntry[], others: readonly HelpGroup[]] {
	const placed = groups.flatMap(({entries}) =>
		entries.flatMap(entry => {
			const at = placeOfWord(onScreen, entry.term);
			return at < 0 ? [] : [{entry, at}];
		}),
	);
	const seen = placed.toSorted((a, b) => a.at - b.at).map(({entry}) => entry);
	const known = new Set(seen.map(({term, words}) => `${term}\n${words}`));
	return [
		seen.filter((entry, index) => seen.findIndex(({term}) => term === entry.term) === index),
		groups.map(({title, entries}) => ({
			title,
			entries: entries.filter(({term, words}) => !known.has(`${term}\n${words}`)),
		})),
	];
}

/** Where a word stands by itself in a text, or -1. */
function placeOfWord(text: string, word: string): number {
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
		const after = text.slice(at + word.length, at + word.length + 2).replace(/^\.(?![\p{L}\p{N}])/u, ' ');
		if (!isWordCharacter(text[at - 1]) && !isWordCharacter(after[0])) {
			return at;
		}
	}
	return -1;
}

function isWordCharacter(character: string | undefined): boolean {
	return character !== undefined && /[\p{L}\p{N}/.]/u.test(character);
}

/** The dates of a cable in plain words, and what is shown although the text does not state it. */
function dateGroup(cable: Cable, today: string): HelpGroup {
	const known = knownNumber(cable);
	const year = known && dateWords({date: undefined, mrn: known.mrn});
	const sent = dateTimeGroup(cable);
	const declassify = declassifyOn(cable);
	return {
		title: 'Number and date',
		entries: [
			...(known?.mrnFrom === 'fileName' ? [{...suppliedNumber, term: numberWords(known)}] : []),
			...(year && sentAt(cable) === undefined ? [{...suppliedYear, term: year}] : []),
			...(sent === undefined ? [] : entryFor(sent, ['date-time-group'], sentAt(cable)?.year)),
			...(declassify === undefined
				? []
				: [
						{
							term: declassify,
							words: `to be declassified on this date${declassify <= today ? ', which has passed' : ', which has not come yet'}`,
						},
					]),
		],
	};
}

/** The symbol of a number that the text does not state. */
export const suppliedNumber: HelpEntry = {
	term: '07ROME1333*',
	words: 'number taken from the file name; the text states none',
};

/** The symbol of a date that the text does not state. */
export const suppliedYear: HelpEntry = {
	term: '2007-??-??',
	words: 'year taken from the number; the text states no date',
};

type WordGroup = {
	readonly title: string;
	readonly words: readonly string[];
	/** What the words may be. */
	readonly kinds: readonly Kind[];
};

function groupsOf(cable: Cable, texts: readonly string[]): readonly WordGroup[] {
	const marks = markings(cable).flatMap(({mark}) => mark ?? []);
	const level = classification(cable);
	return [
		{title: 'TAGS', words: tags(cable), kinds: ['tag']},
		{title: 'Classification', words: level === undefined ? [] : [level], kinds: ['classification']},
		{title: 'Markings', words: marks, kinds: ['portion-mark']},
		{title: 'Captions', words: captions(cable), kinds: ['caption']},
		{title: 'Precedence', words: precedences(cable), kinds: ['precedence']},
		{title: 'Routing indicators', words: routingIndicators(cable), kinds: ['routing-indicator']},
		{title: 'Offices', words: offices(cable), kinds: ['office']},
		{title: 'In the text', words: texts.flatMap(abbreviationsIn), kinds: ['abbreviation', 'office']},
	];
}

/** The likeliest meaning of a word, or a note that it is ambiguous. */
function entryFor(word: string, kinds: readonly Kind[], year: number | undefined): readonly HelpEntry[] {
	for (const kind of kinds) {
		const {entries, ambiguity} = explain(word, {kind, ...(year !== undefined && {year})});
		const [likeliest] = entries.filter(entry => entry.kind === kind);
		if (likeliest) {
			const note = likeliest.note === undefined ? '' : ` (${likeliest.note})`;
			return [{term: word, words: ambiguity ?? `${likeliest.meaning}${note}`}];
		}
	}
	return [];
}

function precedences(cable: Cable): readonly string[] {
	const line = blockOf(cable, 'date-line');
	const own = line ? line.precedences.map(range => wordsAt(cable, range)) : [];
	return [
		...own,
		...recipients(cable).flatMap(({precedence}) => (precedence ? wordsAt(cable, precedence) : [])),
	];
}

function routingIndicators(cable: Cable): readonly string[] {
	return recipients(cable).flatMap(({routingIndicator}) =>
		routingIndicator ? wordsAt(cable, routingIndicator) : [],
	);
}

function recipients(cable: Cable): readonly Addressee[] {
	return [...addressees(cable, 'from'), ...addressees(cable, 'action'), ...addressees(cable, 'info')];
}

/** The offices of the distribution lines, with their numbers of copies: `EUR-12`. */
function offices({blocks, reading}: Cable): readonly string[] {
	return blocks.flatMap(block =>
		block.type === 'transmission-line' &&
		(block.kind === 'office-action' || block.kind === 'office-information')
			? (reading.slice(block.start, block.end).match(/\b[A-Z]{1,5}-\d{1,2}\b/g) ?? [])
			: [],
	);
}
