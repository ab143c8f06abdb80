/** The text of a message while it is read: its blocks, and the paragraph that the next line may continue. */
import {addBlocks} from '../blocks.js';
import type {Block, Paragraph, Piece, PortionMark, Range} from '../cable.js';
import type {Ahead} from '../header/header.js';
import type {TextLine} from '../line/lines.js';
import {joinedPieces, type OwnWords} from './line-end-hyphens.js';
import {gluedSignature} from './survey/signature.js';
import type {BodySurvey} from './survey/survey-body.js';

/** The text so far; `at` is the index of the current line. */
export type Body = BodySurvey & {
	readonly fileText: string;
	readonly lines: readonly TextLine[];
	/** The letters of the post that sent the message, if its number is stated. */
	readonly post: string | undefined;
	readonly blocks: Block[];
	/** The first line with a rule at the current one or below, once it has been looked for. */
	ruleAt: number;
	/** What has been found ahead of the lines of its headers. */
	readonly ahead: Ahead;
	/** The words of the text, by which those that a line's end cuts are put together. */
	readonly ownWords: OwnWords;
	/** Blank lines, page marks and stray captions since the last words: within the paragraph if it continues. */
	gap: Block[];
	paragraph: OpenParagraph | undefined;
	/** The paragraph that has headings within it, as a list of those present. */
	divided: OpenParagraph | undefined;
	/** The number of the last numbered paragraph. */
	lastNumber: number | undefined;
	/** Whether that paragraph has a marking. */
	isLastMarked: boolean;
	/** The last number of a list within the open paragraph, so that its next item is not taken for a paragraph. */
	lastListNumber: number | undefined;
	/** The letter of the last heading in capitals that has one. */
	lastLetter: string | undefined;
	at: number;
};

/** A paragraph while its lines are gathered. */
export type OpenParagraph = {
	readonly type: 'paragraph';
	readonly start: number;
	end: number;
	number?: number;
	letter?: string;
	portionMark?: PortionMark;
	title?: Range;
	laterTitles?: Range[];
	readonly pieces: Piece[];
	readonly interruptions: Block[];
};

/** Ends the open paragraph, if there is one, and adds it and the gap after it. */
export function closeParagraph(body: Body): void {
	const {paragraph, blocks, gap, fileText, ownWords} = body;
	body.paragraph = undefined;
	body.gap = [];
	const isLast = body.at > body.lastWordsAt && body.signatureAt < 0;
	if (paragraph) {
		const pieces = joinedPieces(fileText, paragraph.pieces, ownWords);
		const whole: Paragraph = pieces === paragraph.pieces ? paragraph : {...paragraph, pieces};
		if (isLast) {
			addBlocks(blocks, withSignature(whole, fileText));
		} else {
			blocks.push(whole);
		}
	}
	addBlocks(blocks, gap);
}

/** The last paragraph, and the signature that may be glued to its last line. */
function withSignature(paragraph: Paragraph, fileText: string): readonly Block[] {
	const last = paragraph.pieces.at(-1);
	const name = last && gluedSignature(fileText.slice(last.start, last.end));
	if (!last || !name) {
		return [paragraph];
	}
	const nameStart = last.start + name.start;
	// Number signs around the name are not of the sentence.
	const lastEnd = last.start + fileText.slice(last.start, nameStart).replace(/[\s#]{1,20}$/, '').length;
	const pieces = [...paragraph.pieces.slice(0, -1), {...last, end: lastEnd}];
	return [
		{...paragraph, end: nameStart, pieces},
		{
			type: 'signature',
			start: nameStart,
			end: paragraph.end,
			name: {start: nameStart, end: last.start + name.end},
		},
	];
}
