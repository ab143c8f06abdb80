/** How the bytes of a text travel within a mail (RFC 2045): as they are, as quoted-printable, or as base64. */

/** The encodings of a part; any other name means that it cannot be read. */
export type TransferEncoding = 'none' | 'quoted-printable' | 'base64';

/** The encoding that a header names; nothing if it is unknown. */
export function transferEncoding(name: string): TransferEncoding | undefined {
	switch (name) {
		case '':
		case '7bit':
		case '8bit':
		case 'binary':
			return 'none';
		case 'quoted-printable':
		case 'base64':
			return name;
		default:
			return undefined;
	}
}

/** The bytes that some bytes of a mail stand for. What is against the rules of the encoding is kept as it is. */
export function decodeTransfer(bytes: Buffer, encoding: TransferEncoding): Buffer {
	switch (encoding) {
		case 'none':
			return bytes;
		case 'quoted-printable':
			return decodeQuotedPrintable(bytes);
		case 'base64':
			return decodeBase64(bytes);
		default:
			return encoding satisfies never;
	}
}

function decodeQuotedPrintable(bytes: Buffer): Buffer {
	const decoded = Buffer.allocUnsafe(bytes.length);
	let length = 0;
	let at = 0;
	for (let sign = bytes.indexOf(EQUALS); sign >= 0; sign = bytes.indexOf(EQUALS, at)) {
		length += bytes.copy(decoded, length, at, sign);
		const after = bytes.toString('latin1', sign + 1, sign + 1 + LONGEST_BREAK);
		const [softBreak] = /^[ \t]*\r?\n|^[ \t]*$/.exec(after) ?? [];
		const [code] = /^[\dA-Fa-f]{2}/.exec(after) ?? [];
		if (softBreak !== undefined) {
			at = sign + 1 + softBreak.length;
		} else {
			decoded[length++] = code === undefined ? EQUALS : Number.parseInt(code, 16);
			at = sign + 1 + (code?.length ?? 0);
		}
	}
	length += bytes.copy(decoded, length, at);
	return decoded.subarray(0, length);
}

const EQUALS = 0x3d;

/** The blanks that a mail server may have added after the sign of a line that goes on, and the end of the line. */
const LONGEST_BREAK = 80;

/** Several encoded texts may stand one after the other, each with a padding of its own. */
function decodeBase64(bytes: Buffer): Buffer {
	const text = bytes.toString('latin1').replace(/[^A-Za-z\d+/=]+/g, '');
	return /=[^=]/.test(text)
		? Buffer.concat((text.match(/[^=]+=*/g) ?? []).map(part => Buffer.from(part, 'base64')))
		: Buffer.from(text, 'base64');
}
