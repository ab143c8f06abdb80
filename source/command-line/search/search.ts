import {counted} from '../../cable/counts.js';
import {jsonDocument} from '../../citation/safe-json.js';
import {leadsToFolder} from '../../library/cable-source.js';
import type {Scope} from '../../search/scopes.js';
import {type ExitCode, exitCodes} from '../exit-codes.js';
import type {IndexedCables} from '../indexing/indexed-cables.js';
import type {OptionsOf} from '../options/options.js';
import type {Output} from '../output.js';
import {type Receipt, receiptOf} from '../receipts/receipt.js';
import {writeCables} from '../rows.js';
import {complainOfNothing, findCables, findMeant} from './find-cables.js';
import {writeEach} from './search-each.js';
import {writeMatches} from './search-matches.js';

/** Writes a row for each cable that matches a query, best first; returns the exit code. */
export function searchCommand(
	cables: IndexedCables,
	{words, lines, format, limit, scope, isInContext, receipt}: SearchRequest,
	output: Output,
): ExitCode {
	if (lines !== undefined) {
		return writeEach(cables, lines, {format, limit, scope}, output);
	}
	const query = words.join(' ');
	const wantedScope: Scope = isInContext && scope === 'subject' ? 'text' : scope;
	if (receipt) {
		const found = findMeant(cables, query, scope, output);
		output.write(jsonDocument(receiptOf(cables, found, {...receipt, query, scope})));
		return found.length === 0 ? exitCodes.incomplete : exitCodes.done;
	}
	const {keys, neighbours} = findCables(cables, query, wantedScope, output);
	if (neighbours > 0) {
		const meant = counted(keys.length - neighbours, 'cable');
		output.complain(`${meant} with this number, then ${counted(neighbours, 'cable')} with the nearest`);
	}
	if (keys.length === 0) {
		complainOfNothing(cables, query, wantedScope, output, folderHint(words.at(-1) ?? ''));
	}
	return isInContext
		? writeMatches(
				cables,
				query,
				{format, limit, scope: wantedScope, found: keys.length - neighbours},
				output,
			)
		: writeCables(cables, keys, {format, limit}, output);
}

/** What is searched for: words, or the lines of a file. */
export type SearchRequest = Omit<OptionsOf<'search'>, 'each' | 'withReceipt'> & {
	readonly lines: readonly string[] | undefined;
	/** When and by which version a receipt is made, if one is written instead of rows. */
	readonly receipt: Pick<Receipt, 'version' | 'date' | 'folder'> | undefined;
};

/** Other commands take a folder as their last argument, so the last word may have been meant as one. */
function folderHint(word: string): string {
	return leadsToFolder(word) ? `; use --folder=${word}` : '';
}
