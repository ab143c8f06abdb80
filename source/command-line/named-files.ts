import {openArchive, scanArchive, writtenPathOf} from '../archive/archive.js';
import {ArchiveError} from '../archive/errors.js';
import {nameSameMessage, parseMrn} from '../cable/mrn.js';
import {summariesOf} from './summarise-aside.js';

/**
 * The files that some names mean: each name is a path, or where no file has it the number of a message, `07ROME1333`,
 * that is looked up in a folder. A number of several files names them all; what names nothing is left as it is.
 */
export async function namedFiles(names: readonly string[], folder: string): Promise<readonly string[]> {
	const sought = names.filter(name => parseMrn(name.toUpperCase()) !== undefined && !isFile(name));
	const found = sought.length === 0 ? new Map<string, string[]>() : await filesByNumber(sought, folder);
	return names.flatMap(name => found.get(name) ?? [name]);
}

async function filesByNumber(
	numbers: readonly string[],
	folder: string,
): Promise<ReadonlyMap<string, string[]>> {
	const archive = openArchive(folder);
	const found = new Map<string, string[]>();
	for await (const {summaries} of summariesOf(archive, scanArchive(archive).ids)) {
		for (const {id, mrn} of summaries) {
			const number = mrn && numbers.find(sought => nameSameMessage(sought.toUpperCase(), mrn));
			if (number) {
				found.set(number, [...(found.get(number) ?? []), writtenPathOf(archive, id)]);
			}
		}
	}
	return found;
}

function isFile(path: string): boolean {
	try {
		return openArchive(path).only !== undefined;
	} catch (error) {
		if (error instanceof ArchiveError) {
			return false;
		}
		throw error;
	}
}
