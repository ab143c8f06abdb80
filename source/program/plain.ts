/** Shows the program in lines: for screen readers, braille, Emacs, and terminals that can only append. */
import {fstatSync} from 'node:fs';
import process from 'node:process';
import type {Program} from '../app/program.js';
import type {Event} from '../app/state/event.js';
import type {State} from '../app/state/state.js';
import {inAscii} from '../layout/in-ascii.js';
import type {Library} from '../library/library.js';
import {announce, currentLine, greeting} from '../plain/announce.js';
import {folderLine} from '../plain/list.js';
import {appended, openLine} from '../plain/open-line.js';
import {createPace} from '../plain/pace.js';
import {readTyped} from '../plain/typed.js';
import {noModes} from '../terminal/modes.js';
import {encoding} from '../terminal/painting/colour.js';
import {sanitise} from '../terminal/sanitise.js';
import {WriteError, writeAll} from '../terminal/write-all.js';
import {afterWriteError} from './output.js';
import {type RunOptions, run} from './running.js';
import {STDOUT} from './standard-output.js';

/** Runs the program on a library until the user quits; returns the exit code. */
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
			say(greeting(started.state()), started.state());
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
 * Returns a function that writes text to standard output, or ends the program if that fails.
 *
 * Writes to a terminal or a pipe are asynchronous, because they may block and signals must be heard meanwhile; a
 * file never blocks.
 */
function writerTo(stdout: NodeJS.WriteStream): (text: string) => void {
	if (!stdout.isTTY) {
		stdout.on('error', error => endProgram(new WriteError(error)));
	}
	const stats = fstatSync(STDOUT);
	if (stdout.isTTY || stats.isFIFO() || stats.isSocket()) {
		return text => void stdout.write(text);
	}
	return text => {
		try {
			writeAll(STDOUT, text);
		} catch (error) {
			endProgram(error);
		}
	};
}

function endProgram(error: unknown): never {
	process.exit(afterWriteError(error));
}

/** A second defence after the one where strings come in; tabs are replaced, because terminals differ in them. */
function safe(text: string): string {
	return sanitise(text).replace(/[\t\r]/g, ' ');
}

function isReading(event: Event): boolean {
	return (event.type === 'cables-read' || event.type === 'progress') && event.progress.type === 'reading';
}
