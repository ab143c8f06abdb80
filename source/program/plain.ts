/** The program in lines: for screen readers, braille, Emacs, and terminals that can only append. */
import {fstatSync} from 'node:fs';
import process from 'node:process';
import type {Program} from '../app/program.js';
import type {Event, State} from '../app/state.js';
import {exitCodes} from '../command-line/exit-codes.js';
import {inAscii} from '../layout/in-ascii.js';
import type {Library} from '../library/library.js';
import {announce, currentLine, greeting} from '../plain/announce.js';
import {folderLine} from '../plain/list.js';
import {appended, openLine} from '../plain/open-line.js';
import {createPace} from '../plain/pace.js';
import {readTyped} from '../plain/typed.js';
import {encoding} from '../terminal/colour.js';
import {noModes} from '../terminal/modes.js';
import {sanitise} from '../terminal/sanitise.js';
import {WriteError, writeAll} from '../terminal/write-all.js';
import {complain} from './output.js';
import {type RunOptions, run} from './running.js';
import {STDOUT} from './standard-output.js';

/** Runs the program on a library until the reader quits; gives the exit code. */
export function runPlain(library: Library, options: RunOptions): Promise<number> {
	const {stdout, env} = process;
	const isAscii = options.appearance.isAscii || encoding(env) === 'ascii';
	const writeText = writerTo(stdout);
	const isNewsDue = createPace(() => performance.now());
	let program: Program | undefined;
	let open = '';
	let isOver = false;
	let isLineBegun = false;

	function write(text: string): void {
		if (text !== '') {
			writeText(isAscii ? inAscii(safe(text)) : safe(text));
		}
	}

	function say(lines: readonly string[], after: State): void {
		if (isOver) {
			return;
		}
		const typed = openLine(after);
		write(appended(open, lines, typed));
		open = typed;
	}

	function follow(before: State, event: Event, after: State): void {
		const news = isReading(event) && isNewsDue() ? [folderLine(after)] : [];
		say([...announce(before, event, after), ...news], after);
	}

	return run(library, options, {
		view: 'plain',
		modes: noModes,
		eventsOf(inputs) {
			const read = readTyped(inputs, isLineBegun);
			isLineBegun = read.isLineBegun;
			return read.events;
		},
		show(started) {
			program = started;
			say([greeting(started.state())], started.state());
			started.follow(follow);
		},
		repaint() {
			if (program) {
				say([currentLine(program.state())], program.state());
			}
		},
		stop() {},
		close() {
			write(open === '' ? '' : '\n');
			isOver = true;
		},
	});
}

/**
 * What writes all of a text to standard output, or ends the program with what is in the way.
 * A terminal or a pipe may keep us waiting, and signals are to be heard meanwhile; a file never does.
 */
function writerTo(stdout: NodeJS.WriteStream): (text: string) => void {
	if (!stdout.isTTY) {
		stdout.on('error', error => endFor(new WriteError(error)));
	}
	const stats = fstatSync(STDOUT);
	if (stdout.isTTY || stats.isFIFO() || stats.isSocket()) {
		return text => void stdout.write(text);
	}
	return text => {
		try {
			writeAll(STDOUT, text);
		} catch (error) {
			endFor(error);
		}
	};
}

/** Who reads the lines may have had enough, as `head`: then all is done. */
function endFor(error: unknown): never {
	if (!(error instanceof WriteError)) {
		throw error;
	}
	if (error.isClosedPipe) {
		process.exit(exitCodes.done);
	}
	complain(error.message);
	process.exit(exitCodes.incomplete);
}

/** A second wall behind those that stand where strings come in; a tab is moved over by each terminal as it likes. */
function safe(text: string): string {
	return sanitise(text).replace(/[\t\r]/g, ' ');
}

function isReading(event: Event): boolean {
	return (event.type === 'cables-read' || event.type === 'progress') && event.progress.type === 'reading';
}
