/** The queries that are kept from one run to the next: those that were typed, and those that have a name. */
import type {Scope} from '../search/scopes.js';

/** The kept queries, as one folder has them. */
export type Searches = {
	/** What was searched for, the newest last. */
	readonly history: readonly PastQuery[];
	/** The queries with a name, in the order of their names. */
	readonly saved: readonly SavedQuery[];
};

/** A query, and how many cables of this folder it found when it was last asked. */
export type PastQuery = {readonly text: string; readonly scope: Scope; readonly count: number | undefined};

/** A query with a name, and how many cables of this folder it found when its results were last looked at. */
export type SavedQuery = {
	readonly name: string;
	readonly text: string;
	readonly scope: Scope;
	readonly seen: number | undefined;
};

/** A change of the kept queries. */
export type SearchesChange =
	| {readonly type: 'remember'; readonly query: PastQuery}
	| {readonly type: 'save'; readonly query: SavedQuery}
	| {readonly type: 'remove'; readonly name: string}
	| {readonly type: 'look'; readonly name: string; readonly seen: number};

/** Nothing was searched for yet. */
export const noSearches: Searches = {history: [], saved: []};

/** The most queries with a name. */
export const mostSaved = 500;

/** The longest name of a query. */
export const longestName = 60;

/** The kept queries after a change. A query that is asked again becomes the newest. */
export function changedSearches(searches: Searches, change: SearchesChange): Searches {
	const {history, saved} = searches;
	switch (change.type) {
		case 'remember': {
			const {text, scope} = change.query;
			const others = history.filter(query => query.text !== text || query.scope !== scope);
			return {...searches, history: shortened([...others, change.query])};
		}
		case 'save': {
			const others = saved.filter(({name}) => name !== change.query.name);
			return {...searches, saved: sortedByName([...others, change.query]).slice(0, mostSaved)};
		}
		case 'remove':
			return {...searches, saved: saved.filter(({name}) => name !== change.name)};
		case 'look':
			return {
				...searches,
				saved: saved.map(query => (query.name === change.name ? {...query, seen: change.seen} : query)),
			};
		default:
			return change satisfies never;
	}
}

/** As many of the newest queries as are kept; in all they are far shorter than what a file may hold. */
function shortened(history: readonly PastQuery[]): readonly PastQuery[] {
	let letters = 0;
	const kept = history.slice(-MOST_PAST).toReversed();
	const end = kept.findIndex(({text}) => {
		letters += text.length;
		return letters > MOST_LETTERS;
	});
	return (end < 0 ? kept : kept.slice(0, end)).toReversed();
}

const MOST_PAST = 500;
const MOST_LETTERS = 60_000;

function sortedByName(saved: readonly SavedQuery[]): readonly SavedQuery[] {
	return saved.toSorted((one, other) => (one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1));
}
