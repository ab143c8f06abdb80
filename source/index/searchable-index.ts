/** Opens an index to be searched. */
import type {Archive} from '../archive/archive.js';
import type {TermSource} from '../search/term-source.js';
import {openDatabase} from './database.js';
import type {IndexPlace} from './place/place.js';
import {type CableIndex, readIndex} from './reader.js';
import {createTermSource, type TermSourceOptions} from './terms/term-source.js';
import {type QuickLook, quickLook} from './update/quick-look.js';

/** An index that is searched. */
export type SearchableIndex = {
	readonly index: CableIndex;
	readonly source: TermSource;
	/** What a quick look at its folder shows. */
	readonly look: (archive: Archive) => QuickLook;
	readonly close: () => void;
};

/** Opens the index at a place. Throws an `IndexError` if that fails. */
export function openSearchable(place: IndexPlace, options: TermSourceOptions): SearchableIndex {
	const database = openDatabase(place, {cacheKilobytes: 4000});
	try {
		const index = readIndex(database, options.onDamage);
		return {
			index,
			source: createTermSource(database, index, options),
			look: archive => quickLook(archive, database, {isElsewhere: place.type === 'published'}),
			close: database.close,
		};
	} catch (error) {
		database.close();
		throw error;
	}
}
