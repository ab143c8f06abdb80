/** The signals that end a program which does not listen. */
import process from 'node:process';

/** A listener to all of them, which may leave some to another thread for a while. */
export type EndingSignals = {
	/** Listens to all of them again. */
	readonly listen: () => void;
	/** Listens no longer to some of them. */
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

/** Listens to a signal unless the listener does so already: to stop even for a moment would lose a signal that has come and was not told yet. */
export function listenOnce(signal: NodeJS.Signals, listener: () => void): void {
	if (!process.listeners(signal).includes(listener)) {
		process.on(signal, listener);
	}
}

/** SIGPROF and those of a broken processor are Node's own. */
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
