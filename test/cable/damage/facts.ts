/** What a cable says, in a form in which two readings of it can be compared. */
import type {Cable} from '../../../source/cable/cable.js';
import {blockOf, wordsAt} from '../../../source/cable/facts/block-queries.js';
import {parseCable} from '../../../source/cable/parse.js';
import {cableToJson} from '../../../source/formats/json.js';

/** The facts that are compared. */
export const factNames = [
	'number',
	'date',
	'from',
	'to',
	'info',
	'classification',
	'section',
	'captions',
	'order',
	'tags',
	'persons',
	'subject',
	'references',
	'classifiedBy',
	'reasons',
	'headings',
	'paragraphs',
	'text',
	'signature',
] as const;

/** The name of a fact. */
export type FactName = (typeof factNames)[number];

/** Each fact as one string, without blanks where the setting of the lines decides about them. */
export type Facts = Readonly<Record<FactName, string>>;

/** The facts of a text. */
export function factsOf(text: string): Facts {
	return factsOfCable(parseCable('test', text));
}

/** The facts of a cable. */
export function factsOfCable(cable: Cable): Facts {
	const json = cableToJson(cable);
	const addresses = (all: readonly {readonly address: string; readonly excluded: readonly string[]}[]) =>
		all.map(({address, excluded}) => [address, ...excluded].map(squeezed).join(' except ')).join('; ');
	const order = blockOf(cable, 'executive-order')?.order;
	return {
		number: json.mrn ?? '',
		date: json.date ?? '',
		from: squeezed(json.from?.address ?? ''),
		to: addresses(json.actionAddressees),
		info: addresses(json.infoAddressees),
		classification: json.classification ?? '',
		section: json.section ? `${json.section.number} of ${json.section.of}` : '',
		captions: json.captions.join(', '),
		order: order ? `${wordsAt(cable, order)} ${json.executiveOrder?.declassifyOn ?? ''}` : '',
		tags: json.tags.join(' '),
		persons: json.persons.map(squeezed).join('; '),
		subject: squeezed(json.subject ?? ''),
		references: json.references
			.map(({kind, mrn, text}) => `${kind} ${mrn ?? squeezed(text).toUpperCase()}`)
			.join('; '),
		classifiedBy: squeezed(json.classifiedBy?.name ?? ''),
		reasons: json.classifiedBy?.reasons.join(', ') ?? '',
		headings: json.headings.map(({title}) => squeezed(title)).join('; '),
		paragraphs: json.paragraphs
			.filter(({number}) => number !== null)
			.map(({number, portionMark}) => `${number}${portionMark ? ` (${portionMark})` : ''}`)
			.join(', '),
		text: json.paragraphs.map(({text}) => squeezed(text)).join(''),
		signature: squeezed(json.signature ?? ''),
	};
}

function squeezed(words: string): string {
	return words.replace(/\s+/g, '');
}
