/** A cable as other programs read it; the schema `cables/1` is a promise: fields are added, never renamed or removed. */
import type {Cable, Paragraph, Range} from '../cable/cable.js';
import {slice} from '../cable/cable.js';
import {figuresOf} from '../cable/characters.js';
import {addresseesWithExclusions, passingInstructions, sender} from '../cable/facts/addressees.js';
import {authority} from '../cable/facts/authority.js';
import {blockOf, blocksOf, wordsAt} from '../cable/facts/block-queries.js';
import {captions, classification, classificationFrom, messageSection} from '../cable/facts/classification.js';
import {
	isPartial,
	paragraphText,
	persons,
	subject,
	tags,
	tagsFrom,
	titleWords,
} from '../cable/facts/content.js';
import {dateTimeGroup, declassifyOn, sentAt} from '../cable/facts/dates.js';
import {knownNumber, referenceMrn, references} from '../cable/facts/numbers.js';
import {orderMeant} from '../cable/header/fields/executive-order.js';
import {jointsIn, wordsOf} from '../cable/joined-text.js';
import {isoMoment} from '../cable/line/date-time-group.js';
import {precedenceWord} from '../cable/precedence.js';
import type {Provenance} from '../citation/records.js';
import {type HiddenRun, partsOf} from '../layout/portions/hidden-run.js';
import {noFilter, type PortionFilter} from '../layout/portions/portion-filter.js';

/** What accompanies a cable on request. */
export type AddedToJson = {readonly citation?: string; readonly provenance?: Provenance};

/** The cable as one plain object, in the order of the fields that the schema gives; what a filter hides is `omitted`. */
export function cableToJson(cable: Cable, filter: PortionFilter = noFilter, added: AddedToJson = {}) {
	const parts = partsOf(cable, filter);
	const omitted = parts.flatMap(part => (part.type === 'hidden' ? omittedToJson(part) : []));
	const known = knownNumber(cable);
	const date = sentAt(cable);
	const transmission = transmissionLine(cable, 'transmission-id');
	const signature = blockOf(cable, 'signature');
	return {
		schema: 'cables/1',
		file: cable.id,
		mrn: known?.mrn ?? null,
		mrnFrom: known?.mrnFrom ?? null,
		family: cable.family,
		transmissionId: transmission ? wordsAt(cable, transmission) : null,
		precedence: precedence(cable),
		dateTimeGroup: dateTimeGroup(cable) ?? null,
		date: date ? isoMoment(date) : null,
		from: fromToJson(cable),
		actionAddressees: addresseesToJson(cable, 'action'),
		infoAddressees: addresseesToJson(cable, 'info'),
		classification: classification(cable) ?? null,
		classificationFrom: classificationFrom(cable) ?? null,
		section: messageSection(cable) ?? null,
		captions: captions(cable),
		passingInstructions: passingInstructions(cable),
		executiveOrder: executiveOrderToJson(cable),
		tags: tags(cable),
		tagsFrom: tagsFrom(cable) ?? null,
		persons: persons(cable),
		subject: subject(cable) ?? null,
		references: references(cable).map(reference => ({
			label: wordsOrNull(cable, reference.label),
			kind: reference.kind,
			text: wordsOf(cable.reading, reference.pieces),
			mrn: referenceMrn(cable, reference) ?? null,
		})),
		classifiedBy: classifiedByToJson(cable),
		headings: headingsToJson(cable, parts),
		paragraphs: paragraphsToJson(cable, parts),
		...(omitted.length === 0 ? {} : {omitted}),
		...added,
		signature: signature ? wordsAt(cable, signature.name) : null,
		partial: isPartial(cable),
		problems: problemsToJson(cable),
	};
}

type Parts = ReturnType<typeof partsOf>;

function precedence(cable: Cable): readonly string[] {
	const line = blockOf(cable, 'date-line');
	return line ? line.precedences.map(range => precedenceWord(slice(cable, range))) : [];
}

function fromToJson(cable: Cable) {
	const from = sender(cable);
	if (!from) {
		return null;
	}
	return {
		routingIndicator: wordsOrNull(
			cable,
			from.routingIndicator ?? transmissionLine(cable, 'originator')?.value,
		),
		address: wordsAt(cable, from.address),
	};
}

function transmissionLine(cable: Cable, kind: 'transmission-id' | 'originator') {
	return blocksOf(cable, 'transmission-line').find(line => line.kind === kind);
}

function addresseesToJson(cable: Cable, role: 'action' | 'info') {
	return addresseesWithExclusions(cable, role).map(({addressee, excluded}) => ({
		routingIndicator: wordsOrNull(cable, addressee.routingIndicator),
		address: wordsAt(cable, addressee.address),
		precedence: addressee.precedence ? precedenceWord(wordsAt(cable, addressee.precedence)) : null,
		messageNumber: addressee.messageNumber ? figuresOf(wordsAt(cable, addressee.messageNumber)) : null,
		excluded: excluded.map(({address}) => wordsAt(cable, address)),
	}));
}

function executiveOrderToJson(cable: Cable) {
	const block = blockOf(cable, 'executive-order');
	return (
		(block && {
			order: block.order ? orderMeant(wordsAt(cable, block.order)) : null,
			text: wordsOf(cable.reading, block.pieces),
			declassifyOn: declassifyOn(cable) ?? null,
		}) ??
		null
	);
}

function classifiedByToJson(cable: Cable) {
	const stated = authority(cable);
	return stated
		? {
				text: stated.text,
				name: stated.name ?? null,
				reasons: stated.reasons.map(({paragraph, letter}) =>
					letter === undefined ? paragraph : `${paragraph} (${letter})`,
				),
			}
		: null;
}

function headingsToJson(cable: Cable, parts: Parts) {
	const leftOut = headingsLeftOut(parts);
	let index = 0;
	return parts.flatMap(part => {
		if (part.type === 'hidden') {
			return [];
		}
		const {block} = part;
		if (block.type === 'heading') {
			const paragraph = leftOut.has(part) ? null : index;
			return [{title: wordsAt(cable, block.title), kind: block.kind as string, paragraph}];
		}
		if (block.type !== 'paragraph') {
			return [];
		}
		const paragraph = index++;
		const first = block.number === undefined ? 'run-in' : 'inline';
		return [
			...(block.title ? [{title: titleWords(cable, block, block.title), kind: first, paragraph}] : []),
			...(block.laterTitles ?? []).map(title => ({
				title: titleWords(cable, block, title),
				kind: 'run-in',
				paragraph,
			})),
		];
	});
}

/** The headings whose paragraphs are all hidden; of headings without a paragraph between them, all head the same ones. */
function headingsLeftOut(parts: Parts): ReadonlySet<Parts[number]> {
	const leftOut = new Set<Parts[number]>();
	let isAllHidden = false;
	let isBelowHeading = true;
	for (const part of parts.toReversed()) {
		if (part.type === 'hidden') {
			isAllHidden ||= isBelowHeading;
			isBelowHeading = false;
		} else if (part.block.type === 'paragraph') {
			isAllHidden = false;
			isBelowHeading = false;
		} else if (part.block.type === 'heading') {
			isBelowHeading = true;
			if (isAllHidden) {
				leftOut.add(part);
			}
		}
	}
	return leftOut;
}

function paragraphsToJson(cable: Cable, parts: Parts) {
	return parts.flatMap(part =>
		part.type === 'shown' && part.block.type === 'paragraph'
			? {
					number: part.block.number ?? null,
					...(part.block.letter === undefined ? {} : {letter: part.block.letter}),
					portionMark: part.portion?.mark ?? null,
					asWritten: wordsOrNull(cable, part.block.portionMark?.asWritten),
					inherited: part.portion?.isInherited ?? false,
					text: paragraphText(cable, part.block),
					...joinedToJson(cable, part.block),
				}
			: [],
	);
}

/** Absent if no word was joined. */
function joinedToJson(cable: Cable, {pieces}: Paragraph) {
	const joined = jointsIn(cable.reading, pieces);
	return joined.length === 0 ? {} : {joined: joined.map(({start, end}) => ({start, end}))};
}

function omittedToJson({first, last, count, marks}: HiddenRun) {
	return {
		from: first.number ?? null,
		to: last.number ?? null,
		paragraphs: count,
		portionMarks: marks.map(mark => mark ?? null),
	};
}

/** The problems of a cable, each with the number of its line; counted from the one before, since a damaged file may have thousands. */
export function problemsToJson({text, problems}: Cable) {
	let line = 1;
	let at = 0;
	return problems.map(({start, end, message}) => {
		line += text.slice(at, start).split(/\r\n|\r|\n/).length - 1;
		at = Math.max(at, start);
		return {start, end, line, message};
	});
}

function wordsOrNull(cable: Cable, range: Range | undefined): string | null {
	return range ? wordsAt(cable, range) : null;
}
