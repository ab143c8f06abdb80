/**
 * Signals in a thread, which receives them even while the main thread is stuck.
 *
 * `process.on` delivers signals to the main thread alone, but is built on a handle that works in the event loop of any
 * thread. The handle is internal to Node: if a version no longer has it, no signals are listened to.
 */
import {createRequire} from 'node:module';
import {constants} from 'node:os';

/** Listens to some signals; returns a function that stops, or undefined if this Node does not let a thread listen. */
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
