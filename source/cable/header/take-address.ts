/** Takes the lines of senders and recipients into the header. */
import type {AddressRole} from '../cable.js';
import type {TextLine} from '../line/lines.js';
import {addressGoesOn} from './fields/address-goes-on.js';
import {
	addressLines,
	exceptionAt,
	isCommandForOffice,
	type OpenAddresses,
	roleOf,
} from './fields/address-lines.js';
import {closeField, type Header} from './header.js';

/** Takes a line with a label and a colon, `TO: SECSTATE WASHDC`, which below the date is not a key of a printout. */
export function takeLabelledAddress(header: Header, line: TextLine): boolean {
	return header.isDated && hasEarlyColon(line.text) && takeAddress(header, line);
}

/** Whether a colon is no further to the right than after `INFO`. */
function hasEarlyColon(text: string): boolean {
	for (let at = 0; at < 5 && at < text.length; at++) {
		if (text.charCodeAt(at) === COLON) {
			return true;
		}
	}
	return false;
}

const COLON = 0x3a;

/** Takes a line of addressees: one with a label, or one more of the list above it. */
export function takeAddress(header: Header, line: TextLine): boolean {
	if (header.zone === 'captions' || header.zone === 'fields') {
		return false;
	}
	const {open} = header;
	const label = addressLines.label(line.text);
	if (label && (label.role !== 'from' || header.sender === '' || /^FM\b/i.test(line.text))) {
		closeField(header);
		header.zone = 'addresses';
		const list = label.role !== 'excluded' ? label.role : open?.type === 'addresses' ? open.list : 'info';
		header.open = {type: 'addresses', role: label.role, list};
		addAddresses(header, withRest(header, line), label.role, label.end);
		return true;
	}
	if (open?.type !== 'addresses' || !continuesList(header, open, line.text)) {
		return false;
	}
	const whole = withRest(header, line);
	const role = roleOf(open, whole.text);
	if (role !== open.role) {
		header.open = {...open, role};
	}
	addAddresses(header, whole, role, 0);
	return true;
}

/** Whether a line without a label is one more address of a list. */
function continuesList({sender, addresses}: Header, open: OpenAddresses, text: string): boolean {
	return (
		addressLines.continues(open, sender, text) ||
		(open.role !== 'from' && isCommandForOffice(text, addresses))
	);
}

/** Adds a line of addresses, and the posts that it excepts as a line of their own. */
function addAddresses(header: Header, line: TextLine, role: AddressRole, from: number): void {
	const at = exceptionAt(line.text);
	if (at === undefined || at < from) {
		addAddress(header, line, role, from);
		return;
	}
	const next = line.start + at;
	const before = line.text.slice(0, at).trimEnd();
	addAddress(header, {...line, text: before, end: line.start + before.length, next}, role, from);
	const exception = {...line, text: line.text.slice(at), start: next, from: next};
	addAddress(header, exception, 'excluded', addressLines.label(exception.text)?.end ?? 0);
	header.open = {type: 'addresses', role: 'excluded', list: role};
}

/** A line of an address with those below it that are the rest of it. */
function withRest(header: Header, line: TextLine): TextLine {
	let whole = line;
	for (let count = 0; count < MOST_LINES; count++) {
		const at = nextWords(header);
		const below = header.lines[at];
		if (!below || !addressGoesOn(whole.text, below.text)) {
			break;
		}
		header.at = at;
		const {end, next} = below;
		whole = {...line, text: header.fileText.slice(line.start, end), end, next};
	}
	return whole;
}

/** No address has more lines below its first. */
const MOST_LINES = 3;

/** The index of the next line that has words; one blank line may stand between, as in double spacing. */
function nextWords({lines, at}: Header): number {
	return lines[at + 1]?.text === '' ? at + 2 : at + 1;
}

function addAddress(header: Header, line: TextLine, role: AddressRole, from: number): void {
	if (role === 'from') {
		header.sender = line.text;
	}
	if (header.addresses.length < MOST_ADDRESSES) {
		header.addresses += `${line.text}\n`;
	}
	header.blocks.push(addressLines.parse(line, role, from));
}

/** No telegram has more addresses, in characters; in a damaged file there might seem to be. */
const MOST_ADDRESSES = 8000;
