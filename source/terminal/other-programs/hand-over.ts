/** Other programs that have the terminal for a while. */

/** What is done before another program has the terminal and after that. */
export type HandOverOptions = {
	/** Whether the terminal was restored for good. */
	readonly isOver: () => boolean;
	readonly before: () => void;
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
	let ending: (() => void) | undefined;
	return {
		isActive: () => isActive,
		end: () => ending?.(),
		isForOther: signal => isActive && (signal === 'SIGINT' || signal === 'SIGQUIT'),
		async handOver(run, onEnd) {
			if (isOver() || isActive) {
				return;
			}
			isActive = true;
			ending = onEnd;
			before();
			try {
				await run();
			} finally {
				isActive = false;
				ending = undefined;
				if (!isOver()) {
					after();
				}
			}
		},
	};
}
