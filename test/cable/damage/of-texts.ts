/** Damage to the text: the beginnings of paragraphs, the lines below the signature. */
import type {Cable, Paragraph} from '../../../source/cable/cable.js';
import {oneOf, type Random} from '../../random.js';
import type {Damage, Edits} from './damage.js';
import {firstOf, inserted, numberedParagraphs, replaced} from './places.js';

/** A paragraph after the first that begins with its number and a marking in parentheses, and is wanted. */
function markedParagraph(
	cable: Cable,
	random: Random,
	isWanted: (paragraph: Paragraph) => boolean = () => true,
): Paragraph | undefined {
	const isMarked = ({start, portionMark}: Paragraph) =>
		portionMark?.entireText === false && /^\s*¶?\d{1,2}\. \(\w+\)/.test(cable.text.slice(start, start + 20));
	const found = numberedParagraphs(cable)
		.slice(1)
		.filter(paragraph => isMarked(paragraph) && isWanted(paragraph));
	return found.length === 0 ? undefined : oneOf(found, random);
}

function beginningAs(
	pattern: RegExp,
	words: (...match: string[]) => string,
	isWanted?: (paragraph: Paragraph) => boolean,
): Edits {
	return (cable, random) => {
		const paragraph = markedParagraph(cable, random, isWanted);
		return replaced(cable, paragraph && {start: paragraph.start, end: paragraph.start + 20}, pattern, words);
	};
}

const beginning = /(\d{1,2})\. \((\w+)\)/;

function belowSignature(words: string): Edits {
	return cable => {
		const name = signatureAlone(cable);
		return name ? [inserted(name.end, words)] : [];
	};
}

function signatureAlone(cable: Cable) {
	const name = firstOf(cable, 'signature')?.name;
	return name &&
		/\n\s*$/.test(cable.text.slice(0, name.start)) &&
		!/^[^\S\n]*\S/.test(cable.text.slice(name.end))
		? name
		: undefined;
}

function signatureAs(words: (name: string) => string): Edits {
	return cable => {
		const name = signatureAlone(cable);
		return name ? [{...name, words: words(cable.text.slice(name.start, name.end))}] : [];
	};
}

/** The damages of texts. */
export const damagesOfTexts: readonly Damage[] = [
	{
		name: 'a comma after a number',
		edits: beginningAs(beginning, (_, number, mark) => `${number}, (${mark})`),
	},
	{
		name: 'no point after a number',
		edits: beginningAs(beginning, (_, number, mark) => `${number} (${mark})`),
	},
	{
		name: 'a marking without its opening parenthesis',
		edits: beginningAs(beginning, (_, number, mark) => `${number}. ${mark})`),
	},
	{name: 'a marking in brackets', edits: beginningAs(beginning, (_, number, mark) => `${number}. [${mark}]`)},
	{
		name: 'a marking without a blank',
		edits: beginningAs(beginning, (_, number, mark) => `${number}.(${mark})`),
	},
	{
		name: 'a marking with blanks inside',
		edits: beginningAs(beginning, (_, number, mark) => `${number}. ( ${mark} )`),
	},
	{
		name: 'a point escaped as in Markdown',
		isMarkup: true,
		edits: beginningAs(beginning, (_, number, mark) => `${number}\\. (${mark})`),
	},
	{
		name: 'a parenthesis as an entity',
		isMarkup: true,
		edits: beginningAs(beginning, (_, number, mark) => `${number}. &#40;${mark}&#41;`),
	},
	{
		name: 'a small L for the figure one',
		edits: beginningAs(
			/\b1(\d)\. \((\w+)\)/,
			(_, rest, mark) => `l${rest}. (${mark})`,
			({number = 0}) => number >= 10 && number < 20,
		),
	},
	{
		name: 'a paragraph on the line of the one before',
		edits: (cable, random) => {
			const paragraph = markedParagraph(cable, random, other => isBelowParagraph(cable, other));
			const before = paragraph && cable.text.slice(0, paragraph.start).trimEnd();
			return before && /[a-z.]{3}\.$/i.test(before)
				? [{start: before.length, end: paragraph.start, words: ' '}]
				: [];
		},
	},
	{name: 'dots below the signature', edits: belowSignature('\n...')},
	{name: 'NNNN below the signature', edits: belowSignature('\nNNNN')},
	{name: 'End Cable Text below the signature', edits: belowSignature('\n\nEnd Cable Text')},
	{name: 'a classification below the signature', edits: belowSignature('\n\nCONFIDENTIAL')},
	{
		name: 'a note of the operators below the signature',
		edits: belowSignature('\n\nNOTE: NOT PASSED TO ABOVE ADDRESSEES'),
	},
	{
		name: 'a notice of a web site below the signature',
		edits: belowSignature(
			'\n\nThis document was found at https://example.org/cables and is shown as it was received.',
		),
	},
	{name: 'a signature between signs', edits: signatureAs(name => `## ${name} ##`), destroys: ['signature']},
	{
		name: 'a signature in small letters',
		edits: signatureAs(name => name.toLowerCase()),
		destroys: ['signature'],
	},
	{
		name: 'a signature glued to the last sentence',
		edits: cable => {
			const name = signatureAlone(cable);
			const before = name && cable.text.slice(0, name.start).trimEnd();
			return before && /[a-z]{3}\.$/i.test(before)
				? [{start: before.length, end: name.start, words: ' '}]
				: [];
		},
	},
];

function isBelowParagraph(cable: Cable, paragraph: Paragraph): boolean {
	const above = cable.blocks.slice(0, cable.blocks.indexOf(paragraph)).findLast(({type}) => type !== 'blank');
	return above?.type === 'paragraph';
}
