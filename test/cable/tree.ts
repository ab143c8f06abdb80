/**
 * A parsed cable in a notation that can be read and compared: one line a block.
 *
 * `paragraph 1 (C) "SUMMARY: text" titled SUMMARY` is a block with its parts in their order. Words of the text stand
 * in quotation marks. Lines that run on are joined with a blank, any other begins with the name of its flow. `⋯` is
 * where something cuts a text in two; what does so stands indented below. Blank lines between blocks are left out.
 */
import assert from 'node:assert/strict';
import {
	type Addressee,
	type Block,
	type Cable,
	type JoinableRange,
	type MessageNumber,
	type Paragraph,
	type PortionMark,
	type Range,
	type Reference,
	slice,
} from '../../source/cable/cable.js';
import {authority, authorityName, reasonWords} from '../../source/cable/facts/authority.js';
import {classification, classificationFrom} from '../../source/cable/facts/classification.js';
import {tags, tagsFrom, titleWords} from '../../source/cable/facts/content.js';
import {sentAt} from '../../source/cable/facts/dates.js';
import {messageReferenceNumber, referenceMrn} from '../../source/cable/facts/numbers.js';
import {plainWords} from '../../source/cable/joined-text.js';
import {isoMoment} from '../../source/cable/line/date-time-group.js';
import {parseMrn, postKey} from '../../source/cable/mrn.js';
import {parseCable} from '../../source/cable/parse.js';

/** The whole cable: a line that says what it is, its blocks, its problems. */
export function treeOf(cable: Cable): string {
	const date = sentAt(cable);
	const what = [
		cable.family,
		messageReferenceNumber(cable) ?? 'no-number',
		date ? isoMoment(date) : 'no-date',
		classification(cable) ?? 'no-classification',
	];
	const problems = cable.problems.map(({message}) => `problem: ${message}`);
	const facts = [...authorityTree(cable), ...levelTree(cable), ...tagsTree(cable)];
	return [what.join(' '), ...blocksTree(cable, cable.blocks), ...facts, ...problems, ''].join('\n');
}

/** Who classified the cable, where no line of the header says so. */
function authorityTree(cable: Cable): readonly string[] {
	const stated = cable.blocks.some(({type}) => type === 'classified-by') ? undefined : authority(cable);
	return stated && stated.reasons.length > 0
		? [
				`authority ${quoted(stated.text)} ${stated.name ? `name ${stated.name} ` : ''}reason ${reasonWords(stated)}`,
			]
		: [];
}

function levelTree(cable: Cable): readonly string[] {
	return classificationFrom(cable) === 'messageAttributes' ? ['classification of the attributes'] : [];
}

function tagsTree(cable: Cable): readonly string[] {
	return tagsFrom(cable) === 'messageAttributes' ? [`tags of the attributes ${tags(cable).join(' ')}`] : [];
}

/** The blocks, one line each. */
export function blocksTree(cable: Cable, blocks: readonly Block[], indent = ''): readonly string[] {
	return blocks.flatMap(block => {
		const isNested = indent !== '';
		if (block.type === 'blank' && wordsAt(cable, block) === '' && !isNested) {
			return [];
		}
		const line = [block.type, ...partsOf(cable, block)].filter(part => part !== '').join(' ');
		const nested = block.type === 'paragraph' ? blocksTree(cable, block.interruptions, `${indent}  `) : [];
		return [indent + line, ...nested];
	});
}

/** Compares the blocks of a message's text, which stands here without a header, with their notation. */
export function checkBody(text: string, ...expected: readonly string[]): void {
	const header = 'FM AMEMBASSY STRELSAU\nTAGS: PREL\nSUBJECT: TOLLS\n\n';
	const cable = parseCable('test', header + text);
	const shown = cable.blocks.filter(block => block.end > header.length);
	assert.deepEqual(blocksTree(cable, shown), expected);
}

/** Compares the blocks of a header, whose text is one paragraph that is left out, with their notation. */
export function checkHeader(text: string, ...expected: readonly string[]): void {
	const body = '\n1. (U) Text of the message, which is long enough to be one.\n2. (U) More of it.\n';
	const cable = parseCable('test', `${text}\n${body}`);
	const shown = cable.blocks.filter(block => block.start < text.length);
	assert.deepEqual(blocksTree(cable, shown), expected);
}

function partsOf(cable: Cable, block: Block): readonly string[] {
	const words = (range: Range | undefined) => (range ? wordsAt(cable, range) : '');
	switch (block.type) {
		case 'transmission-line':
			return [block.kind, words(block.value)];
		case 'date-line':
			return [...block.precedences.map(words), quoted(words(block.dateTimeGroup))];
		case 'address-line':
			return [block.role, block.addressees.map(addressee => addresseeTree(cable, addressee)).join('; ')];
		case 'classification-line':
			return [
				block.classification ?? '',
				block.section ? `section ${block.section.number} of ${block.section.of}` : '',
				block.messageNumber ? numberTree(cable, block.messageNumber) : '',
				...block.captions.map(caption => `[${words(caption)}]`),
			];
		case 'caption-line':
			return block.captions.map(caption => `[${words(caption)}]`);
		case 'passing-instruction':
		case 'subject':
			return [piecesTree(cable, block.pieces)];
		case 'executive-order':
			return [
				words(block.order),
				piecesTree(cable, block.pieces),
				block.authority ? `authority ${words(block.authority)}` : '',
			];
		case 'tags':
			return [...block.tags.map(words), ...block.persons.map(person => `(${words(person)})`)];
		case 'references':
			return [block.references.map(reference => referenceTree(cable, reference)).join('; ')];
		case 'classified-by':
			return [
				piecesTree(cable, block.pieces),
				block.name ? `name ${authorityName(cable, block)}` : '',
				...block.reasons.map(
					({paragraph, letter}) => `reason ${words(paragraph)}${letter ? `(${words(letter)})` : ''}`,
				),
			];
		case 'other-field':
			return [words(block.name), piecesTree(cable, block.pieces)];
		case 'heading':
			return [
				block.kind,
				block.portionMark ? markTree(cable, block.portionMark) : '',
				quoted(words(block.title)),
			];
		case 'paragraph':
			return paragraphTree(cable, block);
		case 'signature':
			return [quoted(words(block.name))];
		case 'notice':
			return [block.kind, quoted(words(block))];
		case 'message-attributes':
			return block.attributes.map(({name, value}) => `${words(name)}=${quoted(words(value))}`);
		case 'dump-columns':
			return [
				...[block.created, block.referenceId, block.origin, block.classification].map(range =>
					quoted(words(range)),
				),
				block.references.map(reference => referenceTree(cable, reference)).join('; '),
			];
		case 'blank':
			return [words(block) === '' ? '' : quoted(words(block))];
		case 'page-mark':
		case 'stamp':
		case 'end-mark':
		case 'plain-text':
			return [quoted(words(block))];
		default:
			return block satisfies never;
	}
}

function paragraphTree(cable: Cable, paragraph: Paragraph): readonly string[] {
	const {number, letter = '', portionMark, title, laterTitles = [], pieces, interruptions} = paragraph;
	const texts: {flow: string; text: string}[] = [];
	pieces.forEach((piece, index) => {
		const previous = pieces[index - 1];
		const isCut = previous && interruptions.some(({start}) => start >= previous.end && start < piece.start);
		const text = `${isCut ? '⋯ ' : ''}${wordsAt(cable, piece)}`;
		const last = texts.at(-1);
		if (last && piece.flow === 'run-on') {
			// A word that was cut is put together: `ASSESS‿MENT`, `MILITARY-‿CIVILIAN`.
			last.text += piece.isJoined ? `‿${text}` : ` ${text}`;
		} else {
			texts.push({flow: piece.flow === 'run-on' ? '' : `${piece.flow} `, text});
		}
	});
	return [
		number === undefined ? '' : `${number}${letter}`,
		portionMark ? markTree(cable, portionMark) : '',
		...texts.map(({flow, text}) => `${flow}${quoted(text)}`),
		title ? `titled ${titleWords(cable, paragraph, title)}` : '',
		...laterTitles.map(later => `then ${titleWords(cable, paragraph, later)}`),
	];
}

/** `(C/NF)`; `(C/NF, written C NF)` where the text has another form. */
function markTree(cable: Cable, {canonical, asWritten, entireText}: PortionMark): string {
	const written = wordsAt(cable, asWritten);
	return `(${canonical}${written === canonical ? '' : `, written ${written}`}${entireText ? ', entire text' : ''})`;
}

function addresseeTree(
	cable: Cable,
	{address, routingIndicator, precedence, messageNumber}: Addressee,
): string {
	const parts = [
		routingIndicator ? `${slice(cable, routingIndicator)}/` : '',
		quoted(wordsAt(cable, address)),
		precedence ? wordsAt(cable, precedence) : '',
		messageNumber ? wordsAt(cable, messageNumber) : '',
	];
	return parts.filter(part => part !== '').join(' ');
}

function referenceTree(cable: Cable, reference: Reference): string {
	const {kind, label, pieces, messageNumber} = reference;
	const number = messageNumber ? `= ${numberTree(cable, messageNumber)}` : '';
	const parts = [
		label ? `${slice(cable, label)}:` : '',
		kind,
		piecesTree(cable, pieces),
		number,
		readAs(cable, reference),
	];
	return parts.filter(part => part !== '').join(' ');
}

/** `read as 07RIODEJANEIRO12`, where the number is not simply the words as they stand. */
function readAs(cable: Cable, reference: Reference): string {
	const mrn = referenceMrn(cable, reference);
	if (cable.family === 'nara' || mrn === undefined || !reference.messageNumber) {
		return '';
	}
	const {post, serial, year} = reference.messageNumber;
	const isOfOtherYear = year === undefined && parseMrn(mrn)?.year !== sentAt(cable)?.year;
	const isMisread = /\d/.test(slice(cable, post)) || /[A-Z]/i.test(slice(cable, serial));
	const plain = `${postKey(slice(cable, post))}${slice(cable, serial).replace(/^0+/, '')}`;
	return !isOfOtherYear && !isMisread && mrn.slice(2) === plain ? '' : `read as ${mrn}`;
}

function numberTree(cable: Cable, {post, serial, year}: MessageNumber & {readonly year?: Range}): string {
	return [year ? wordsAt(cable, year) : '', wordsAt(cable, post), wordsAt(cable, serial)]
		.filter(part => part !== '')
		.join(' ');
}

/** Several pieces are parted by a stroke. */
function piecesTree(cable: Cable, pieces: readonly JoinableRange[]): string {
	const words = pieces.map((piece, index) => {
		const sign = index === 0 ? '' : piece.isJoined ? '‿' : ' | ';
		return `${sign}${wordsAt(cable, piece)}`;
	});
	return pieces.length === 0 ? '' : quoted(words.join(''));
}

function wordsAt(cable: Cable, range: Range): string {
	return plainWords(slice(cable, range));
}

function quoted(text: string): string {
	return `"${text}"`;
}
