/** Writes which cables have which terms. */
import type {CableKey} from '../../cable/summary/summary.js';
import type {Database} from '../database.js';
import {chunksOf, hasPlaces, lastKeyOf, type Posting, type PostingChunk, postingsIn} from './posting-list.js';
import {chunkIn, postingChecksum} from './stored-postings.js';
import type {PlacedTerm} from './terms.js';
import {partsOfTerm, readVocabulary, writeVocabulary} from './vocabulary.js';

/** Gathers the terms of cables that come and go, and writes them when it is told to. */
export class TermWriter {
	readonly #database: Database;
	/** What changes in the posting list of each term. */
	#changes = new Map<string, Change[]>();
	/** By kind, how many cables have each term; read when the kind changes first. */
	#counts = new Map<string, Map<string, number>>();

	constructor(database: Database) {
		this.#database = database;
	}

	add(key: CableKey, terms: readonly PlacedTerm[]): void {
		for (const {term, place} of terms) {
			this.#changesOf(term).push({key, place});
		}
	}

	remove(key: CableKey, terms: readonly PlacedTerm[]): void {
		for (const term of new Set(terms.map(({term}) => term))) {
			this.#changesOf(term).push({key, place: undefined});
		}
	}

	/** Writes what has changed since the last time; belongs into a transaction. */
	flush(): void {
		const kinds = new Set<string>();
		for (const [term, changes] of this.#changes) {
			const [kind, text] = partsOfTerm(term);
			const counts = this.#countsOf(kind);
			const before = counts.get(text) ?? 0;
			const growth = appendToList(this.#database, term, changes, before === 0);
			const count = before + (growth ?? changeList(this.#database, term, changes));
			if (count > 0) {
				counts.set(text, count);
			} else {
				counts.delete(text);
			}
			kinds.add(kind);
		}
		this.#changes = new Map();
		for (const kind of kinds) {
			writeVocabulary(this.#database, kind, this.#countsOf(kind));
		}
	}

	/** Forgets what has not been written. */
	discard(): void {
		this.#changes = new Map();
		this.#counts = new Map();
	}

	/** Removes all terms, to be added again. */
	clear(): void {
		this.discard();
		this.#database.run('DELETE FROM posting');
		this.#database.run('DELETE FROM vocabulary');
	}

	#changesOf(term: string): Change[] {
		const known = this.#changes.get(term);
		if (known) {
			return known;
		}
		const changes: Change[] = [];
		this.#changes.set(term, changes);
		return changes;
	}

	#countsOf(kind: string): Map<string, number> {
		const known = this.#counts.get(kind);
		if (known) {
			return known;
		}
		const {texts, counts} = readVocabulary(this.#database, kind);
		const byText = new Map(texts.map((text, index) => [text, counts[index] ?? 0]));
		this.#counts.set(kind, byText);
		return byText;
	}
}

/** A cable that gets a term at a place, or loses it. */
type Change = {readonly key: CableKey; readonly place: number | undefined};

/**
 * Adds cables to the end of a posting list, as most are, without taking it apart; returns by how many it has grown, or
 * nothing if this is not all that changes.
 */
function appendToList(
	database: Database,
	term: string,
	changes: readonly Change[],
	isNew: boolean,
): number | undefined {
	if (!changes.every(isAddition)) {
		return undefined;
	}
	const row = isNew ? undefined : database.get(lastChunkQuery, term);
	const last = row && chunkIn(row);
	let before = last ? lastKeyOf(last, hasPlaces(term)) : 0;
	let growth = 0;
	for (const [index, {key}] of changes.entries()) {
		if (index === 0 ? key <= before : key < before) {
			return undefined;
		}
		growth += Number(index === 0 || key !== before);
		before = key;
	}
	replaceChunk(database, term, last, chunksOf(changes, hasPlaces(term), last));
	return growth;
}

const lastChunkQuery = 'SELECT first_key, bytes FROM posting WHERE term = ? ORDER BY first_key DESC LIMIT 1';

function isAddition(change: Change): change is Posting {
	return change.place !== undefined;
}

/** Changes a posting list chunk by chunk; returns by how many cables it has grown. */
function changeList(database: Database, term: string, changes: readonly Change[]): number {
	// In a stable order, since a cable may lose a term and get it again.
	const sorted = changes.toSorted((a, b) => a.key - b.key);
	let growth = 0;
	let at = 0;
	while (at < sorted.length) {
		const {chunk, limit} = chunkFor(database, term, (sorted[at] as Change).key);
		const first = at;
		while (at < sorted.length && (sorted[at] as Change).key < limit) {
			at++;
		}
		const before = chunk ? postingsIn(chunk, hasPlaces(term)) : [];
		const after = changed(before, sorted.slice(first, at));
		growth += countKeys(after) - countKeys(before);
		replaceChunk(database, term, chunk, chunksOf(after, hasPlaces(term)));
	}
	return growth;
}

/** The chunk that has a cable, or would have it, and the first key of the chunk after it. */
function chunkFor(
	{get}: Database,
	term: string,
	key: CableKey,
): {readonly chunk: PostingChunk | undefined; readonly limit: number} {
	const row =
		get(
			'SELECT first_key, bytes FROM posting WHERE term = ? AND first_key <= ? ORDER BY first_key DESC LIMIT 1',
			term,
			key,
		) ?? get('SELECT first_key, bytes FROM posting WHERE term = ? ORDER BY first_key LIMIT 1', term);
	const chunk = row && chunkIn(row);
	const next =
		chunk &&
		get(
			'SELECT first_key FROM posting WHERE term = ? AND first_key > ? ORDER BY first_key LIMIT 1',
			term,
			chunk.firstKey,
		);
	return {chunk, limit: next ? Number(next.first_key) : Number.POSITIVE_INFINITY};
}

function changed(postings: readonly Posting[], changes: readonly Change[]): readonly Posting[] {
	const byKey = new Map<CableKey, Posting[]>();
	for (const {key, place} of changes) {
		if (place === undefined) {
			byKey.set(key, []);
		} else {
			const own = byKey.get(key) ?? postings.filter(posting => posting.key === key);
			own.push({key, place});
			byKey.set(key, own);
		}
	}
	const [firstChanged] = byKey.keys();
	const last = postings.at(-1)?.key ?? 0;
	if (firstChanged !== undefined && firstChanged > last) {
		return [...postings, ...[...byKey.values()].flat()];
	}
	return [...postings.filter(({key}) => !byKey.has(key)), ...[...byKey.values()].flat()].sort(
		(a, b) => a.key - b.key || a.place - b.place,
	);
}

function countKeys(postings: readonly Posting[]): number {
	return postings.filter(({key}, index) => key !== postings[index - 1]?.key).length;
}

function replaceChunk(
	{run}: Database,
	term: string,
	old: PostingChunk | undefined,
	chunks: readonly PostingChunk[],
): void {
	if (old && chunks[0]?.firstKey !== old.firstKey) {
		run('DELETE FROM posting WHERE (term, first_key) = (?, ?)', term, old.firstKey);
	}
	for (const {firstKey, bytes} of chunks) {
		run(
			'INSERT OR REPLACE INTO posting VALUES (?, ?, ?, ?)',
			term,
			firstKey,
			bytes,
			postingChecksum(term, firstKey, bytes),
		);
	}
}
