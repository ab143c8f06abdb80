import {type ReactNode, useSyncExternalStore} from 'react';
import type {Program} from '../app/program.js';
import type {State} from '../app/state/state.js';
import {frameRows} from './frame.js';
import {Rows} from './rows.js';
import type {Theme} from './theme.js';

/** The screen of the running program, redrawn whenever its state changes. */
export function App({program, theme}: {readonly program: Program; readonly theme: Theme}): ReactNode {
	const state = useSyncExternalStore(program.subscribe, program.state);
	return <CurrentScreen state={state} theme={theme} />;
}

/** The current screen. */
export function CurrentScreen({state, theme}: {readonly state: State; readonly theme: Theme}): ReactNode {
	return <Rows rows={frameRows(state, theme)} size={state.size} />;
}
