/** What the screens of findings ask of an index: what is wanted, and where a quotation stands. */
import type {FoundPlace, ShownWanted} from '../app/findings/results.js';
import type {Archive} from '../archive/archive.js';
import {wantedFrom} from '../holdings/wanted.js';
import type {CableIndex} from '../index/reader.js';
import {differenceWords, toleratedWords} from '../quotation/verdict-words.js';
import {createQuotationFinder, type QuotationIndex} from './quotations/find-quoted.js';

/** The cables that are cited but not held, up to a limit, and how many there are in all. */
export function rankWanted({numbers, identified}: Pick<CableIndex, 'numbers' | 'identified'>): {
	readonly total: number;
	readonly wanted: readonly ShownWanted[];
} {
	const all = wantedFrom(numbers);
	return {
		total: all.length,
		wanted: all.slice(0, MOST_WANTED).map(({mrn, citing, inText}) => ({
			mrn,
			count: citing.length,
			inText,
			by: identified(citing.slice(0, MOST_NAMED)).flatMap(cable => cable.mrn ?? []),
		})),
	};
}

const MOST_WANTED = 2000;
const MOST_NAMED = 6;

/** The places that have a quotation or are like it, best first; `onStep` is called before each file and may throw. */
export function findPlaces(
	archive: Archive,
	index: QuotationIndex,
	text: string,
	onStep: () => void,
): readonly FoundPlace[] {
	const {likest} = createQuotationFinder(archive, index, onStep);
	return likest(withLineEnds(text), MOST_PLACES).map(({cable: {key, mrn, mrnFrom, date}, comparison}) => ({
		key,
		mrn,
		mrnFrom,
		date,
		paragraph: comparison.paragraph,
		mark: comparison.mark,
		offset: comparison.offset,
		isSame: comparison.type === 'same',
		words:
			comparison.type === 'same'
				? toleratedWords(comparison.tolerated)
				: differenceWords(comparison.differences),
	}));
}

const MOST_PLACES = 20;

/** A pasted text has blanks instead of line ends, also after a hyphen. */
function withLineEnds(text: string): string {
	return text.replace(/(?<=\p{L})- (?!(?:and|or|nor|but|to)\b)(?=\p{L})/giu, '-\n');
}
