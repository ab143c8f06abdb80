/** Performs requests in the background, one at a time, and of those that wait only the last. */
import {FIRST_FRAME} from '../first-frame.js';

/** A queue of one: what is asked for replaces what was asked for before. */
export type OnlyLast<Wanted> = {
	readonly ask: (wanted: Wanted) => void;
	/** Drops what was asked for. */
	readonly close: () => void;
};

/** How a request is performed, and what happens with its result. */
export type Work<Wanted, Result> = {
	readonly perform: (wanted: Wanted) => Promise<Result>;
	/** Ends what is being performed, which is then never answered. */
	readonly giveUp: () => void;
	/** Called with a result that is still wanted when it is done. */
	readonly onDone: (wanted: Wanted, result: Result) => void;
	/** Called if that takes a while. */
	readonly onLate: (wanted: Wanted) => void;
};

/**
 * Creates such a queue.
 *
 * While a key is held down nothing is begun: a result that nobody looks at would only delay the next one, and the keys
 * on a slow line.
 */
export function createOnlyLast<Wanted, Result>({
	perform,
	giveUp,
	onDone,
	onLate,
}: Work<Wanted, Result>): OnlyLast<Wanted> {
	/** What is wanted, until it is done. */
	let wanted: {readonly value: Wanted} | undefined;
	let since: number | undefined;
	let askedAt: number | undefined;
	const quiet = createTimer(begin);
	const stuck = createTimer(begin);
	const late = createTimer(() => wanted && onLate(wanted.value));

	function begin(): void {
		const next = wanted;
		if (!next || !isFree()) {
			return;
		}
		const own = performance.now();
		since = own;
		void perform(next.value).then(result => {
			if (since === own) {
				since = undefined;
				stuck.stop();
				finished(next, result);
			}
		});
	}

	/** Whether nothing is being performed; what takes long and is no longer wanted is given up. */
	function isFree(): boolean {
		const left = since === undefined ? 0 : since + TOO_LONG - performance.now();
		if (left > 0) {
			stuck.set(left);
			return false;
		}
		giveUp();
		return true;
	}

	function finished(done: typeof wanted, result: Result): void {
		if (done && done === wanted) {
			wanted = undefined;
			late.stop();
			onDone(done.value, result);
		} else if (!quiet.isSet()) {
			begin();
		}
	}

	return {
		ask(value) {
			const now = performance.now();
			const isHeldDown = askedAt !== undefined && now - askedAt < HELD_DOWN;
			quiet.set(askedAt === undefined ? FIRST_FRAME : isHeldDown ? QUIET : 0);
			if (!wanted) {
				late.set(LATE);
			}
			askedAt = now;
			wanted = {value};
		},
		close() {
			wanted = undefined;
			for (const timer of [quiet, stuck, late]) {
				timer.stop();
			}
		},
	};
}

/** A timer that does not keep the program running. */
function createTimer(run: () => void) {
	let timer: NodeJS.Timeout | undefined;
	const stop = () => {
		clearTimeout(timer);
		timer = undefined;
	};
	return {
		stop,
		isSet: () => timer !== undefined,
		set(milliseconds: number): void {
			stop();
			timer = setTimeout(() => {
				timer = undefined;
				run();
			}, milliseconds).unref();
		},
	};
}

/** Requests closer together than this come from a key that is held down, which ends when none comes for a while. */
const HELD_DOWN = 60;
const QUIET = 30;

/**
 * How long a request may take that is no longer wanted. To give it up ends its thread, and on a busy machine a new one
 * takes hundreds of milliseconds to start: it would be given up in its turn, and nothing would be shown for long.
 */
const TOO_LONG = 800;

/** After how long a request that is wanted is late. */
const LATE = 300;
