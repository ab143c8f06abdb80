/**
 * What stands between Ink's frames and the terminal: it takes whole frames and writes the least bytes that turn the
 * one on the screen into the newest.
 *
 * Ink runs in debug mode: there it writes each frame whole, as lines without a line feed at the end, at every commit.
 * On a resize it first draws the old tree at the new width, and when unmounted the last frame once more.
 */
import {Writable} from 'node:stream';
import type {ColourLevel} from './colour.js';
import {difference, type Screen} from './difference.js';
import {blankRow, createFrameReader} from './frame.js';

/** Paints frames on a terminal. */
export type Painter = {
	/** Ink's standard output: what is written to it is a frame. */
	readonly stdout: NodeJS.WriteStream;
	/** Forgets what is on the screen and paints everything; after `stop` it starts again. */
	readonly repaint: () => void;
	/** Writes nothing any more. */
	readonly stop: () => void;
};

/** The terminal as the painter needs it. */
export type PainterOutput = Writable & {readonly columns?: number; readonly rows?: number};

/** Makes the painter of a terminal. Autowrap must be off while it paints. */
export function createPainter({
	output,
	colourLevel = 'truecolor',
}: {
	readonly output: PainterOutput;
	readonly colourLevel?: ColourLevel;
}): Painter {
	let frame: string | undefined;
	let shown: Screen = 'unknown';
	let isStopped = false;
	let isResizing = false;
	// While bytes are on their way, newer frames replace each other, so a slow line is never behind by more than one.
	let isWriting = false;

	const readFrame = createFrameReader(colourLevel);
	const columns = () => output.columns || 80;
	const rows = () => output.rows || 24;

	const paint = () => {
		if (isStopped || isResizing || isWriting || frame === undefined) {
			return;
		}
		const wanted = readFrame(frame, columns());
		const next = Array.from({length: rows()}, (_, index) => wanted[index] ?? blankRow);
		const bytes = difference(shown, next, columns());
		shown = next;
		if (bytes === '') {
			return;
		}
		isWriting = true;
		output.write(bytes.length < worthUpdating ? bytes : `${beginUpdate}${bytes}${endUpdate}`, () => {
			isWriting = false;
			paint();
		});
	};

	const stdout = frameStream({
		columns,
		rows,
		onFrame(text) {
			frame = text;
			paint();
		},
	});
	output.on('resize', () => {
		// What the terminal has made of its rows nobody knows; and of the frames to come only the last is worth painting.
		shown = 'unknown';
		isResizing = true;
		stdout.emit('resize');
		setImmediate(() => {
			isResizing = false;
			paint();
		});
	});

	return {
		stdout,
		repaint() {
			isStopped = false;
			shown = 'unknown';
			paint();
		},
		stop() {
			isStopped = true;
		},
	};
}

/** The standard output that Ink is given: a terminal of the size that the real one has, on which each write is a frame. */
function frameStream({
	columns,
	rows,
	onFrame,
}: {
	readonly columns: () => number;
	readonly rows: () => number;
	readonly onFrame: (frame: string) => void;
}): NodeJS.WriteStream {
	const stream = new Writable({
		decodeStrings: false,
		write(chunk, _encoding, done) {
			const text = String(chunk);
			if (!noFrame.test(text)) {
				onFrame(text);
			}
			done();
		},
	});
	return Object.defineProperties(stream, {
		isTTY: {value: true},
		columns: {get: columns},
		rows: {get: rows},
	}) as unknown as NodeJS.WriteStream;
}

/**
 * Terminals that know synchronised output show a frame at once; the others ignore the two sequences.
 * What is shorter than this arrives in one piece anyway, so there they would only cost.
 */
const worthUpdating = 256;
const beginUpdate = '\u001B[?2026h';
const endUpdate = '\u001B[?2026l';

/** What Ink writes beside frames: nothing at all, to learn when it is written, and modes, which the session sets. */
const noFrame = /^(?:\u001B\[\??[\d;]*[A-Za-ln-z])*$/;
