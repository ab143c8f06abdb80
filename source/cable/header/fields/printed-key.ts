/** A `Key: value` line at the head of a telegram that was printed from a mail system or from an archive of one. */
import type {OtherField} from '../../cable.js';
import type {Field, GatheredField, HeaderAbove, Label} from './field.js';
import {isAdjacent} from './open-field.js';
import {isSubjectOpen} from './subject.js';

/** All other keys of a printout. */
export const printedKeyField: Field = {
	label: keyLabel([
		'MRN',
		'Message Reference Number',
		'Date/DTG',
		'DTG',
		'Date',
		'Sent',
		'Action Post',
		'Captions?',
		'Classification',
		'Sensitivity',
		'Precedence',
		'Originator',
		'Origin',
		'Pass Line',
		'XREF',
		'Attachments?',
		'Keywords?',
		'Reason',
	]),
	provesHeader: false,
	mayBegin: mayBeginKey,
	continues: isAdjacent,
	mayHold: 'a SUMMARY line',
	parse: parseKey,
};

/** The key that a telegram, too, may have below its subject, where it states the day a second time. */
export const declassifyOnField: Field = {
	...printedKeyField,
	label: keyLabel(['Declassify on']),
	continues: open => isAdjacent(open) && open.pieces.length === 0,
	mayBegin: header => mayBeginKey(header) || header.blocks.some(({type}) => type === 'executive-order'),
};

/** A label that is one of some keys, in any case, and a colon. */
export function keyLabel(keys: readonly string[]): Label {
	const initials = keys.map(key => key.charAt(0));
	return {
		initials: [...initials, ...initials.map(letter => letter.toLowerCase())].join(''),
		mayBegin: text => text.includes(':'),
		spellings: [new RegExp(`^(?:${keys.join('|')})\\s?:\\s*`, 'i')],
	};
}

/** In a telegram's own header, as opposed to a printout's, a line below the subject is one more of the subject. */
export function mayBeginKey({isDated, open}: HeaderAbove): boolean {
	return !(isDated && isSubjectOpen({open}));
}

function parseKey({fileText, label, extent, pieces}: GatheredField): OtherField {
	const key = fileText.slice(label.start, label.end).replace(/\s?:\s*$/, '');
	return {type: 'other-field', ...extent, name: {start: label.start, end: label.start + key.length}, pieces};
}
