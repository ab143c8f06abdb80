/** Answers what a search asks of an index. */
import type {Mrn} from '../../cable/mrn.js';
import {type CableKey, title} from '../../cable/summary/summary.js';
import {type KeptStates, noStates} from '../../search/kept-states.js';
import type {TermSource, Vocabulary} from '../../search/term-source.js';
import type {Database} from '../database.js';
import type {CableIndex} from '../reader.js';
import {createFiledTerms} from './filed-terms.js';
import {createStateKeys} from './kept-state-keys.js';
import {citedCables, duplicateCables, sentBefore} from './other-cables.js';
import {keyOfPassages} from './passage-rows.js';
import {readPostings, readPostingsBetween} from './stored-postings.js';
import {readVocabulary} from './vocabulary.js';

/** Called while an answer is gathered; may throw to give it up. */
export type TermSourceOptions = {
	/** Called every now and then while much is read; may throw to give the search up. */
	readonly onStep: () => void;
	/** Called when something that is stored turns out to be damaged; it is left out. */
	readonly onDamage: () => void;
	/** The title of a cable as it is shown. */
	readonly shownTitle: (title: string) => string;
	/** What the reader has made of cables; by default nothing. */
	readonly states?: () => KeptStates;
};

/** Creates the source of an index as it is now; what it has read it keeps. */
export function createTermSource(
	database: Database,
	index: Pick<CableIndex, 'order' | 'rows' | 'cablesWithNumber' | 'hashed' | 'citing' | 'references'>,
	{onStep, onDamage, shownTitle, states = () => noStates}: TermSourceOptions,
): TermSource {
	const vocabularies = new Map<string, Vocabulary>();
	const newest = index.order('date', true);
	let years: readonly string[] | undefined;
	const keysOf = (mrn: Mrn) => index.cablesWithNumber(mrn).map(({key}) => key);
	let duplicates: readonly CableKey[] | undefined;
	const filed = createFiledTerms(index, states);
	return {
		keyLimit: newest.reduce((greatest, key) => Math.max(greatest, key), 0) + 1,
		vocabulary(kind) {
			const own = filed.vocabulary(kind);
			if (own) {
				return own;
			}
			const vocabulary = vocabularies.get(kind) ?? readVocabulary(database, kind);
			vocabularies.set(kind, vocabulary);
			return vocabulary;
		},
		eachPosting(term, visit) {
			const own = filed.keys(term);
			if (own === undefined) {
				readPostings(database, term, visit, onDamage);
			}
			for (const key of own ?? []) {
				visit(key, 0);
			}
		},
		eachPostingBetween: (first, last, visit) => {
			onStep();
			readPostingsBetween(database, [first, last], visit, onDamage);
		},
		eachMatching(expression, visit) {
			if (!database.hasFullText) {
				return;
			}
			let steps = 0;
			const visitRow = (key: unknown) => {
				visit(key as CableKey);
				if (++steps % STEPS_BETWEEN === 0) {
					onStep();
				}
			};
			database.visit(matchesQuery, visitRow, expression);
		},
		eachSerial(digits, visit) {
			years ??= yearsIn(database);
			for (const year of years) {
				const first = `${year} ${digits}`;
				const visitRow = (key: unknown, isWhole: unknown) => visit(key as CableKey, isWhole === 1);
				database.visit(serialsQuery, visitRow, first, first, `${first}:`);
			}
		},
		named: keysOf,
		citing(mrn) {
			const own = keysOf(mrn);
			return index.citing(mrn).filter(key => !own.includes(key));
		},
		citedBy: mrn => keysOf(mrn).flatMap(key => index.references(key).flatMap(keysOf)),
		sentBefore(mrn) {
			const [cable] = index.cablesWithNumber(mrn);
			return cable?.date === undefined ? [] : sentBefore(database, index, cable.date, onDamage);
		},
		cited: () => citedCables(index),
		inState: createStateKeys(index, () => newest, states),
		noted: filed.noted,
		duplicates() {
			duplicates ??= duplicateCables(database);
			return duplicates;
		},
		newestFirst: () => newest,
		title: createTitles(index, shownTitle),
	};
}

/** Creates a function that gives the titles of cables, and keeps the last one. */
function createTitles(
	{rows}: Pick<CableIndex, 'rows'>,
	shownTitle: TermSourceOptions['shownTitle'],
): TermSource['title'] {
	const titles = new Map<CableKey, NonNullable<ReturnType<TermSource['title']>>>();
	return key => {
		const known = titles.get(key);
		const [row] = known ? [] : rows([key]);
		const found = row ? {title: shownTitle(title(row)), mrn: row.mrn} : known;
		if (titles.size >= MOST_TITLES) {
			titles.clear();
		}
		if (found) {
			titles.set(key, found);
		}
		return found;
	};
}

/** While a query is typed, many of the first stay the first. */
const MOST_TITLES = 500;

/** A colon comes after all digits. */
const serialsQuery = 'SELECT count(visit(key, serial = ?)) FROM cable WHERE serial >= ? AND serial < ?';

/** The years of all numbers; serials are stored as `2007 1333`. */
function yearsIn(database: Database): readonly string[] {
	const years: string[] = [];
	const after = (serial: string) =>
		database.get('SELECT serial FROM cable WHERE serial > ? ORDER BY serial LIMIT 1', serial)?.serial;
	for (let next = after(''); next !== undefined; next = after(`${years.at(-1)} :`)) {
		years.push(String(next).split(' ')[0] ?? '');
	}
	return years;
}

const matchesQuery = `SELECT count(visit(${keyOfPassages('rowid')})) FROM full_text WHERE full_text MATCH ?`;

/** So often is asked whether the search is still wanted. */
const STEPS_BETWEEN = 2000;
