/**
 * Between Ink and the terminal: takes whole frames, and writes the fewest bytes that turn the screen into the newest one.
 *
 * Ink runs in debug mode, in which it writes each frame whole at every commit, as lines without a final line feed.
 * On a resize it first draws the old tree at the new width, and when unmounted the last frame once more.
 */
import {Writable} from 'node:stream';
import type {ColourLevel} from './colour.js';
import {difference, type ShownRows} from './difference.js';
import {blankRow, createFrameReader} from './frame.js';

/** Paints frames on a terminal. */
export type Painter = {
	/** The standard output for Ink; each write is a frame. */
	readonly stdout: NodeJS.WriteStream;
	/** Shows a frame, as lines without a final line feed. */
	readonly show: (frame: string) => void;
	/** Calls back when nothing is on its way to the terminal. */
	readonly whenWritten: (callback: () => void) => void;
	/** Forgets what is on the screen and paints everything; also starts again after `stop`. */
	readonly repaint: () => void;
	/** Stops writing. */
	readonly stop: () => void;
};

/** The part of a terminal that the painter needs. */
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
	let shown: ShownRows = 'unknown';
	let isStopped = false;
	let isResizing = false;
	// While bytes are on their way only the newest frame is kept, so a slow connection is never behind by more than one.
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

	const show = (text: string) => {
		frame = text;
		paint();
	};
	const stdout = frameStream({columns, rows, onFrame: show});
	output.on('resize', () => {
		// It is unknown how the terminal has rearranged its rows; and of the coming frames only the last is worth painting.
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
		show,
		whenWritten: callback => void output.write('', () => callback()),
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

/** The standard output for Ink: a terminal with the size of the real one, on which each write is a frame. */
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
			if (!notAFrame.test(text)) {
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
 * Terminals with synchronised output show a frame at once; others ignore the two sequences.
 * Fewer bytes than this arrive in one piece anyway.
 */
const worthUpdating = 256;
const beginUpdate = '\u001B[?2026h';
const endUpdate = '\u001B[?2026l';

/** What Ink writes besides frames: an empty text, to learn when all is written, and modes, which the session sets. */
const notAFrame = /^(?:\u001B\[\??[\d;]*[A-Za-ln-z])*$/;
