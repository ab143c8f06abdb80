/** File names are bytes; here they are strings that keep every byte, even where the bytes are not UTF-8. */
import {isUtf8} from 'node:buffer';

/**
 * Turns the bytes of a file name into a string. A byte that is not UTF-8 becomes U+DC00 plus its value, which no
 * valid name can contain, so two different names stay different and each leads back to its file.
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

/** Turns a name back into its bytes. */
export function bytesOf(name: string): Buffer {
	return name.isWellFormed() ? Buffer.from(name) : Buffer.concat([...name].map(bytesOfCharacter));
}

/** A path in the form that Node can open: the string itself, or bytes if the name is not UTF-8. */
export function openable(path: string): string | Buffer {
	return path.isWellFormed() ? path : bytesOf(path);
}

const ESCAPE = 0xdc_00;

/** The length in bytes of the UTF-8 character at an index; 0 if there is none. */
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
