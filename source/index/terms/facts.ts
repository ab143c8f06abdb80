/**
 * The facts of a cable that can be asked for, as terms: `tag:PREL`, `class:S`, `mark:C/NF`.
 *
 * Each is a fact of the text alone. What depends on other cables, such as who cites it, is asked of the index.
 */
import type {Cable} from '../../cable/cable.js';
import {addressees} from '../../cable/facts/addressees.js';
import {blocksOf, wordsAt} from '../../cable/facts/block-queries.js';
import {captionNames, markings, messageSection} from '../../cable/facts/classification.js';
import {isPartial, paragraphs, persons, tags} from '../../cable/facts/content.js';
import {references} from '../../cable/facts/numbers.js';
import {redactions} from '../../cable/facts/redactions.js';
import {signers} from '../../cable/facts/signers.js';
import {classificationLetters, type Summary, yearByNumber} from '../../cable/summary/summary.js';
import {canonicalPost} from '../../glossary/post-names.js';
import {postInNumbers, statesKind} from '../../glossary/posts.js';
import {foldedName} from '../../search/words/fold.js';
import {postOf} from './terms.js';

/** The kinds of facts. */
const factKinds = [
	'from',
	'to',
	'tag',
	'class',
	'mark',
	'date',
	'year',
	'caption',
	'signed',
	'person',
	'has',
	'is',
] as const;

/** A kind of facts. */
export type FactKind = (typeof factKinds)[number];

/** The facts of a cable, each once, in order. */
export function factsOf(cable: Cable, summary: Summary): readonly string[] {
	const facts = new Set<string>();
	for (const kind of factKinds) {
		for (const value of valuesOf[kind](cable, summary)) {
			const text = value.replace(/\s+/g, ' ').trim().slice(0, LONGEST_VALUE);
			if (text !== '') {
				facts.add(`${kind}:${text}`);
			}
		}
		if (facts.size > MOST_FACTS) {
			break;
		}
	}
	return [...facts].slice(0, MOST_FACTS).sort();
}

/** In a damaged file a name may seem to have thousands of letters. */
const LONGEST_VALUE = 60;
const MOST_FACTS = 400;

const valuesOf: Readonly<Record<FactKind, (cable: Cable, summary: Summary) => Iterable<string>>> = {
	from: (_, summary) => [postOf(summary) ?? ''],
	to: cable =>
		[...addressees(cable, 'action'), ...addressees(cable, 'info')].map(({address}) =>
			postOrName(wordsAt(cable, address)),
		),
	tag: tags,
	class: (_, {classification}) => [classificationLetters({classification, isNoforn: false})],
	mark: cable => markings(cable).map(({mark}) => mark ?? 'none'),
	date: (_, {date}) => [date?.slice(0, 'yyyy-mm-dd'.length) ?? ''],
	year: (_, summary) => [summary.date?.slice(0, 4) ?? yearByNumber(summary)?.toString() ?? ''],
	caption: captionNames,
	signed: cable => signers(cable).map(foldedName),
	person: cable =>
		[
			...signers(cable),
			...blocksOf(cable, 'classified-by').map(({name}) => (name ? wordsAt(cable, name) : '')),
			...blocksOf(cable, 'executive-order').map(({authority}) =>
				authority ? wordsAt(cable, authority) : '',
			),
			...persons(cable),
		].map(foldedName),
	has: whatItHas,
	is: cable => [
		...(isPartial(cable) ? ['partial'] : []),
		...(messageSection(cable) === undefined ? ['unsectioned'] : []),
	],
};

/** The post of an address as it stands in numbers, or else the address. */
function postOrName(address: string): string {
	return canonicalPost(address) ?? (statesKind(address) ? postInNumbers(address) : address.toUpperCase());
}

function whatItHas(cable: Cable): readonly string[] {
	const all = paragraphs(cable);
	return [
		...(references(cable).length > 0 ? ['refs'] : []),
		...(redactions(cable).length > 0 ? ['redactions'] : []),
		...(all.some(({pieces}) => pieces.some(({flow}) => flow === 'table')) ? ['tables'] : []),
		...(blocksOf(cable, 'message-attributes').length > 0 ? ['attributes'] : []),
		...(cable.problems.length > 0 ? ['problems'] : []),
	];
}
