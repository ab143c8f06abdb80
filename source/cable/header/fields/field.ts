/** What a field of the header is: a labelled part, such as SUBJECT or REF, that may run over several lines. */
import type {Block, HeaderBlock, Range} from '../../cable.js';
import type {TextLine} from '../../line/lines.js';

/** One kind of field: what its label looks like, which lines continue it, and what its words mean. */
export type Field = {
	readonly label: Label;
	/**
	 * Whether its label further down shows that the header has not ended yet.
	 * The keys of a printout do not: `From:` and `To:` may begin a letter within the text.
	 */
	readonly provesHeader: boolean;
	/** Whether a header has it once: then its label without the colon, when it comes again, begins a sentence. */
	readonly isReadOnce?: true;
	/** Whether the field may begin below what has been read of the header; if absent, it always may. */
	readonly mayBegin?: (header: HeaderAbove) => boolean;
	/** Whether a line continues the field. Lines that end any field (see `open-field.ts`) are not asked about. */
	readonly continues: (field: OpenField, next: NextLine) => boolean;
	/** Whether a line that begins with the label of another field belongs to this one as long as it is open. */
	readonly claims?: (text: string, below: string) => boolean;
	/** Whether a line goes on with the field below a caption that got into it. */
	readonly resumes?: (text: string) => boolean;
	/** Whether a line can be this field though its label is missing. */
	readonly isWithoutLabel?: (text: string) => boolean;
	/** What may be part of this field and ends every other one. */
	readonly mayHold?: 'numbered lines' | 'a SUMMARY line';
	/** The block of the field, once all its lines have been gathered. */
	readonly parse: (field: GatheredField) => HeaderBlock;
};

/** What a label looks like. No spelling is tried on a line with another initial, which spares most lines. */
export type Label = {
	readonly initials: string;
	/** A quick test of a line with such an initial, where many lines have one and few of them the label. */
	readonly mayBegin?: (text: string) => boolean;
	readonly spellings: readonly RegExp[];
	/** Where a label with a slip ends, if a line begins with one. */
	readonly slips?: (text: string) => number | undefined;
};

/** How far a header has been read; what a line may be depends on it. */
export type Zone = 'transmission' | 'addresses' | 'captions' | 'fields';

/** What a field may ask about the header above it. */
export type HeaderAbove = {
	readonly zone: Zone;
	readonly isDated: boolean;
	readonly blocks: readonly Block[];
	readonly open: OpenField | {readonly type: 'addresses'} | undefined;
};

/** A field while its lines are gathered. */
export type OpenField = {
	readonly type: 'field';
	readonly field: Field;
	readonly fileText: string;
	/** The label as written, with the blanks after it; empty where it is missing. */
	readonly label: Range;
	readonly start: number;
	end: number;
	readonly pieces: Range[];
	/** Blank lines and page marks since its last words: part of the field if it continues, else they follow it. */
	gap: Block[];
};

/** The line that may continue a field, and what is known about it. */
export type NextLine = {
	readonly line: TextLine;
	readonly below: TextLine | undefined;
	/** The lines of the header that name its addressees. */
	readonly addresses: string;
	/** Whether the lines of the header have a blank line between them, and perhaps more where others have one. */
	readonly spacing: () => 'single' | 'double' | 'double with gaps';
};

/** A field with all its lines. */
export type GatheredField = {
	readonly fileText: string;
	readonly label: Range;
	/** The whole stretch that it covers. */
	readonly extent: Range;
	/** The stretches that hold its words, one for each line. */
	readonly pieces: readonly Range[];
	/** How many more references the header may list. */
	readonly roomForReferences: number;
};

/** Where a label ends that a line begins with. */
export function labelEnd(label: Label, text: string): number | undefined {
	return label.initials.includes(text.charAt(0)) ? labelEndAfterInitialCheck(label, text) : undefined;
}

/** Where a label ends that a line begins with, given that it begins with one of the label's initials. */
export function labelEndAfterInitialCheck(
	{mayBegin, spellings, slips}: Label,
	text: string,
): number | undefined {
	if (mayBegin && !mayBegin(text)) {
		return undefined;
	}
	for (const spelling of spellings) {
		const match = spelling.exec(text);
		if (match) {
			return match[0].length;
		}
	}
	return slips?.(text);
}
