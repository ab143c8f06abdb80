/** Other programs that have the terminal for a while. */

/** What is done before another program has the terminal and after that. */
export type HandOverOptions = {
	/** Whether the terminal was restored for good. */
	readonly isOver: () => boolean;
	/** Its promise is fulfilled when no other thread listens to signals any more. */
	readonly before: () => Promise<unknown>;
	readonly after: () => void;
};

/** Gives the terminal to other programs. */
export type HandOver = {
	/** Whether another program has it. */
	readonly isActive: () => boolean;
	/**
	 * Gives it to what is run until that has ended; does nothing while another program has it. `onEnd` is called if the
	 * terminal is restored for good meanwhile, before the end of what is run.
	 */
	readonly handOver: (run: () => Promise<unknown>, onEnd?: () => void) => Promise<void>;
	/** The terminal is restored for good. */
	readonly end: () => void;
	/** Whether a signal was typed for the other program, as Ctrl-C is, which the terminal sends to both. */
	readonly isForOther: (signal: NodeJS.Signals) => boolean;
};

/** Prepares to give the terminal to other programs. */
export function createHandOver({isOver, before, after}: HandOverOptions): HandOver {
	let isActive = false;
	/** How many programs that have ended may still have a signal on its way. */
	let settling = 0;
	let ending: (() => void) | undefined;
	return {
		isActive: () => isActive,
		end: () => ending?.(),
		isForOther: signal => (isActive || settling > 0) && (signal === 'SIGINT' || signal === 'SIGQUIT'),
		async handOver(run, onEnd) {
			if (isOver() || isActive) {
				return;
			}
			isActive = true;
			ending = onEnd;
			const left = before();
			try {
				await run();
			} finally {
				isActive = false;
				ending = undefined;
				settling++;
				if (!isOver()) {
					after();
				}
				void signalsTold(left).then(() => settling--);
			}
		},
	};
}

/**
 * Waits until the signals have been told that were typed before the terminal was taken again, when Ctrl-C became a key.
 * Those that another thread passes on come before its end. The loop tells signals after all that was typed since, which
 * may take long; some may have come after it told those of the present turn.
 */
async function signalsTold(left: Promise<unknown>): Promise<void> {
	await left;
	await turn();
	await turn();
}

/** A turn of the loop. */
function turn(): Promise<void> {
	return new Promise(resolve => {
		setImmediate(resolve);
	});
}
