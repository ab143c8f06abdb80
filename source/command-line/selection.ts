/** Which paragraphs of a cable are printed, as options select them. */
import {canonicalPortionMark} from '../cable/portion-mark.js';
import {type MarkChoice, type NumberRange, portionBases} from '../layout/portions/portion-filter.js';

/** What the options select; an option that is not given selects everything. */
export type Selection = {
	readonly marks: readonly MarkChoice[] | undefined;
	/** The number of a section, from 1, or the beginning of its title. */
	readonly section: string | undefined;
	readonly paragraphs: readonly NumberRange[] | undefined;
};

/** Selects everything. */
export const everything: Selection = {marks: undefined, section: undefined, paragraphs: undefined};

/** The markings in a list such as `C/NF,S,max:C,unmarked`; undefined if one of them is not a marking. */
export function parseMarks(list: string): readonly MarkChoice[] | undefined {
	// The comma of `S/REL USA, FVEY` belongs to the marking: what follows it is not a marking of its own.
	const marks: MarkChoice[] = [];
	for (const item of list.split(',').map(part => part.trim())) {
		const mark = parseMark(item);
		const longer = parseMark(`${marks.at(-1)}, ${item}`);
		if (mark !== undefined) {
			marks.push(mark);
		} else if (longer !== undefined) {
			marks[marks.length - 1] = longer;
		} else {
			return undefined;
		}
	}
	return marks;
}

/** The ranges in a list such as `3-5,8`; undefined if it is not such a list. */
export function parseRanges(list: string): readonly NumberRange[] | undefined {
	const ranges = list.split(',').map(item => {
		const match = /^\s*(\d{1,4})(?:\s*-\s*(\d{1,4}))?\s*$/.exec(item);
		return match && {first: Number(match[1]), last: Number(match[2] ?? match[1])};
	});
	const valid = ranges.filter(range => range !== null);
	return valid.length === ranges.length ? valid : undefined;
}

function parseMark(written: string): MarkChoice | undefined {
	const [, limit] = /^max:(.*)$/i.exec(written) ?? [];
	const mark = canonicalPortionMark(limit ?? written);
	const base = portionBases.find(name => name === (mark === 'LOU' ? 'SBU' : mark));
	if (limit !== undefined) {
		return base && `max:${base}`;
	}
	return written.toLowerCase() === 'unmarked' ? 'unmarked' : (mark as MarkChoice | undefined);
}
