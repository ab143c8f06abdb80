/** Draws the program with Ink, which sends its frames to the painter. */
import {PassThrough} from 'node:stream';
import {render} from 'ink';
import type {Program} from '../../app/program.js';
import {App} from '../../screens/app.js';
import type {Theme} from '../../screens/theme.js';
import type {Painter} from '../../terminal/painting/painter.js';

/** Draws the program, and from then on its changes; returns a function that ends that. */
export function drawWithInk(program: Program, {stdout}: Painter, theme: Theme): () => void {
	const {unmount, waitUntilExit} = render(<App program={program} theme={theme} />, {
		stdout,
		stdin: silentInput(),
		debug: true,
		interactive: true,
		patchConsole: false,
		exitOnCtrlC: false,
	});
	// Ink swallows errors in drawing; thrown here they end the program like any other.
	waitUntilExit().catch(error => setImmediate(() => raise(error)));
	return unmount;
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
