import type {ExitCode} from './exit-codes.js';
import type {IndexedCables} from './indexed-cables.js';
import type {Output} from './output.js';
import {type RowOptions, writeCables} from './rows.js';

/** Writes a line for each place in the texts of some cables where a query matches; returns the exit code. */
export function writeMatches(
	cables: IndexedCables,
	keys: Int32Array,
	_query: string,
	options: RowOptions,
	output: Output,
): ExitCode {
	return writeCables(cables, keys, options, output);
}
