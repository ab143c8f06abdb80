/** How the output of commands reaches standard output and standard error. */
import process from 'node:process';
import {type ExitCode, exitCodes} from '../command-line/exit-codes.js';
import type {Appearance} from '../command-line/options/options.js';
import type {Output} from '../command-line/output.js';
import {type Line, lineText, type Span} from '../layout/layout.js';
import {paintSpans} from '../screens/theme.js';
import {isDumb} from '../terminal/painting/colour.js';
import {sanitiseLine, sanitisePrinted} from '../terminal/sanitise.js';
import {WriteError} from '../terminal/write-all.js';
import {themeFor} from './appearance.js';
import {isErrorTerminal, type StandardOutput, writeError} from './standard-output.js';

/**
 * Makes the output of a command. A terminal never gets anything that could control it, with or without colours. A pipe
 * gets the characters as they are, but for lines in colours: their reader obeys control sequences, so these are safe too.
 */
export function createOutput(appearance: Appearance, stdout: StandardOutput): Output {
	const {env} = process;
	const isTTY = stdout.isTerminal;
	const {theme, colourLevel} = themeFor(appearance, {env, isTTY});
	const isPainted =
		appearance.colour === 'always' ||
		colourLevel !== 'none' ||
		(isTTY && appearance.colour === 'auto' && !isDumb(env));
	const data = outsideText(isTTY);
	const words = outsideText(isTTY || isPainted);
	const plainLine = (line: string) => `${theme.paint(words(line), 'text')}\n`;
	const paintedLine = ({spans}: Line) => `${paintSpans(theme, changedSpans(spans, words))}\n`;
	return {
		write: text => stdout.write(data(text)),
		writeLine: line => stdout.write(plainLine(line)),
		writeLayout: lines =>
			stdout.write(
				lines.map(line => (isPainted ? paintedLine(line) : plainLine(lineText(line).trimEnd()))).join(''),
			),
		complain(sentence) {
			stdout.flush();
			complain(sentence);
		},
	};
}

/** How text from outside is made safe, for all commands and formats; this is decided nowhere else. */
function outsideText(isObeyed: boolean): (text: string) => string {
	return isObeyed ? sanitisePrinted : text => text;
}

/** The spans after a change of their whole line, which keeps its length: what is harmless alone may not be side by side. */
function changedSpans(spans: readonly Span[], change: (text: string) => string): readonly Span[] {
	const text = change(lineText({spans}));
	let at = 0;
	return spans.map(span => {
		const start = at;
		at += span.text.length;
		return {...span, text: text.slice(start, at)};
	});
}

/** Shows progress on a terminal, each line over the one before; elsewhere shows nothing. */
export function progressOnTerminal(): (line: string | undefined) => void {
	let width = 0;
	return line => {
		if (isErrorTerminal() && (line !== undefined || width > 0)) {
			writeError(`\r${(line ?? '').padEnd(width)}${line === undefined ? '\r' : ''}`);
			width = line?.length ?? 0;
		}
	};
}

/** Asks a question to which the answer is yes or no; undefined if there is no terminal to ask on. */
export function askOnTerminal(): ((question: string) => Promise<boolean>) | undefined {
	const {stdin, stderr} = process;
	return stdin.isTTY && stderr.isTTY
		? async question => {
				const {createInterface} = await import('node:readline/promises');
				const lines = createInterface({input: stdin, output: stderr});
				try {
					return /^y(es)?$/i.test((await lines.question(question)).trim());
				} finally {
					lines.close();
				}
			}
		: undefined;
}

/** Says in one sentence what went wrong. */
export function complain(sentence: string): void {
	writeError(`cables: ${sanitiseLine(sentence)}\n`);
}

/** The exit code if standard output failed, after a message about it; throws any other error. */
export function afterWriteError(error: unknown): ExitCode {
	if (!(error instanceof WriteError)) {
		throw error;
	}
	// The reader of a pipe may have read enough: `cables list | head` is not a failure.
	if (error.isClosedPipe) {
		return exitCodes.done;
	}
	complain(error.message);
	return exitCodes.incomplete;
}
