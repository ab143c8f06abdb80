/** The lines of a header that say who sends and who receives. */

import type {AddressRole} from '../cable.js';
import {extent, type Line} from '../line/lines.js';
import {addresseesOf, looksLikeAddress} from './fields/addressees.js';
import {close, type Header} from './state.js';

/** Takes a line of addressees: one with a label, or one more of the list above it. */
export function takeAddress(header: Header, line: Line): boolean {
	if (header.zone === 'captions' || header.zone === 'fields') {
		return false;
	}
	const label = addressLabel.exec(line.text);
	if (!label) {
		return header.open?.type === 'addresses' && takeFurtherAddress(header, line);
	}
	const role = addressRoles[(label[1] ?? '').toUpperCase()] ?? 'info';
	close(header);
	header.zone = 'addresses';
	header.open = {type: 'addresses', role};
	if (role === 'from') {
		header.sender = line.text;
	}
	const addressees = addresseesOf(line, label[0].length);
	rememberAddress(header, line);
	header.blocks.push({type: 'address-line', ...extent(line), role, addressees});
	return true;
}

function rememberAddress(header: Header, line: Line): void {
	if (header.addresses.length < MOST_ADDRESSES) {
		header.addresses += `${line.text}\n`;
	}
}

function takeFurtherAddress(header: Header, line: Line): boolean {
	const open = header.open;
	// A sender is one; what stands below it without a label is not another.
	const hasSender = open?.type === 'addresses' && open.role === 'from' && !endsWithLabel(header.sender);
	if (open?.type !== 'addresses' || hasSender || !looksLikeAddress(line.text)) {
		return false;
	}
	if (open.role === 'from') {
		header.sender = line.text;
	}
	rememberAddress(header, line);
	header.blocks.push({
		type: 'address-line',
		...extent(line),
		role: open.role,
		addressees: addresseesOf(line, 0),
	});
	return true;
}

function endsWithLabel(senderLine: string): boolean {
	return /^(?:FM|FROM)$/.test(senderLine);
}

const addressLabel = /^(FM|FROM|TO|INFO|XMT|ZEN|(?:To|Info)(?=\s+R[A-Z]{3,7}\/))(?:\s+(?=\S)|\s*$)/;

const addressRoles: Readonly<Record<string, AddressRole>> = {
	FM: 'from',
	FROM: 'from',
	TO: 'action',
	INFO: 'info',
	XMT: 'excluded',
};

/** No telegram has more addresses, in characters; a damaged file might seem to. */
const MOST_ADDRESSES = 8000;
