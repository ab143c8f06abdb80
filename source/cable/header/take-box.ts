/** A box of rules that a clerk or an archivist drew into the header around words about the message. */
import type {Block} from '../cable.js';
import {isBlank, type TextLine} from '../line/lines.js';
import {paragraphStart} from '../line/paragraph-start.js';
import {isRule, routingIndicator} from '../line/recognise.js';
import {labelledField} from './fields/fields.js';
import {addToHeader, type Header} from './header.js';
import {liesAhead} from './lies-ahead.js';
import {isPassingLine} from './passing-line.js';

/** Takes a rule, what stands below it, and the rule that closes the box, if the header goes on below. */
export function takeBox(header: Header, line: TextLine): boolean {
	if (!isRule(line.text)) {
		return false;
	}
	const last = endOfBox(header);
	if (last === undefined || !liesAhead(header)) {
		return false;
	}
	const {open, lines, at} = header;
	for (const each of lines.slice(at, last + 1)) {
		addToHeader(header, blockOf(header, each));
	}
	header.at = last;
	header.open = open?.type === 'addresses' ? open : undefined;
	return true;
}

/** The line of the rule that closes a box, if nothing of the header itself stands between. */
function endOfBox({lines, at}: Header): number | undefined {
	for (let index = at + 1; index < at + LONGEST_BOX; index++) {
		const text = lines[index]?.text;
		if (text === undefined || paragraphStart(text) || isOfHeader(text)) {
			return undefined;
		}
		if (isRule(text)) {
			return index;
		}
	}
	return undefined;
}

/** No box has more lines. */
const LONGEST_BOX = 20;

function isOfHeader(text: string): boolean {
	return labelledField(text) !== undefined || addressOrService.test(text);
}

const addressOrService = new RegExp(
	String.raw`^(?:FM|TO|INFO)\s+(?:${routingIndicator}/|AM|US|SEC|ALL )|^[A-Z]+ PTQ`,
);

function blockOf({addresses}: Header, line: TextLine): Block {
	if (isBlank(line) || isRule(line.text)) {
		return {type: 'blank', start: line.from, end: line.next};
	}
	const words = {start: line.start, end: line.end};
	return /\b(?:FOR|PASS)\b/.test(line.text) && isPassingLine(line.text, addresses)
		? {type: 'passing-instruction', start: line.from, end: line.next, pieces: [words]}
		: {type: 'notice', kind: 'other', start: line.from, end: line.next};
}
