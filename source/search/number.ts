/** Finds cables by their message reference number, or by a part of it. */
import {type Mrn, withUsualPost} from '../cable/mrn.js';
import type {Hit} from './subject-finder.js';

/** A cable and its number, if it has one. */
export type NumberedCable<Id> = {readonly id: Id; readonly mrn?: Mrn | undefined};

/** The cables whose number contains the text, by any name of the post; none if the text does not look like part of a number. */
export function findByNumber<Id>(cables: readonly NumberedCable<Id>[], text: string): readonly Hit<Id>[] {
	const part = text.length > longestNumber ? '' : comparable(text);
	if (!partPattern.test(part)) {
		return [];
	}
	const usual = withUsualPost(part);
	const parts = usual === undefined ? [part] : [part, usual];
	const found = cables.filter(({mrn}) => parts.some(each => comparable(mrn ?? '').includes(each)));
	// `rome 133` more likely means 07ROME133 than 07ROME1333.
	const isToEnd = ({mrn}: NumberedCable<Id>) => parts.some(each => comparable(mrn ?? '').endsWith(each));
	const best = [...found.filter(isToEnd), ...found.filter(cable => !isToEnd(cable))];
	return best.map(({id}) => ({id, matches: []}));
}

/** No number is longer, however it is spaced; a pasted megabyte is not read to its end. */
const longestNumber = 64;

// Letters alone are words, and one or two digits are in most numbers.
const partPattern = /^(?:\d*[A-Z]+\d+|\d+[A-Z]+|\d{3,})$/;

/** A number as it is compared: without blanks, hyphens, and the zeros before the serial. */
function comparable(text: string): string {
	return text
		.toUpperCase()
		.replace(/[\s-]/g, '')
		.replace(/(?<=[A-Z])0+/g, '')
		.replace(/^0+(?=[1-9]\d*$|0$)/, '');
}
