/** The answers of the search thread as events of the program, with texts that may be shown. */
import type {Findings} from '../../app/findings/results.js';
import type {Event} from '../../app/state/event.js';
import type {Citation, SafeFacets, Thread} from '../../app/state/screen.js';
import {type FacetName, type Facets, facetNames} from '../../search/facets/facets.js';
import {sanitiseLine} from '../../terminal/sanitise.js';
import {emptyThread, type ReadCitation, type ReadThread, type ThreadAsked} from '../read-thread.js';
import {said, shownStrings, shownSummary} from '../shown.js';
import {cablesCompared, repeatsFound, versionsFound} from '../versions/events.js';
import type {SearchAnswer, SearchNotice} from './messages.js';
import type {Search} from './queue.js';

/** The events for an answer. */
export function eventsOfAnswer(
	{text, ask}: Search,
	message: Exclude<SearchAnswer, SearchNotice>,
): readonly Event[] {
	const scope = 'scope' in ask ? ask.scope : 'subject';
	switch (message.type) {
		case 'found': {
			const {keys, matches, isRanked, neighbours} = message;
			const [problems, spellings] = [message.problems.map(shownStrings), message.spellings.map(sanitiseLine)];
			return [
				{type: 'hits-found', hits: {text, scope, keys, matches, problems, isRanked, spellings, neighbours}},
			];
		}
		case 'counted': {
			const offers = message.offers.map(shownStrings);
			return [{type: 'scopes-counted', text, counts: message.counts, offers}];
		}
		case 'completed': {
			const completions = message.completions.map(shownStrings);
			const cursor = ask.type === 'complete' ? ask.cursor : 0;
			return [{type: 'completions-found', text, cursor, completions}];
		}
		case 'queries-counted': {
			const queries = ask.type === 'count-queries' ? ask.queries : [];
			const counts = queries.map((query, index) => ({...query, count: message.counts[index] ?? 0}));
			return [{type: 'queries-counted', counts}];
		}
		case 'faceted':
			return [{type: 'facets-counted', text, scope, facets: shownFacets(message.facets)}];
		case 'contexts-read': {
			const {contexts, cables, unread, next} = message;
			const after = 'after' in ask ? ask.after : undefined;
			const batch = {contexts: contexts.map(shownStrings), cables, unread, next};
			return [{type: 'contexts-found', text, scope, after, batch}];
		}
		case 'thread-read':
			return ask.type === 'thread' ? [threadFound(ask, message.thread)] : [];
		case 'wanted-ranked': {
			const wanted = message.wanted.map(one => ({...shownStrings(one), by: one.by.map(sanitiseLine)}));
			return [{type: 'findings-found', findings: {type: 'wanted', total: message.total, wanted}}];
		}
		case 'gaps-found': {
			const holdings = message.holdings.map(shownStrings);
			return [{type: 'findings-found', findings: {type: 'gaps', holdings}}];
		}
		case 'quotation-looked-up': {
			const places = message.places.map(shownStrings);
			return [{type: 'findings-found', findings: {type: 'quotation', text, places}}];
		}
		case 'versions-found':
			return ask.type === 'versions' ? [versionsFound(ask.of, message)] : [];
		case 'pair-compared':
			return ask.type === 'comparison' ? [cablesCompared(ask.pair, message.pair)] : [];
		case 'repeats-found':
			return ask.type === 'repeats' ? [repeatsFound(ask.key, message)] : [];
		case 'words-counted': {
			const {type: _, words, ...counts} = message;
			return ask.type === 'words'
				? [wordsFound({text, scope, near: ask.near}, {...counts, words: words.map(shownStrings)})]
				: [];
		}
		case 'dispersion-counted':
			return ask.type === 'dispersion'
				? [dispersionFound({text, scope, word: ask.word}, message.periods.map(shownStrings))]
				: [];
		case 'prepared':
		case 'given-up':
			return [];
		default:
			return message satisfies never;
	}
}

/** The events for a failed search, if it is still awaited. */
export function eventsOfFailure({text, ask}: Search): readonly Event[] {
	switch (ask.type) {
		case 'find':
		case 'count':
			return [{type: 'search-failed'}];
		case 'complete':
			return [{type: 'completions-found', text, cursor: ask.cursor, completions: []}];
		case 'count-queries':
			return [{type: 'queries-counted', counts: []}];
		case 'facets':
			return [said('counting failed (internal error)')];
		case 'wanted':
			return [{type: 'findings-found', findings: {type: 'wanted', total: 0, wanted: []}}, failed];
		case 'gaps':
			return [{type: 'findings-found', findings: {type: 'gaps', holdings: []}}, failed];
		case 'quotation':
			return [{type: 'findings-found', findings: {type: 'quotation', text, places: []}}, failed];
		case 'versions':
			return [versionsFound(ask.of, {versions: [], unread: 0, isCut: false}), failed];
		case 'comparison':
			return [cablesCompared(ask.pair, undefined), failed];
		case 'repeats':
			return [repeatsFound(ask.key, {repeats: [], compared: 0}), failed];
		case 'words': {
			const counts = {total: 0, here: 0, elsewhere: 0, counted: 0, unread: 0, beyond: 0, words: []};
			return [wordsFound({text, scope: ask.scope, near: ask.near}, counts), failed];
		}
		case 'dispersion':
			return [dispersionFound({text, scope: ask.scope, word: ask.word}, []), failed];
		case 'thread':
			return [threadFound(ask, emptyThread)];
		case 'prepare':
			return [];
		case 'contexts': {
			const {scope, after} = ask;
			const batch = {contexts: [], cables: 0, unread: 0, next: undefined};
			return [{type: 'contexts-found', text, scope, after, batch}];
		}
		default:
			return ask satisfies never;
	}
}

type FoundOf<Type extends Findings['type']> = Extract<Findings, {readonly type: Type}>;

function wordsFound(
	asked: Pick<FoundOf<'words'>, 'text' | 'scope' | 'near'>,
	found: Omit<FoundOf<'words'>, 'type' | keyof typeof asked>,
): Event {
	return {type: 'findings-found', findings: {type: 'words', ...asked, ...found}};
}

function dispersionFound(
	asked: Pick<FoundOf<'dispersion'>, 'text' | 'scope' | 'word'>,
	periods: FoundOf<'dispersion'>['periods'],
): Event {
	return {type: 'findings-found', findings: {type: 'dispersion', ...asked, periods}};
}

const failed: Event = said('looking it up failed (internal error)');

function threadFound(
	{key, from}: ThreadAsked,
	{citedBy, citedInText, before, after, near, unlisted}: ReadThread,
): Event {
	const shown = ({cable, sentence}: ReadCitation): Citation => ({
		cable: shownSummary(cable),
		sentence: sentence && {...sentence, words: sanitiseLine(sentence.words)},
	});
	const thread: Thread = {
		citedBy: citedBy.map(shown),
		citedInText: citedInText.map(shown),
		before: before.map(shownSummary),
		after: after.map(shownSummary),
		near: near.map(each => ({mrn: sanitiseLine(each.mrn), near: each.near.map(sanitiseLine)})),
		unlisted,
	};
	return {type: 'thread-found', key, from, thread};
}

function shownFacets({total, values}: Facets): SafeFacets {
	const shown = (name: FacetName) => values[name].map(shownStrings);
	const all = facetNames.map(name => [name, shown(name)] as const);
	return {total, values: Object.fromEntries(all) as unknown as SafeFacets['values']};
}
