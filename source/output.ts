/** The standard output and the standard error as the commands write to them. */
import process from 'node:process';
import {createInterface} from 'node:readline/promises';
import {themeFor} from './appearance.js';
import type {Appearance} from './command-line/options.js';
import type {Output} from './command-line/output.js';
import type {Span} from './layout/layout.js';
import {plainTextLines} from './layout/plain-text.js';
import {paintSpans} from './screens/theme.js';
import {isDumb} from './terminal/colour.js';
import {sanitise, sanitiseLine, sanitisePrinted} from './terminal/sanitise.js';

/**
 * The output for what was asked. A pipe gets text to the letter; a terminal is never given what could steer it, and
 * neither is a pipe that was promised colours: whoever reads it obeys what it finds.
 */
export function createOutput(appearance: Appearance): Output {
	const {env, stdout} = process;
	const isTTY = stdout.isTTY === true;
	const {theme, colourLevel} = themeFor(appearance, {env, isTTY});
	const isPainted =
		appearance.colour === 'always' ||
		colourLevel !== 'none' ||
		(isTTY && appearance.colour === 'auto' && !isDumb(env));
	const writeLines = (lines: readonly string[]) => void stdout.write(`${lines.join('\n')}\n`);
	const plain = (text: string) => theme.paint(text, 'text');
	const harmless = (span: Span) => ({...span, text: sanitise(span.text)});
	return {
		write: text => void stdout.write(isTTY ? sanitisePrinted(text) : text),
		writeLine: line => writeLines([plain(sanitisePrinted(line))]),
		writeLayout: lines =>
			writeLines(
				isPainted
					? lines.map(({spans}) => paintSpans(theme, spans.map(harmless)))
					: plainTextLines(lines).map(plain),
			),
		complain,
	};
}

/** Writes lines of progress to a terminal, each in the place of the one before; to nothing else. */
export function progressOnTerminal(): (line: string | undefined) => void {
	let width = 0;
	return line => {
		if (process.stderr.isTTY && (line !== undefined || width > 0)) {
			process.stderr.write(`\r${(line ?? '').padEnd(width)}${line === undefined ? '\r' : ''}`);
			width = line?.length ?? 0;
		}
	};
}

/** Asks for a yes or a no, where there is a terminal to ask on. */
export function askOnTerminal(): ((question: string) => Promise<boolean>) | undefined {
	const {stdin, stderr} = process;
	return stdin.isTTY && stderr.isTTY
		? async question => {
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
	process.stderr.write(`cables: ${sanitiseLine(sentence)}\n`);
}
