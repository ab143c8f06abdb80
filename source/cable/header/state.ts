/** A header while it is read: what has been found, how far it has got, and what the next line may go on. */
import {addBlock, addBlocks} from '../blocks.js';
import type {AddressRole, Block, Range} from '../cable.js';
import {type Line, within} from '../line/lines.js';
import {addWords, fieldBlock, type OpenField} from './fields/open-field.js';

/** The header in hand. */
export type Header = {
	readonly fileText: string;
	readonly lines: readonly Line[];
	readonly blocks: Block[];
	zone: Zone;
	/** Whether its date-time group has been seen. */
	isDated: boolean;
	/** The line that says who sent it. */
	sender: string;
	/** The lines that say to whom. */
	addresses: string;
	/** Whether a reference line has been seen. */
	hasReferences: boolean;
	/** How many more are listed. */
	roomForReferences: number;
	/** A field or an address list that the next line may go on. */
	open: OpenField | OpenAddresses | undefined;
	at: number;
};

/** How far the header has got; what a line may be depends on it. */
type Zone = 'transmission' | 'addresses' | 'captions' | 'fields';

type OpenAddresses = {readonly type: 'addresses'; readonly role: AddressRole};

/** Adds a block behind the open field, which ends before it. */
export function push(header: Header, block: Block): true {
	close(header);
	addBlock(header.blocks, block);
	return true;
}

/** Adds what may stand within a field: whether it does, the next line tells. */
export function pushFurniture(header: Header, block: Block): true {
	const {open, blocks} = header;
	addBlock(open?.type === 'field' ? open.gap : blocks, block);
	return true;
}

/** Ends the open field or address list. */
export function close(header: Header): void {
	const {open, blocks, fileText} = header;
	header.open = undefined;
	if (open?.type === 'field') {
		header.hasReferences ||= open.name === 'references';
		const block = fieldBlock(fileText, open, header.roomForReferences);
		header.roomForReferences -= block.type === 'references' ? block.references.length : 0;
		blocks.push(block);
		addBlocks(blocks, open.gap);
	}
}

/** Begins a field with the words of its first line. */
export function openField(
	header: Header,
	line: Line,
	name: OpenField['name'],
	from: number,
	key?: Range,
): void {
	close(header);
	header.zone = 'fields';
	const open: OpenField = {
		type: 'field',
		name,
		start: line.from,
		end: line.next,
		pieces: [],
		gap: [],
		...(key && {key}),
	};
	addWords(open, within(line, from, line.text.length));
	header.open = open;
}

/** Whether the next line may be one more of the subject. */
export function isSubjectOpen({open}: Pick<Header, 'open'>): boolean {
	return open?.type === 'field' && open.name === 'subject' && open.gap.length === 0;
}
