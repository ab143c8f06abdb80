/** Reads the cable that will probably be opened next while nobody presses a key, so that a long one opens at once. */
import {setImmediate as turn} from 'node:timers/promises';
import {cableOpened} from '../../app/opening.js';
import type {Program} from '../../app/program.js';
import {openNeighbour} from '../../app/reader/reader.js';
import type {State} from '../../app/state/state.js';
import type {CableKey} from '../../cable/summary/summary.js';
import type {Library} from '../../library/library.js';
import {frameRows} from '../../screens/frame.js';
import type {Theme} from '../../screens/theme.js';

/** Begins to read ahead; returns a function that ends it. */
export function readAhead(
	program: Pick<Program, 'state' | 'subscribe'>,
	library: Pick<Library, 'readAhead'>,
	theme: Theme,
): () => void {
	let rest: NodeJS.Timeout | undefined;
	let known: CableKey | undefined;

	async function read(): Promise<void> {
		const key = nextOpening(program.state())?.key;
		if (key === undefined || key === known) {
			return;
		}
		known = key;
		const opened = library.readAhead?.(key);
		// A key that was pressed meanwhile comes first.
		await turn();
		const opening = nextOpening(program.state());
		if (opened && opening?.key === key) {
			// What is drawn is thrown away, but its layout is remembered with the cable.
			const [next] = cableOpened(opening.state, opened);
			frameRows(next, theme);
		}
	}

	const unsubscribe = program.subscribe(() => {
		clearTimeout(rest);
		rest = setTimeout(() => void read(), REST).unref();
	});
	return () => {
		unsubscribe();
		clearTimeout(rest);
	};
}

/** In milliseconds: a cable is read ahead only if the cursor rests on it that long. */
const REST = 120;

/** The cable that Enter would open in the list, or J in a cable, and the state in which it is then awaited. */
function nextOpening(state: State): {readonly state: State; readonly key: CableKey} | undefined {
	const {screen} = state;
	if (screen.type === 'list') {
		return screen.cursor === undefined ? undefined : {state, key: screen.cursor};
	}
	const [waiting, effect] = screen.type === 'reader' ? openNeighbour(state, screen, 1) : [state];
	return effect?.type === 'open-cable' ? {state: waiting, key: effect.key} : undefined;
}
