/** Reads a cable that an index lists, where that takes no longer than an answer may. */
import type {Archive} from '../archive/archive.js';
import {mayParseSlowly} from '../archive/direct-reads.js';
import {ArchiveError} from '../archive/errors.js';
import {readText, textSize} from '../archive/texts.js';
import type {Cable} from '../cable/cable.js';
import {parseCable} from '../cable/parse.js';
import {mostAnalysed, whyNotAnalysed} from '../cable/plain-cable.js';
import type {IndexedSummary} from '../index/reader.js';

/** The cable of a row, unless it is gone, is not analysed or may take very long to read. */
export function readAtOnce(archive: Archive, {id, place}: IndexedSummary): Cable | undefined {
	try {
		const size = textSize(archive, id, place);
		if (size === undefined || size > mostAnalysed) {
			return undefined;
		}
		const text = readText(archive, id, place);
		return whyNotAnalysed(text) === undefined && !mayParseSlowly(text) ? parseCable(id, text) : undefined;
	} catch (error) {
		if (error instanceof ArchiveError) {
			return undefined;
		}
		throw error;
	}
}
