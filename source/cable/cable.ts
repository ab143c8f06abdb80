/**
 * What a cable is: its text, and the blocks that cover the text from end to end.
 *
 * The parts are named as in the Foreign Affairs Handbook (5 FAH-2), the tree (`type`, `start`, `end`) as in unist.
 * Every offset counts UTF-16 code units from the start of the file's text. A block holds ranges and enumerations,
 * never copies of text: what a cable says is asked of its blocks (`facts/`), so every fact knows its place in the text.
 */

import {withoutFillers} from './masks/markup.js';

/**
 * The path of a cable's file within its folder, with its name or number there if the file has several. A message
 * reference number would not do: two files may have the same.
 */
export type CableId = string;

/** A stretch of the text, `end` excluded. */
export type Range = {readonly start: number; readonly end: number};

/** A cable: its text, and the blocks that cover it from end to end. */
export type Cable = {
	readonly id: CableId;
	readonly text: string;
	/** The text with its markup masked; offsets are the same in both. */
	readonly reading: string;
	readonly family: Family;
	readonly blocks: readonly Block[];
	readonly problems: readonly Problem[];
};

/** The source of the text, as its form shows; `text` is a file that is not a cable. */
export type Family = 'cablegate' | 'nara' | 'frus' | 'printout' | 'smart' | 'html' | 'text';

/** Something that a well-formed cable would not have: a place, and a sentence. */
export type Problem = Range & {readonly message: string};

type BlockOf<Type extends string, Properties> = Range & {readonly type: Type} & Properties;

/** A part of the text. The blocks of a cable follow each other without gaps or overlaps. */
export type Block =
	| HeaderBlock
	| Heading
	| Paragraph
	| Signature
	| PageMark
	| Stamp
	| Notice
	| MessageAttributes
	| DumpColumns
	| EndMark
	| PlainText
	| Blank;

/** A part of the header: how the message travelled, and what it states about itself. */
export type HeaderBlock =
	| TransmissionLine
	| DateLine
	| AddressLine
	| ClassificationLine
	| CaptionLine
	| PassingInstruction
	| ExecutiveOrder
	| Tags
	| Subject
	| References
	| ClassifiedBy
	| OtherField;

/** A line for the machines and clerks that forward the message: routing indicators, identifiers, office lists. */
export type TransmissionLine = BlockOf<
	'transmission-line',
	{readonly kind: TransmissionKind; readonly value?: Range}
>;

/** What a transmission line is about. */
export type TransmissionKind =
	| 'transmission-id'
	| 'routing'
	| 'originator'
	| 'security'
	| 'office-action'
	| 'office-information'
	| 'drafting'
	| 'service';

/** The precedences and the date-time group: `O 181211Z JUN 07`. */
export type DateLine = BlockOf<
	'date-line',
	{readonly precedences: readonly Range[]; readonly dateTimeGroup: Range}
>;

/** One line of senders or recipients: the originator, action addressees, or info addressees. */
export type AddressLine = BlockOf<
	'address-line',
	{readonly role: AddressRole; readonly addressees: readonly Addressee[]}
>;

/** The part of an addressee; `excluded` are the posts that `XMT` takes out of a collective address. */
export type AddressRole = 'from' | 'action' | 'info' | 'excluded';

/** One recipient: `RUEHRL/AMEMBASSY BERLIN PRIORITY 1772`. */
export type Addressee = {
	readonly address: Range;
	readonly routingIndicator?: Range;
	readonly precedence?: Range;
	readonly messageNumber?: Range;
};

/** `C O N F I D E N T I A L SECTION 01 OF 02 ROME 001333`, or some of these parts. */
export type ClassificationLine = BlockOf<
	'classification-line',
	{
		readonly classification?: ClassificationLevel;
		readonly section?: Section;
		readonly messageNumber?: MessageNumber;
		/** Captions on the same line: `UNCLAS STATE 1234 SIPDIS`. */
		readonly captions: readonly Range[];
	}
>;

/** The levels of classification, and of controlled information below it, lowest first. */
export const classificationLevels = [
	'UNCLASSIFIED',
	'SENSITIVE BUT UNCLASSIFIED',
	'LIMITED OFFICIAL USE',
	'CONFIDENTIAL',
	'SECRET',
	'TOP SECRET',
] as const;

/** The level of a classification. */
export type ClassificationLevel = (typeof classificationLevels)[number];

/** A long message is sent in sections; this is section `number` of `of`. */
export type Section = {readonly number: number; readonly of: number};

/** The post and serial number of a message: `ROME 001333`. */
export type MessageNumber = {readonly post: Range; readonly serial: Range};

/** A line of captions such as `SIPDIS`, `NOFORN`, `EXDIS`. */
export type CaptionLine = BlockOf<'caption-line', {readonly captions: readonly Range[]}>;

/** A line that says whom the message is for (`ROME FOR FODAG`, `DEPT PASS TO USAID`), or any other line in that place. */
export type PassingInstruction = BlockOf<'passing-instruction', {readonly pieces: readonly Range[]}>;

/** `E.O. 12958: DECL: 07/01/2017`: the executive order, and the words after it. */
export type ExecutiveOrder = BlockOf<
	'executive-order',
	{
		readonly order?: Range;
		readonly pieces: readonly Range[];
		/** Under the order of 1978-82 the authority is named here: `GDS 8/12/85 (WATSON, ALEXANDER F.) OR-M`. */
		readonly authority?: Range;
	}
>;

/** `TAGS: PREL PGOV IT`: traffic analysis by geography and subject. */
export type Tags = BlockOf<
	'tags',
	{
		readonly tags: readonly Range[];
		/** Persons are tagged by name, in parentheses: `OVIP (RASSENDYLL, RUDOLF)`. */
		readonly persons: readonly Range[];
	}
>;

/** `SUBJECT: THE TOLL`: the words after the label. */
export type Subject = BlockOf<'subject', {readonly pieces: readonly JoinableRange[]}>;

/** The reference line: what it names, in order. */
export type References = BlockOf<'references', {readonly references: readonly Reference[]}>;

/** One thing that a reference line names. */
export type Reference = {
	readonly kind: ReferenceKind;
	readonly label?: Range;
	/** The words that name it: several stretches if a line ends or a page mark stands between them. */
	readonly pieces: readonly Range[];
	/** For a cable: its number, with the post and the year, which an earlier number of the line may give. */
	readonly messageNumber?: MessageNumber & {readonly year?: Range};
};

/** What a reference is to. */
export type ReferenceKind = 'cable' | 'email' | 'telephone' | 'report' | 'airgram' | 'memorandum' | 'other';

/** `Classified By: NAME, TITLE, for reasons 1.4 (b) and (d).` */
export type ClassifiedBy = BlockOf<
	'classified-by',
	{
		readonly pieces: readonly JoinableRange[];
		readonly name?: Range;
		/** The line ends within a word of the name, which are no blanks. */
		readonly joined?: readonly Range[];
		readonly reasons: readonly Reason[];
	}
>;

/** A paragraph of the executive order that allows the classification: `1.4`, perhaps with a letter. */
export type Reason = {readonly paragraph: Range; readonly letter?: Range};

/** A `Key: value` line of a printout for which there is no other block. */
export type OtherField = BlockOf<'other-field', {readonly name: Range; readonly pieces: readonly Range[]}>;

/**
 * A heading on a line of its own; one at the beginning of a paragraph is that paragraph's `title`.
 * `run-in` are those with a letter, `A. THE SETTING`, which stand below the others.
 */
export type Heading = BlockOf<
	'heading',
	{readonly kind: 'underlined' | 'bare' | 'run-in'; readonly title: Range; readonly portionMark?: PortionMark}
>;

/**
 * A paragraph, from its number to its last word.
 * Whatever cuts it in two, a page mark or a stray caption, is kept in `interruptions`.
 */
export type Paragraph = BlockOf<
	'paragraph',
	{
		readonly number?: number;
		/** The letter behind its number: the `a` of `2a. (C) The king`. */
		readonly letter?: string;
		readonly portionMark?: PortionMark;
		/** The words at its beginning that head it: the `SUMMARY` of `1. (C) SUMMARY: …`. */
		readonly title?: Range;
		/** Titles of its later parts: `COMMENT. The toll …` below a blank line, without a number. */
		readonly laterTitles?: readonly Range[];
		readonly pieces: readonly Piece[];
		readonly interruptions: readonly Block[];
	}
>;

/**
 * A line of a paragraph, and how it follows the line before it.
 * Where a line's end cuts a word, the piece with the rest of it is joined to the one above without a blank. The hyphen
 * between is in the piece above if it is the word's own, and otherwise in neither.
 */
export type Piece = JoinableRange & {readonly flow: Flow};

/** A stretch of the text that may go on with the last word of the stretch before it. */
export type JoinableRange = Range & {readonly isJoined?: true};

/** `run-on` continues the sentence, `break` starts a new line, `item` belongs to a list, `table` keeps its blanks. */
export type Flow = 'run-on' | 'break' | 'item' | 'table';

/** The classification of one paragraph, in canonical form (`C/NF`) and as written. */
export type PortionMark = {
	readonly canonical: string;
	readonly asWritten: Range;
	/** `(C - ENTIRE TEXT)`: the mark applies to every paragraph that has none of its own. */
	readonly entireText: boolean;
};

/** The name below the text. */
export type Signature = BlockOf<'signature', {readonly name: Range}>;

/** The end of a page of the printed telegram: `ROME 00001333 001.2 OF 002`, `PAGE 02  LA PAZ 00158  091826Z`. */
export type PageMark = BlockOf<'page-mark', unknown>;

/** A stamp on the page: the classification at its head and foot, the note of its release. */
export type Stamp = BlockOf<'stamp', unknown>;

/** A sentence about the text, not of the message: that it is an extract, how it was passed on. */
export type Notice = BlockOf<
	'notice',
	{readonly kind: 'partial' | 'other'; readonly entry?: PublishersEntry}
>;

/** What a publisher says above a cable: its number, and when it was sent. */
export type PublishersEntry = {readonly number: Range; readonly created?: Range};

/** The archivists' catalogue entry that follows the text of 1973-79. */
export type MessageAttributes = BlockOf<'message-attributes', {readonly attributes: readonly Attribute[]}>;

/** A line of that entry: `Draft Date: 23 JUL 1974`. */
export type Attribute = {readonly name: Range; readonly value: Range};

/** The columns of a dump's row before the cable's header: the facts in the publisher's table. */
export type DumpColumns = BlockOf<
	'dump-columns',
	{
		readonly created: Range;
		readonly referenceId: Range;
		readonly origin: Range;
		readonly classification: Range;
		readonly references: readonly Reference[];
	}
>;

/** The end of transmission: `NNN`, `NNNN`, `BT`. */
export type EndMark = BlockOf<'end-mark', unknown>;

/** The text of a file that is not a cable, kept as it is. */
export type PlainText = BlockOf<'plain-text', unknown>;

/** Blank lines, and rules drawn between parts. */
export type Blank = BlockOf<'blank', unknown>;

/** The characters of a range, without what was masked within them. */
export function slice(cable: Pick<Cable, 'reading'>, range: Range): string {
	return withoutFillers(cable.reading.slice(range.start, range.end));
}
