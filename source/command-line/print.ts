import {ArchiveError, emptyPathName} from '../archive/errors.js';
import type {Cable} from '../cable/cable.js';
import {layOut} from '../layout/lay-out.js';
import type {LayoutOptions} from '../layout/layout.js';
import {noFilter, type PortionFilter} from '../layout/portion-filter.js';
import {type CableReader, createCableReader, type PagedText} from '../library/read-cable.js';
import {type ExitCode, exitCodes} from './exit-codes.js';
import {cableToJson, jsonLine, problemsToJson} from './json.js';
import {cableToMarkdown} from './markdown.js';
import type {PrintOptions} from './options.js';
import type {Output} from './output.js';
import {printPages} from './print-pages.js';
import {everything, select} from './selection.js';

/** Writes the cables of some files one after the other, and says what could not be read; gives the exit code. */
export async function printCommand(
	paths: readonly string[],
	options: PrintOptions,
	today: string,
	output: Output,
): Promise<ExitCode> {
	const reader = createCableReader();
	try {
		return await printAll(paths, options, today, output, reader);
	} finally {
		reader.close();
	}
}

async function printAll(
	paths: readonly string[],
	options: PrintOptions,
	today: string,
	output: Output,
	reader: CableReader,
): Promise<ExitCode> {
	let exitCode: ExitCode = exitCodes.done;
	for (const path of paths) {
		try {
			const read = await reader.read(path, isTextEnough(options));
			if (read.type === 'pages') {
				const endsWith = printText(path, read, options, today, output);
				exitCode = endsWith === exitCodes.done ? exitCode : endsWith;
				continue;
			}
			const {cable} = read;
			const selected = select(cable, options.selection);
			if (selected.type === 'filter') {
				print({cable, filter: selected.filter}, options, today, output);
			} else {
				output.complain(`${path}: ${selected.reason}`);
				exitCode = exitCodes.incomplete;
			}
		} catch (error) {
			if (!(error instanceof ArchiveError)) {
				throw error;
			}
			output.complain(`${path || emptyPathName}: ${error.reason}`);
			exitCode = exitCodes.incomplete;
		}
	}
	return exitCode;
}

function isTextEnough({format, problems, selection}: PrintOptions): boolean {
	return format === 'raw' && !problems && selection === everything;
}

/** Prints a text that is not analysed, and says so; it has no parts to choose from. */
function printText(
	path: string,
	text: PagedText,
	options: PrintOptions,
	today: string,
	output: Output,
): ExitCode {
	if (options.selection !== everything) {
		output.complain(`${path}: ${text.reason}: it has no paragraphs to choose from`);
		return exitCodes.incomplete;
	}
	printPages(text, options, layoutOptions(options, noFilter, today), output);
	if (options.format !== 'raw' && !options.problems) {
		output.complain(`${path}: ${text.reason}: printed as plain text`);
	}
	return exitCodes.done;
}

/** A cable, and which of its paragraphs were asked for. */
type Printed = {readonly cable: Cable; readonly filter: PortionFilter};

function print(
	{cable, filter}: Printed,
	options: PrintOptions,
	today: string,
	{write, writeLayout}: Output,
): void {
	if (options.problems) {
		for (const {line, message} of problemsToJson(cable)) {
			write(`${cable.id}:${line}: ${message}\n`);
		}
		return;
	}
	switch (options.format) {
		case 'raw':
			write(cable.text);
			break;
		case 'json':
			write(`${jsonLine(cableToJson(cable, filter))}\n`);
			break;
		case 'markdown':
			write(cableToMarkdown(cable, filter));
			break;
		case 'text':
			writeLayout(layOut(cable, layoutOptions(options, filter, today)).lines);
			break;
		default:
			options.format satisfies never;
	}
}

function layoutOptions(
	{width, showRouting}: PrintOptions,
	filter: PortionFilter,
	today: string,
): LayoutOptions {
	return {width, showRouting, filter, today, find: () => undefined};
}
