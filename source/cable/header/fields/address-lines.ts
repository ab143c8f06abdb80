/**
 * `FM AMEMBASSY ROME`, `TO RUEHC/SECSTATE WASHDC 8355`, and the lines below that list more recipients.
 * Unlike other fields these are line by line: each line is a block of its own.
 */
import type {AddressLine, AddressRole} from '../../cable.js';
import {captionsOf} from '../../line/captions.js';
import {beginsWithAny, charactersOf} from '../../line/initials.js';
import type {TextLine} from '../../line/lines.js';
import {routingIndicator} from '../../line/recognise.js';
import {addresseesOf} from './addressees.js';

/** A list of addresses that the next line may continue. */
export type OpenAddresses = {
	readonly type: 'addresses';
	readonly role: AddressRole;
	/** The role of the list that an exception is made to. */
	readonly list: AddressRole;
};

/** The label of such lines, what continues a list of them, and how one is parsed. */
export const addressLines = {label: addressLabel, continues: continuesAddresses, parse: parseAddressLine};

/** The role that the label of a line names, and where the label ends. */
function addressLabel(text: string): {readonly role: AddressRole; readonly end: number} | undefined {
	const initial = text.charAt(0);
	const match = beginsWithAny(startsOfLabels, text) ? (plainLabel.exec(text) ?? otherLabel.exec(text)) : null;
	return match ? {role: roles.get(initial.toUpperCase()) ?? 'info', end: match[0].length} : undefined;
}

const startsOfLabels = charactersOf('FTIXfti');

const plainLabel =
	/^(?:(FM|FROM|TO|INFO|XMT)(?:\s+(?=\S)|\s*$)|(XMT)\s*[:/]\s*(?=\S)|(FM|TO|INFO)\s*:\s*(?=[A-Z/])(?!QUOTE|QTE|M(?:R|RS|S)\b))/;

/** What only an address begins with, in any case. */
const startOfAddress = String.raw`(?:${routingIndicator}/(?=\S)|ZEN/|(?:AM(?:EMB(?:ASSY)?|CONSUL|CONGEN)|US ?(?:MISSION|OFFICE|INT|LO|DEL)|SEC(?:STATE|DEF|TREAS)|DEPT OF|ALL [A-Z]+ (?:AND [A-Z]+ )?POSTS)\b)`;

// With a colon, or in small letters, only before such words: a letter that is quoted begins with `To` as well.
const otherLabel = new RegExp(`^(FM|FROM|TO|INFO)\\s{0,9}:?\\s{0,9}(?=${startOfAddress})`, 'i');
const addressAlone = new RegExp(`^(?:XMT\\s+)?${startOfAddress}`, 'i');

/** The roles by the first letter of `FM` or `FROM`, `TO`, `INFO` and `XMT`, which excepts posts from a collective address. */
const roles: ReadonlyMap<string, AddressRole> = new Map([
	['F', 'from'],
	['T', 'action'],
	['I', 'info'],
	['X', 'excluded'],
]);

/** Whether a line without a label is one more address of a list; `sender` is the line that names the sender. */
function continuesAddresses({role}: OpenAddresses, sender: string, text: string): boolean {
	// There is one sender: what stands below it without a label is not another, unless the label stood alone.
	const hasSender = role === 'from' && !/^(?:FM|FROM):?$/i.test(sender);
	return !hasSender && looksLikeAddress(text);
}

/** Whether a line begins as only an address does: `RUEHZN/AMCONSUL ZENDA`, whatever the symbols of its offices. */
export function isAddress(text: string): boolean {
	return addressAlone.test(text) && !(text.endsWith('.') && /[a-z]\.$/.test(text));
}

function looksLikeAddress(text: string): boolean {
	return (
		isAddress(text) ||
		((inAddressCharacters.test(text) || hasOffices(text)) &&
			!/\bFOR\b|\bPASS(?:ES)?\b|^FROM\b/.test(text) &&
			captionsOf({text, start: 0, end: 0, from: 0, next: 0}) === undefined)
	);
}

const inAddressCharacters =
	/^(?:(?:XMT\s+|:\s*|ZEN\s)?[A-Z][A-Z\d /&().,'#-]|\d[\dA-Z/]* [A-Z])[A-Z\d /&().,'#-]+$/;

/**
 * Whether a line of a list is a command with the office that the message is for, `CINCPAC FOR POLAD`. Where the command
 * has been named above, it is an instruction.
 */
export function isCommandForOffice(text: string, addresses: string): boolean {
	const command = text.includes(' FOR ') ? commandForOffice.exec(text)?.[1] : undefined;
	return command !== undefined && !isNamed(command.replace(/^US/, ''), addresses);
}

/** Whether addresses name a command, with or without the letters of the country: `HQ USEUCOM` is `EUCOM`. */
function isNamed(command: string, addresses: string): boolean {
	return addresses.split(/[^A-Z\d]+/).some(word => word === command || word === `US${command}`);
}

/** The name of a military command, as a pattern; other words begin with the same letters, `COMMERCE`, `COMMITTEE`. */
export const militaryCommand =
	'(?:(?:US)?(?:D?CINC[A-Z]{2,14}|CDR[A-Z]{0,14}|COM(?:US[A-Z]{2,12}|[A-Z]{2,9}(?:FLT|FOR|COM|PAC)[A-Z]{0,8})|NMR)|CGUS[A-Z]{2,12}|US(?:CG|AFE|AREUR|ARSO|NAVEUR)|SAC(?:EUR|LANT)|SHAPE|AF(?:CENT|NORTH|SOUTH)|(?:US)?(?:AFRI|CENT|EU|JF|LANT|NORTH|PA|SO|SOUTH|STRAT|TRANS)COM)';

const commandForOffice = new RegExp(
	String.raw`^(${militaryCommand})(?: [A-Z][A-Z\d]{1,14}){0,3} (?:ALSO )?FOR [A-Z][A-Z\d /,&-]{1,30}$`,
);

/** Whether the symbols of offices follow an address: `HQ USEUCOM VAIHINGEN GE//ECJ5:POLAD//`. */
function hasOffices(text: string): boolean {
	return /^[A-Z]{2}/.test(text) && text.includes('//') && !/[a-z]/.test(text);
}

/** The role of a line without a label: below an exception another collective address belongs to the list again. */
export function roleOf({role, list}: OpenAddresses, text: string): AddressRole {
	return role === 'excluded' && collective.test(text) ? list : role;
}

const collective = new RegExp(String.raw`^${routingIndicator}/|\b(?:ALL|COLLECTIVE|POSTS)\b`);

/** Where posts that are excepted begin on a line of addresses: `ALL DIPLOMATIC POSTS XMT AMEMBASSY ZENDA`. */
export function exceptionAt(text: string): number | undefined {
	const match = text.includes('XMT') ? /\sXMT(?=[\s:/])/.exec(text) : null;
	return match ? match.index + 1 : undefined;
}

function parseAddressLine(line: TextLine, role: AddressRole, from: number): AddressLine {
	return {type: 'address-line', start: line.from, end: line.next, role, addressees: addresseesOf(line, from)};
}
