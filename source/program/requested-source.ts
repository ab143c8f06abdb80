/** What every request is performed with, and the cables that it is about. */
import process from 'node:process';
import {type ExitCode, exitCodes} from '../command-line/exit-codes.js';
import type {Output} from '../command-line/output.js';
import {type CableSource, noCablesReason, openIndexable, openSource} from '../library/cable-source.js';
import {cacheFolder} from './paths.js';

/** What every request is performed with. */
export type RequestContext = {
	readonly output: Output;
	/** Whether standard output is a terminal. */
	readonly isTerminal: boolean;
	/** The version of the program. */
	readonly version: string;
	/** The cables that ship with the program. */
	readonly shipped: {readonly path: string; readonly name: string};
	/** The folder of the scripts with which shells complete. */
	readonly scripts: string;
};

/** The source at a path, by default the cables that ship with the program. */
export function sourceAt(path: string | undefined, {shipped}: RequestContext): CableSource {
	const source = openSource(path ?? shipped.path, cacheFolder(process.env));
	return path === undefined ? {...source, archive: {...source.archive, name: shipped.name}} : source;
}

/** The same, if it can have an index. */
export function indexableAt(path: string | undefined, {shipped}: RequestContext): CableSource {
	return openIndexable(path ?? shipped.path, cacheFolder(process.env));
}

const likenessOfCable =
	'a cable is a text with lines such as FM AMEMBASSY ROME, TO SECSTATE WASHDC and SUBJECT: KOSOVO (cables print 07ROME1333 shows one)';

/** Complains that there are no cables at a path; returns the exit code. */
export function complainOfEmpty(path: string | undefined, {output, shipped}: RequestContext): ExitCode {
	output.complain(`${path ?? shipped.path}: ${noCablesReason()}; ${likenessOfCable}`);
	return exitCodes.incomplete;
}

/** Today's date, `2026-11-22`. */
export function today(): string {
	return new Date().toISOString().slice(0, 10);
}
