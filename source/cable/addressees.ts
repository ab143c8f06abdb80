/** Who sends and who receives: the addressees that a line or a list holds. */

import type {Addressee, Range} from './cable.js';
import {captionsOf} from './captions.js';
import {hull, joinText} from './joined-text.js';
import {type Line, rangeOf} from './lines.js';

/**
 * The recipients that a printout lists behind a key, over several lines: `WASHDC, SECSTATE ROUTINE; ZENDA, AMCONSUL`.
 * Where no semicolon parts them and no city stands before its mission, commas do.
 */
export function listedAddressees(fileText: string, pieces: readonly Range[]): readonly Addressee[] {
	const {text, ranges} = joinText(fileText, pieces);
	const separator = text.includes(';') || /, ?(?:AM|US|SEC|DEPT|CDR)/.test(text) ? ';' : ',';
	let at = 0;
	return text.split(separator).flatMap(item => {
		const start = at + (item.length - item.trimStart().length);
		at += item.length + 1;
		const match = addresseePattern.exec(item.trim());
		const placed = (group: string) => {
			const indices = match?.indices?.groups?.[group];
			return indices && hull(ranges(start + indices[0], start + indices[1]));
		};
		return addresseeOf(placed) ?? [];
	});
}

/** One or several recipients of a line; several when each has its routing indicator. */
export function addresseesOf(line: Line, from: number): readonly Addressee[] {
	const words = line.text.slice(from);
	const starts = [...words.matchAll(/(?<!\S)R[A-Z]{3,7}\/(?=\S)/g)].map(match => match.index);
	const cuts = starts.length > 1 ? starts : [0];
	return cuts.flatMap((start, index) => {
		const end = cuts[index + 1] ?? words.length;
		return addressee(line, from + start, words.slice(start, end)) ?? [];
	});
}

/** Whether a line without a label could be one more address of the list above it. */
export function looksLikeAddress(text: string): boolean {
	return (
		/^(?:XMT\s+)?[A-Z][A-Z\d /&().,'#-]{2,}$/.test(text) &&
		!/\bFOR\b|\bPASS(?:ES)?\b/.test(text) &&
		captionsOf({text, start: 0, end: 0, from: 0, next: 0}) === undefined
	);
}

function addressee(line: Line, from: number, words: string): Addressee | undefined {
	const match = addresseePattern.exec(words);
	return match ? addresseeOf(group => rangeOf({...line, start: line.start + from}, match, group)) : undefined;
}

function addresseeOf(placed: (group: string) => Range | undefined): Addressee | undefined {
	const address = placed('address');
	const routingIndicator = placed('routing');
	const precedence = placed('precedence');
	const messageNumber = placed('number');
	return (
		address && {
			address,
			...(routingIndicator && {routingIndicator}),
			...(precedence && {precedence}),
			...(messageNumber && {messageNumber}),
		}
	);
}

const addresseePattern =
	/^(?:(?<routing>R[A-Z]{3,7})\s*\/\s*)?(?<address>\S.*?)(?:\s+(?<precedence>(?:NIACT )?(?:FLASH|IMM(?:EDIATE)?|PR?IORITY|ROUTINE|NIACT)))?(?:\s+(?<number>\d{3,6}))?(?:\s+BT)?\s*$/d;
