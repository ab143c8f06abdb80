/** The header of a mail, or of a part of one: lines of `Name: value`, up to an empty line (RFC 5322, RFC 2045). */

/** The header of a mail or of a part: its fields, and where it begins and where what follows it does. */
export type MailHeader = {
	readonly start: number;
	/** After the empty line. */
	readonly bodyStart: number;
	/** The first value of each field, unfolded, by its name in small letters. */
	readonly fields: ReadonlyMap<string, string>;
};

/** No header is longer, in bytes. */
export const longestHeader = 256 * 1024;

/** Reads the header that begins at an offset; none if a line before the empty one is no field. */
export function readHeader(bytes: Buffer, start: number, end: number): MailHeader | undefined {
	const limit = Math.min(end, start + longestHeader);
	const fields = new Map<string, string>();
	let name = '';
	for (let at = start; at < limit; ) {
		const feed = bytes.indexOf(LINE_FEED, at);
		const next = feed < 0 || feed >= limit ? limit : feed + 1;
		const line = bytes.toString('latin1', at, next).replace(/\r?\n$/, '');
		if (line === '') {
			return {start, bodyStart: next, fields};
		}
		const field = /^([!-9;-~]{1,100})[ \t]*:/.exec(line);
		if (field) {
			name = (field[1] as string).toLowerCase();
			if (!fields.has(name)) {
				fields.set(name, line.slice(field[0].length).trim());
			} else {
				name = '';
			}
		} else if (/^[ \t]/.test(line) && at > start) {
			const value = name === '' ? undefined : fields.get(name);
			if (value !== undefined && value.length < LONGEST_VALUE) {
				fields.set(name, `${value} ${line.trim()}`);
			}
		} else {
			return undefined;
		}
		at = next;
	}
	// A part may have nothing but its header.
	return limit === end ? {start, bodyStart: end, fields} : undefined;
}

const LINE_FEED = 0x0a;

/** Only short values are looked at. */
const LONGEST_VALUE = 4096;

/** Whether the fields of a header show that a mail program wrote it, and not somebody who copied its first lines. */
export function isOfMail({fields}: MailHeader): boolean {
	return fieldsOfPrograms.some(name => fields.has(name));
}

const fieldsOfPrograms = [
	'mime-version',
	'content-type',
	'content-transfer-encoding',
	'message-id',
	'received',
	'return-path',
	'delivered-to',
];

/** The value of a field without its parameters, in small letters: `text/plain`. */
export function mainValue({fields}: MailHeader, name: string): string {
	return (/^[^;\s]*/.exec(fields.get(name) ?? '')?.[0] ?? '').toLowerCase();
}

/** A parameter of a field: `charset` of `text/plain; charset="utf-8"`. */
export function parameter({fields}: MailHeader, field: string, name: string): string | undefined {
	const pattern = new RegExp(`;\\s*${name}\\*?\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s;]+))`, 'i');
	const [, quoted, plain] = pattern.exec(fields.get(field) ?? '') ?? [];
	return quoted?.replace(/\\(.)/g, '$1') ?? plain;
}
