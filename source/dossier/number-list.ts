/** Reads a list of numbers, one per line, as somebody else has sent it; a dossier is such a list, too. */
import {parseMrn} from '../cable/mrn.js';
import {canonicalNumber} from '../search/query/number-asked.js';
import type {Dossier, DossierItem, UnreadableLine} from './dossier.js';
import {readLine} from './lines.js';
import {linesOf} from './read-dossier.js';

/** Reads a list; reports what is not a number, except blank lines and those that begin with `#`. */
export function readNumberList(name: string, text: string): Dossier {
	const items: DossierItem[] = [];
	const unreadable: UnreadableLine[] = [];
	for (const [line, words] of linesOf(text).entries()) {
		const item = itemOf(words);
		if (item) {
			items.push({...item, line, end: line + 1, notes: []});
		} else if (words.trim() !== '' && !/^\s*(?:#|[-*+] )/.test(words)) {
			unreadable.push({line, text: words, reason: 'not a number'});
		}
	}
	return {name, items, unreadable};
}

function itemOf(words: string): Pick<DossierItem, 'mrn' | 'sha256' | 'words'> | undefined {
	const read = readLine(words);
	if (read.type === 'item') {
		return read.item;
	}
	// A table has more beside the number.
	const number = canonicalNumber(words.split(/[,;\t]/)[0]?.trim() ?? '');
	return number !== undefined && parseMrn(number) !== undefined
		? {mrn: number, sha256: undefined, words: ''}
		: undefined;
}
