/** How a cable is classified and marked. */
import {
	type Block,
	type Cable,
	type ClassificationLevel,
	type ClassificationLine,
	type Section,
	slice,
} from '../cable.js';
import {plainWords, wordsOf} from '../joined-text.js';
import {captionMeant} from '../line/captions.js';
import {attribute, blocksOf, columnValue, printedValue} from './block-queries.js';
import {type FactSource, factSource, paragraphs} from './content.js';

/** The level of the whole message. `UNCLAS` with the caption `SENSITIVE` is a level of its own. */
export function classification(cable: Cable): ClassificationLevel | undefined {
	const level = printedLevel(cable) ?? cataloguedLevel(cable);
	return level === 'UNCLASSIFIED' &&
		captions(cable).some(caption => sensitive.test(captionMeant(caption) ?? caption))
		? 'SENSITIVE BUT UNCLASSIFIED'
		: level;
}

const sensitive = /^(?:SENSITIVE|SBU|FOUO|FOR OFFICIAL USE ONLY)\b/i;

/** What states the level; nothing if nothing does. */
export function classificationFrom(cable: Cable): FactSource | undefined {
	return factSource(printedLevel(cable) !== undefined, cataloguedLevel(cable) !== undefined);
}

function printedLevel(cable: Cable): ClassificationLevel | undefined {
	return (
		classificationLineOf(cable)?.classification ??
		levelInWords(printedValue(cable, /^Classification/i) ?? columnValue(cable, 'classification'))
	);
}

/** The level in the archivists' catalogue entry, which alone is left of a telegram whose text is lost. */
function cataloguedLevel(cable: Cable): ClassificationLevel | undefined {
	return levelInWords(attribute(cable, 'Original Classification'));
}

function levelInWords(written = ''): ClassificationLevel | undefined {
	const words = written.toUpperCase();
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

/** The section of the message that this text begins with. */
export function messageSection(cable: Cable): Section | undefined {
	return (
		classificationLineOf(cable)?.section ??
		blocksOf(cable, 'classification-line').find(line => line.section)?.section
	);
}

/** The line that states the level, preferably with the message number. Page headings are stamps and do not count. */
export function classificationLineOf(cable: Cable): ClassificationLine | undefined {
	const lines = blocksOf(cable, 'classification-line').filter(line => line.classification !== undefined);
	return lines.find(({messageNumber}) => messageNumber) ?? lines[0];
}

/** The captions, each once, in printed order. */
export function captions(cable: Cable): readonly string[] {
	const printed = typesWithCaptions
		.flatMap(type => blocksOf(cable, type))
		.toSorted((one, other) => one.start - other.start)
		.flatMap(block => captionsIn(cable, block));
	return [...new Set(printed.filter(caption => caption !== '' && caption.toUpperCase() !== 'NONE'))];
}

/** The captions by their names, each once. */
export function captionNames(cable: Cable): readonly string[] {
	return [...new Set(captions(cable).map(captionName))];
}

/** The name of a caption: in capitals and not spaced out, and without what a corrected copy says of itself. */
export function captionName(caption: string): string {
	const printed = caption.toUpperCase();
	const words = captionMeant(printed) ?? printed;
	return /^(?:THIS IS A )?C ?O ?R ?R ?E ?C ?T ?E ?D\b/.test(words)
		? 'CORRECTED COPY'
		: /^[A-Z](?: [A-Z])+$/.test(words)
			? words.replaceAll(' ', '')
			: words;
}

const typesWithCaptions = ['classification-line', 'caption-line', 'other-field', 'dump-columns'] as const;

function captionsIn(
	cable: Cable,
	block: Extract<Block, {type: (typeof typesWithCaptions)[number]}>,
): readonly string[] {
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
			return block satisfies never;
	}
}

/**
 * The canonical marking of each paragraph, and whether it is inherited: a marking of the entire text applies to every
 * paragraph that has none.
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
