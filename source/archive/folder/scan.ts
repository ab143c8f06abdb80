import type {CableId} from '../../cable/cable.js';
import type {UnreadableFile} from '../errors.js';
import {createSkippedTally, type Skipped} from './skipped.js';
import type {Finding} from './walk-folder.js';

/** What a folder holds: files that may be cables, what cannot be read, and what is skipped. */
export type Scan = {
	readonly ids: readonly CableId[];
	readonly unreadable: readonly UnreadableFile[];
	readonly skipped: readonly Skipped[];
};

/** Sorts findings by their type. */
export function gather(findings: Iterable<Finding>): Scan {
	const ids: CableId[] = [];
	const unreadable: UnreadableFile[] = [];
	const skipped = createSkippedTally();
	for (const finding of findings) {
		switch (finding.type) {
			case 'file':
				ids.push(finding.id);
				break;
			case 'unreadable':
				unreadable.push({id: finding.id, reason: finding.reason});
				break;
			case 'skipped':
				skipped.add(finding.kind, finding.id);
				break;
			default:
				finding satisfies never;
		}
	}
	return {ids: ids.sort(), unreadable, skipped: skipped.tally()};
}
