/** Reads matches in their contexts from the cables themselves: the index keeps no copy of their texts. */
import type {Archive} from '../archive/archive.js';
import type {CableKey} from '../cable/summary/summary.js';
import type {CableIndex} from '../index/reader.js';
import {type ContextBatch, contextsIn, type FoundContext} from '../search/in-text/contexts.js';
import type {Sought} from '../search/in-text/sought.js';
import {readAtOnce} from './read-indexed-cable.js';

/**
 * Reads cables in order, after one of them, until there are enough matches for some screens. `onStep` is called before
 * each and may throw. Texts that are not analysed, or may take very long, are left out; no key waits for the others,
 * however large they are.
 */
export function readContexts(
	archive: Archive,
	index: Pick<CableIndex, 'rows'>,
	{
		cables,
		sought,
		after,
	}: {
		readonly cables: readonly CableKey[];
		readonly sought: readonly Sought[];
		readonly after: CableKey | undefined;
	},
	onStep: () => void,
): ContextBatch {
	const contexts: FoundContext[] = [];
	let unread = 0;
	let at = after === undefined ? 0 : indexAfter(cables, after);
	const last = at + MOST_CABLES;
	for (; at < Math.min(last, cables.length) && contexts.length < ENOUGH; at++) {
		onStep();
		const [row] = index.rows([cables[at] as CableKey]);
		const cable = row && readAtOnce(archive, row);
		if (row && cable) {
			const {key, id, mrn, mrnFrom, date} = row;
			contexts.push(...contextsIn(cable, sought).map(context => ({...context, key, id, mrn, mrnFrom, date})));
		} else {
			unread++;
		}
	}
	return {contexts, cables: cables.length, unread, next: at < cables.length ? cables[at - 1] : undefined};
}

/** The index of the cable after a key; the end if that is no longer there. */
function indexAfter(cables: readonly CableKey[], key: CableKey): number {
	const index = cables.indexOf(key);
	return index < 0 ? cables.length : index + 1;
}

const ENOUGH = 200;
const MOST_CABLES = 200;
