import {isUtf8} from 'node:buffer';
import {TextDecoder} from 'node:util';

/** The encodings that a file can be read in. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The text in some bytes and its encoding; `undefined` if the bytes are not text. */
export function decodeText(
	bytes: Uint8Array,
): {readonly text: string; readonly encoding: TextEncoding} | undefined {
	const encoding = encodingOf(bytes);
	return encoding && {text: decoders[encoding]().decode(bytes), encoding};
}

/** The smallest unit that a text can be cut into without breaking a character, judged by its first two bytes. */
export function codeUnitOf(start: Uint8Array): 'byte' | 'utf-16le' | 'utf-16be' {
	const encoding = encodingOf(start.subarray(0, 2));
	return encoding === 'utf-16le' || encoding === 'utf-16be' ? encoding : 'byte';
}

/** The smallest unit of a text. */
export type CodeUnit = ReturnType<typeof codeUnitOf>;

/** The text in a range of bytes from a longer text, and its encoding. */
export function decodePart(
	bytes: Uint8Array,
	unit: CodeUnit,
): {readonly text: string; readonly encoding: TextEncoding} {
	const encoding = unit === 'byte' ? (isUtf8(bytes) ? 'utf-8' : 'windows-1252') : unit;
	return {text: decoders[encoding]().decode(bytes), encoding};
}

/** How many bytes a text takes in an encoding that it was read in. */
export function bytesIn(text: string, encoding: TextEncoding): number {
	switch (encoding) {
		case 'utf-8':
			return Buffer.byteLength(text);
		case 'windows-1252':
			return text.length;
		case 'utf-16le':
		case 'utf-16be':
			return 2 * text.length;
		default:
			return encoding satisfies never;
	}
}

// The byte order mark stays in the text, so that the text is the file; the parser takes it for a blank.
const decoders: Readonly<Record<TextEncoding, () => TextDecoder>> = {
	'utf-8': () => new TextDecoder('utf-8', {ignoreBOM: true}),
	'utf-16le': () => new TextDecoder('utf-16le', {ignoreBOM: true}),
	'utf-16be': () => new TextDecoder('utf-16be', {ignoreBOM: true}),
	'windows-1252': () => new TextDecoder('windows-1252'),
};

function encodingOf(bytes: Uint8Array): TextEncoding | undefined {
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

const SAMPLE_BYTES = 8192;

/**
 * Whether bytes are full of control characters, as in pictures, archives and programs; a text may have a stray NUL.
 */
function looksBinary(bytes: Uint8Array): boolean {
	const start = bytes.subarray(0, SAMPLE_BYTES);
	let controls = 0;
	// An iterator would take longer than the rest of reading a file.
	for (let index = 0; index < start.length; index++) {
		const byte = start[index] ?? 0;
		if (byte < 0x20 && !(byte >= 0x07 && byte <= 0x0d) && byte !== 0x1b) {
			controls++;
		}
	}
	return controls > start.length * 0.05;
}
