/** What a search found, kept so that it can be cited and repeated. */
import type {Mrn} from '../../cable/mrn.js';
import type {CableIndex} from '../../index/reader.js';
import {type Scope, scopes} from '../../search/scopes.js';
import type {IndexedCables} from '../indexing/indexed-cables.js';

/** A cable that was found: its number, its file, and the SHA-256 of that. */
export type ReceivedCable = {readonly mrn: Mrn | null; readonly file: string; readonly sha256: string};

/** The state of a collection: how many cables it has, and a SHA-256 of all of them. */
export type Collection = {readonly cables: number; readonly sha256: string};

/** A search and what it found. */
export type Receipt = {
	readonly schema: typeof receiptSchema;
	readonly version: string;
	readonly date: string;
	readonly folder: string | null;
	readonly query: string;
	readonly scope: Scope;
	readonly counts: Readonly<Record<Scope, number>>;
	readonly collection: Collection;
	readonly found: readonly ReceivedCable[];
};

/** The name of the format; fields may be added under it. */
const receiptSchema = 'cables-receipt/1';

/** The receipt of a search that found some cables, best first. */
export function receiptOf(
	{index, search}: IndexedCables,
	keys: Int32Array,
	about: Pick<Receipt, 'version' | 'date' | 'folder' | 'query' | 'scope'>,
): Receipt {
	return {
		schema: receiptSchema,
		...about,
		counts: search().counts(about.query),
		collection: collectionOf(index),
		found: receivedCables(index, keys),
	};
}

/** The state of the collection that an index is of. */
export function collectionOf(index: Pick<CableIndex, 'count' | 'contentHash'>): Collection {
	return {cables: index.count(), sha256: index.contentHash()};
}

/** Some cables as a receipt has them. */
export function receivedCables(index: Pick<CableIndex, 'rows'>, keys: Int32Array): readonly ReceivedCable[] {
	return index.rows(keys).map(({mrn, id, sha256}) => ({mrn: mrn ?? null, file: id, sha256}));
}

/** Reads a receipt; nothing if the text is not one. */
export function readReceipt(text: string): Receipt | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return isReceipt(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

function isReceipt(value: unknown): value is Receipt {
	const {schema, version, date, folder, query, scope, collection, found} = recordOf(value);
	return (
		schema === receiptSchema &&
		[version, date, query].every(text => typeof text === 'string') &&
		(folder === null || typeof folder === 'string') &&
		scopes.some(each => each === scope) &&
		typeof recordOf(collection).sha256 === 'string' &&
		typeof recordOf(collection).cables === 'number' &&
		Array.isArray(found) &&
		found.every(isReceivedCable)
	);
}

function isReceivedCable(value: unknown): boolean {
	const {mrn, file, sha256} = recordOf(value);
	return (mrn === null || typeof mrn === 'string') && [file, sha256].every(text => typeof text === 'string');
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null ? {...value} : {};
}
