/** Reads the cable that will probably be opened next while nobody presses a key, so that a long one opens at once. */
import {setImmediate as turn} from 'node:timers/promises';
import {cursorIndex, keysOf} from '../../app/list/rows.js';
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
	/** The cables that were read last, the latest first. */
	let known: readonly CableKey[] = [];

	function wait(milliseconds: number, then: () => void): void {
		clearTimeout(rest);
		rest = setTimeout(then, milliseconds).unref();
	}

	/** Reads the likeliest cable, and the others after a longer rest, since each of them could hold up a key. */
	function readLikeliest(): void {
		const [likeliest] = nextOpenings(program.state());
		if (likeliest && !known.includes(likeliest.key)) {
			void read(likeliest.key);
		}
		wait(LONG_REST, readOthers);
	}

	function readOthers(): void {
		const next = nextOpenings(program.state()).find(({key}) => !known.includes(key));
		if (next) {
			void read(next.key);
			wait(REST, readOthers);
		}
	}

	async function read(key: CableKey): Promise<void> {
		known = [key, ...known].slice(0, MOST_KNOWN);
		const opened = library.readAhead?.(key);
		// A key that was pressed meanwhile comes first.
		await turn();
		const opening = nextOpenings(program.state()).find(each => each.key === key);
		if (opened && opening) {
			// What is drawn is thrown away, but its layout is remembered with the cable.
			const [next] = cableOpened(opening.state, opened);
			frameRows(next, theme);
		}
	}

	const unsubscribe = program.subscribe(() => wait(REST, readLikeliest));
	return () => {
		unsubscribe();
		clearTimeout(rest);
	};
}

/**
 * In milliseconds: a cable is read ahead only if the cursor rests on it that long, and its neighbours if it rests longer.
 * A key that is held down repeats every 33 ms or faster; nobody presses another key sooner.
 */
const REST = 40;
const LONG_REST = 600;

/** As many as the library remembers. */
const MOST_KNOWN = 3;

/** A cable that may be opened next, and the state in which it is then awaited. */
type Opening = {readonly state: State; readonly key: CableKey};

/** What Enter would open in the list, at once or after a step down or up, or J in a cable; the likeliest first. */
function nextOpenings(state: State): readonly Opening[] {
	const {screen} = state;
	if (screen.type === 'list') {
		const keys = keysOf(state, screen);
		const cursor = cursorIndex(state, screen);
		return [cursor, cursor + 1, cursor - 1].flatMap(index => {
			const key = keys[index];
			return key === undefined ? [] : [{state, key}];
		});
	}
	const [waiting, effect] = screen.type === 'reader' ? openNeighbour(state, screen, 1) : [state];
	return effect?.type === 'open-cable' ? [{state: waiting, key: effect.key}] : [];
}
