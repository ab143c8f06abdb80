import {type Archive, fullPath, openArchive} from '../archive/archive.js';
import {ArchiveError} from '../archive/errors.js';
import {scanArchive} from '../archive/folder/walk-archive.js';
import {addTo} from '../cable/add-to.js';
import {type Mrn, nameSameMessage, parseMrn, postKey} from '../cable/mrn.js';
import type {CableKey} from '../cable/summary/summary.js';
import {failAsDamaged, IndexError} from '../index/errors.js';
import type {PublishedPlace} from '../index/place/place.js';
import {openSearchable} from '../index/searchable-index.js';
import {canonicalNumber} from '../search/query/number-asked.js';
import {leadsToCable} from './cable-source.js';
import {summariseCables} from './summarise-cables.js';

/** The paths that some names stand for, and a message for each name that stands for none. */
export type ResolvedNames = {readonly paths: readonly string[]; readonly missing: readonly string[]};

/** Where numbers are looked up: in the index that is published for a folder, or without one in all of its files. */
export type LookedIn = {
	readonly path: string;
	readonly name: string;
	readonly published?: PublishedPlace;
};

/**
 * Finds the files that some names stand for. A name is a path or, if there is no such file, the number of a
 * message, `07ROME1333`, which is looked up in a folder; `ROME 1333` is the number in any year. A number that
 * several files have stands for all of them.
 */
export async function resolveNames(names: readonly string[], folder: LookedIn): Promise<ResolvedNames> {
	const numbers = names.filter(name => numberIn(name) !== undefined && !leadsToCable(name));
	const found = numbers.length === 0 ? new Map<string, string[]>() : await filesByNumber(numbers, folder);
	if (typeof found === 'string') {
		return {paths: names.filter(name => !numbers.includes(name)), missing: [found]};
	}
	const isMissing = (name: string) => numbers.includes(name) && !found.has(name);
	return {
		paths: names.filter(name => !isMissing(name)).flatMap(name => found.get(name) ?? [name]),
		missing: names.filter(isMissing).map(name => missingMessage(name, folder.name)),
	};
}

/** The number that a name may be, in canonical form, which may lack its year; none for a path. */
function numberIn(name: string): string | undefined {
	const number = /[./]/.test(name) ? undefined : canonicalNumber(name);
	return number !== undefined && numberPattern.test(number) ? number : undefined;
}

/** A post and a serial, after a year or without one. */
const numberPattern = /^(\d{4}|\d{2})?([A-Z]+)(\d+)$/;

function partsOf(name: string): {readonly year?: string; readonly post: string; readonly serial: string} {
	const [, year, post = '', serial = ''] = numberPattern.exec(numberIn(name) ?? '') ?? [];
	return {...(year !== undefined && {year}), post, serial};
}

/** A name without a year may have been meant as a file. */
function missingMessage(name: string, folder: string): string {
	return `no ${partsOf(name).year === undefined ? 'file or cable' : 'cable'} ${name} in ${folder}`;
}

/** Finds the files with some numbers; if the folder cannot be read, returns the message that says so. */
async function filesByNumber(
	numbers: readonly string[],
	{path, published}: LookedIn,
): Promise<ReadonlyMap<string, string[]> | string> {
	const known = published && filesInIndex(numbers, openArchive(path), published);
	if (known) {
		return known;
	}
	const found = new Map<string, string[]>();
	let archive: Archive;
	try {
		archive = openArchive(path);
		for await (const {summaries} of summariseCables(archive, scanArchive(archive).ids)) {
			for (const {id, mrn} of summaries) {
				for (const number of mrn === undefined ? [] : numbers.filter(sought => isNumberOf(sought, mrn))) {
					addTo(found, number, fullPath(archive, id));
				}
			}
		}
	} catch (error) {
		if (!(error instanceof ArchiveError)) {
			throw error;
		}
		return error.message;
	}
	return found;
}

/** The files with some numbers as an index knows them; nothing if that is damaged. */
function filesInIndex(
	numbers: readonly string[],
	archive: Archive,
	place: PublishedPlace,
): ReadonlyMap<string, string[]> | undefined {
	try {
		const {index, source, close} = openSearchable(place, {
			onStep: () => {},
			onDamage: failAsDamaged,
			shownTitle: title => title,
		});
		try {
			const found = new Map<string, string[]>();
			for (const number of numbers) {
				const keys: CableKey[] = [];
				const serial = Number(partsOf(number).serial);
				source.eachSerial(String(serial), (key, isWhole) => void (isWhole && keys.push(key)));
				for (const {id, mrn} of index.rows(keys)) {
					if (mrn !== undefined && isNumberOf(number, mrn)) {
						addTo(found, number, fullPath(archive, id));
					}
				}
			}
			return found;
		} finally {
			close();
		}
	} catch (error) {
		if (error instanceof IndexError) {
			return undefined;
		}
		throw error;
	}
}

/** Whether a name is the number of a message; a name without a year matches any year. */
function isNumberOf(name: string, mrn: Mrn): boolean {
	const {year, post, serial} = partsOf(name);
	const itsYear = /^\d*/.exec(mrn)?.[0];
	const number = `${year ?? itsYear}${postKey(post)}${serial}`;
	return parseMrn(number) !== undefined && nameSameMessage(number, mrn);
}
