/** Names of files are bytes; here they are strings that tell every byte, whether the bytes are UTF-8 or not. */
import {isUtf8} from 'node:buffer';

/**
 * The name that some bytes are. A byte that is no UTF-8 becomes U+DC00 and its value, which no valid name can hold:
 * so two names that differ stay different, and each leads back to its file.
 */
export function nameOf({buffer, byteOffset, length}: Uint8Array): string {
	const bytes = Buffer.from(buffer, byteOffset, length);
	if (isUtf8(bytes)) {
		return bytes.toString();
	}
	let name = '';
	let at = 0;
	while (at < bytes.length) {
		const length = characterLength(bytes, at);
		name +=
			length === 0 ? String.fromCharCode(ESCAPE + (bytes[at] ?? 0)) : bytes.toString('utf8', at, at + length);
		at += length || 1;
	}
	return name;
}

/** The bytes that a name is. */
export function bytesOf(name: string): Buffer {
	return name.isWellFormed() ? Buffer.from(name) : Buffer.concat([...name].map(bytesOfCharacter));
}

/** A path in the form that opens the file: the string itself, or the bytes where it tells some that are no UTF-8. */
export function openable(path: string): string | Buffer {
	return path.isWellFormed() ? path : bytesOf(path);
}

const ESCAPE = 0xdc_00;

/** How many bytes the character takes that begins there; 0 where none does. */
function characterLength(bytes: Buffer, at: number): number {
	const lengths = [1, 2, 3, 4].filter(length => at + length <= bytes.length);
	return lengths.find(length => isUtf8(bytes.subarray(at, at + length))) ?? 0;
}

function bytesOfCharacter(character: string): Buffer {
	const code = character.codePointAt(0) ?? 0;
	return code >= ESCAPE + 0x80 && code <= ESCAPE + 0xff
		? Buffer.from([code - ESCAPE])
		: Buffer.from(character);
}
