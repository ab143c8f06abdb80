import {type ReactNode, useSyncExternalStore} from 'react';
import type {Program} from '../app/program.js';
import type {State} from '../app/state.js';
import {Help} from './help.js';
import {List} from './list.js';
import {Reader} from './reader.js';
import type {Theme} from './theme.js';

/** The screen of the running program, drawn anew whenever its state changes. */
export function App({program, theme}: {readonly program: Program; readonly theme: Theme}): ReactNode {
	const state = useSyncExternalStore(program.subscribe, program.state);
	return <FrontScreen state={state} theme={theme} />;
}

/** The screen in front. */
export function FrontScreen({state, theme}: {readonly state: State; readonly theme: Theme}): ReactNode {
	const {screen} = state;
	switch (screen.type) {
		case 'list':
			return <List state={state} list={screen} theme={theme} />;
		case 'reader':
			return <Reader state={state} reader={screen} theme={theme} />;
		case 'help':
			return <Help state={state} help={screen} theme={theme} />;
		default:
			return screen satisfies never;
	}
}
