/** A labelled part of the header while its lines are gathered, and which lines go on with it. */

import type {AddressRole, Block, HeaderBlock, Range} from '../../cable.js';
import {captionsOf} from '../../line/captions.js';
import type {Line} from '../../line/lines.js';
import {paragraphStart} from '../../line/paragraph-start.js';
import {isPassingLine} from '../../line/passing-line.js';
import {isRule} from '../../line/recognise.js';
import {listedAddressees} from './addressees.js';
import {type FieldName, parseField} from './parse-fields.js';
import {looksLikeReference, parseReferences} from './references.js';

/** A field whose next line may go on with it. */
export type OpenField = {
	readonly type: 'field';
	readonly name: FieldName | 'other' | AddressRole;
	readonly key?: Range;
	readonly start: number;
	end: number;
	readonly pieces: Range[];
	/** Blank lines and page marks since its last words: inside it if it goes on, behind it if not. */
	gap: Block[];
};

/** The block that a field makes when all its lines are there. */
export function fieldBlock(fileText: string, open: OpenField, roomForReferences: number): HeaderBlock {
	const range = {start: open.start, end: open.end};
	switch (open.name) {
		case 'references':
			return parseReferences(fileText, range, open.pieces, roomForReferences);
		case 'other':
			return {type: 'other-field', ...range, name: open.key ?? range, pieces: open.pieces};
		case 'from':
		case 'action':
		case 'info':
		case 'excluded':
			return {
				type: 'address-line',
				...range,
				role: open.name,
				addressees: listedAddressees(fileText, open.pieces),
			};
		default:
			return parseField(fileText, open.name, range, open.pieces);
	}
}

/** Adds the words of a line to a field. */
export function addWords(field: OpenField, words: Range): void {
	if (words.start < words.end) {
		field.pieces.push({start: words.start, end: words.end});
	}
}

/** No field has more lines; a damaged file might seem to. */
const MOST_LINES = 60;

/** Whether a line goes on with the open field, in a message to these addresses. */
export function goesOn(
	fileText: string,
	open: OpenField,
	line: Line,
	below: Line | undefined,
	addresses: string,
): boolean {
	if (isRule(line.text) || paragraphStart(line.text)?.isMarked || startsBody(open, line, below)) {
		return false;
	}
	if (open.pieces.length >= MOST_LINES) {
		return false;
	}
	const isAdjacent = open.gap.length === 0;
	const isTorn = open.pieces.length === 0 || open.gap.some(block => block.type !== 'blank');
	switch (open.name) {
		case 'subject':
			return (isAdjacent && open.pieces.length < 6) || isTorn || endsWithHyphen(fileText, open);
		case 'tags':
			return (isAdjacent || isTorn) && (looksLikeTags(line.text) || endsInsideParentheses(fileText, open));
		case 'references':
			return (
				(isAdjacent || isTorn || looksLikeReference(line.text) || endsWithComma(fileText, open)) &&
				!isPassingLine(line.text, addresses) &&
				captionsOf(line) === undefined
			);
		case 'executive-order':
			return (isAdjacent || isTorn) && captionsOf(line) === undefined && !isPassingLine(line.text, addresses);
		case 'classified-by':
			return (isAdjacent && !isFinished(fileText, open)) || isTorn || goesOnWithReasons(open, line);
		case 'other':
		case 'from':
		case 'action':
		case 'info':
		case 'excluded':
			return isAdjacent;
		default:
			return open.name satisfies never;
	}
}

/** The reasons stand below the authority's name as often as behind it. */
export function goesOnWithReasons(
	open: OpenField | {readonly type: 'addresses'} | undefined,
	{text}: Line,
): boolean {
	return open?.type === 'field' && open.name === 'classified-by' && /^REASONS?\s?:/i.test(text);
}

/** A numbered line below the fields begins the text; in a list of references it may be one of them. */
function startsBody(open: OpenField, line: Line, below: Line | undefined): boolean {
	const start = paragraphStart(line.text);
	if (/^(?:BEGIN )?SUMMARY\s?[:.]/.test(line.text) && open.pieces.length > 0 && open.name !== 'other') {
		return true;
	}
	if (start === undefined) {
		return below !== undefined && isRule(below.text) && open.pieces.length > 0;
	}
	return open.name !== 'references' || start.number === 1 || start.hasPilcrow;
}

function looksLikeTags(text: string): boolean {
	return (
		!/\b(?:FOR|PASS)\b/.test(text) &&
		/^(?:[A-Z]{2,5}|\([^)]*\)|\[[A-Z]{2,5}\]\([^)]*\))(?:[\s,;]+(?:[A-Z]{2,5}|\([^)]*\)|\[[A-Z]{2,5}\]\([^)]*\)))*[,;.]?$/.test(
			text,
		)
	);
}

function endsInsideParentheses(fileText: string, open: OpenField): boolean {
	const text = open.pieces.map(piece => fileText.slice(piece.start, piece.end)).join(' ');
	return text.lastIndexOf('(') > text.lastIndexOf(')');
}

function endsWithComma(fileText: string, open: OpenField): boolean {
	const last = open.pieces.at(-1);
	return last !== undefined && /(?:[,;]|\bAND)$/.test(fileText.slice(last.start, last.end));
}

/** `THE TOLLS OF THE LOWER RU-` is cut within a word. */
function endsWithHyphen(fileText: string, open: OpenField): boolean {
	const last = open.pieces.at(-1);
	return last !== undefined && /[A-Za-z]-$/.test(fileText.slice(last.start, last.end));
}

function isFinished(fileText: string, open: OpenField): boolean {
	const text = open.pieces.map(piece => fileText.slice(piece.start, piece.end)).join(' ');
	return /1[.,]\s?[3-7].*\.$/.test(text) && !/\bE\.? ?O\.$/i.test(text);
}
