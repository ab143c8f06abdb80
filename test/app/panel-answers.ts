/** What cables in memory answer when their facets are counted, or their matches are read in their contexts. */
import {defaultSettings} from '../../source/app/settings/settings.js';
import type {Effect} from '../../source/app/state/effect.js';
import type {Event} from '../../source/app/state/event.js';
import type {Cable} from '../../source/cable/cable.js';
import {citingSentence} from '../../source/cable/facts/citing-sentence.js';
import {mrnsNamed} from '../../source/cable/facts/numbers.js';
import {nameSameMessage} from '../../source/cable/mrn.js';
import {shownAs} from '../../source/cable/reading.js';
import type {CableKey, Listed, Summary} from '../../source/cable/summary/summary.js';
import {factsOf} from '../../source/index/terms/facts.js';
import {type Passages, passagesOf} from '../../source/index/terms/passages.js';
import {eventsOfAnswer} from '../../source/library/searching/events.js';
import {type ArchiveSearch, createArchiveSearch} from '../../source/search/archive-search.js';
import {facetsOf} from '../../source/search/facets/count-facets.js';
import {cablesWithContexts} from '../../source/search/in-text/context-cables.js';
import {contextsIn, type FoundContext, soughtInTexts} from '../../source/search/in-text/contexts.js';
import type {TermSource} from '../../source/search/term-source.js';
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
	const {source, search: archiveSearch} = sourceOf(cables, catalogue);
	const facets = facetsOf(source, archiveSearch, {text, scope}, 200);
	const search = {index: nowhere, text, ask: {type: 'facets', scope}} as const;
	return eventsOfAnswer(search, {type: 'faceted', facets});
}

/** Two cables with matches at a time. */
export function contextsAnswer(
	cables: readonly Cable[],
	catalogue: Catalogue,
	{text, scope, after}: Asked<'find-contexts'>,
): readonly Event[] {
	const {source, search, keyOf} = sourceOf(cables, catalogue);
	const sought = soughtInTexts(text, scope);
	const keys = cablesWithContexts(source, search, {text, scope, sought}).map(keyOf);
	const from = after === undefined ? 0 : keys.indexOf(after) + 1;
	const contexts = keys.slice(from, from + 2).flatMap((key): readonly FoundContext[] => {
		const [listed] = catalogue.rows([key]);
		const cable = cables.find(({id}) => id === listed?.id);
		return listed && cable
			? contextsIn(shownAs(cable, sanitise(cable.id), sanitise), sought).map(context => ({
					...context,
					key,
					id: listed.id,
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

/** What surrounds a cable, with the sentences of all that cite it. */
export function threadAnswer(
	cables: readonly Cable[],
	catalogue: Catalogue,
	{key, missing, from}: Asked<'find-thread'>,
): readonly Event[] {
	const [own] = catalogue.rows([key]);
	const cableOf = (listed: Listed) => cables.find(({id}) => id === listed.id);
	const mrn = own?.mrn;
	const citing = catalogue.all().flatMap(listed => {
		const cable = listed.key === key ? undefined : cableOf(listed);
		const found = cable && mrn !== undefined ? citingSentence(cable, mrn) : undefined;
		return cable && found
			? [
					{
						isInField: mrnsNamed(cable).some(other => nameSameMessage(other, mrn ?? '')),
						cable: listed,
						sentence: {...found, from: found.isInText ? ('text' as const) : ('list' as const)},
					},
				]
			: [];
	});
	const near = (number: string) => catalogue.nearest(number);
	const rows = catalogue.all();
	const named = (numbers: readonly string[]) =>
		rows.filter(row => row.mrn !== undefined && numbers.includes(row.mrn));
	const around = mrn === undefined ? [] : near(mrn);
	const thread = {
		citedBy: citing.filter(({isInField}) => isInField),
		citedInText: citing.filter(({isInField}) => !isInField),
		before: named(around.filter(number => number < (mrn ?? ''))),
		after: named(around.filter(number => number > (mrn ?? ''))),
		near: missing.map(number => ({mrn: number, near: near(number)})),
		unlisted: 0,
	};
	const ask = {type: 'thread', archive: undefined as never, key, missing, from} as const;
	return eventsOfAnswer({index: nowhere, text: '', ask}, {type: 'thread-read', thread});
}

const nowhere = {place: {type: 'file', path: '/nowhere'}, version: 1} as const;

/** Cables as a search asks them. */
type Searched = {
	readonly source: TermSource;
	readonly search: ArchiveSearch;
	readonly keyOf: (key: CableKey) => CableKey;
};

/** The cables as a search asks them, the newest first; their keys there count from 1. */
export function sourceOf(cables: readonly Cable[], catalogue: Catalogue): Searched {
	const rows = catalogue.all();
	const known = searched.get(rows);
	if (known) {
		return known;
	}
	const listed = catalogue.rows(catalogue.order(defaultSettings));
	const source = memorySource(
		listed.map(row => {
			const cable = cables.find(({id}) => id === row.id);
			return {...row, ...(cable && contentOf(cable, row))};
		}),
	);
	const made = {
		source,
		search: createArchiveSearch(source),
		keyOf: (key: CableKey) => listed[key - 1]?.key ?? -1,
	};
	searched.set(rows, made);
	return made;
}

/** As the program does, one search of the same cables answers all queries. */
const searched = new WeakMap<readonly Listed[], Searched>();

function contentOf(cable: Cable, summary: Summary): Content {
	const content = contents.get(cable) ?? {facts: factsOf(cable, summary), passages: passagesOf(cable)};
	contents.set(cable, content);
	return content;
}

type Content = {readonly facts: readonly string[]; readonly passages: Passages};

const contents = new WeakMap<Cable, Content>();
