/** What the words of a cable mean: its TAGS, captions, markings, routing indicators and abbreviations. */
import type {Addressee, Cable} from '../../cable/cable.js';
import {addressees} from '../../cable/facts/addressees.js';
import {blockOf, wordsAt} from '../../cable/facts/block-queries.js';
import {captions, classification, markings} from '../../cable/facts/classification.js';
import {paragraphs, paragraphText, tags} from '../../cable/facts/content.js';
import {sentAt} from '../../cable/facts/dates.js';
import {knownNumber} from '../../cable/facts/numbers.js';
import {dateWords, numberWords} from '../../cable/summary.js';
import type {Kind} from '../../glossary/explanation.js';
import {explain} from '../../glossary/glossary.js';
import type {HelpEntry, HelpGroup} from '../state.js';

/** The words of a cable that are in the glossary, with their meaning in its year. */
export function explainCable(cable: Cable): readonly HelpGroup[] {
	const year = sentAt(cable)?.year;
	const groups = groupsOf(cable).map(({title, words, kinds}) => ({
		title,
		entries: [...new Set(words)].flatMap(word => entryFor(word, kinds, year)),
	}));
	return [suppliedGroup(cable), ...groups].filter(({entries}) => entries.length > 0);
}

/** What is shown although the text does not state it. */
function suppliedGroup(cable: Cable): HelpGroup {
	const known = knownNumber(cable);
	const year = known && dateWords({date: undefined, mrn: known.mrn});
	return {
		title: 'Number and date',
		entries: [
			...(known?.mrnFrom === 'fileName' ? [{...suppliedNumber, term: numberWords(known)}] : []),
			...(year && sentAt(cable) === undefined ? [{...suppliedYear, term: year}] : []),
		],
	};
}

/** The symbols of a number and of a date that the text does not state. */
export const suppliedNumber: HelpEntry = {
	term: '07ROME1333*',
	words: 'number taken from the file name; the text states none',
};
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

function groupsOf(cable: Cable): readonly WordGroup[] {
	const marks = markings(cable).flatMap(({mark}) => mark ?? []);
	const level = classification(cable);
	return [
		{title: 'TAGS', words: tags(cable), kinds: ['tag']},
		{title: 'Classification', words: level === undefined ? [] : [level], kinds: ['classification']},
		{title: 'Markings', words: marks, kinds: ['portion-mark']},
		{title: 'Captions', words: captions(cable), kinds: ['caption']},
		{title: 'Precedence', words: precedences(cable), kinds: ['precedence']},
		{title: 'Routing indicators', words: routingIndicators(cable), kinds: ['routing-indicator']},
		{title: 'In the text', words: abbreviations(cable), kinds: ['abbreviation', 'office']},
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

/** In a text all in capitals every short word looks like an abbreviation, so only longer ones are looked up. */
function abbreviations(cable: Cable): readonly string[] {
	const text = paragraphs(cable)
		.map(paragraph => paragraphText(cable, paragraph))
		.join(' ');
	const isAllCapitals = !/[a-z]{3}/.test(text);
	const words =
		text.match(isAllCapitals ? /\b[A-Z]{5,}\b/g : /\b[A-Z][A-Za-z]*[A-Z]\b|\b[Rr]eftels?\b|\b[Ss]eptel\b/g) ??
		[];
	return words.filter(word => word.length <= LONGEST);
}

const LONGEST = 16;
