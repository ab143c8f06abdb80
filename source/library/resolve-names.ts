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
	const numbers = new Map(
		names.flatMap(name => {
			const number = leadsToCable(name) ? undefined : numberIn(name);
			return number ? [[name, number] as const] : [];
		}),
	);
	const found = numbers.size === 0 ? new Map<string, string[]>() : await filesByNumber(numbers, folder);
	if (typeof found === 'string') {
		return {paths: names.filter(name => !numbers.has(name)), missing: [found]};
	}
	const isMissing = (name: string) => numbers.has(name) && !found.has(name);
	return {
		paths: names.filter(name => !isMissing(name)).flatMap(name => found.get(name) ?? [name]),
		missing: names.filter(isMissing).map(name => {
			// A name without a year may have been meant as a file.
			const what = numbers.get(name)?.year === undefined ? 'file or cable' : 'cable';
			return `no ${what} ${name} in ${folder.name}`;
		}),
	};
}

/** The parts of a number, which may be of any year. */
type NumberParts = {readonly year: string | undefined; readonly post: string; readonly serial: string};

/** The number that a name may be; none for a path. */
function numberIn(name: string): NumberParts | undefined {
	const number = /[./]/.test(name) ? undefined : canonicalNumber(name);
	const [whole, year, post = '', serial = ''] = /^(\d{4}|\d{2})?([A-Z]+)(\d+)$/.exec(number ?? '') ?? [];
	return whole === undefined ? undefined : {year, post: postKey(post), serial};
}

/** Finds the files with some numbers; if the folder cannot be read, returns the message that says so. */
async function filesByNumber(
	numbers: ReadonlyMap<string, NumberParts>,
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
				for (const [name, number] of numbers) {
					if (mrn !== undefined && isNumberOf(number, mrn)) {
						addTo(found, name, fullPath(archive, id));
					}
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
	numbers: ReadonlyMap<string, NumberParts>,
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
			for (const [name, number] of numbers) {
				const keys: CableKey[] = [];
				source.eachSerial(String(Number(number.serial)), (key, isWhole) => void (isWhole && keys.push(key)));
				for (const {id, mrn} of index.rows(keys)) {
					if (mrn !== undefined && isNumberOf(number, mrn)) {
						addTo(found, name, fullPath(archive, id));
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

/** Whether a number is that of a message; one without a year matches any year. */
function isNumberOf({year, post, serial}: NumberParts, mrn: Mrn): boolean {
	const number = `${year ?? /^\d*/.exec(mrn)?.[0]}${post}${serial}`;
	return parseMrn(number) !== undefined && nameSameMessage(number, mrn);
}
