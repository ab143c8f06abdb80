/** Shows the program on a screen: its rows are painted at once, and Ink draws them as soon as it is loaded. */
import process from 'node:process';
import {setFlagsFromString} from 'node:v8';
import type {Program} from '../../app/program.js';
import type {Library} from '../../library/library.js';
import {frameRows} from '../../screens/frame.js';
import type {Theme} from '../../screens/theme.js';
import {lineFeedAsEnter} from '../../terminal/keys.js';
import {createPainter, type Painter} from '../../terminal/painting/painter.js';
import {themeFor} from '../appearance.js';
import {type RunOptions, run} from '../running.js';
import {createPointer} from './pointer.js';

/** Runs the program on a library until the user quits; returns the exit code. */
export function runInteractive(library: Library, options: RunOptions): Promise<number> {
	const {stdout, env} = process;
	const {theme, colourLevel} = themeFor(options.appearance, {env, isTTY: true});
	const painter = createPainter({output: stdout, colourLevel});
	let close = () => {};
	return run(library, options, {
		view: 'screen',
		eventsOf: inputs => inputs.map(lineFeedAsEnter),
		eventsOfMouse: createPointer(theme, () => performance.now()),
		show(program) {
			close = draw({program, library, painter, theme});
		},
		repaint: painter.repaint,
		stop: painter.stop,
		close: () => close(),
	});
}

/** Loads Ink, and in advance what the bundle needs only when a cable is opened. */
async function loadTheRest() {
	const [{drawWithInk}, {warmUp}, {readAhead}] = await Promise.all([
		import('./ink.js'),
		import('./warm-up.js'),
		import('./read-ahead.js'),
		import('../../library/opening/opener.js'),
		import('../../archive/texts.js'),
		import('../../archive/several/several.js'),
		import('../../screens/reader/reader.js'),
	]);
	return {drawWithInk, warmUp, readAhead};
}

/**
 * Lets V8 collect garbage as soon as a heap has grown by a fifth, and keeps its space for short-lived objects as it is.
 * Each frame leaves some; by itself V8 would wait until there is four times what is in use, 20 MB more in the list and
 * 35 MB in a search, and let that space grow to 64 MB while one types. No key would be faster.
 *
 * What V8 has compiled can be used again under the same flags alone. So they are set when all that commands load, too, is
 * there: each would throw away what the other had kept.
 */
function keepHeapsSmall(): void {
	setFlagsFromString('--heap-growing-percent=20');
	setFlagsFromString('--semi-space-growth-factor=1');
}

/** What is drawn, and with what. */
type Drawn = {
	readonly program: Program;
	readonly library: Library;
	readonly painter: Painter;
	readonly theme: Theme;
};

/**
 * Draws the program, and from then on its changes; returns a function that ends that. Ink takes longer to load than all else
 * together, so it takes over when the first frame is out and every key already works. It draws the same rows.
 */
function draw({program, library, painter, theme}: Drawn): () => void {
	const paint = () => painter.show(frameRows(program.state(), theme).join('\n'));
	let close = program.subscribe(paint);
	let isOver = false;
	let stopReadingAhead = () => {};
	const takeOver = async () => {
		const {drawWithInk, warmUp, readAhead} = await loadTheRest();
		keepHeapsSmall();
		if (isOver) {
			return;
		}
		close();
		close = drawWithInk(program, painter, theme);
		await warmUp(program.state(), theme, () => !isOver && program.state().screen.type === 'list');
		if (!isOver) {
			stopReadingAhead = readAhead(program, library, theme);
		}
	};
	paint();
	painter.whenWritten(() => void takeOver());
	return () => {
		isOver = true;
		stopReadingAhead();
		close();
	};
}
