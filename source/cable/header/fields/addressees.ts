/** The addressees of a line or a list: address, routing indicator, precedence, message number. */

import type {Addressee, Range} from '../../cable.js';
import {isFigure} from '../../characters.js';
import {joinText} from '../../joined-text.js';
import {type TextLine, within} from '../../line/lines.js';
import {routingIndicator} from '../../line/recognise.js';
import {matchesOf} from '../../matches-of.js';
import {mostListed} from '../../most-listed.js';

/**
 * The recipients that a printout lists after a key, over several lines: `WASHDC, SECSTATE ROUTINE; ZENDA, AMCONSUL`.
 * If there is no semicolon, and no city before its mission, commas separate them.
 */
export function listedAddressees(fileText: string, pieces: readonly Range[]): readonly Addressee[] {
	const {text, hull} = joinText(fileText, pieces);
	const separator = text.includes(';') || cityFirst.test(text) ? ';' : ',';
	let at = 0;
	return text.split(separator, mostListed).flatMap(item => {
		const start = at + (item.length - item.trimStart().length);
		at += item.length + 1;
		const parts = partsOf(item.trim());
		const place = (part: Range | undefined) => part && hull(start + part.start, start + part.end);
		return (parts && addresseeOf(parts, place)) ?? [];
	});
}

const cityFirst = /^(?!(?:AMEMBASSY|AMCONSUL|USMISSION|SECSTATE|DEPT|CDR)\b)[^,]*, ?(?:AM|US|SEC|DEPT|CDR)/;

/** The recipients of a line: several if each has a routing indicator, or a comma before its mission; else one. */
export function addresseesOf(line: TextLine, from: number): readonly Addressee[] {
	const words = line.text.slice(from);
	if (!words.includes(',') && !words.includes('/', words.indexOf('/') + 1)) {
		const only = addressee(line, from, words);
		return only ? [only] : [];
	}
	const cuts = cutsOf(words);
	return cuts.slice(0, mostListed).flatMap((start, index) => {
		const end = cuts[index + 1] ?? words.length;
		const own = words.slice(start, end).replace(/,\s*$/, '');
		return addressee(line, from + start, own) ?? [];
	});
}

function cutsOf(words: string): readonly number[] {
	const starts = matchesOf(words.includes('/') ? routedAddress : missionAfterComma, words);
	const cuts = starts.map(({index, 0: found}) => index + found.length - found.trimStart().length);
	if (!words.includes('/')) {
		return [0, ...cuts];
	}
	const [first = 0, ...others] = cuts;
	// What stands before the first routing indicator is its precedence, `PRIORITY RUEHZN/AMCONSUL ZENDA`, or an addressee.
	return others.length === 0 || precedenceBefore(words)?.end === first ? [0, ...others] : cuts;
}

/** Behind a city stand the symbols of offices: `RIYADH//USMTM`. */
const routedAddress = new RegExp(String.raw`(?<!\S)(?:${routingIndicator}|ZEN)/(?=[^\s/])`, 'g');
const missionAfterComma = /(?<=,)\s{0,9}(?:AM(?:EMBASSY|CONSUL)|US ?MISSION|USUN|SECSTATE)(?=\s)/g;

function addressee(line: TextLine, from: number, words: string): Addressee | undefined {
	const parts = partsOf(words);
	const place = (part: Range | undefined) => part && within(line, from + part.start, from + part.end);
	return parts && addresseeOf(parts, place);
}

type Part = 'routingIndicator' | 'address' | 'precedence' | 'messageNumber';
type Parts = Readonly<Partial<Record<Part, Range>>> & {readonly address: Range};

function addresseeOf(
	parts: Parts,
	place: (part: Range | undefined) => Range | undefined,
): Addressee | undefined {
	const address = place(parts.address);
	const routingIndicator = place(parts.routingIndicator);
	const precedence = place(parts.precedence);
	const messageNumber = place(parts.messageNumber);
	return address && withParts(address, {routingIndicator, precedence, messageNumber});
}

/** An address with those other parts that there are. To spread each of them takes longer than to find it. */
function withParts(
	address: Range,
	{routingIndicator, precedence, messageNumber}: {readonly [Name in Part]?: Range | undefined},
): Addressee {
	const found: {address: Range} & Partial<Record<Part, Range>> = {address};
	if (routingIndicator) {
		found.routingIndicator = routingIndicator;
	}
	if (precedence) {
		found.precedence = precedence;
	}
	if (messageNumber) {
		found.messageNumber = messageNumber;
	}
	return found;
}

const precedencePattern =
	/(?<=\s|\/\/)((?:NIACT )?(?:FLASH|IMM|IM[MEDIAT]{3,8}|P[RIOT]{5,6}Y|ROUTINE|NIACT)(?: NIACT)?)$/i;

// A small number may be part of a name, `CTF 74`, but not after a precedence or the name of a mission.
const numberPattern =
	/(?:(?<=\s)|(?<=\s(?:IMMEDIATE|PRIORITY|ROUTINE)))(\d{3,6}(?:[-/]\d{3,6})?|\d{1,2},\d{3}|(?<=(?:FLASH|IMMEDIATE|PRIORITY|ROUTINE|NIACT)\s+)\d{1,6}(?:[-/]\d{1,6})?|(?<=^(?:AMEMBASSY|AMCONSUL|US ?MISSION|USUN|USDEL|SECSTATE)\b.{0,60}\s)\d{1,2})$/i;

/** A message number in which letters were read for figures: `O871`. */
const misreadNumber = /(?<=\s)(?=[\dOIl]{3})([OIl]{0,3}\d[\dOIl]{0,6})$/;

/** Whether words end with a figure, which letters that were misread may follow. */
function mayEndWithNumber(words: string): boolean {
	const lowest = words.length - LONGEST_MISREAD;
	let at = words.length - 1;
	while (at > lowest && 'OIl'.includes(words.charAt(at))) {
		at--;
	}
	return isFigure(words.charCodeAt(at));
}

/** No misread number has more characters. */
const LONGEST_MISREAD = 10;

/** A list of addressees or a force whose name ends with a number: `AIG 8312`, `CTF 500`. */
const numberedName = /^(?:AIG|CT[FGU])$/;

/** More characters than a precedence has. */
const LONGEST_PRECEDENCE = 40;

/** More characters than a number, with the name before it, has. */
const LONGEST_NUMBER = 120;

/** The words without trailing blanks, and without the end mark of a transmission on the same line. */
function withoutEnd(words: string): string {
	const all = words.trimEnd();
	return all.endsWith('BT') && /\sBT$/.test(all.slice(-3)) ? all.slice(0, -2).trimEnd() : all;
}

/** The words without the symbols of offices behind a message number: `AMEMBASSY STRELSAU 0871//DAO//`. */
function withoutOffices(words: string): string {
	const at = words.indexOf('//');
	const isAfterNumber = at > 0 && /\s\d{3,6}$/.test(words.slice(Math.max(0, at - LONGEST_PRECEDENCE), at));
	return isAfterNumber && officesAlone.test(words.slice(at)) ? words.slice(0, at) : words;
}

const officesAlone = /^\/\/[A-Z\d][A-Z\d:/&,-]{0,40}$/;

/** The parts of an addressee, whose precedence may stand before it: `PRIORITY RUEHZN/AMCONSUL ZENDA 12`. */
function partsOf(words: string): Parts | undefined {
	const before = precedenceBefore(words);
	if (!before) {
		return partsFromEnds(words);
	}
	const parts = partsFromEnds(words.slice(before.end));
	const moved = (part: Range | undefined) =>
		part && {start: before.end + part.start, end: before.end + part.end};
	return (
		parts &&
		withParts(moved(parts.address) ?? parts.address, {
			routingIndicator: moved(parts.routingIndicator),
			precedence: moved(parts.precedence) ?? {start: 0, end: words.slice(0, before.end).trimEnd().length},
			messageNumber: moved(parts.messageNumber),
		})
	);
}

/** The precedence before an addressee, with the blanks after it. */
function precedenceBefore(words: string): Range | undefined {
	const match = 'FINPR'.includes(words.charAt(0)) ? precedenceFirst.exec(words) : null;
	return match ? {start: 0, end: match[0].length} : undefined;
}

const precedenceFirst = new RegExp(
	String.raw`^(?:(?:NIACT )?(?:FLASH|IMMEDIATE|PRIORITY|ROUTINE)|NIACT)\s{1,9}(?=${routingIndicator}/|(?:AM(?:EMBASSY|CONSUL|CONGEN)|US ?MISSION|USINT|USUN|SECSTATE|SECDEF)\s)`,
);

/** Reads `RUEHRL/AMEMBASSY BERLIN PRIORITY 1772` from both ends; what is left in the middle is the address. */
function partsFromEnds(words: string): Parts | undefined {
	// `ZEN` means that the message gets there by other means.
	const routing = /^[\s:Z]/.test(words) || words.includes('/') ? routingPattern.exec(words) : null;
	const start = routing?.[0].length ?? 0;
	let rest = withoutOffices(withoutEnd(words.slice(start)));
	const takeLast = (pattern: RegExp, longest: number): Range | undefined => {
		const taken = pattern.exec(rest.slice(-longest))?.[1];
		const before = rest.slice(0, rest.length - (taken?.length ?? 0)).trimEnd();
		if (
			taken === undefined ||
			before === '' ||
			(pattern !== precedencePattern && numberedName.test(before))
		) {
			return undefined;
		}
		const end = start + rest.length;
		rest = before;
		return {start: end - taken.length, end};
	};
	const takeNumber = () =>
		mayEndWithNumber(rest)
			? (takeLast(numberPattern, LONGEST_NUMBER) ?? takeLast(misreadNumber, LONGEST_NUMBER))
			: undefined;
	const numberAtEnd = takeNumber();
	const mayBePrecedence = lastOfPrecedence.includes(rest.charAt(rest.length - 1));
	const precedence = mayBePrecedence ? takeLast(precedencePattern, LONGEST_PRECEDENCE) : undefined;
	// Some typists put the number before the precedence: `SECSTATE WASHDC 716 NIACT IMMEDIATE`.
	const messageNumber = numberAtEnd ?? takeNumber();
	const routingIndicator =
		routing?.[1] === undefined || routing[1] === 'ZEN'
			? undefined
			: {start: routing[0].indexOf(routing[1]), end: routing[0].indexOf(routing[1]) + routing[1].length};
	const indent = rest.length - rest.trimStart().length;
	return rest.trim() === ''
		? undefined
		: withParts(
				{start: start + indent, end: start + rest.length},
				{routingIndicator, precedence, messageNumber},
			);
}

const routingPattern = new RegExp(
	String.raw`^\s*(?:(${routingIndicator}|R[a-z]{3,7}|r[a-z]{3,7}|ZEN)\s*)?/\s*(?=\S)|^\s*(?::|ZEN\s)\s*(?=\S)`,
);

/** What a precedence may end with, in either case. */
const lastOfPrecedence = 'ADEHIMTYadehimty';
