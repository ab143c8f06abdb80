/** Presses the keys that the hint line names. */
import assert from 'node:assert/strict';
import {hintsAt} from '../../source/app/keymap/keymap.js';
import type {State} from '../../source/app/state/state.js';
import {update} from '../../source/app/update.js';
import {draw} from './draw.js';

/** Checks that each key on the hint line of some states does something. */
export function checkHints(states: Readonly<Record<string, State>>): void {
	for (const [name, state] of Object.entries(states)) {
		const quiet = {...state, size, message: undefined};
		const before = draw(quiet);
		for (const {key, word} of hintsAt(quiet)) {
			const [next, ...effects] = update(quiet, {type: 'key', key: key === 'Esc' ? 'Escape' : key});
			const isIdle = effects.length === 0 && next.previous === quiet.previous;
			// What could complete a line is looked for when one asks.
			if (isIdle && word !== 'complete') {
				assert.notDeepEqual(
					draw({...next, message: undefined}),
					before,
					`${name}: ${key} ${word}: ${next.message}`,
				);
			}
		}
	}
}

const size = {columns: 80, rows: 24};
