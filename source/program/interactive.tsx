/** Shows the program on a screen: Ink draws its state, and the painter sends that to the terminal. */
import process from 'node:process';
import {PassThrough} from 'node:stream';
import {setFlagsFromString} from 'node:v8';
import {type Instance, render} from 'ink';
import type {Library} from '../library/library.js';
import {App} from '../screens/app.js';
import {lineFeedAsEnter} from '../terminal/keys.js';
import {createPainter} from '../terminal/painter.js';
import {themeFor} from './appearance.js';
import {type RunOptions, run} from './running.js';

/** Runs the program on a library until the user quits; returns the exit code. */
export function runInteractive(library: Library, options: RunOptions): Promise<number> {
	const {stdout, env} = process;
	const {theme, colourLevel} = themeFor(options.appearance, {env, isTTY: true});
	const painter = createPainter({output: stdout, colourLevel});
	let screen: Instance | undefined;
	return run(library, options, {
		view: 'screen',
		eventsOf: inputs => inputs.map(lineFeedAsEnter),
		show(program) {
			screen = render(<App program={program} theme={theme} />, {
				stdout: painter.stdout,
				stdin: silentInput(),
				debug: true,
				interactive: true,
				patchConsole: false,
				exitOnCtrlC: false,
			});
			// Ink swallows errors in drawing; thrown here they end the program like any other.
			screen.waitUntilExit().catch(error => setImmediate(() => raise(error)));
			keepMemorySmall();
		},
		repaint: painter.repaint,
		stop: painter.stop,
		close: () => screen?.unmount(),
	});
}

/** V8 would let its space for short-lived objects grow to 64 MB while one types, and no key would be faster. */
function keepMemorySmall(): void {
	setFlagsFromString('--semi-space-growth-factor=1');
}

function raise(error: unknown): never {
	throw error;
}

/** The input that Ink is given, which never sends anything: the program reads the keys itself. */
function silentInput(): NodeJS.ReadStream {
	return Object.assign(new PassThrough(), {
		isTTY: true,
		setRawMode() {},
		ref() {},
		unref() {},
	}) as unknown as NodeJS.ReadStream;
}
