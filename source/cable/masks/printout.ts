/** The `Key: value` lines at the head of a telegram that was printed from a mail system or an archive of one. */
import type {AddressRole, Range} from '../cable.js';
import {type Line, within} from '../line/lines.js';

/** A `Key: value` line: its name and value, and for an address who it is. */
export type KeyedLine = {readonly name: Range; readonly value: Range; readonly role?: AddressRole};

/** Reads a line that begins with one of the keys of a printout. */
export function keyedLine(line: Line): KeyedLine | undefined {
	const match = keyPattern.exec(line.text);
	if (!match) {
		return undefined;
	}
	const [whole, name = ''] = match;
	const role = roles.get(name.toUpperCase());
	return {
		name: within(line, 0, name.length),
		value: within(line, whole.length, line.text.length),
		...(role && {role}),
	};
}

const keys = [
	'MRN',
	'Message Reference Number',
	'Date/DTG',
	'DTG',
	'Date',
	'Sent',
	'From',
	'Action',
	'Action Post',
	'To',
	'Info',
	'Information',
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
	'Declassify on',
	'Reason',
];

const keyPattern = new RegExp(`^(${keys.join('|')})\\s?:\\s*`, 'i');

const roles: ReadonlyMap<string, AddressRole> = new Map([
	['FROM', 'from'],
	['TO', 'action'],
	['ACTION', 'action'],
	['INFO', 'info'],
	['INFORMATION', 'info'],
]);
