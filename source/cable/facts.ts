/** What a cable says of itself: each function asks its blocks one question. What it does not state is `undefined`. */
import {
	type Addressee,
	type AddressRole,
	type Block,
	type Cable,
	type ClassificationLevel,
	type ClassificationLine,
	type Paragraph,
	type Range,
	type Reference,
	type Section,
	slice,
} from './cable.js';
import {plainWords, wordsOf} from './joined-text.js';
import {
	fullYear,
	isoDate,
	type Moment,
	monthNumber,
	parseAmericanMoment,
	parseDateTimeGroup,
	parseDay,
	parseIsoMoment,
} from './line/date-time-group.js';
import {formatMrn, type Mrn, mrnOfFileName} from './mrn.js';

/** The first block of a type. */
export function blockOf<Type extends Block['type']>(
	cable: Cable,
	type: Type,
): Extract<Block, {type: Type}> | undefined {
	return cable.blocks.find((block): block is Extract<Block, {type: Type}> => block.type === type);
}

/** All blocks of a type, in the order of the text. */
export function blocksOf<Type extends Block['type']>(
	cable: Cable,
	type: Type,
): readonly Extract<Block, {type: Type}>[] {
	return cable.blocks.filter((block): block is Extract<Block, {type: Type}> => block.type === type);
}

/** The subject in one line. */
export function subject(cable: Cable): string | undefined {
	const block = blocksOf(cable, 'subject').find(({pieces}) => pieces.length > 0);
	const words = block ? wordsOf(cable.reading, block.pieces) : '';
	return words || attribute(cable, 'Subject');
}

/** The date-time group as printed. */
export function dateTimeGroup(cable: Cable): string | undefined {
	const line = blockOf(cable, 'date-line');
	if (line) {
		return plainWords(slice(cable, line.dateTimeGroup));
	}
	return fieldWords(cable, /DTG|^Date|^Sent/i);
}

/** When the message was sent, in UTC. */
export function sentAt(cable: Cable): Moment | undefined {
	const known = moments.get(cable);
	if (known) {
		return known.moment;
	}
	const moment = writtenMoment(cable);
	moments.set(cable, {moment});
	return moment;
}

// Every reference asks for the year, and a damaged file may have thousands.
const moments = new WeakMap<Cable, {readonly moment: Moment | undefined}>();

function writtenMoment(cable: Cable): Moment | undefined {
	const written = dateTimeGroup(cable);
	const created = fieldWords(cable, /^Created/i);
	const listed = column(cable, 'created');
	const archived = attribute(cable, 'Draft Date') ?? attribute(cable, 'Sent Date');
	return (
		(written ? parseDateTimeGroup(written) : undefined) ??
		(created ? parseIsoMoment(created) : undefined) ??
		(listed ? parseAmericanMoment(listed) : undefined) ??
		(archived ? parseDay(archived) : undefined)
	);
}

/** The sender; where the header names none, the post that a dump's row names. */
export function sender(cable: Cable): Addressee | undefined {
	return addressees(cable, 'from')[0] ?? origin(cable);
}

/** The addressees of a role, in the order they are printed. */
export function addressees(cable: Cable, role: AddressRole): readonly Addressee[] {
	return blocksOf(cable, 'address-line').flatMap(line => (line.role === role ? line.addressees : []));
}

/** The addressees of a role with the posts that `XMT` lines except from them. */
export function addresseesWithExclusions(
	cable: Cable,
	role: 'action' | 'info',
): readonly {readonly addressee: Addressee; readonly excluded: readonly Addressee[]}[] {
	const all: {readonly role: AddressRole; readonly addressee: Addressee; readonly excluded: Addressee[]}[] =
		[];
	for (const line of blocksOf(cable, 'address-line')) {
		for (const addressee of line.addressees) {
			if (line.role === 'excluded') {
				(all.findLast(entry => isCollective(cable, entry.addressee)) ?? all.at(-1))?.excluded.push(addressee);
			} else {
				all.push({role: line.role, addressee, excluded: []});
			}
		}
	}
	return all.filter(entry => entry.role === role);
}

/** The level of the whole message; a message that is unclassified and sensitive has a level of its own. */
export function classification(cable: Cable): ClassificationLevel | undefined {
	const level = classificationLine(cable)?.classification ?? keyedClassification(cable);
	const isSensitive = captions(cable).some(caption => caption === 'SENSITIVE' || caption === 'SBU');
	return level === 'UNCLASSIFIED' && isSensitive ? 'SENSITIVE BUT UNCLASSIFIED' : level;
}

/** Which section of the message this text begins with. */
export function section(cable: Cable): Section | undefined {
	return (
		classificationLine(cable)?.section ??
		blocksOf(cable, 'classification-line').find(line => line.section)?.section
	);
}

/** The captions, each once, in the order they are printed. */
export function captions(cable: Cable): readonly string[] {
	const printed = cable.blocks.flatMap(block => {
		switch (block.type) {
			case 'classification-line':
			case 'caption-line':
				return block.captions.map(range => plainWords(slice(cable, range)));
			case 'other-field':
				return /^captions?$/i.test(slice(cable, block.name))
					? wordsOf(cable.reading, block.pieces).split(/\s*[,;]\s*|\s+(?!EXERCISE)/)
					: [];
			case 'dump-columns':
				// `CONFIDENTIAL//NOFORN`
				return /\/\/NOFORN\b/.test(slice(cable, block.classification)) ? ['NOFORN'] : [];
			default:
				return [];
		}
	});
	return [...new Set(printed.filter(caption => caption !== '' && caption.toUpperCase() !== 'NONE'))];
}

/** The passing instructions, one string a line. */
export function passingInstructions(cable: Cable): readonly string[] {
	return cable.blocks.flatMap(block =>
		block.type === 'passing-instruction' ||
		(block.type === 'other-field' && /^pass line$/i.test(slice(cable, block.name)))
			? [wordsOf(cable.reading, block.pieces)]
			: [],
	);
}

/** The TAGS, each once. */
export function tags(cable: Cable): readonly string[] {
	const printed = blocksOf(cable, 'tags').flatMap(block =>
		block.tags.map(range => slice(cable, range).toUpperCase()),
	);
	return [...new Set(printed)];
}

/** The references, in the order they are printed; where none are, those that a dump's row lists. */
export function references(cable: Cable): readonly Reference[] {
	const printed = blocksOf(cable, 'references').flatMap(block => block.references);
	return printed.length > 0 ? printed : (blockOf(cable, 'dump-columns')?.references ?? []);
}

/** The number of the message that a reference names; the year is the one written, else the cable's own. */
export function referenceMrn(cable: Cable, reference: Reference): Mrn | undefined {
	const {messageNumber} = reference;
	const year = messageNumber?.year ? fullYear(slice(cable, messageNumber.year)) : sentAt(cable)?.year;
	return messageNumber && year !== undefined
		? formatMrn(year, slice(cable, messageNumber.post), slice(cable, messageNumber.serial), cable.family)
		: undefined;
}

/** The numbers of the messages that the references name, in their order. */
export function mrnsNamed(cable: Cable): readonly Mrn[] {
	return references(cable).flatMap(reference => referenceMrn(cable, reference) ?? []);
}

/** The message's own number. */
export function messageReferenceNumber(cable: Cable): Mrn | undefined {
	const printed = fieldWords(cable, /^MRN|^Message Ref|^Reference ID/i) ?? column(cable, 'referenceId');
	const own = printed && mrnInWords(cable, printed);
	if (own) {
		return own;
	}
	const year = sentAt(cable)?.year;
	const lines = blocksOf(cable, 'classification-line');
	// An editor's line above the telegram may tell the number too; the message's own line comes last.
	const number =
		classificationLine(cable)?.messageNumber ?? lines.findLast(line => line.messageNumber)?.messageNumber;
	if (number && year !== undefined) {
		return formatMrn(year, slice(cable, number.post), slice(cable, number.serial), cable.family);
	}
	return attribute(cable, 'Document Number');
}

/** The number by which a cable is known: its own, or where the text states none the one that its file is named after. */
export function knownNumber(cable: Cable): KnownNumber | undefined {
	const own = messageReferenceNumber(cable);
	if (own !== undefined) {
		return {mrn: own, mrnFrom: 'text'};
	}
	const named = mrnOfFileName(cable.id);
	return named === undefined ? undefined : {mrn: named, mrnFrom: 'fileName'};
}

/** A number, and what tells it. */
export type KnownNumber = {readonly mrn: Mrn; readonly mrnFrom: MrnSource};

export type MrnSource = 'text' | 'fileName';

/** The date on which the executive order says that the text is to be declassified, in ISO form. */
export function declassifyOn(cable: Cable): string | undefined {
	const block = blockOf(cable, 'executive-order');
	const words = block ? wordsOf(cable.reading, block.pieces) : '';
	const american = /(?<![\d/])(\d{1,2})[/.-]\s?(\d{1,2})[/.-]\s?(\d{4}|\d{2})(?![\d/])/.exec(words);
	if (american) {
		return isoDate(fullYear(american[3] ?? ''), Number(american[1]), Number(american[2]));
	}
	const international = /(?<![\d/])(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?![\d/])/.exec(words);
	if (international) {
		return isoDate(Number(international[1]), Number(international[2]), Number(international[3]));
	}
	const inWords =
		/\b(?<month>[A-Z]{3})[A-Z]{0,6}\.? (?<day>\d{1,2}),? (?<year>\d{4})\b|\b(?<day>\d{1,2}) (?<month>[A-Z]{3})[A-Z]{0,6}\.?,? (?<year>\d{4})\b/i.exec(
			words,
		)?.groups;
	return inWords && isoDate(Number(inWords.year), monthNumber(inWords.month ?? ''), Number(inWords.day));
}

/** The numbered and unnumbered paragraphs. */
export function paragraphs(cable: Cable): readonly Paragraph[] {
	return blocksOf(cable, 'paragraph');
}

/** The words of a paragraph without its number and marking, its lines joined with one space. */
export function paragraphText(cable: Cable, paragraph: Paragraph): string {
	return wordsOf(cable.reading, paragraph.pieces);
}

/**
 * The canonical marking of each paragraph and whether it is inherited: one that is given once for the entire text
 * holds for every paragraph without its own.
 */
export function markings(
	cable: Cable,
): readonly {readonly mark: string | undefined; readonly isInherited: boolean}[] {
	const all = paragraphs(cable);
	const whole = all.find(({portionMark}) => portionMark?.entireText)?.portionMark?.canonical;
	return all.map(({portionMark}) =>
		portionMark
			? {mark: portionMark.canonical, isInherited: false}
			: {mark: whole, isInherited: whole !== undefined},
	);
}

/** Whether the text says that it is an extract of a longer cable. */
export function isPartial(cable: Cable): boolean {
	return cable.blocks.some(block => block.type === 'notice' && block.kind === 'partial');
}

/** What the archivists' entry says under a name; `n/a` is nothing. */
export function attribute(cable: Cable, name: string): string | undefined {
	const entry = blockOf(cable, 'message-attributes')?.attributes.find(
		candidate => slice(cable, candidate.name) === name,
	);
	const value = entry ? plainWords(slice(cable, entry.value)) : '';
	return value === '' || value.toLowerCase() === 'n/a' ? undefined : value;
}

/** The words of a precedence prosign or of its abbreviations (5 FAH-2 H-230). */
export function precedenceWord(written: string): string {
	const word = written.toUpperCase().replace(/\s+/g, ' ').slice(0, 16);
	return precedenceWords.get(word) ?? slips.find(([slip]) => slip.test(word))?.[1] ?? written;
}

const precedenceWords: ReadonlyMap<string, string> = new Map([
	['Z', 'FLASH'],
	['ZZ', 'FLASH'],
	['O', 'IMMEDIATE'],
	['0', 'IMMEDIATE'],
	['OO', 'IMMEDIATE'],
	['P', 'PRIORITY'],
	['PP', 'PRIORITY'],
	['R', 'ROUTINE'],
	['RR', 'ROUTINE'],
	['IMM', 'IMMEDIATE'],
]);

/** Typists left out a letter, or changed two. */
const slips: readonly (readonly [RegExp, string])[] = [
	[/^P[RIOT]{5,6}Y$/, 'PRIORITY'],
	[/^IM[MEDIAT]{3,8}$/, 'IMMEDIATE'],
];

/** The words of a range with single blanks, for names of one line. */
export function wordsAt(cable: Cable, range: Range): string {
	return plainWords(slice(cable, range));
}

/** Only an address that stands for many posts can have exceptions. */
function isCollective(cable: Cable, {address}: Addressee): boolean {
	return /\bALL\b|COLLECTIVE|POSTS/.test(slice(cable, address));
}

/** The first line that states the level; the head and the foot of a page are stamps and not asked. */
function classificationLine(cable: Cable): ClassificationLine | undefined {
	const lines = blocksOf(cable, 'classification-line').filter(line => line.classification !== undefined);
	return lines.find(({messageNumber}) => messageNumber) ?? lines[0];
}

/** What a printout or a page says behind a key. */
function fieldWords(cable: Cable, key: RegExp): string | undefined {
	const field = blocksOf(cable, 'other-field').find(({name}) => key.test(slice(cable, name)));
	return field && wordsOf(cable.reading, field.pieces);
}

/** What a dump's row says in a column. */
function column(
	cable: Cable,
	name: 'created' | 'referenceId' | 'origin' | 'classification',
): string | undefined {
	const columns = blockOf(cable, 'dump-columns');
	return columns && plainWords(slice(cable, columns[name]));
}

function origin(cable: Cable): Addressee | undefined {
	const columns = blockOf(cable, 'dump-columns');
	return columns && column(cable, 'origin') !== '' ? {address: columns.origin} : undefined;
}

function keyedClassification(cable: Cable): ClassificationLevel | undefined {
	const words = (
		fieldWords(cable, /^Classification/i) ??
		column(cable, 'classification') ??
		''
	).toUpperCase();
	return levelsInWords.find(([pattern]) => pattern.test(words))?.[1];
}

const levelsInWords: readonly (readonly [RegExp, ClassificationLevel])[] = [
	[/^TOP SECRET/, 'TOP SECRET'],
	[/^SECRET/, 'SECRET'],
	[/^CONFIDENTIAL/, 'CONFIDENTIAL'],
	[/^LIMITED OFFICIAL USE/, 'LIMITED OFFICIAL USE'],
	[/^SENSITIVE BUT|^SBU|OFFICIAL USE ONLY/, 'SENSITIVE BUT UNCLASSIFIED'],
	[/^UNCLAS/, 'UNCLASSIFIED'],
];

function mrnInWords(cable: Cable, words: string): Mrn | undefined {
	const match = /^(\d{4}|\d{2})\s?([A-Z][A-Z '.-]*?)\s?(\d{1,7})\b/.exec(words.toUpperCase());
	return match
		? formatMrn(fullYear(match[1] ?? ''), match[2] ?? '', match[3] ?? '', cable.family)
		: undefined;
}
