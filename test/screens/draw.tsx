/** Draws states without a terminal, at any size. */
import process from 'node:process';
import {PassThrough, Writable} from 'node:stream';
import {render} from 'ink';
import {render as renderInLibrary} from 'ink-testing-library';
import type {ReactNode} from 'react';
import type {Program} from '../../source/app/program.js';
import type {State} from '../../source/app/state/state.js';
import {App, CurrentScreen} from '../../source/screens/app.js';
import {createTheme, type Theme} from '../../source/screens/theme.js';

/** The theme of a terminal with colours. */
export const colours: Theme = createTheme({palette: 'dark', isAscii: false});

/** The theme of a terminal without colours that can draw ASCII alone. */
export const ascii: Theme = createTheme({palette: 'none', isAscii: true});

/** The rows of a state as text, drawn by the library for testing Ink. */
export function draw(state: State, theme: Theme = colours): readonly string[] {
	// Ink asks the environment for what its library does not tell.
	process.env.COLUMNS = String(state.size.columns);
	process.env.LINES = String(state.size.rows);
	const {lastFrame, unmount} = renderInLibrary(<CurrentScreen state={state} theme={theme} />);
	const frame = lastFrame() ?? '';
	unmount();
	return withoutLooks(frame).split('\n');
}

/** The screen of a program that runs, at 80x24. */
export function watch(program: Program): {readonly frame: () => string; readonly close: () => void} {
	process.env.COLUMNS = '80';
	process.env.LINES = '24';
	const {lastFrame, unmount} = renderInLibrary(<App program={program} theme={colours} />);
	return {frame: () => lastFrame() ?? '', close: unmount};
}

/** A screen that stays and is drawn over and over. */
export type Stage = {
	readonly draw: (state: State, theme?: Theme) => string;
	/** The terminal has another size, of which the program does not know yet. */
	readonly resize: (size: State['size']) => void;
	readonly close: () => void;
};

/** A terminal of any size: it takes that of the state that is drawn. */
export function openStage(): Stage {
	let frame = '';
	const size = {columns: 80, rows: 24};
	const stdout = new Writable({
		decodeStrings: false,
		write(chunk, _encoding, done) {
			frame = String(chunk);
			done();
		},
	});
	Object.defineProperties(stdout, {
		columns: {get: () => size.columns},
		rows: {get: () => size.rows},
		isTTY: {value: true},
	});
	const tree = (state: State, theme: Theme): ReactNode => <CurrentScreen state={state} theme={theme} />;
	let rerender: ((node: ReactNode) => void) | undefined;
	let close = () => {};
	return {
		draw(state, theme = colours) {
			Object.assign(size, state.size);
			if (rerender) {
				rerender(tree(state, theme));
			} else {
				const instance = render(tree(state, theme), {
					stdout: stdout as unknown as NodeJS.WriteStream,
					stdin: Object.assign(new PassThrough(), {
						isTTY: true,
						setRawMode() {},
						ref() {},
						unref() {},
					}) as unknown as NodeJS.ReadStream,
					debug: true,
					interactive: true,
					patchConsole: false,
					exitOnCtrlC: false,
				});
				rerender = instance.rerender;
				close = instance.unmount;
			}
			return frame;
		},
		resize(next) {
			Object.assign(size, next);
			stdout.emit('resize');
		},
		close: () => close(),
	};
}

/** How many texts Ink has cut or broken in this process, since they were wider than their place. */
export async function wrappedByInk(): Promise<number> {
	const {wrapTextCache} = await import(new URL('wrap-text.js', import.meta.resolve('ink')).href);
	return wrapTextCache.size;
}

/** A text without the codes that say how it looks. */
export function withoutLooks(text: string): string {
	return text.replace(/\u001B\[[\d;]*m/g, '');
}
