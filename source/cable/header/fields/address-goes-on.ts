/** Whether the line below an address is the rest of it: `USMISSION USUN` / `NEW YORK PRIORITY 0766`. */

import {namedPost} from '../../../glossary/post-names.js';
import {isFigure} from '../../characters.js';
import {addressLines, isAddress} from './address-lines.js';

/** Whether an address that stands alone on a line so far goes on in the line below. */
export function addressGoesOn(address: string, below: string): boolean {
	if (beginsAsMost(below)) {
		return false;
	}
	return (
		(below.length <= LONGEST_REST &&
			(isEndOfAddress(address, below) || endsWithMission(address, below) || isRestOfPost(address, below))) ||
		(below.startsWith('COLLECTIVE') && isListWithoutCollective(address)) ||
		(below.includes('//') && hasOfficesBelow(address, below))
	);
}

/** A quick test, which most lines below an address pass: another address with its mission or routing indicator, or none. */
function beginsAsMost(below: string): boolean {
	return (
		below === '' ||
		below.startsWith('AMEMB') ||
		below.startsWith('AMCON') ||
		below.startsWith('INFO') ||
		below.startsWith('TO ') ||
		(below.startsWith('R') && isWithin(below.indexOf('/'), 4, 8))
	);
}

function isWithin(at: number, from: number, to: number): boolean {
	return at >= from && at <= to;
}

/** Longer lines are no rest of a name, in characters. */
const LONGEST_REST = 50;

/** A precedence, a number or both, which no address consists of: `RUEHEW/AMEMBASSY EDELWEISS PRIORITY` / `0012`. */
function isEndOfAddress(address: string, below: string): boolean {
	if (!initialsOfEnds.includes(below.charAt(0)) || !endOfAddress.test(below)) {
		return false;
	}
	const hasPrecedence = /[A-Z]$/.test(below) || /^[A-Z]/.test(below);
	return !/\d$/.test(address) && !(hasPrecedence && precedenceAtEnd.test(address)) && namesAddressee(address);
}

const initialsOfEnds = 'FINPR0123456789';
const endOfAddress =
	/^(?:(?:NIACT )?(?:FLASH|IMMEDIATE|PRIORITY|ROUTINE)(?:\s{1,4}\d{1,6})?|NIACT|\d{3,6}(?:[-/]\d{3,6})?)$/;
const precedenceAtEnd = /\b(?:FLASH|IMMEDIATE|PRIORITY|ROUTINE|NIACT)$/;

/** Whether a line has more than a label. */
function namesAddressee(address: string): boolean {
	return address.length > (addressLines.label(address)?.end ?? 0);
}

/** `AMEMBASSY` / `EDELWEISS 12`: the kind of a post is no address without its name. */
function endsWithMission(address: string, below: string): boolean {
	return (
		(address.endsWith('BASSY') ||
			address.endsWith('ONSUL') ||
			address.endsWith('ONGEN') ||
			address.endsWith('ISSION')) &&
		missionAtEnd.test(address) &&
		isName(below)
	);
}

const missionAtEnd = /(?:^|[\s/,])(?:AMEMBASSY|AMCONSUL|AMCONGEN|US ?MISSION)$/;

/** A name, with the precedence and the number that may follow it. */
const name =
	/^([A-Z][A-Z.'-]*(?: [A-Z][A-Z.'-]*){0,4}?)(?:\s+(?:NIACT )?(?:FLASH|IMMEDIATE|PRIORITY|ROUTINE|NIACT))?(?:\s+\d{1,6}(?:[-/]\d{1,6})?)?$/;

function isName(below: string): boolean {
	return name.test(below) && !isAddress(below) && !addressLines.label(below) && !classification.test(below);
}

const classification = /^(?:UNCLAS|CONFIDENTIAL|SECRET|TOP SECRET|LIMITED|LOU\b|BT$)/;

/** `AMEMBASSY DAR ES` / `SALAAM`: both lines together name a post, and the second has no mission of its own. */
function isRestOfPost(address: string, below: string): boolean {
	// After a precedence or a number the address is complete.
	const own = isFigure(address.charCodeAt(address.length - 1))
		? undefined
		: ownName.exec(address.slice(-LONGEST_REST))?.[1];
	const rest = own === undefined ? undefined : name.exec(below)?.[1];
	return (
		rest !== undefined &&
		namedPost(`${own} ${rest}`) !== undefined &&
		!isAddress(below) &&
		!addressLines.label(below)
	);
}

const mission = '(?:AMEMBASSY|AMCONSUL|AMCONGEN|US ?MISSION|USINT|USLO|USOFFICE)';
const ownName = new RegExp(
	`(?:/\\s?(?:${mission}\\s)?|\\b${mission}\\s)([A-Z][A-Z.'-]*(?: [A-Z][A-Z.'-]*){0,3})$`,
);

/** `EUROPEAN POLITICAL` / `COLLECTIVE PRIORITY` */
function isListWithoutCollective(address: string): boolean {
	return /[A-Z]$/.test(address) && !address.includes('COLLECTIVE') && namesAddressee(address);
}

/** The symbols of offices go on: `SECDEF WASHDC//USDP/` / `ISA//`, or begin: `HQ USEUCOM VAIHINGEN` / `GE//ECJ5//`. */
function hasOfficesBelow(address: string, below: string): boolean {
	const at = address.indexOf('//');
	const isOpen = at >= 0 && !address.includes('//', at + 2) && offices.test(below);
	const begins =
		at < 0 &&
		/^(?:[A-Z]{2})?\/\/[^a-z]{1,60}$/.test(below) &&
		/[A-Z]$/.test(address) &&
		namesAddressee(address);
	return (isOpen || begins) && !isAddress(below) && !addressLines.label(below);
}

const offices = /^[^a-z]{1,60}\/\/[^a-z]{0,20}$/;
