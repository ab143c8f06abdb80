import {openArchive} from '../archive/archive.js';
import {createBackgroundReader} from '../archive/background-reader.js';
import {ArchiveError} from '../archive/errors.js';
import type {Cable} from '../cable/cable.js';
import {layOut} from '../layout/lay-out.js';
import type {LayoutOptions} from '../layout/layout.js';
import {noFilter} from '../layout/portion-filter.js';
import {cableToJson, jsonLine, problemsToJson} from './json.js';
import {cableToMarkdown} from './markdown.js';
import type {PrintOptions} from './options.js';
import type {Output} from './output.js';
import {type NotAnalysed, printPages} from './print-pages.js';
import {readToPrint} from './read-to-print.js';
import {everything, hasSelected, select} from './selection.js';

/** Writes the cables of some files one after the other, and says what could not be read; gives the exit code. */
export async function printCommand(
	paths: readonly string[],
	options: PrintOptions,
	today: string,
	output: Output,
): Promise<number> {
	let exitCode = 0;
	const reader = createBackgroundReader(() => {});
	for (const path of paths) {
		try {
			const archive = openArchive(path);
			if (archive.only === undefined) {
				throw new ArchiveError(path, archive.dump === undefined ? folderIsNone : dumpIsNone);
			}
			const read = await readToPrint(archive, archive.only, reader);
			if (read.type === 'pages') {
				exitCode = Math.max(exitCode, printText(path, read, options, today, output));
				continue;
			}
			const {cable} = read;
			const selected = select(cable, options.selection);
			if (hasSelected(selected, options.selection)) {
				print({cable, selected}, options, today, output);
			} else {
				output.complain(`${path}: it has nothing of what was asked for`);
				exitCode = 1;
			}
		} catch (error) {
			if (!(error instanceof ArchiveError)) {
				throw error;
			}
			output.complain(`${path}: ${error.reason}`);
			exitCode = 1;
		}
	}
	reader.stop();
	return exitCode;
}

const folderIsNone = 'it is a folder; print takes files';
const dumpIsNone = 'it holds many cables; print takes one of them, as in cables.csv#07ROME1333';

/** Prints a text that is not analysed, and says so; it has no parts to choose from. */
function printText(
	path: string,
	text: NotAnalysed,
	options: PrintOptions,
	today: string,
	output: Output,
): number {
	if (options.selection !== everything) {
		output.complain(`${path}: ${text.reason}: it has no paragraphs to choose from`);
		return 1;
	}
	printPages(text, options, layoutOptions(options, today), output);
	if (options.format !== 'raw' && !options.problems) {
		output.complain(`${path}: ${text.reason}: printed as plain text`);
	}
	return 0;
}

/** A cable, and the same with nothing but what was asked for. */
type Printed = {readonly cable: Cable; readonly selected: Cable};

function print(
	{cable, selected}: Printed,
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
			write(`${jsonLine(cableToJson(selected))}\n`);
			break;
		case 'markdown':
			write(cableToMarkdown(selected));
			break;
		case 'text':
			writeLayout(layOut(selected, layoutOptions(options, today)).lines);
			break;
		default:
			options.format satisfies never;
	}
}

function layoutOptions({width, showRouting}: PrintOptions, today: string): LayoutOptions {
	return {width, showRouting, filter: noFilter, today, find: () => undefined};
}
