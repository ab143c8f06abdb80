/** The parts of a mail that can be read, and what it has besides (RFC 2046). */
import type {ByteRange} from '../dump/entries.js';
import {type MailHeader, mainValue, parameter, readHeader} from './header.js';

/** A part of a mail that is not made of others: its header, where its body is, and what that is. */
export type Entity = {
	readonly header: MailHeader;
	readonly body: ByteRange;
	/** The media type, such as `text/plain`. */
	readonly type: string;
	readonly fileName: string | undefined;
	/** The headers of the mails that it was attached to the whole within, the outermost first. */
	readonly forwarded: readonly ByteRange[];
};

/** Parts of a mail in their order: those that are read, and those that are not. */
export type Entities = {readonly read: readonly Entity[]; readonly leftOut: readonly Entity[]};

/** Finds the parts of a mail or of a part of one, given its header and where it ends. */
export function entitiesOf(bytes: Buffer, header: MailHeader, end: number): Entities {
	const walk: Walk = {bytes, left: MOST_ENTITIES};
	return entitiesBelow(walk, {header, end, depth: 0, usualType: 'text/plain', forwarded: []});
}

/** How many parts of the mail may still be looked at. */
type Walk = {readonly bytes: Buffer; left: number};

/** Where in the tree of parts the walk is. */
type Place = {
	readonly header: MailHeader;
	readonly end: number;
	readonly depth: number;
	/** What a part is whose header does not say it. */
	readonly usualType: string;
	readonly forwarded: readonly ByteRange[];
};

/** Mails have some dozen parts, three or four deep; whatever is deeper or comes after so many is left out as it is. */
const MOST_ENTITIES = 2000;
const DEEPEST = 12;

function entitiesBelow(walk: Walk, place: Place): Entities {
	const {header, end, depth, forwarded} = place;
	const type = mainValue(header, 'content-type') || place.usualType;
	const boundary = parameter(header, 'content-type', 'boundary');
	const isOpened = depth < DEEPEST;
	const bodies =
		type.startsWith('multipart/') && boundary && isOpened
			? bodiesOf(walk, boundary, header.bodyStart, end)
			: [];
	if (bodies.length > 0) {
		const usualType = type === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
		const children = bodies.map(body => childOf(walk, body, {...place, depth: depth + 1, usualType}));
		return type === 'multipart/alternative' ? oneOfSeveral(children) : together(children);
	}
	const inner =
		type === 'message/rfc822' && isOpened ? readHeader(walk.bytes, header.bodyStart, end) : undefined;
	if (inner) {
		const above = {offset: inner.start, length: inner.bodyStart - inner.start};
		return entitiesBelow(walk, {
			header: inner,
			end,
			depth: depth + 1,
			usualType: 'text/plain',
			forwarded: [...forwarded, above],
		});
	}
	const entity: Entity = {
		header,
		body: {offset: header.bodyStart, length: end - header.bodyStart},
		// A mail whose parts cannot be told apart is still read as words.
		type: type.startsWith('multipart/') && isOpened ? 'text/plain' : type,
		fileName:
			parameter(header, 'content-disposition', 'filename') ?? parameter(header, 'content-type', 'name'),
		forwarded,
	};
	return isText(entity) ? {read: [entity], leftOut: []} : {read: [], leftOut: [entity]};
}

/** A part between two boundaries; without an empty line or with other words above it all of it is its body. */
function childOf(walk: Walk, {offset, length}: ByteRange, place: Omit<Place, 'header' | 'end'>): Entities {
	const end = offset + length;
	const header = readHeader(walk.bytes, offset, end) ?? {start: offset, bodyStart: offset, fields: new Map()};
	return entitiesBelow(walk, {...place, header, end});
}

/** Whether the words of a part can be read; programs send texts as files of unknown kind, too. */
function isText({type, fileName = ''}: Entity): boolean {
	return (
		type === 'text/plain' ||
		type === 'text/markdown' ||
		isPageType(type) ||
		(type === 'application/octet-stream' && /\.(?:txt|text|cable|md)$/i.test(fileName))
	);
}

/** Whether a media type is that of a page of HTML. */
export function isPageType(type: string): boolean {
	return type === 'text/html' || type === 'application/xhtml+xml';
}

function together(all: readonly Entities[]): Entities {
	return {read: all.flatMap(({read}) => read), leftOut: all.flatMap(({leftOut}) => leftOut)};
}

/** Of forms of the same words one is read: the one in plain text, if there is one. */
function oneOfSeveral(forms: readonly Entities[]): Entities {
	const chosen =
		forms.find(({read}) => read.some(({type}) => !isPageType(type))) ??
		forms.find(({read}) => read.length > 0);
	return together(
		forms.map(form => (form === chosen ? form : {read: [], leftOut: [...form.read, ...form.leftOut]})),
	);
}

/** What stands between the lines of a boundary; the end of a line before a boundary belongs to it. */
function bodiesOf(walk: Walk, boundary: string, start: number, end: number): readonly ByteRange[] {
	const bytes = walk.bytes.subarray(0, end);
	const mark = Buffer.from(`--${boundary}`, 'latin1');
	const bodies: ByteRange[] = [];
	let open: number | undefined;
	for (let at = bytes.indexOf(mark, start); at >= 0; at = bytes.indexOf(mark, at + mark.length)) {
		if (at > start && bytes[at - 1] !== LINE_FEED) {
			continue;
		}
		const rest = bytes.toString('latin1', at + mark.length, at + mark.length + LONGEST_PADDING);
		const [line, closing] = /^(--)?[ \t]*(?:\r?\n|$)/.exec(rest) ?? [];
		if (line === undefined) {
			continue;
		}
		if (open !== undefined) {
			bodies.push({offset: open, length: Math.max(0, endOfLineAbove(bytes, at) - open)});
		}
		open = at + mark.length + line.length;
		if (closing !== undefined) {
			return bodies;
		}
		if (--walk.left <= 0) {
			break;
		}
	}
	// A mail may have been cut off, or have too many parts.
	return open === undefined ? [] : [...bodies, {offset: open, length: end - open}];
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const LONGEST_PADDING = 80;

function endOfLineAbove(bytes: Buffer, at: number): number {
	return at - (bytes[at - 2] === CARRIAGE_RETURN ? 2 : 1);
}
