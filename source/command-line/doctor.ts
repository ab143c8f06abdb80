/** `cables doctor`: what the program finds around itself, the problems, and how to fix them. */

import {jsonLine} from '../citation/safe-json.js';
import {type ExitCode, exitCodes} from './exit-codes.js';
import type {Output} from './output.js';

/** What was found; none of it comes from a cable. */
export type Diagnosis = {
	readonly versions: {
		readonly cables: string;
		readonly node: string;
		readonly sqlite: string | null;
		readonly indexSchema: number;
		readonly indexRules: number;
		readonly system: string;
	};
	/** Where files are kept, or would be. */
	readonly paths: Readonly<Record<PathName, string | null>>;
	/** The index of a folder, if one was named. */
	readonly index: IndexFacts | null;
	/** The published index, if an option or a setting names one. */
	readonly published: IndexFacts | null;
	readonly terminal: {
		readonly term: string | null;
		readonly columns: number | null;
		readonly rows: number | null;
		readonly input: boolean;
		readonly output: boolean;
		readonly encoding: string;
		readonly multiplexer: string | null;
		readonly remote: boolean;
		readonly view: 'screen' | 'lines';
		readonly clipboard: readonly string[];
	};
	readonly colours: {readonly level: string; readonly palette: string; readonly because: readonly string[]};
	readonly secure: boolean;
	/** The folders and files of the program that are there. */
	readonly permissions: readonly Permission[];
	readonly problems: readonly DoctorProblem[];
};

/** The paths that are reported. */
export type PathName = 'systemConfig' | 'config' | 'spellings' | 'state' | 'dossiers' | 'cache';

/** An index, and why it cannot be used, if it cannot. */
export type IndexFacts = {
	readonly path: string | null;
	readonly bytes: number | null;
	readonly cables: number | null;
	readonly obstacle: string | null;
};

/** A folder or a file, or several of a kind: who may do what with it. */
export type Permission = {readonly path: string; readonly mode: string; readonly isYours: boolean};

/** A problem, and what fixes it. */
export type DoctorProblem = {readonly problem: string; readonly fix: string};

/** Writes what was found; returns the exit code, which says whether there are problems. */
export function doctorCommand(
	diagnosis: Diagnosis,
	format: 'text' | 'json',
	{write, writeLine}: Output,
): ExitCode {
	const {problems} = diagnosis;
	if (format === 'json') {
		write(`${jsonLine(diagnosis)}\n`);
	} else {
		for (const line of linesOf(diagnosis)) {
			writeLine(line);
		}
	}
	return problems.length === 0 ? exitCodes.done : exitCodes.incomplete;
}

function linesOf(diagnosis: Diagnosis): readonly string[] {
	const {versions, paths, index, published, terminal, colours, secure, permissions, problems} = diagnosis;
	return [
		...block('Versions', rowsOf(versions)),
		...block('Paths', rowsOf(paths)),
		...(index ? block('Index', rowsOf(index)) : []),
		...(published ? block('Published index', rowsOf(published)) : []),
		...block('Terminal', rowsOf({...terminal, secure})),
		...block('Colours', rowsOf(colours)),
		...block(
			'Permissions',
			permissions.map(({path, mode, isYours}) => [isYours ? mode : `${mode}, of another user`, path]),
		),
		...(problems.length === 0 ? ['No problems'] : ['Problems']),
		...problems.flatMap(({problem, fix}) => [`  ${problem}`, `    to fix it: ${fix}`]),
	];
}

type Row = readonly [name: string, value: string];

/** Rows below a title, each in one line, so that a path or a command can be copied; nothing without rows. */
function block(title: string, rows: readonly Row[]): readonly string[] {
	const width = Math.max(0, ...rows.map(([name]) => name.length));
	return rows.length === 0
		? []
		: [title, ...rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`), ''];
}

function rowsOf(record: Readonly<Record<string, unknown>>): readonly Row[] {
	return Object.entries(record).map(([name, value]) => [inWords(name), shown(value)]);
}

/** The name of a field as words: `indexSchema` is `index schema`. */
function inWords(name: string): string {
	return name.replaceAll(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`);
}

function shown(value: unknown): string {
	if (Array.isArray(value)) {
		return value.length === 0 ? 'none' : value.join('; ');
	}
	return value === null ? 'none' : typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
}
