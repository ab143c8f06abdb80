import {isUtf8} from 'node:buffer';
import {TextDecoder} from 'node:util';

/** How the bytes of a file were read. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The text of some bytes, or none where they are no text. */
export function decode(bytes: Uint8Array): {readonly text: string; readonly encoding: Encoding} | undefined {
	const encoding = encodingOf(bytes);
	return encoding && {text: decoders[encoding]().decode(bytes), encoding};
}

/** What a text is cut between without hurting a character: bytes, or the pairs of UTF-16, told from its first two bytes. */
export function unitOf(start: Uint8Array): 'byte' | 'utf-16le' | 'utf-16be' {
	const encoding = encodingOf(start.subarray(0, 2));
	return encoding === 'utf-16le' || encoding === 'utf-16be' ? encoding : 'byte';
}

/** The text of a stretch out of a longer text. */
export function decodeStretch(bytes: Uint8Array, unit: ReturnType<typeof unitOf>): string {
	const encoding = unit === 'byte' ? (isUtf8(bytes) ? 'utf-8' : 'windows-1252') : unit;
	return decoders[encoding]().decode(bytes);
}

// The byte order mark stays in the text, where the parser takes it for a blank: the text is the file.
const decoders: Readonly<Record<Encoding, () => TextDecoder>> = {
	'utf-8': () => new TextDecoder('utf-8', {ignoreBOM: true}),
	'utf-16le': () => new TextDecoder('utf-16le', {ignoreBOM: true}),
	'utf-16be': () => new TextDecoder('utf-16be', {ignoreBOM: true}),
	'windows-1252': () => new TextDecoder('windows-1252'),
};

function encodingOf(bytes: Uint8Array): Encoding | undefined {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) {
		return 'utf-16le';
	}
	if (bytes[0] === 0xfe && bytes[1] === 0xff) {
		return 'utf-16be';
	}
	if (looksBinary(bytes)) {
		return undefined;
	}
	return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

const BYTES_LOOKED_AT = 8192;

/** Texts may hold a stray NUL; pictures, archives and programs are full of them. */
function looksBinary(bytes: Uint8Array): boolean {
	const start = bytes.subarray(0, BYTES_LOOKED_AT);
	let controls = 0;
	// An iterator would take more time than all else that is done to read a file.
	for (let index = 0; index < start.length; index++) {
		const byte = start[index] ?? 0;
		if (byte < 0x20 && !(byte >= 0x07 && byte <= 0x0d) && byte !== 0x1b) {
			controls++;
		}
	}
	return controls > start.length * 0.05;
}
