/** A cable as a Markdown document. */
import {type Cable, type Paragraph, type Piece, slice} from '../cable/cable.js';
import {addressees, sender} from '../cable/facts/addressees.js';
import {authority} from '../cable/facts/authority.js';
import {wordsAt} from '../cable/facts/block-queries.js';
import {shownPieces, subject, tags, tagsFrom} from '../cable/facts/content.js';
import {sentAt} from '../cable/facts/dates.js';
import {knownNumber, referenceMrn, references} from '../cable/facts/numbers.js';
import {flowGroups} from '../cable/flow-groups.js';
import {wordsOf} from '../cable/joined-text.js';
import {dateWords, numberWords} from '../cable/summary/summary.js';
import {escapedMarkdown} from '../citation/escaped-markdown.js';
import {classificationTitle, longDate} from '../layout/head/head.js';
import {hiddenWords, partsOf} from '../layout/portions/hidden-run.js';
import {noFilter, type PortionFilter} from '../layout/portions/portion-filter.js';

/** The cable in Markdown: the facts of the header, then the text, with a line wherever a filter hides something. */
export function cableToMarkdown(cable: Cable, filter: PortionFilter = noFilter): string {
	const body = partsOf(cable, filter).flatMap((part): readonly string[] => {
		if (part.type === 'hidden') {
			return [`*${escapedMarkdown(hiddenWords(part))}*`];
		}
		const {block, portion} = part;
		switch (block.type) {
			case 'heading':
				return [`## ${escapedMarkdown(wordsAt(cable, block.title))}`];
			case 'paragraph':
				return [paragraphToMarkdown(cable, block, portion?.mark)];
			case 'signature':
				return [escapedMarkdown(wordsAt(cable, block.name))];
			case 'notice':
				return [`*${escapedMarkdown(wordsAt(cable, block))}*`];
			case 'plain-text':
				return [fenced(slice(cable, block))];
			default:
				return [];
		}
	});
	const head = cable.family === 'text' ? [] : headToMarkdown(cable);
	return `${[...head, ...body].join('\n\n')}\n`;
}

function headToMarkdown(cable: Cable): readonly string[] {
	const moment = sentAt(cable);
	const from = sender(cable);
	const known = knownNumber(cable);
	const date = moment ? longDate(moment) : dateWords({date: undefined, mrn: known?.mrn});
	const title = [known && numberWords(known), classificationTitle(cable), date];
	const facts: readonly (readonly [string, readonly string[]])[] = [
		['From', from ? [wordsAt(cable, from.address)] : []],
		['To', addressees(cable, 'action').map(({address}) => wordsAt(cable, address))],
		['Info', addressees(cable, 'info').map(({address}) => wordsAt(cable, address))],
		[tagsFrom(cable) === 'messageAttributes' ? 'TAGS (Message Attributes)' : 'TAGS', tags(cable)],
		['References', references(cable).map(reference => referenceWords(cable, reference))],
		['Classified by', classifiedBy(cable)],
	];
	return [
		`# ${escapedMarkdown(subject(cable) ?? '(no subject)')}`,
		title
			.filter(part => part)
			.map(part => `**${escapedMarkdown(part ?? '')}**`)
			.join(' · '),
		facts
			.filter(([, words]) => words.length > 0)
			.map(([name, words]) => `- ${name}: ${words.map(escapedMarkdown).join(', ')}`)
			.join('\n'),
		'---',
	].filter(part => part !== '');
}

function referenceWords(cable: Cable, reference: ReturnType<typeof references>[number]): string {
	const label = reference.label ? `${slice(cable, reference.label)}) ` : '';
	const mrn = referenceMrn(cable, reference);
	return `${label}${wordsOf(cable.reading, reference.pieces)}${mrn === undefined ? '' : ` [${mrn}]`}`;
}

function classifiedBy(cable: Cable): readonly string[] {
	const stated = authority(cable);
	return stated ? [stated.text] : [];
}

function paragraphToMarkdown(cable: Cable, paragraph: Paragraph, mark: string | undefined): string {
	const {number} = paragraph;
	const lead = [number === undefined ? '' : `**${number}.**`, mark === undefined ? '' : `(${mark})`];
	const text = flowGroups(shownPieces(cable, paragraph)).map((group, index) =>
		groupToMarkdown(cable, group, index === 0),
	);
	return [...lead, text.join('')].filter(part => part !== '').join(' ');
}

function groupToMarkdown(cable: Cable, group: readonly Piece[], isFirst: boolean): string {
	const words = wordsOf(cable.reading, group);
	switch (group[0]?.flow) {
		case 'item':
			return `\n\n> ${escapedMarkdown(words)}`;
		case 'table':
			return `\n\n\`${slice(cable, group[0]).replaceAll('`', "'")}\``;
		case 'break':
			return `\n\n${escapedMarkdown(words)}`;
		default:
			// One that runs on after a row of a table begins a line.
			return `${isFirst ? '' : '\n\n'}${escapedMarkdown(words)}`;
	}
}

function fenced(text: string): string {
	const longest = [...text.matchAll(/`+/g)].reduce((most, [ticks]) => Math.max(most, ticks.length), 2);
	const fence = '`'.repeat(longest + 1);
	return `${fence}\n${text.trimEnd()}\n${fence}`;
}
