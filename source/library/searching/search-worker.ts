/** The thread that searches, so that typing never waits: receives `SearchRequest`s, sends `SearchAnswer`s. */
import {parentPort, workerData} from 'node:worker_threads';
import type {CableKey} from '../../cable/summary/summary.js';
import {holdingsFrom} from '../../holdings/gaps.js';
import {hasFault} from '../../index/errors.js';
import {openSearchable, type SearchableIndex} from '../../index/searchable-index.js';
import {type ArchiveSearch, createArchiveSearch} from '../../search/archive-search.js';
import {facetsOf} from '../../search/facets/count-facets.js';
import {cablesWithContexts} from '../../search/in-text/context-cables.js';
import {soughtInTexts} from '../../search/in-text/contexts.js';
import type {Sought} from '../../search/in-text/sought.js';
import {type KeptStates, noStates} from '../../search/kept-states.js';
import type {Scope} from '../../search/scopes.js';
import type {TermSource} from '../../search/term-source.js';
import {sanitiseLine} from '../../terminal/sanitise.js';
import {cableReader} from '../count-words.js';
import {rankWanted} from '../find-wanted.js';
import {disperseWord, rankWords} from '../find-words.js';
import {findPlaces} from '../quotations/find-places.js';
import {readContexts} from '../read-contexts.js';
import {readThread} from '../read-thread.js';
import {comparePair} from '../versions/compare-pair.js';
import {repeatsIn} from '../versions/find-repeats.js';
import {allVersions, versionsOfCable} from '../versions/find-versions.js';
import type {SearchAnswer, SearchedIndex, SearchRequest, SearchWorkerData} from './messages.js';

const {newest, spellings} = workerData as SearchWorkerData;

/** The index that was searched last, and its search, which keeps what it has read. */
let known: (SearchedIndex & Searched) | undefined;
let current = 0;
/** What the reader had made of cables when that was last asked for. */
let states: KeptStates = noStates;

type Searched = {readonly index: SearchableIndex; readonly search: ArchiveSearch};

parentPort?.on('message', ({number, index, text, ask}: SearchRequest) => {
	current = number;
	states = index.states ?? states;
	try {
		send(answerTo(searchOf(index), text, ask));
	} catch (error) {
		if (hasFault(error, 'replaced')) {
			// The main thread opens the index that is there now, and then asks again.
			send({type: 'replaced'});
		} else if (!(error instanceof GivenUp)) {
			throw error;
		}
		send({type: 'given-up'});
	}
});

/** Thrown to end a search whose answer nobody waits for. */
class GivenUp extends Error {}

function giveUpIfLate(): void {
	if (Atomics.load(newest, 0) !== current) {
		throw new GivenUp();
	}
}

function searchOf({place, version}: SearchedIndex): Searched {
	if (known && isSamePlace(known.place, place) && known.version === version) {
		return known;
	}
	known?.index.close();
	known = undefined;
	const index = openSearchable(place, {
		onStep: giveUpIfLate,
		onDamage: () => send({type: 'damaged'}),
		// As they are shown, since the ranges to highlight refer to these.
		shownTitle: sanitiseLine,
		states: () => states,
	});
	const search = createArchiveSearch(index.source, spellings);
	known = {place, version, index, search};
	return known;
}

function isSamePlace(one: SearchedIndex['place'], other: SearchedIndex['place']): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}

function answerTo({index, search}: Searched, text: string, ask: SearchRequest['ask']): SearchAnswer {
	switch (ask.type) {
		case 'prepare':
			// By now the index is open and its words are known.
			return {type: 'prepared'};
		case 'find':
			return {type: 'found', ...search.find(text, ask.scope)};
		case 'count': {
			const counts = search.counts(text);
			// Offers are made where nothing is found, which need not be counted again.
			return {type: 'counted', counts, offers: counts.subject > 0 ? [] : search.offers(text)};
		}
		case 'complete':
			return {type: 'completed', completions: search.complete(text, ask.cursor)};
		case 'count-queries':
			return {type: 'queries-counted', counts: ask.queries.map(query => countOf(search, query))};
		case 'facets':
			return {
				type: 'faceted',
				facets: facetsOf(interruptible(index.source), search, {text, scope: ask.scope}, MOST_VALUES),
			};
		case 'contexts': {
			const {scope, archive, after} = ask;
			const asked = contextsAsked(index, search, text, scope);
			return {
				type: 'contexts-read',
				...readContexts(archive, index.index, {...asked, after}, giveUpIfLate),
			};
		}
		case 'thread':
			return {type: 'thread-read', thread: readThread(ask.archive, index.index, ask, giveUpIfLate)};
		case 'wanted':
			return {type: 'wanted-ranked', ...rankWanted(index.index)};
		case 'gaps':
			return {type: 'gaps-found', holdings: holdingsFrom(index.index.numbers)};
		case 'quotation':
			return {
				type: 'quotation-looked-up',
				places: findPlaces(ask.archive, index, text, giveUpIfLate),
			};
		case 'versions':
		case 'comparison':
		case 'repeats':
			return comparedWith(index, ask);
		case 'words': {
			const read = cableReader(ask.archive, index.index);
			const reading = {textCounts: index.index.textCounts, read, onStep: giveUpIfLate};
			return {type: 'words-counted', ...rankWords(search, reading, {text, ...ask})};
		}
		case 'dispersion': {
			const {textCounts} = index.index;
			const source = interruptible(index.source);
			return {type: 'dispersion-counted', ...disperseWord(source, search, textCounts, {text, ...ask})};
		}
		default:
			return ask satisfies never;
	}
}

/** What compares cables by their words. */
type Comparing = Extract<SearchRequest['ask'], {readonly type: 'versions' | 'comparison' | 'repeats'}>;

function comparedWith({index, source}: SearchableIndex, ask: Comparing): SearchAnswer {
	const reading = {archive: ask.archive, index, onStep: giveUpIfLate};
	switch (ask.type) {
		case 'versions':
			return {
				type: 'versions-found',
				...(ask.of === undefined ? allVersions(reading) : versionsOfCable(reading, ask.of)),
			};
		case 'comparison':
			return {type: 'pair-compared', pair: comparePair(reading, ask.pair)};
		case 'repeats':
			return {type: 'repeats-found', ...repeatsIn(reading, source, ask.key)};
		default:
			return ask satisfies never;
	}
}

/** Counting reads thousands of lists, each in no time. */
function interruptible(source: TermSource): TermSource {
	return {
		...source,
		eachPosting(term, visit) {
			giveUpIfLate();
			source.eachPosting(term, visit);
		},
	};
}

function countOf({count}: ArchiveSearch, query: {readonly text: string; readonly scope: Scope}): number {
	giveUpIfLate();
	return count(query.text, query.scope);
}

/** More than anyone looks through. */
const MOST_VALUES = 200;

/** The cables that have the matches of a query, which are read part by part. */
function contextsAsked(
	index: SearchableIndex,
	search: ArchiveSearch,
	text: string,
	scope: Scope,
): ContextsAsked {
	const isKnown =
		contexts?.index === index &&
		contexts.text === text &&
		contexts.scope === scope &&
		contexts.states === states;
	if (!contexts || !isKnown) {
		const sought = soughtInTexts(text, scope, search.find(text, scope).spellings);
		const cables = cablesWithContexts(index.source, search, {text, scope, sought});
		contexts = {index, text, scope, states, sought, cables};
	}
	return contexts;
}

type ContextsAsked = {
	readonly index: SearchableIndex;
	readonly text: string;
	readonly scope: Scope;
	readonly states: KeptStates;
	readonly sought: readonly Sought[];
	readonly cables: readonly CableKey[];
};

let contexts: ContextsAsked | undefined;

function send(answer: SearchAnswer): void {
	parentPort?.postMessage(answer, answer.type === 'found' ? [answer.keys.buffer] : []);
}
