/** A header while it is read: its blocks, how far it has got, and what the next line may continue. */
import {addBlock, addBlocks} from '../blocks.js';
import type {Block} from '../cable.js';
import type {TextLine} from '../line/lines.js';
import type {OpenAddresses} from './fields/address-lines.js';
import type {Field, OpenField, Zone} from './fields/field.js';

/** The header so far; `at` is the index of the current line. */
export type Header = {
	readonly fileText: string;
	readonly lines: readonly TextLine[];
	readonly blocks: Block[];
	zone: Zone;
	/** Whether its date-time group has been read. */
	isDated: boolean;
	/** The line that names the sender. */
	sender: string;
	/** The lines that name the sender and the recipients. */
	addresses: string;
	/** The kinds of fields that have been read to their end. */
	readonly fieldsRead: Set<Field>;
	/** How many more references may be listed. */
	roomForReferences: number;
	open: OpenField | OpenAddresses | undefined;
	/** What has been found ahead of a line, for the lines below it. */
	readonly ahead: Ahead;
	at: number;
};

/** The lines that were last looked at for what a header has still to come; kept for all headers of a text. */
export type Ahead = {stretch: Stretch | undefined};

/** Some lines up to the first one of the text, and in which of them each part stands, the last time if several times. */
export type Stretch = {
	readonly from: number;
	readonly to: number;
	readonly parts: ReadonlyMap<HeaderPart, number>;
};

/** A part that every header has. */
export type HeaderPart = Field | 'date' | 'classification';

/** Ends the open field or address list, and adds a block after it. */
export function addToHeader(header: Header, block: Block): true {
	closeField(header);
	addBlock(header.blocks, block);
	return true;
}

/** Adds a block that may stand within a field: whether it does, the next line decides. */
export function addWithinField({open, blocks}: Header, block: Block): true {
	addBlock(open?.type === 'field' ? open.gap : blocks, block);
	return true;
}

/** Ends the open field or address list. */
export function closeField(header: Header): void {
	const {open, blocks, fileText, roomForReferences} = header;
	header.open = undefined;
	if (open?.type === 'field') {
		const {field, label, start, end, pieces, gap} = open;
		const block = field.parse({fileText, label, extent: {start, end}, pieces, roomForReferences});
		header.fieldsRead.add(field);
		header.roomForReferences -= block.type === 'references' ? block.references.length : 0;
		blocks.push(block);
		addBlocks(blocks, gap);
	}
}
