/** Takes the lines of senders and recipients into the header. */
import type {AddressRole} from '../cable.js';
import type {TextLine} from '../line/lines.js';
import {addressLines} from './fields/address-lines.js';
import {closeField, type Header} from './header.js';

/** Takes a line of addressees: one with a label, or one more of the list above it. */
export function takeAddress(header: Header, line: TextLine): boolean {
	if (header.zone === 'captions' || header.zone === 'fields') {
		return false;
	}
	const {open} = header;
	const label = addressLines.label(line.text);
	if (label) {
		closeField(header);
		header.zone = 'addresses';
		header.open = {type: 'addresses', role: label.role};
		addAddress(header, line, label.role, label.end);
		return true;
	}
	if (open?.type !== 'addresses' || !addressLines.continues(open, header.sender, line.text)) {
		return false;
	}
	addAddress(header, line, open.role, 0);
	return true;
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
