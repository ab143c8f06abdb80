/** Writes the results of reading into the index, and counts what was different. */
import type {Archive} from '../../archive/archive.js';
import {rowId} from '../../archive/dump/row-id.js';
import type {CableId} from '../../cable/cable.js';
import {hasContent, type KnownCable} from '../rows/known-files.js';
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
				counts.removed += forgetSeveral(writer, id);
				writer.setProblems(id, [], '');
				break;
			case 'several':
				applySeveral(result);
				break;
			case 'same':
				writer.touch(id, result.fingerprint);
				break;
			case 'unreadable':
				counts.removed += Number(writer.remove(id)) + forgetSeveral(writer, id);
				writer.setProblems(id, [result.reason], result.stamp);
				break;
			case 'gone':
				missing.isUnconfirmed = true;
				counts.removed += Number(writer.remove(id)) + forgetSeveral(writer, id);
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

	/** The file gets its stamp with its last cable, as a dump does. */
	function applySeveral({id, cables, stamp}: CableResult & {readonly type: 'several'}): void {
		const [first, single] = [cables[0], writer.known(id)];
		if (first && single && !writer.known(first.id)) {
			writer.change(single.key, first.record, first.fingerprint);
			counts.changed++;
		}
		const unseen = new Set(writer.knownRows(id));
		for (const cable of cables) {
			const isKnown = unseen.delete(cable.id) && hasContent(writer.known(cable.id), cable.fingerprint);
			apply(isKnown ? {type: 'same', id: cable.id, fingerprint: cable.fingerprint} : cable);
		}
		for (const gone of unseen) {
			counts.removed += Number(writer.remove(gone));
		}
		writer.setProblems(id, [], '');
		writer.setDump(id, stamp);
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
	const known = writer.known(id) ?? firstOfSeveral(writer, id);
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

/** The first of the cables that a file had when it had several: the file's only cable keeps its key. */
function firstOfSeveral(writer: IndexWriter, id: CableId): KnownCable | undefined {
	return writer.hadSeveral(id) ? writer.known(rowId({dump: id, row: '1'})) : undefined;
}

/** Forgets the cables that a file had when it had several; returns how many there were. */
function forgetSeveral(writer: IndexWriter, id: CableId): number {
	if (!writer.hadSeveral(id)) {
		return 0;
	}
	const rows = [...writer.knownRows(id)];
	writer.removeDump(id);
	return rows.filter(row => writer.remove(row)).length;
}
