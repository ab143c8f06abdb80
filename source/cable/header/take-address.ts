/** Takes the lines of senders and recipients into the header. */
import type {AddressRole} from '../cable.js';
import type {TextLine} from '../line/lines.js';
import {addressLines, exceptionAt, isAddress, roleOf} from './fields/address-lines.js';
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
		addAddresses(header, line, label.role, label.end);
		return true;
	}
	if (open?.type !== 'addresses' || !addressLines.continues(open, header.sender, line.text)) {
		return false;
	}
	const role = roleOf(open, line.text);
	if (role !== open.role) {
		header.open = {...open, role};
	}
	addAddresses(header, line, role, 0);
	return true;
}

/** Adds a line of addresses, and the posts that it excepts as a line of their own. */
function addAddresses(header: Header, line: TextLine, role: AddressRole, from: number): void {
	const at = exceptionAt(line.text);
	if (at === undefined || at < from) {
		addAddress(header, withOffices(header, line), role, from);
		return;
	}
	const next = line.start + at;
	const before = line.text.slice(0, at).trimEnd();
	addAddress(header, {...line, text: before, end: line.start + before.length, next}, role, from);
	const exception = {...line, text: line.text.slice(at), start: next, from: next};
	addAddress(header, exception, 'excluded', addressLines.label(exception.text)?.end ?? 0);
	header.open = {type: 'addresses', role: 'excluded', list: role};
}

/** A line of an address with the next one, if the symbols of its offices go on there: `SECDEF WASHDC//USDP/` `ISA//`. */
function withOffices(header: Header, line: TextLine): TextLine {
	const at = line.text.indexOf('//');
	const below = header.lines[header.at + 1];
	if (
		at < 0 ||
		line.text.includes('//', at + 2) ||
		!below ||
		!/^[^a-z]{1,60}\/\/[^a-z]{0,20}$/.test(below.text)
	) {
		return line;
	}
	if (isAddress(below.text) || addressLines.label(below.text)) {
		return line;
	}
	header.at++;
	const {end, next} = below;
	return {...line, text: header.fileText.slice(line.start, end), end, next};
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
