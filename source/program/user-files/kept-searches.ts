/** The earlier queries and the saved ones, kept between runs. */
import {MOST_CHARACTERS} from '../../app/prompt.js';
import {
	changedSearches,
	noSearches,
	type PastQuery,
	type SavedQuery,
	type Searches,
	type SearchesChange,
} from '../../app/searches.js';
import {type Scope, scopes} from '../../search/scopes.js';
import {sanitiseLine} from '../../terminal/sanitise.js';
import {changeUserFile} from './user-file.js';
import {readUserJson, reasonOf, recordOf, recordToChange} from './user-json.js';

/** The kept queries of the user, which several processes may share. */
export type KeptSearches = {
	/** As the last run left them. */
	readonly searches: Searches;
	/** A sentence about why they could not be read. */
	readonly obstacle: string | undefined;
	/** Keeps a change; returns a sentence if that is not possible. */
	readonly keep: (change: SearchesChange) => string | undefined;
};

/** Opens the kept queries in a file; how many cables they found is kept for each folder. Without a file nothing is kept. */
export function openKeptSearches(file: string | undefined, folder: string): KeptSearches {
	const {value, reason} = readUserJson(file);
	let wasReported = false;
	return {
		searches: searchesIn(recordOf(value), folder),
		obstacle: reason && `the saved queries were not read: ${reason}`,
		keep(change) {
			if (file === undefined) {
				return undefined;
			}
			try {
				changeUserFile(file, text => withChange(recordToChange(text), folder, change));
				return undefined;
			} catch (error) {
				// Reported once, and not for every query.
				const isNews = !wasReported;
				wasReported = true;
				return isNews ? `the queries were not kept: ${reasonOf(error)}` : undefined;
			}
		},
	};
}

type FileRecord = Readonly<Record<string, unknown>>;

/** The change is made to what stands in the file now, since another process may have changed it. */
function withChange(record: FileRecord, folder: string, change: SearchesChange): string {
	const {history, saved} = changedSearches(searchesIn(record, folder), change);
	const past = entriesIn(record.history);
	const named = entriesIn(record.saved);
	const changed = {
		...record,
		history: history.map(({text, scope, count}) => {
			const before = past.find(each => each.text === text && scopeOf(each) === scope);
			return {
				...before,
				...written(before, {text, scope}),
				counts: withNumber(before?.counts, folder, count),
			};
		}),
		saved: saved.map(({name, text, scope, seen}) => {
			const before = named.find(each => each.name === name && each.text === text && scopeOf(each) === scope);
			return {
				...before,
				name,
				...written(before, {text, scope}),
				seen: withNumber(before?.seen, folder, seen),
			};
		}),
	};
	return `${JSON.stringify(changed, undefined, '\t')}\n`;
}

/** A query as it is written: what a newer version wrote as its scope stays. */
function written(
	before: FileRecord | undefined,
	{text, scope}: {readonly text: string; readonly scope: Scope},
): FileRecord {
	return {text, scope: before?.scope ?? scope};
}

function withNumber(numbers: unknown, folder: string, number: number | undefined): FileRecord {
	const others = Object.entries(recordOf(numbers)).filter(([other]) => other !== folder);
	return Object.fromEntries([
		...others.slice(-MOST_FOLDERS),
		...(number === undefined ? [] : [[folder, number]]),
	]);
}

/** For how many other folders the counts are kept. */
const MOST_FOLDERS = 7;

/** The queries in a file; whatever is wrong is left out. They are shown, so they must not steer the terminal. */
function searchesIn(record: FileRecord, folder: string): Searches {
	const queries: readonly SearchesChange[] = [
		...entriesIn(record.history).flatMap((entry): readonly SearchesChange[] => {
			const query = pastQuery(entry, folder);
			return query ? [{type: 'remember', query}] : [];
		}),
		...entriesIn(record.saved).flatMap((entry): readonly SearchesChange[] => {
			const query = savedQuery(entry, folder);
			return query ? [{type: 'save', query}] : [];
		}),
	];
	return queries.reduce(changedSearches, noSearches);
}

function pastQuery(entry: FileRecord, folder: string): PastQuery | undefined {
	const text = textOf(entry.text);
	return text === undefined
		? undefined
		: {text, scope: scopeOf(entry), count: numberOf(recordOf(entry.counts)[folder])};
}

function savedQuery(entry: FileRecord, folder: string): SavedQuery | undefined {
	const [name, text] = [textOf(entry.name), textOf(entry.text)];
	return name === undefined || text === undefined
		? undefined
		: {name, text, scope: scopeOf(entry), seen: numberOf(recordOf(entry.seen)[folder])};
}

function entriesIn(value: unknown): readonly FileRecord[] {
	return Array.isArray(value) ? value.slice(-MOST_ENTRIES).map(recordOf) : [];
}

const MOST_ENTRIES = 1000;

function textOf(value: unknown): string | undefined {
	return typeof value === 'string' && value.trim() !== ''
		? sanitiseLine(value.slice(0, MOST_CHARACTERS))
		: undefined;
}

function scopeOf({scope}: FileRecord): Scope {
	return scopes.find(each => each === scope) ?? 'subject';
}

function numberOf(value: unknown): number | undefined {
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
