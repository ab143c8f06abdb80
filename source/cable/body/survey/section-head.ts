/** The heads of later sections: each may repeat fields of the header below its classification line, or without it. */
import {labelledField} from '../../header/fields/fields.js';
import {isPassingLine} from '../../header/passing-line.js';
import {isSectionLine} from '../../line/furniture.js';
import {isBlank, type TextLine} from '../../line/lines.js';
import {paragraphStart} from '../../line/paragraph-start.js';

/** Whether a section's head is being read, as the lines of a text pass in their order. */
type SectionHead = {
	/** Whether a line, not a blank one, belongs to the head of a section; one that repeats the header begins such a head. */
	readonly takes: (index: number) => boolean;
	/** A blank line ends a field. */
	readonly passBlank: () => void;
	/** A section's line among those of the page begins a head. */
	readonly passFurniture: (text: string) => void;
	/** A line of the text ends a head. */
	readonly end: () => void;
};

/** Watches for the heads of sections in the text that begins at a line. */
export function createSectionHead(lines: readonly TextLine[], first: number): SectionHead {
	const isInHeader = wordsOfHeader(lines, first);
	let isOpen = false;
	let isField = false;
	return {
		takes(index) {
			const {text} = lines[index] as TextLine;
			// The text may begin directly below the fields.
			isField = isOpen && (isHeaderField(text) || (isField && !paragraphStart(text)));
			const isTaken = isOpen
				? isField || isInHeader(text) || isInstruction(lines, first, index)
				: isRepeated(lines, index, isInHeader);
			isOpen ||= isTaken;
			return isTaken;
		},
		passBlank() {
			isField = false;
		},
		passFurniture(text) {
			isOpen ||= text.includes('SECTION') && isSectionLine(text);
		},
		end() {
			isOpen = false;
		},
	};
}

/** Whether a line of a head says whom the section is for, with nothing of the text directly below it. */
function isInstruction(lines: readonly TextLine[], first: number, index: number): boolean {
	const text = lines[index]?.text ?? '';
	const below = lines[index + 1];
	return (
		namesOffice.test(text) &&
		(below === undefined || isBlank(below) || isHeaderField(below.text)) &&
		isPassingLine(text, addressesOf(lines, first))
	);
}

/** `DEPT FOR EUR/WE`, `STATE PASS USTR`; `FOR THE KING` may go on with a sentence. */
const namesOffice = /^[A-Z][A-Z/]{2,}(?:[ ,:]+[A-Z/]+){0,3} (?:FOR|PASS)\b/;

function addressesOf(lines: readonly TextLine[], first: number): string {
	return lines
		.slice(0, Math.min(first, LINES_OF_ADDRESSES))
		.map(({text}) => text)
		.join('\n');
}

/** No header names its addressees further down. */
const LINES_OF_ADDRESSES = 60;

/** Whether a line begins a field that only a header has; a section may word it otherwise than the first. */
function isHeaderField(text: string): boolean {
	return labelledField(text)?.field.provesHeader === true;
}

/**
 * Whether a line below a blank one repeats a field of the header, as a later section may without its head: the words
 * after the label are the same; one of the two labels may be damaged.
 */
function isRepeated(
	lines: readonly TextLine[],
	index: number,
	isInHeader: (text: string) => boolean,
): boolean {
	const {text} = lines[index] as TextLine;
	const above = lines[index - 1];
	// Whether it is a field is asked first: to look a line up, all of it must be read.
	return (above === undefined || isBlank(above)) && isHeaderField(text) && isInHeader(text);
}

/**
 * Tells whether a line of the header has the same words after its label; a section repeats some of them below its
 * classification line. The header is read when the first line is asked about.
 */
function wordsOfHeader(lines: readonly TextLine[], first: number): (text: string) => boolean {
	let words: ReadonlySet<string> | undefined;
	return text => {
		words ??= new Set(lines.slice(0, first).map(line => afterLabel(line.text)));
		return words.has(afterLabel(text));
	};
}

/** What follows a label at the beginning of a line; the whole line if it has none. */
function afterLabel(text: string): string {
	const colon = text.search(/[:;]/);
	const rest = colon > 0 && colon <= LONGEST_LABEL ? text.slice(colon + 1).trim() : '';
	return rest === '' ? text : rest;
}

const LONGEST_LABEL = 20;
