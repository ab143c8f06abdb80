/** The program on a screen: Ink draws its state, the painter brings that to the terminal. */
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

/** Runs the program on a library until the reader quits; gives the exit code. */
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
			// Ink keeps a mistake in drawing to itself; thrown here it ends the program as any other.
			screen.waitUntilExit().catch(mistake => setImmediate(() => raise(mistake)));
			keepMemorySmall();
		},
		repaint: painter.repaint,
		stop: painter.stop,
		close: () => screen?.unmount(),
	});
}

/** What is soon dead has room enough by now. V8 would give it more as one types, up to 64 MB, and no key is faster by that. */
function keepMemorySmall(): void {
	setFlagsFromString('--semi-space-growth-factor=1');
}

function raise(mistake: unknown): never {
	throw mistake;
}

/** The input that Ink is given: all keys come from our own reader, which tells apart what arrives in one piece. */
function silentInput(): NodeJS.ReadStream {
	return Object.assign(new PassThrough(), {
		isTTY: true,
		setRawMode() {},
		ref() {},
		unref() {},
	}) as unknown as NodeJS.ReadStream;
}
