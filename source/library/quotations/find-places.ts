import type {FoundPlace} from '../../app/findings/results.js';
import type {Archive} from '../../archive/archive.js';
import type {Compared} from '../../quotation/verdict.js';
import {differenceWords, toleratedWords} from '../../quotation/verdict-words.js';
import {createQuotationFinder, type QuotationIndex} from './find-quoted.js';

/** The places that have a quotation or are like it, best first; `onStep` is called before each file and may throw. */
export function findPlaces(
	archive: Archive,
	index: QuotationIndex,
	text: string,
	onStep: () => void,
): readonly FoundPlace[] {
	const {likest} = createQuotationFinder(archive, index, onStep);
	return likest(withLineEnds(text), MOST_PLACES).map(foundPlace);
}

/** What is told of the cable of a place. */
type Listed = Pick<FoundPlace, 'key' | 'mrn' | 'mrnFrom' | 'date'>;

/** A place as it is listed, with what differs there. */
export function foundPlace({cable: {key, mrn, mrnFrom, date}, comparison}: Compared<Listed>): FoundPlace {
	return {
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
	};
}

const MOST_PLACES = 20;

/** A pasted text has blanks instead of line ends, also after a hyphen. */
function withLineEnds(text: string): string {
	return text.replace(/(?<=\p{L})- (?!(?:and|or|nor|but|to)\b)(?=\p{L})/giu, '-\n');
}
