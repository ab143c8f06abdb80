/** Writes the results of reading into the index, and counts what was different. */
import type {Archive} from '../../archive/archive.js';
import type {CableId} from '../../cable/cable.js';
import type {IndexWriter} from '../writer.js';
import {createRowAssembler} from './assemble-rows.js';
import {hashKey, type MissingFiles} from './comparison.js';
import type {CableResult} from './read-cable-file.js';
import type {ReadResult} from './read-job.js';

/** What the folder no longer holds, and what the index lost to damage. */
export type Missing = {
	readonly files: MissingFiles;
	readonly damaged: Set<CableId>;
	/** Something is missing, and nothing has confirmed yet that the folder is still there. */
	isUnconfirmed: boolean;
};

/** How many cables were different, by what happened to them. */
export type ChangeCounts = {added: number; changed: number; moved: number; removed: number};

/** Creates the function that writes a result into the index. */
export function createApplier(
	archive: Archive,
	writer: IndexWriter,
	missing: Missing,
	counts: ChangeCounts,
): (result: ReadResult) => void {
	const assembleRows = createRowAssembler(archive, writer);

	function apply(result: ReadResult): void {
		const {id} = result;
		switch (result.type) {
			case 'cable':
				count(applyCable(writer, missing.files, result), id);
				writer.setProblems(id, [], '');
				break;
			case 'same':
				writer.touch(id, result.fingerprint);
				break;
			case 'unreadable':
				counts.removed += Number(writer.remove(id));
				writer.setProblems(id, [result.reason], result.stamp);
				break;
			case 'gone':
				missing.isUnconfirmed = true;
				counts.removed += Number(writer.remove(id));
				writer.setProblems(id, [], '');
				break;
			case 'slice':
			case 'unreadable-slice':
			case 'gone-slice':
				for (const row of assembleRows(result)) {
					apply(row);
				}
				break;
			default:
				result satisfies never;
		}
	}

	/** A cable that the index lost to damage is not counted as added. */
	function count(change: keyof ChangeCounts, id: CableId): void {
		counts[change] += Number(!(change === 'added' && missing.damaged.delete(id)));
	}

	return apply;
}

function applyCable(
	writer: IndexWriter,
	{ids, byHash}: MissingFiles,
	{id, record, fingerprint}: CableResult & {readonly type: 'cable'},
): keyof ChangeCounts {
	const known = writer.known(id);
	if (known) {
		writer.change(known.key, record, fingerprint);
		return 'changed';
	}
	const oldId = byHash.get(hashKey(fingerprint.hash))?.pop();
	const moved = oldId === undefined ? undefined : writer.known(oldId);
	if (oldId !== undefined && moved) {
		ids.delete(oldId);
		writer.move(moved.key, record, fingerprint);
		return 'moved';
	}
	writer.add(record, fingerprint);
	return 'added';
}
