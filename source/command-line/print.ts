import {archiveReason, emptyPathName} from '../archive/errors.js';
import type {Cable} from '../cable/cable.js';
import {plainCable} from '../cable/plain-cable.js';
import {escapedMarkdown} from '../citation/escaped-markdown.js';
import {jsonLine} from '../citation/safe-json.js';
import {cableToJson, problemsToJson} from '../formats/json.js';
import {cableToMarkdown} from '../formats/markdown.js';
import {layOut} from '../layout/lay-out.js';
import type {LayoutOptions} from '../layout/layout.js';
import {noFilter, type PortionFilter} from '../layout/portions/portion-filter.js';
import {type CableReader, createCableReader, type PagedText, type ReadCable} from '../library/read-cable.js';
import {citationOf} from './citing/cite.js';
import {type ExitCode, exitCodes} from './exit-codes.js';
import type {OptionsOf} from './options/options.js';
import type {Output} from './output.js';
import {select} from './select.js';
import {everything} from './selection.js';

/** Writes the cables of some files one after the other, and says what could not be read; returns the exit code. */
export async function printCommand(
	paths: readonly string[],
	options: OptionsOf<'print'>,
	today: string,
	output: Output,
): Promise<ExitCode> {
	const reader = createCableReader();
	let exitCode: ExitCode = exitCodes.done;
	try {
		for (const path of paths) {
			for await (const {name, reason} of printFile(path, reader, options, today, output)) {
				output.complain(`${name || emptyPathName}: ${reason}`);
				exitCode = exitCodes.incomplete;
			}
		}
	} finally {
		reader.close();
	}
	return exitCode;
}

/** Writes the cable of a file, or each of its cables; yields why one could not be written. */
async function* printFile(
	path: string,
	reader: CableReader,
	options: OptionsOf<'print'>,
	today: string,
	output: Output,
): AsyncGenerator<{readonly name: string; readonly reason: string}> {
	try {
		for await (const read of reader.read(path, isTextEnough(options))) {
			const reason = printRead(read, options, today, output);
			if (reason !== undefined) {
				yield {name: read.path, reason};
			}
		}
	} catch (error) {
		yield {name: path, reason: archiveReason(error)};
	}
}

function printRead(
	read: ReadCable,
	options: OptionsOf<'print'>,
	today: string,
	output: Output,
): string | undefined {
	if (read.type === 'pages') {
		return printPaged(read, options, today, output);
	}
	const selected = select(read.cable, options.selection);
	if (selected.type === 'nothing') {
		return selected.reason;
	}
	print({cable: read.cable, filter: selected.filter}, options, today, output);
	return undefined;
}

function isTextEnough({format, problems, selection}: OptionsOf<'print'>): boolean {
	return format === 'raw' && !problems && selection === everything;
}

/** Writes a text that is too large to be analysed, and reports that; it has no paragraphs to choose from. */
function printPaged(
	text: PagedText & {readonly path: string},
	options: OptionsOf<'print'>,
	today: string,
	output: Output,
): string | undefined {
	if (options.selection !== everything) {
		return `${text.reason}: it has no paragraphs to choose from`;
	}
	// JSON and the list of problems only say that it was not analysed.
	const isTextUnused = options.problems || options.format === 'json';
	for (const page of isTextUnused ? [''] : text.pages()) {
		print({cable: plainCable(text.id, page, text.reason), filter: noFilter}, options, today, output);
	}
	if (options.format !== 'raw' && !options.problems) {
		output.complain(`${text.path}: ${text.reason}: printed as plain text`);
	}
	return undefined;
}

/** A cable, and the filter for its paragraphs. */
type FilteredCable = {readonly cable: Cable; readonly filter: PortionFilter};

function print(
	{cable, filter}: FilteredCable,
	options: OptionsOf<'print'>,
	today: string,
	{write, writeLine, writeLayout}: Output,
): void {
	const cited = options.isCited ? citationOf(cable, filter, options.style) : undefined;
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
			write(`${jsonLine(cableToJson(cable, filter, cited === undefined ? {} : {citation: cited}))}\n`);
			break;
		case 'markdown':
			write(cableToMarkdown(cable, filter));
			write(cited === undefined ? '' : `\n${escapedMarkdown(cited)}\n`);
			break;
		case 'text':
			writeLayout(layOut(cable, layoutOptions(options, filter, today)).lines);
			if (cited !== undefined) {
				writeLine(cited);
			}
			break;
		default:
			options.format satisfies never;
	}
}

function layoutOptions(
	{width, showRouting}: OptionsOf<'print'>,
	filter: PortionFilter,
	today: string,
): LayoutOptions {
	const headers = showRouting ? 'printed' : 'essential';
	// Whether the references are in the folder is not looked up, so it is not shown.
	return {width, headers, filter, today, missing: '', find: () => undefined};
}
