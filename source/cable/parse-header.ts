/**
 * The header: from the first line of the file to the last one before the text of the message.
 *
 * Its parts come in a fixed order, so most lines are told by their form and by what went before. A line that no
 * form claims is kept as a passing instruction as long as a labelled line follows; otherwise the text begins.
 */
import {clearance, editorsNumber} from './above-date.js';
import {addresseesOf, looksLikeAddress} from './addressees.js';
import {addBlock, addBlocks} from './blocks.js';
import type {AddressRole, Block, ClassificationLine, Notice, PageMark, Range, Stamp} from './cable.js';
import {captionsOf} from './captions.js';
import {classificationLine, isBareClassification, messageNumberLine} from './classification-line.js';
import {extent, isBlank, type Line, within} from './lines.js';
import {addWords, fieldBlock, goesOn, goesOnWithReasons, type OpenField} from './open-field.js';
import {paragraphStart} from './paragraph-start.js';
import {fieldLabel} from './parse-fields.js';
import {isReferenceAlone} from './parse-references.js';
import {isPassingLine} from './passing-line.js';
import {keyedLine} from './printout.js';
import {
	dateLine,
	isAttributesTitle,
	isEndMark,
	isPageMark,
	isPartialNotice,
	isReleaseStamp,
	isRule,
	transmissionLine,
} from './recognise.js';

/** The blocks of the header, and the index of the first line behind it. */
export type ParsedHeader = {readonly blocks: readonly Block[]; readonly next: number};

/** Reads the header that begins at a line. */
export function parseHeader(fileText: string, lines: readonly Line[], first = 0): ParsedHeader {
	const header: Header = {
		fileText,
		lines,
		blocks: [],
		zone: 'transmission',
		isDated: false,
		sender: '',
		addresses: '',
		hasReferences: false,
		open: undefined,
		at: first,
	};
	while (header.at < lines.length && step(header)) {
		header.at++;
	}
	close(header);
	return {blocks: header.blocks, next: header.at};
}

/** How far the header has got; what a line may be depends on it. */
type Zone = 'transmission' | 'addresses' | 'captions' | 'fields';

type Header = {
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
	/** A field or an address list that the next line may go on. */
	open: OpenField | OpenAddresses | undefined;
	at: number;
};

type OpenAddresses = {readonly type: 'addresses'; readonly role: AddressRole};

/** Takes the line in hand into the header; false where the header has ended before it. */
function step(header: Header): boolean {
	const line = header.lines[header.at] as Line;
	if (isBlank(line)) {
		return pushFurniture(header, {type: 'blank', ...extent(line)});
	}
	if (startsTransmission(header, line)) {
		close(header);
		header.zone = 'transmission';
	}
	const furniture = furnitureLine(header, line);
	if (furniture) {
		return pushFurniture(header, furniture);
	}
	if (isEndMark(line.text) && header.zone !== 'transmission' && line.text !== 'BT') {
		return false;
	}
	if (isAttributesTitle(line.text)) {
		return false;
	}
	return (
		takeMailLine(header, line) ||
		takeField(header, line) ||
		takeKeyedLine(header, line) ||
		takeTransmission(header, line) ||
		takeClassification(header, line) ||
		takeAddress(header, line) ||
		takeContinuation(header, line) ||
		takeCaptions(header, line) ||
		takeUnknown(header, line)
	);
}

/** Editors print the subject above the telegram; the transmission then begins below the fields. */
function startsTransmission(header: Header, line: Line): boolean {
	return (
		header.zone === 'fields' &&
		!header.isDated &&
		(dateLine(line) !== undefined ||
			/^PAGE 0?1\b/.test(line.text) ||
			line.text === 'TELEGRAM' ||
			isPageHead(header, line))
	);
}

function push(header: Header, block: Block): true {
	close(header);
	addBlock(header.blocks, block);
	return true;
}

function pushFurniture(header: Header, block: Block): true {
	const {open, blocks} = header;
	addBlock(open?.type === 'field' ? open.gap : blocks, block);
	return true;
}

/** Ends the open field or address list. */
function close(header: Header): void {
	const {open, blocks, fileText} = header;
	header.open = undefined;
	if (open?.type === 'field') {
		header.hasReferences ||= open.name === 'references';
		blocks.push(fieldBlock(fileText, open));
		addBlocks(blocks, open.gap);
	}
}

/** What belongs to the printed page and not to the message. */
function furnitureLine(header: Header, line: Line): PageMark | Stamp | Notice | undefined {
	if (isPageMark(line.text)) {
		return {type: 'page-mark', ...extent(line)};
	}
	if (isReleaseStamp(line.text) || isPageHead(header, line)) {
		return {type: 'stamp', ...extent(line)};
	}
	return isPartialNotice(line.text) ? {type: 'notice', kind: 'partial', ...extent(line)} : undefined;
}

/** A bare classification above the page mark or the date is the head of the page, not the message's own line. */
function isPageHead(header: Header, line: Line): boolean {
	if (!isBareClassification(line.text.replace(/\s+POSS DUPE$/, ''))) {
		return false;
	}
	const following = header.lines.slice(header.at + 1, header.at + 8).filter(next => !isBlank(next));
	if (header.zone !== 'transmission') {
		return following.slice(0, 2).some(next => isPageMark(next.text));
	}
	return following.some(next => isPageMark(next.text) || dateLine(next) !== undefined);
}

/** A printout of an embassy has what its mail system says between the number and the transmission itself. */
function takeMailLine(header: Header, line: Line): boolean {
	const {zone, isDated, lines, at} = header;
	const isBelowNumber = zone === 'captions' && !isDated && captionsOf(line) === undefined;
	return (
		isBelowNumber &&
		!line.text.startsWith('VZCZC') &&
		lines.slice(at + 1, at + LINES_OF_MAIL).some(below => below.text.startsWith('VZCZC')) &&
		push(header, {type: 'transmission-line', kind: 'service', ...extent(line)})
	);
}

const LINES_OF_MAIL = 30;

function takeField(header: Header, line: Line): boolean {
	const label = fieldLabel(line.text);
	if (
		!label ||
		(header.zone === 'transmission' && header.blocks.length === 0 && label.name === 'classified-by')
	) {
		return false;
	}
	openField(header, line, label.name, label.end);
	return true;
}

function openField(header: Header, line: Line, name: OpenField['name'], from: number, key?: Range): void {
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

function takeKeyedLine(header: Header, line: Line): boolean {
	const keyed = keyedLine(line);
	if (!keyed || goesOnWithReasons(header.open, line) || (header.isDated && isSubjectOpen(header))) {
		return false;
	}
	// Below the telegram's own addresses `TO: MR. HENTZAU` begins the letter that it passes on.
	if (keyed.role && header.isDated && header.zone === 'fields') {
		return false;
	}
	openField(header, line, keyed.role ?? 'other', keyed.value.start - line.start, keyed.name);
	return true;
}

function takeTransmission(header: Header, line: Line): boolean {
	if (line.text === 'BT' && header.zone === 'addresses') {
		return push(header, {type: 'transmission-line', kind: 'service', ...extent(line)});
	}
	const date = dateLine(line);
	if (header.zone !== 'transmission' && !isAboveDateLine(header, date !== undefined)) {
		return false;
	}
	if (date) {
		header.zone = 'transmission';
		header.isDated = true;
		return push(header, {type: 'date-line', ...extent(line), ...date});
	}
	const {fileText, blocks, isDated} = header;
	const transmission = transmissionLine(line) ?? (isDated ? undefined : clearance(blocks, line));
	if (transmission) {
		return push(header, {type: 'transmission-line', ...extent(line), ...transmission});
	}
	const number = isDated ? undefined : editorsNumber(fileText, blocks, line);
	return number !== undefined && push(header, number);
}

/** The number, or the keys of a printout, may stand above the lines that tell how the message travelled. */
function isAboveDateLine({zone, isDated, open}: Header, isDateLine: boolean): boolean {
	return !isDated && (zone === 'captions' || (isDateLine && !isSubjectOpen({open})));
}

/** Whether the next line may be one more of the subject. */
function isSubjectOpen({open}: Pick<Header, 'open'>): boolean {
	return open?.type === 'field' && open.name === 'subject' && open.gap.length === 0;
}

function takeClassification(header: Header, line: Line): boolean {
	const block = classificationLine(line) ?? bareMessageNumber(header, line);
	if (!block || (header.zone === 'fields' && !isBelowPrintedKeys(header, block))) {
		return false;
	}
	close(header);
	header.zone = 'captions';
	header.blocks.push(block);
	return true;
}

/** Below the keys of a printout the message may stand with its own header. */
function isBelowPrintedKeys({blocks, open}: Header, {messageNumber}: ClassificationLine): boolean {
	return (
		messageNumber !== undefined &&
		!isSubjectOpen({open}) &&
		!blocks.some(block => block.type === 'classification-line' && block.messageNumber)
	);
}

/** `STATE 163147` alone is the message's own number only below the addresses and where it names the sender's post. */
function bareMessageNumber(header: Header, line: Line) {
	const isBelowBlank = header.blocks.at(-1)?.type === 'blank';
	const above = header.blocks.findLast(block => block.type !== 'blank');
	// Or it is the rest of a classification line that was cut in two.
	const isRest = above?.type === 'classification-line' && !above.messageNumber;
	if (!(header.zone === 'addresses' && isBelowBlank) && !(header.zone === 'captions' && isRest)) {
		return undefined;
	}
	const block = messageNumberLine(line);
	if (!block?.messageNumber) {
		return undefined;
	}
	const post = header.fileText.slice(block.messageNumber.post.start, block.messageNumber.post.end);
	return header.sender.includes(post) ? block : undefined;
}

function takeAddress(header: Header, line: Line): boolean {
	if (header.zone === 'captions' || header.zone === 'fields') {
		return false;
	}
	const label = addressLabel.exec(line.text);
	if (!label) {
		return header.open?.type === 'addresses' && takeFurtherAddress(header, line);
	}
	const role = addressRoles[(label[1] ?? '').toUpperCase()] ?? 'info';
	close(header);
	header.zone = 'addresses';
	header.open = {type: 'addresses', role};
	if (role === 'from') {
		header.sender = line.text;
	}
	const addressees = addresseesOf(line, label[0].length);
	rememberAddress(header, line);
	header.blocks.push({type: 'address-line', ...extent(line), role, addressees});
	return true;
}

const addressLabel = /^(FM|FROM|TO|INFO|XMT|ZEN|(?:To|Info)(?=\s+R[A-Z]{3,7}\/))(?:\s+(?=\S)|\s*$)/;
const addressRoles: Readonly<Record<string, AddressRole>> = {
	FM: 'from',
	FROM: 'from',
	TO: 'action',
	INFO: 'info',
	XMT: 'excluded',
};

/** No telegram has more addresses, in characters; a damaged file might seem to. */
const MOST_ADDRESSES = 8000;

function rememberAddress(header: Header, line: Line): void {
	if (header.addresses.length < MOST_ADDRESSES) {
		header.addresses += `${line.text}\n`;
	}
}

function takeFurtherAddress(header: Header, line: Line): boolean {
	const open = header.open;
	// A sender is one; what stands below it without a label is not another.
	const hasSender = open?.type === 'addresses' && open.role === 'from' && !endsWithLabel(header.sender);
	if (open?.type !== 'addresses' || hasSender || !looksLikeAddress(line.text)) {
		return false;
	}
	if (open.role === 'from') {
		header.sender = line.text;
	}
	rememberAddress(header, line);
	header.blocks.push({
		type: 'address-line',
		...extent(line),
		role: open.role,
		addressees: addresseesOf(line, 0),
	});
	return true;
}

function endsWithLabel(senderLine: string): boolean {
	return /^(?:FM|FROM)$/.test(senderLine);
}

function takeContinuation(header: Header, line: Line): boolean {
	const {open} = header;
	const below = header.lines[header.at + 1];
	if (open?.type !== 'field' || !goesOn(header.fileText, open, line, below, header.addresses)) {
		return false;
	}
	open.end = line.next;
	open.gap = [];
	addWords(open, line);
	return true;
}

function takeCaptions(header: Header, line: Line): boolean {
	if (header.zone === 'transmission') {
		return false;
	}
	const captions = captionsOf(line);
	if (!captions) {
		return false;
	}
	const {open} = header;
	close(header);
	header.blocks.push({type: 'caption-line', ...extent(line), captions});
	header.open = open?.type === 'addresses' ? open : undefined;
	return true;
}

/** A line that no form claims: a passing instruction while the header goes on below it, else the text has begun. */
function takeUnknown(header: Header, line: Line): boolean {
	if (paragraphStart(line.text)) {
		return false;
	}
	if (isUnlabelledReference(header, line)) {
		openField(header, line, 'references', 0);
		return true;
	}
	if (!goesOnBelow(header) && !isLastInstruction(header, line)) {
		return false;
	}
	if (isRule(line.text)) {
		return push(header, {type: 'blank', ...extent(line)});
	}
	const {open} = header;
	push(header, {
		type: 'passing-instruction',
		...extent(line),
		pieces: [{start: line.start, end: line.end}],
	});
	// One that stands among the addresses does not end them.
	const below = header.lines[header.at + 1]?.text ?? '';
	if (open?.type === 'addresses' && /^(?:XMT |AM(?:EMBASSY|CONSUL) |US[A-Z]+ )/.test(below)) {
		header.open = open;
	}
	return true;
}

/** A line that tells whom the message is for may be the last of the header. */
function isLastInstruction({zone, lines, at, addresses}: Header, line: Line): boolean {
	return (
		(zone === 'captions' || zone === 'fields') &&
		isPassingLine(line.text, addresses) &&
		isAboveGapOrParagraph(lines[at + 1])
	);
}

/** `(A) USUN 5683 (B) USUN 5722` alone below the subject is the reference line without its label. */
function isUnlabelledReference({zone, lines, at, hasReferences, open}: Header, line: Line): boolean {
	return (
		zone === 'fields' &&
		isReferenceAlone(line.text) &&
		!(open?.type === 'field' && open.name === 'references') &&
		!hasReferences &&
		isAboveGapOrParagraph(lines[at + 1])
	);
}

function isAboveGapOrParagraph(below: Line | undefined): boolean {
	return below === undefined || isBlank(below) || paragraphStart(below.text) !== undefined;
}

const LINES_LOOKED_AHEAD = 14;

/** Whether a line of the header comes before the first numbered paragraph and the first underlined heading. */
function goesOnBelow({lines, at, zone}: Header): boolean {
	let seen = 0;
	for (let index = at + 1; index < lines.length && seen < LINES_LOOKED_AHEAD; index++) {
		const line = lines[index] as Line;
		if (isBlank(line)) {
			continue;
		}
		seen++;
		if (fieldLabel(line.text) || (zone === 'transmission' && (dateLine(line) || isPageMark(line.text)))) {
			return true;
		}
		if (zone !== 'fields' && classificationLine(line)) {
			return true;
		}
		if (isRule(line.text) || paragraphStart(line.text)) {
			return false;
		}
	}
	return false;
}
