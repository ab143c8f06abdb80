/** What the commands write, as standard output and standard error are to have it. */
import process from 'node:process';
import {createInterface} from 'node:readline/promises';
import type {Appearance} from '../command-line/options.js';
import type {Output} from '../command-line/output.js';
import {type Line, lineText, type Span} from '../layout/layout.js';
import {paintSpans} from '../screens/theme.js';
import {isDumb} from '../terminal/colour.js';
import {sanitiseLine, sanitisePrinted} from '../terminal/sanitise.js';
import {themeFor} from './appearance.js';
import {isErrorTerminal, type StandardOutput, writeError} from './standard-output.js';

/**
 * The output for what was asked. A terminal is never given anything that could steer it, whether or not it is given
 * colours. A pipe gets the characters as they are; only lines that were promised colours are safe there too, since
 * whoever reads them obeys what it finds.
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
	const paintedLine = ({spans}: Line) => `${paintSpans(theme, eachOf(spans, words))}\n`;
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

/** How text from outside goes out: the only place that decides it for all commands and formats. */
function outsideText(isObeyed: boolean): (text: string) => string {
	return isObeyed ? sanitisePrinted : text => text;
}

/** The spans with the text of their line changed as a whole, which keeps its length: what is harmless alone may not be so side by side. */
function eachOf(spans: readonly Span[], change: (text: string) => string): readonly Span[] {
	const text = change(spans.map(span => span.text).join(''));
	let at = 0;
	return spans.map(span => {
		const start = at;
		at += span.text.length;
		return {...span, text: text.slice(start, at)};
	});
}

/** Writes lines of progress to a terminal, each in the place of the one before; to nothing else. */
export function progressOnTerminal(): (line: string | undefined) => void {
	let width = 0;
	return line => {
		if (isErrorTerminal() && (line !== undefined || width > 0)) {
			writeError(`\r${(line ?? '').padEnd(width)}${line === undefined ? '\r' : ''}`);
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
	writeError(`cables: ${sanitiseLine(sentence)}\n`);
}
