/** The signals that end a program unless it listens to them. */
import process from 'node:process';

/** Listens to these signals; another thread may take over some of them for a while. */
export type EndingSignals = {
	/** Listens to all of them, also to those that were left. */
	readonly listen: () => void;
	/** Stops listening to some of them. */
	readonly leave: (signals: readonly NodeJS.Signals[]) => void;
};

/** Prepares to listen to the signals that end a program. */
export function createEndingSignals(onSignal: (signal: NodeJS.Signals) => void): EndingSignals {
	const listeners = new Map(endingSignals.map(signal => [signal, () => onSignal(signal)]));
	return {
		listen() {
			for (const [signal, listener] of listeners) {
				listenOnce(signal, listener);
			}
		},
		leave(signals) {
			for (const signal of signals) {
				process.off(signal, listeners.get(signal) ?? (() => {}));
			}
		},
	};
}

/** Adds a listener unless it is there; to remove it first, even for a moment, would lose a signal that is on its way. */
export function listenOnce(signal: NodeJS.Signals, listener: () => void): void {
	if (!process.listeners(signal).includes(listener)) {
		process.on(signal, listener);
	}
}

/** Without SIGPROF, and those of a processor fault, which Node needs itself. */
const endingSignals: readonly NodeJS.Signals[] = [
	'SIGABRT',
	'SIGALRM',
	'SIGHUP',
	'SIGINT',
	'SIGIO',
	'SIGPWR',
	'SIGQUIT',
	'SIGSTKFLT',
	'SIGSYS',
	'SIGTERM',
	'SIGTRAP',
	'SIGUSR2',
	'SIGVTALRM',
	'SIGXCPU',
];
