/** Changing what is remembered. */
import {knownNumber} from '../../cable/facts/numbers.js';
import type {CableIdentity} from '../../cable/summary/summary.js';
import {selectedSummary} from '../list/rows.js';
import type {Step} from '../state/effect.js';
import type {ListScreen, ReaderScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {type MemoryChange, withChanges} from './memory.js';

/** Remembers some changes, here and in their file. */
export function remember(state: State, changes: readonly MemoryChange[]): Step {
	return changes.length === 0
		? [state]
		: [
				{...state, memory: withChanges(state.memory, changes)},
				{type: 'remember', changes},
			];
}

/** What the selected cable of the list or the open one is known by; nothing if that is not known. */
export function identityIn(state: State, screen: ListScreen | ReaderScreen): CableIdentity | undefined {
	const {sha256, mrn} =
		screen.type === 'reader' ? identityOf(screen) : (selectedSummary(state, screen) ?? nameless);
	return sha256 === '' ? undefined : {sha256, mrn};
}

/** What the open cable is known by. */
export function identityOf({sha256, cable}: Pick<ReaderScreen, 'sha256' | 'cable'>): CableIdentity {
	return {sha256, mrn: knownNumber(cable)?.mrn};
}

const nameless: CableIdentity = {sha256: '', mrn: undefined};
