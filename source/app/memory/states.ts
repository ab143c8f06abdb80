/** What is remembered of cables, as queries ask for it. */
import type {KeptStates} from '../../search/kept-states.js';
import {type Dossiers, filedEntries, noDossiers} from '../dossiers/dossiers.js';
import {allRemembered, type Memory, type Remembered} from './memory.js';

/** The cables that have been read, starred and tagged, and those that are in dossiers. */
export function statesOf(memory: Memory, dossiers: Dossiers = noDossiers): KeptStates {
	const known = memo.get(memory) ?? gathered(memory);
	memo.set(memory, known);
	return {...known, filed: filedEntries(dossiers)};
}

type Lists = Omit<KeptStates, 'filed'>;

const memo = new WeakMap<Memory, Lists>();

function gathered(memory: Memory): Lists {
	const all = [...allRemembered(memory)];
	const where = (isSo: (remembered: Remembered) => boolean) =>
		all
			.filter(isSo)
			.map(({sha256}) => sha256)
			.join('\n');
	return {
		read: where(({isRead}) => isRead),
		starred: where(({isStarred}) => isStarred),
		tagged: where(({isTagged}) => isTagged),
	};
}
