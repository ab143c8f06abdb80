/**
 * `FM AMEMBASSY ROME`, `TO RUEHC/SECSTATE WASHDC 8355`, and the lines below that list more recipients.
 * Unlike other fields these are line by line: each line is a block of its own.
 */
import type {AddressLine, AddressRole} from '../../cable.js';
import {captionsOf} from '../../line/captions.js';
import {extent, type TextLine} from '../../line/lines.js';
import {addresseesOf} from './addressees.js';

/** A list of addresses that the next line may continue. */
export type OpenAddresses = {readonly type: 'addresses'; readonly role: AddressRole};

/** The label of such lines, what continues a list of them, and how one is parsed. */
export const addressLines = {label: addressLabel, continues: continuesAddresses, parse: parseAddressLine};

/** The role that the label of a line names, and where the label ends. */
function addressLabel(text: string): {readonly role: AddressRole; readonly end: number} | undefined {
	const match = labelPattern.exec(text);
	return match ? {role: roles[(match[1] ?? '').toUpperCase()] ?? 'info', end: match[0].length} : undefined;
}

const labelPattern = /^(FM|FROM|TO|INFO|XMT|ZEN|(?:To|Info)(?=\s+R[A-Z]{3,7}\/))(?:\s+(?=\S)|\s*$)/;

/** `XMT` excepts posts from a collective address. */
const roles: Readonly<Record<string, AddressRole>> = {
	FM: 'from',
	FROM: 'from',
	TO: 'action',
	INFO: 'info',
	XMT: 'excluded',
};

/** Whether a line without a label is one more address of a list; `sender` is the line that names the sender. */
function continuesAddresses({role}: OpenAddresses, sender: string, text: string): boolean {
	// There is one sender: what stands below it without a label is not another, unless the label stood alone.
	const hasSender = role === 'from' && !/^(?:FM|FROM)$/.test(sender);
	return !hasSender && looksLikeAddress(text);
}

function looksLikeAddress(text: string): boolean {
	return (
		/^(?:(?:XMT\s+|:\s*)?[A-Z][A-Z\d /&().,'#-]|\d[\dA-Z/]* [A-Z])[A-Z\d /&().,'#-]+$/.test(text) &&
		(/^R[A-Z]{3,7}\//.test(text) || !/\bFOR\b|\bPASS(?:ES)?\b/.test(text)) &&
		captionsOf({text, start: 0, end: 0, from: 0, next: 0}) === undefined
	);
}

function parseAddressLine(line: TextLine, role: AddressRole, from: number): AddressLine {
	return {type: 'address-line', ...extent(line), role, addressees: addresseesOf(line, from)};
}
