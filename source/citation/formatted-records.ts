import {bibtex} from './bibtex.js';
import type {CitationFormat} from './citation-formats.js';
import {cslJson} from './csl-json.js';
import type {Recorded} from './records.js';
import {ris} from './ris.js';

/** Records in a format. */
export function recordsIn(format: Exclude<CitationFormat, 'text'>, records: readonly Recorded[]): string {
	switch (format) {
		case 'bibtex':
			return bibtex(records);
		case 'ris':
			return ris(records);
		case 'csl-json':
			return cslJson(records);
		default:
			return format satisfies never;
	}
}
