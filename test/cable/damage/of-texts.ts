/** Damage to the text: the beginnings of paragraphs, the lines below the signature. */
import type {Cable, Paragraph} from '../../../source/cable/cable.js';
import {oneOf, type Random} from '../../random.js';
import type {Damage, Edit, Edits} from './damage.js';
import {firstOf, inserted, numberedParagraphs, replaced} from './places.js';

/** A paragraph after the first that begins with its number and a marking in parentheses. */
function markedParagraph(cable: Cable, random: Random): Paragraph | undefined {
	const found = numberedParagraphs(cable).filter(
		({start, portionMark}, index) =>
			index > 0 &&
			portionMark &&
			!portionMark.entireText &&
			/^\s*¶?\d{1,2}\. \(\w+\)/.test(cable.text.slice(start, start + 20)),
	);
	return found.length === 0 ? undefined : oneOf(found, random);
}

function beginningAs(pattern: RegExp, words: (...match: string[]) => string): Edits {
	return (cable, random) => {
		const paragraph = markedParagraph(cable, random);
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
		name: 'a comma behind a number',
		edits: beginningAs(beginning, (_, number, mark) => `${number}, (${mark})`),
	},
	{
		name: 'no point behind a number',
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
		edits: beginningAs(beginning, (_, number, mark) => `${number}\\. (${mark})`),
	},
	{
		name: 'a parenthesis as an entity',
		edits: beginningAs(beginning, (_, number, mark) => `${number}. &#40;${mark}&#41;`),
	},
	{
		name: 'a small L for the figure one',
		edits: beginningAs(/\b1(\d?)\. \((\w+)\)/, (_, rest, mark) => `l${rest}. (${mark})`),
	},
	{
		name: 'a paragraph on the line of the one before',
		edits: (cable, random) => {
			const paragraph = markedParagraph(cable, random);
			const before = paragraph && cable.text.slice(0, paragraph.start).trimEnd();
			return before && /[a-z.]{3}\.$/i.test(before) && isBelowParagraph(cable, paragraph)
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
	return cable.blocks[cable.blocks.indexOf(paragraph) - 1]?.type === 'paragraph';
}

/** A long word of a paragraph in two parts, with a hyphen at the end of a line. */
function hyphenated(cable: Cable, random: Random): readonly Edit[] {
	const places = numberedParagraphs(cable).flatMap(({start, end}) =>
		[
			...cable.text
				.slice(start, end)
				.matchAll(
					/(?<=\s)(?:government|situation|ministers?|president|agreement|economic|military|political|department|commission|information|GOVERNMENT|SITUATION|MINISTER|PRESIDENT|AGREEMENT|ECONOMIC|MILITARY|POLITICAL)(?=\s)/g,
				),
		].map(({index, 0: word}) => start + index + Math.floor(word.length / 2)),
	);
	return places.length === 0 ? [] : [inserted(oneOf(places, random), '-\n')];
}

/** Damage to all lines, or by what the text was put into. */
export const damagesOfWholes: readonly Damage[] = [
	{name: 'a word cut at the end of a line', edits: hyphenated},
	{name: 'line endings of Windows', whole: text => text.replaceAll('\n', '\r\n')},
	{name: 'line endings of old Macs', whole: text => text.replaceAll('\n', '\r')},
	{name: 'blanks at the end of each line', whole: text => text.replaceAll('\n', '  \n')},
	{name: 'a byte order mark', whole: text => `\uFEFF${text}`},
	{name: 'no-break spaces for blanks', whole: text => text.replaceAll(' ', '\u00A0')},
	{name: 'lines indented', whole: text => text.replace(/^(?=.)/gm, '    ')},
	{name: 'a page of HTML', whole: text => page(escaped(text))},
	{
		name: 'a page of HTML with entities for line endings',
		whole: text => page(escaped(text).replaceAll('\n', '&#x000A;')),
	},
	{name: 'a page of HTML with breaks', whole: text => page(escaped(text).replaceAll('\n', '<br>\n'))},
	{
		name: 'a page of HTML with entities for punctuation',
		whole: text => page(escaped(text).replace(/[().:/]/g, sign => `&#${sign.charCodeAt(0)};`)),
	},
	{
		name: 'a page of HTML with entities at the beginning of lines',
		whole: text =>
			page(escaped(text).replace(/^[A-Z\d]/gm, sign => `&#x${sign.charCodeAt(0).toString(16)};`)),
	},
	{
		name: 'a page of HTML with tags around the words at the beginning of lines',
		whole: text => page(escaped(text).replace(/^[A-Z]{2,}\b/gm, word => `<b>${word}</b>`)),
	},
	{
		name: 'a page of HTML with links around capitals',
		whole: text =>
			page(
				escaped(text).replace(/\b[A-Z]{4}\b(?=[ ,])/g, word => `<a href='/tag/${word}_0.html'>${word}</a>`),
			),
	},
	{name: 'entities for quotation marks and signs', whole: text => escaped(text)},
	{name: 'a quotation in a mail', whole: text => text.replace(/^/gm, '> ')},
	{name: 'a quotation in a quotation', whole: text => text.replace(/^/gm, '>> ')},
	{name: 'a fence of Markdown', whole: text => `\`\`\`\n${text}\n\`\`\`\n`},
];

function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

function page(text: string): string {
	return `<!DOCTYPE html>\n<html>\n<head><title>Cable</title></head>\n<body>\n<pre>${text}</pre>\n</body>\n</html>\n`;
}
