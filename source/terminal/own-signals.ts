/**
 * Signals as a thread of its own hears them, while the main thread may be stuck.
 *
 * `process.on` tells signals to the main thread alone, though what it is made of can be had in any: a handle of the
 * thread's own event loop. Node keeps that to itself, so where it has moved nothing is listened to.
 */
import {createRequire} from 'node:module';
import {constants} from 'node:os';

/** Listens to some signals; gives what ends that, or nothing where this Node does not let a thread listen. */
export function listenToSignals(
	signals: readonly NodeJS.Signals[],
	onSignal: (signal: NodeJS.Signals) => void,
): (() => void) | undefined {
	const Handle = signalHandle();
	if (!Handle) {
		return undefined;
	}
	const handles = signals.map(signal => {
		const handle = new Handle();
		handle.onsignal = () => onSignal(signal);
		handle.start(constants.signals[signal]);
		return handle;
	});
	return () => {
		for (const handle of handles) {
			handle.close();
		}
	};
}

type SignalHandle = {
	onsignal: () => void;
	readonly start: (signal: number) => number;
	readonly close: () => void;
};
type Internals = {readonly internalBinding: (name: string) => {readonly Signal?: new () => SignalHandle}};

function signalHandle(): (new () => SignalHandle) | undefined {
	try {
		const {internalBinding}: Internals = createRequire(import.meta.url)('internal/test/binding');
		return internalBinding('signal_wrap').Signal;
	} catch {
		return undefined;
	}
}
