/** What is remembered of cables, as queries ask for it. */
import type {KeptStates} from '../../search/kept-states.js';
import {allRemembered, type Memory, type Remembered} from './memory.js';

/** The cables that have been read, starred and tagged. */
export function statesOf(memory: Memory): KeptStates {
	const known = memo.get(memory) ?? gathered(memory);
	memo.set(memory, known);
	return known;
}

const memo = new WeakMap<Memory, KeptStates>();

function gathered(memory: Memory): KeptStates {
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
