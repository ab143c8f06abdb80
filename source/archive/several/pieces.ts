/** A file of many cables as pieces, one after the other, whatever kind of file it is and however large. */
import {isHtml} from '../../cable/masks/html.js';
import {mrnOfFileName} from '../../cable/mrn.js';
import {parseCable} from '../../cable/parse.js';
import {tooLarge} from '../../cable/plain-cable.js';
import {summarise} from '../../cable/summary/summarise.js';
import type {Summary} from '../../cable/summary/summary.js';
import {type ByteSource, chunksOf, sourceWithin} from '../byte-source.js';
import {codeUnitOf} from '../decode.js';
import {type ByteRange, dumpRanges} from '../dump/entries.js';
import {splitRows} from '../dump/split-rows.js';
import {longestHeader} from '../mail/header.js';
import {cutsOf, type MailPart, mailParts} from '../mail/mail-parts.js';
import {beginsLikeMail, type Mail, readMail} from '../mail/mail-text.js';
import {endOfFromLine, mailsOf} from '../mail/mailbox.js';
import {maxFileBytes, tooLargeFile} from '../read-file.js';
import {contentOf} from './several.js';
import {textParts} from './text-parts.js';

/**
 * A range of a file that is a cable, or is none. The pieces of a file follow each other and are all of it, and each
 * cable alone reads as it does within its file.
 */
export type Piece = CablePiece | RestPiece;

/** A range that holds a cable; several, if a mail carries them in an encoding that cannot be cut. */
export type CablePiece = ByteRange & {
	readonly type: 'cable';
	readonly kind: PieceKind;
	readonly cables: readonly Summary[];
};

/** What a piece is, which its file name shows. */
export type PieceKind = 'text' | 'page' | 'mail' | 'mailbox';

/** What stands outside of cables, or could not be read for one, with the reason. */
export type RestPiece = ByteRange & {readonly type: 'rest'; readonly reason: string | undefined};

/** What a file is besides its bytes: its name, which may be the number of its only cable, and whether it is a dump. */
export type PiecedFile = {readonly name: string; readonly isDump: boolean};

/** Finds the pieces of a file. */
export function* piecesOf(source: ByteSource, {name, isDump}: PiecedFile): Generator<Piece> {
	let count = 0;
	let first: Piece | undefined;
	for (const piece of isDump ? dumpPieces(source) : mailOrTextPieces(source)) {
		if (++count === 1) {
			first = piece;
			continue;
		}
		if (first) {
			yield first;
			first = undefined;
		}
		yield piece;
	}
	if (first) {
		yield isDump ? first : named(first, name);
	}
}

/** The only cable of a file is known by the number in the name of that, if it states none. */
function named(piece: Piece, name: string): Piece {
	const mrn = mrnOfFileName(name);
	const [only, another] = piece.type === 'cable' ? piece.cables : [];
	return piece.type === 'cable' && only && !another && only.mrn === undefined && mrn !== undefined
		? {...piece, cables: [{...only, mrn, mrnFrom: 'fileName'}]}
		: piece;
}

function* dumpPieces(source: ByteSource): Generator<Piece> {
	for (const {offset, length, text, reason} of dumpRanges(splitRows(chunksOf(source)), source.size)) {
		const summary = text === undefined ? undefined : summaryOf(text);
		yield summary
			? {type: 'cable', offset, length, kind: 'text', cables: [summary]}
			: {type: 'rest', offset, length, reason};
	}
}

function* mailOrTextPieces(source: ByteSource): Generator<Piece> {
	if (endOfFromLine(source.read(0, longestHeader)) === undefined) {
		yield* piecesWithin(source, {offset: 0, length: source.size});
		return;
	}
	for (const mail of mailsOf(source)) {
		if (mail.length > maxFileBytes) {
			yield {...mail, type: 'rest', reason: tooLargeFile};
		} else {
			yield* piecesWithin(source, mail);
		}
	}
}

/** The pieces of a mail or of a text. */
function* piecesWithin(source: ByteSource, range: ByteRange): Generator<Piece> {
	const {offset, length} = range;
	const isMail =
		length <= maxFileBytes && beginsLikeMail(source.read(offset, Math.min(length, longestHeader)));
	const bytes = isMail ? source.read(offset, length) : undefined;
	const mail = bytes && readMail(bytes);
	const pieces = mail ? mailPieces(bytes, mail) : textPieces(sourceWithin(source, range));
	for (const piece of pieces) {
		yield {...piece, offset: offset + piece.offset};
	}
}

function* textPieces(source: ByteSource): Generator<Piece> {
	if (codeUnitOf(source.read(0, 2)) !== 'byte') {
		// Only the first two bytes of such a text say how the others are read.
		if (source.size > maxFileBytes) {
			yield {type: 'rest', offset: 0, length: source.size, reason: tooLargeFile};
			return;
		}
		const parts = [...textParts(source)].map(({text}) => text);
		yield wholePiece(source.size, 'text', parts);
		return;
	}
	for (const {place, text} of textParts(source)) {
		const summary = text === undefined ? undefined : summaryOf(text);
		yield summary && text !== undefined
			? {...place, type: 'cable', kind: kindOf(text), cables: [summary]}
			: {...place, type: 'rest', reason: text === undefined ? tooLarge : undefined};
	}
}

function kindOf(text: string): PieceKind {
	const start = Buffer.from(text.slice(0, longestHeader));
	if (endOfFromLine(start) !== undefined) {
		return 'mailbox';
	}
	return beginsLikeMail(start) ? 'mail' : isHtml(text) ? 'page' : 'text';
}

/** The pieces of a mail that cannot be read as it stands: one for each cable, where the mail can be cut between them. */
function* mailPieces(bytes: Buffer, mail: Mail): Generator<Piece> {
	const parts = mailParts(mail);
	const cuts = parts.length > 1 ? cutsOf(mail, parts) : undefined;
	if (!cuts?.every((cut, index) => readsAlone(bytes, cut, parts[index] as MailPart))) {
		const kind = endOfFromLine(bytes) === undefined ? 'mail' : 'mailbox';
		yield wholePiece(
			bytes.length,
			kind,
			parts.map(({text}) => text),
		);
		return;
	}
	let end = 0;
	for (const [index, cut] of cuts.entries()) {
		if (cut.offset > end) {
			yield {type: 'rest', offset: end, length: cut.offset - end, reason: undefined};
		}
		const part = bytes.subarray(cut.offset, cut.offset + cut.length);
		yield cablePiece(cut, kindOf(part.toString('latin1', 0, longestHeader)), (parts[index] as MailPart).text);
		end = cut.offset + cut.length;
	}
	if (end < bytes.length) {
		yield {type: 'rest', offset: end, length: bytes.length - end, reason: undefined};
	}
}

/** Whether a range of a mail is the same cable if it is read alone. */
function readsAlone(bytes: Buffer, {offset, length}: ByteRange, {text}: MailPart): boolean {
	const content = contentOf(bytes.subarray(offset, offset + length));
	return (
		content?.type === 'one' &&
		content.text.trimEnd().endsWith(text.trimEnd().slice(-LENGTH_COMPARED)) &&
		sameFacts(summaryOf(content.text), summaryOf(text))
	);
}

const LENGTH_COMPARED = 2000;

function sameFacts(one: Summary | undefined, other: Summary | undefined): boolean {
	return one?.mrn === other?.mrn && one?.date === other?.date && one?.subject === other?.subject;
}

function wholePiece(length: number, kind: PieceKind, texts: readonly (string | undefined)[]): Piece {
	const cables = texts.flatMap(text => (text === undefined ? [] : (summaryOf(text) ?? [])));
	return cables.length === 0
		? {type: 'rest', offset: 0, length, reason: undefined}
		: {type: 'cable', offset: 0, length, kind, cables};
}

function cablePiece(place: ByteRange, kind: PieceKind, text: string): Piece {
	const summary = summaryOf(text);
	return summary
		? {...place, type: 'cable', kind, cables: [summary]}
		: {...place, type: 'rest', reason: undefined};
}

/** What a text says of itself; nothing if it is not a cable. */
function summaryOf(text: string): Summary | undefined {
	const cable = parseCable('', text);
	return cable.family === 'text' ? undefined : summarise(cable);
}
