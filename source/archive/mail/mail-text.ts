/** The text of a mail as a mail program shows it: its header, and the words of its parts without their encodings. */
import {TextDecoder} from 'node:util';
import {counted} from '../../cable/counts.js';
import {maskHtml} from '../../cable/masks/html.js';
import {withoutFillers} from '../../cable/masks/markup.js';
import {decodeText, type TextEncoding} from '../decode.js';
import type {ByteRange} from '../dump/entries.js';
import {type Entity, entitiesOf, isPageType} from './entities.js';
import {isOfMail, type MailHeader, mainValue, parameter, readHeader} from './header.js';
import {endOfFromLine, unquoted} from './mailbox.js';
import {decodeTransfer, transferEncoding} from './transfer-encoding.js';

/** A mail as it is read. */
export type Mail = {
	/** What stands above the words: the header as it is, and a line for each part that is left out. */
	readonly head: string;
	readonly sections: readonly MailSection[];
};

/** The words of one part of a mail. */
export type MailSection = {
	readonly text: string;
	/** Where the part is with its own header, and where its body is. */
	readonly entity: ByteRange;
	readonly body: ByteRange;
	/** The encoding of the bytes of the body, if the words are these bytes as they stand. */
	readonly encoding: TextEncoding | undefined;
};

/** Whether some bytes begin as a mail does, with or without the line of a mailbox above it. */
export function beginsLikeMail(bytes: Buffer): boolean {
	return mailHeader(bytes) !== undefined;
}

/** Reads a mail; nothing if the bytes are not one, or if they can be read as they stand. */
export function readMail(bytes: Buffer): Mail | undefined {
	const header = mailHeader(bytes);
	if (!header) {
		return undefined;
	}
	const isInMailbox = header.start > 0;
	const {read, leftOut} = entitiesOf(bytes, header, bytes.length);
	const found = read.map(entity => sectionOf(bytes, entity, isInMailbox));
	const sections = found.flatMap(section => section ?? []);
	const unread = read.filter((_, index) => found[index] === undefined);
	const [first, ...others] = sections;
	const isWhole =
		first?.body.offset === header.bodyStart && first.encoding !== undefined && others.length === 0;
	if (isWhole && leftOut.length === 0) {
		return undefined;
	}
	const notices = [...unread, ...leftOut].map(noticeOf);
	const above = decodeText(bytes.subarray(0, header.bodyStart))?.text ?? '';
	return {head: withNotices(above, notices), sections: sections.map(withBlankLine)};
}

/** All of the text of a mail. */
export function textOfMail({head, sections}: Mail): string {
	return head + sections.map(({text}) => text).join('');
}

function mailHeader(bytes: Buffer): MailHeader | undefined {
	const header = readHeader(bytes, endOfFromLine(bytes) ?? 0, bytes.length);
	return header && isOfMail(header) ? header : undefined;
}

/** The words of a part; none if they are in an unknown encoding, or are no text. */
function sectionOf(
	bytes: Buffer,
	{header, body, type, forwarded}: Entity,
	isInMailbox: boolean,
): MailSection | undefined {
	const encoding = transferEncoding(mainValue(header, 'content-transfer-encoding'));
	if (encoding === undefined) {
		return undefined;
	}
	const raw = bytes.subarray(body.offset, body.offset + body.length);
	const sent = isInMailbox ? unquoted(raw) : raw;
	const decoded = decodeTransfer(sent, encoding);
	const words = decodeCharset(decoded, header);
	if (words === undefined) {
		return undefined;
	}
	const isPage = isPageType(type);
	const own = decodeText(raw);
	const above = forwarded
		.map(({offset, length}) => bytes.toString('latin1', offset, offset + length))
		.join('');
	const text = isPage ? withoutFillers(maskHtml(words)) : words;
	return {
		text: above + text,
		entity: {offset: header.start, length: body.offset + body.length - header.start},
		body,
		encoding: !isPage && above === '' && decoded === raw && own?.text === words ? own.encoding : undefined,
	};
}

/** The text in some bytes; by the encoding that the header names, if the bytes do not show it themselves. */
function decodeCharset(bytes: Buffer, header: MailHeader): string | undefined {
	const name = parameter(header, 'content-type', 'charset')?.toLowerCase() ?? '';
	const own = decodeText(bytes)?.text;
	const isWide = /^utf-?16/.test(name);
	if (
		(own === undefined && !isWide) ||
		/^(?:utf-?8|us-ascii|ascii|unknown.*|x-unknown|default|)$/.test(name)
	) {
		return own;
	}
	try {
		return new TextDecoder(name).decode(bytes);
	} catch {
		return own;
	}
}

/** A section that ends with an empty line, unless it is the last. */
function withBlankLine(section: MailSection, index: number, all: readonly MailSection[]): MailSection {
	const isLast = index === all.length - 1;
	const {text} = section;
	return isLast ? section : {...section, text: `${text}${text.endsWith('\n') ? '' : '\n'}\n`};
}

/** The notice for a part that is left out. */
function noticeOf({type, fileName, body}: Entity): string {
	const name = fileName?.replace(/\s+/g, ' ').slice(0, LONGEST_NAME);
	return `[left out: ${[...(name ? [name] : []), type.slice(0, LONGEST_NAME), counted(body.length, 'byte')].join(', ')}]`;
}

const LONGEST_NAME = 120;

/** A header with notices below its fields and above its empty line. */
function withNotices(header: string, notices: readonly string[]): string {
	const fields = header.replace(/\r?\n$/, '');
	return notices.length === 0 ? header : `${fields}${notices.map(notice => `${notice}\n`).join('')}\n`;
}
