import {openArchive, readText} from '../archive/archive.js';
import {ArchiveError} from '../archive/errors.js';
import type {Cable} from '../cable/cable.js';
import {parseCable} from '../cable/parse.js';
import {layOut} from '../layout/lay-out.js';
import type {LayoutOptions} from '../layout/layout.js';
import type {PortionFilter} from '../layout/portion-filter.js';
import {cableToJson, jsonLine, problemsToJson} from './json.js';
import {cableToMarkdown} from './markdown.js';
import type {PrintOptions} from './options.js';
import type {Output} from './output.js';
import {select} from './selection.js';

/** Writes the cables of some files one after the other, and says what could not be read; gives the exit code. */
export function printCommand(
	paths: readonly string[],
	options: PrintOptions,
	today: string,
	output: Output,
): number {
	let exitCode = 0;
	for (const path of paths) {
		try {
			const archive = openArchive(path);
			if (archive.only === undefined) {
				throw new ArchiveError(path, archive.dump === undefined ? folderIsNone : dumpIsNone);
			}
			const text = readText(archive, archive.only);
			const cable = parseCable(archive.only, text);
			const selected = select(cable, options.selection);
			if (selected.type === 'filter') {
				print({text, cable, filter: selected.filter}, options, today, output);
			} else {
				output.complain(`${path}: ${selected.reason}`);
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
	return exitCode;
}

const folderIsNone = 'it is a folder; print takes files';
const dumpIsNone = 'it holds many cables; print takes one of them, as in cables.csv#07ROME1333';

/** A file's text, the cable that it is, and which of its paragraphs were asked for. */
type Printed = {readonly text: string; readonly cable: Cable; readonly filter: PortionFilter};

function print(
	{text, cable, filter}: Printed,
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
			write(text);
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
