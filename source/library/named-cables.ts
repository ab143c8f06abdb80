import {type Archive, fullPath, openArchive} from '../archive/archive.js';
import {ArchiveError} from '../archive/errors.js';
import {scanArchive} from '../archive/folder/walk-archive.js';
import {type Mrn, nameSameMessage, parseMrn, postKey} from '../cable/mrn.js';
import {leadsToCable} from './cable-source.js';
import {summariesOf} from './summarise-aside.js';

/** The paths that some names mean, and for each name that means none a sentence about it. */
export type NamedPaths = {readonly paths: readonly string[]; readonly missing: readonly string[]};

/**
 * The files that some names mean: each is a path, or where no file has it the number of a message, `07ROME1333`, that
 * is looked up in a folder; `ROME 1333` is that of any year. A number of several files names them all.
 */
export async function namedPaths(
	names: readonly string[],
	folder: {readonly path: string; readonly name: string},
): Promise<NamedPaths> {
	const numbers = names.filter(name => numberPattern.test(compact(name)) && !leadsToCable(name));
	const found = numbers.length === 0 ? new Map<string, string[]>() : await filesByNumber(numbers, folder);
	if (typeof found === 'string') {
		return {paths: names.filter(name => !numbers.includes(name)), missing: [found]};
	}
	const isMissing = (name: string) => numbers.includes(name) && !found.has(name);
	return {
		paths: names.filter(name => !isMissing(name)).flatMap(name => found.get(name) ?? [name]),
		missing: names.filter(isMissing).map(name => missingSentence(name, folder.name)),
	};
}

/** What may be a number: letters and a serial, with or without a year in front. */
const numberPattern = /^(\d{4}|\d{2})?([A-Z]+)(\d+)$/;

/** A name without the blanks and hyphens that a number may be written with. */
function compact(name: string): string {
	return name.length > longestNumber ? '' : name.toUpperCase().replace(/[\s-]/g, '');
}

const longestNumber = 64;

/** Without a year the name may as well have been meant as that of a file. */
function missingSentence(name: string, folder: string): string {
	const [, year] = numberPattern.exec(compact(name)) ?? [];
	return `no ${year === undefined ? 'file and no cable' : 'cable'} ${name} in ${folder}`;
}

/** The files that hold the messages of some numbers; where the folder cannot be read, the sentence that says so. */
async function filesByNumber(
	numbers: readonly string[],
	folder: {readonly path: string},
): Promise<ReadonlyMap<string, string[]> | string> {
	const found = new Map<string, string[]>();
	let archive: Archive;
	try {
		archive = openArchive(folder.path);
		for await (const {summaries} of summariesOf(archive, scanArchive(archive).ids)) {
			for (const {id, mrn} of summaries) {
				for (const number of mrn === undefined ? [] : numbers.filter(sought => isNumberOf(sought, mrn))) {
					found.set(number, [...(found.get(number) ?? []), fullPath(archive, id)]);
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

/** Whether a name is the number of a message; where it has no year, that of the message is taken. */
function isNumberOf(name: string, mrn: Mrn): boolean {
	const [, year, post = '', serial = ''] = numberPattern.exec(compact(name)) ?? [];
	const itsYear = /^\d*/.exec(mrn)?.[0];
	const number = `${year ?? itsYear}${postKey(post)}${serial}`;
	return parseMrn(number) !== undefined && nameSameMessage(number, mrn);
}
