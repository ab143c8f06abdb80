import type {CableId} from '../cable/cable.js';
import {createLeftAsideTally, type LeftAside} from './left-aside.js';
import {type Finding, lookThrough} from './look-through.js';

/** What a folder holds: the files that can be cables, what could not be looked into, and what is left aside. */
export type Scan = {
	readonly ids: readonly CableId[];
	readonly unreadable: readonly {readonly id: CableId; readonly reason: string}[];
	readonly leftAside: readonly LeftAside[];
};

/** Looks through a folder to the end; the files come in the order of their names. */
export function scan(root: string): Scan {
	return gather(lookThrough(root));
}

/** What was found, sorted by what it is. */
export function gather(findings: Iterable<Finding>): Scan {
	const ids: CableId[] = [];
	const unreadable: {id: CableId; reason: string}[] = [];
	const leftAside = createLeftAsideTally();
	for (const finding of findings) {
		switch (finding.type) {
			case 'file':
				ids.push(finding.id);
				break;
			case 'unreadable':
				unreadable.push({id: finding.id, reason: finding.reason});
				break;
			case 'left-aside':
				leftAside.add(finding.kind, finding.id);
				break;
			default:
				finding satisfies never;
		}
	}
	return {ids: ids.sort(), unreadable, leftAside: leftAside.tally()};
}
