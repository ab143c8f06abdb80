/** What cables in memory answer when their facets are counted, or their matches are read in their contexts. */
import type {Effect, Event} from '../../source/app/state.js';
import type {Cable} from '../../source/cable/cable.js';
import {shownAs} from '../../source/cable/reading.js';
import {passagesOf} from '../../source/index/passages.js';
import {factsOf} from '../../source/index/terms/facts.js';
import {eventsOfAnswer} from '../../source/library/search-events.js';
import {createArchiveSearch} from '../../source/search/archive-search.js';
import {cablesWithContexts} from '../../source/search/context-cables.js';
import {contextsIn, type FoundContext, soughtInTexts} from '../../source/search/contexts.js';
import {facetsOf} from '../../source/search/facets-of.js';
import {sanitise} from '../../source/terminal/sanitise.js';
import {memorySource} from '../search/memory-source.js';
import type {Catalogue} from './memory-catalogue.js';

type Asked<Type extends Effect['type']> = Extract<Effect, {readonly type: Type}>;

/** The facets of a query. */
export function facetsAnswer(
	cables: readonly Cable[],
	catalogue: Catalogue,
	{text, scope}: Asked<'count-facets'>,
): readonly Event[] {
	const source = sourceOf(cables, catalogue);
	const facets = facetsOf(source, createArchiveSearch(source), {text, scope}, 200);
	const search = {index: nowhere, text, ask: {type: 'facets', scope}} as const;
	return eventsOfAnswer(search, {type: 'faceted', facets});
}

/** Two cables with matches at a time. */
export function contextsAnswer(
	cables: readonly Cable[],
	catalogue: Catalogue,
	{text, scope, after}: Asked<'find-contexts'>,
): readonly Event[] {
	const all = catalogue.all();
	const source = sourceOf(cables, catalogue);
	const sought = soughtInTexts(text, scope);
	const keys = cablesWithContexts(source, createArchiveSearch(source), {text, scope, sought}).map(
		key => all[key - 1]?.key ?? -1,
	);
	const from = after === undefined ? 0 : keys.indexOf(after) + 1;
	const contexts = keys.slice(from, from + 2).flatMap((key): readonly FoundContext[] => {
		const [listed] = catalogue.rows([key]);
		const cable = cables.find(({id}) => id === listed?.id);
		return listed && cable
			? contextsIn(shownAs(cable, sanitise(cable.id), sanitise), sought).map(context => ({
					...context,
					key,
					mrn: listed.mrn,
					mrnFrom: listed.mrnFrom,
					date: listed.date,
				}))
			: [];
	});
	const next = from + 2 < keys.length ? keys[from + 1] : undefined;
	const ask = {type: 'contexts', scope, archive: undefined as never, after} as const;
	const answer = {type: 'contexts-read', contexts, cables: keys.length, unread: 0, next} as const;
	return eventsOfAnswer({index: nowhere, text, ask}, answer);
}

const nowhere = {place: {type: 'file', path: '/nowhere'}, version: 1} as const;

function sourceOf(cables: readonly Cable[], catalogue: Catalogue) {
	return memorySource(
		catalogue.all().map(listed => {
			const cable = cables.find(({id}) => id === listed.id);
			return {
				...listed,
				facts: cable ? factsOf(cable, listed) : [],
				...(cable && {passages: passagesOf(cable)}),
			};
		}),
	);
}
