/** Damage to all lines of a text, or by what it was put into. */
import type {Cable} from '../../../source/cable/cable.js';
import {oneOf, type Random} from '../../random.js';
import type {Damage, Edit} from './damage.js';
import {inserted, numberedParagraphs} from './places.js';

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

/** The damages of whole texts. */
export const damagesOfWholes: readonly Damage[] = [
	{name: 'a word cut at the end of a line', edits: hyphenated},
	{name: 'line endings of Windows', whole: text => text.replaceAll('\n', '\r\n')},
	{name: 'line endings of old Macs', whole: text => text.replaceAll('\n', '\r')},
	{name: 'blanks at the end of each line', whole: text => text.replaceAll('\n', '  \n')},
	{name: 'a byte order mark', whole: text => `\uFEFF${text}`},
	{name: 'no-break spaces for blanks', whole: text => text.replaceAll(' ', '\u00A0')},
	{name: 'lines indented', whole: text => text.replace(/^(?=.)/gm, '    ')},
	{name: 'a page of HTML', isMarkup: true, whole: text => page(escaped(text))},
	{
		name: 'a page of HTML with entities for line endings',
		isMarkup: true,
		whole: text => page(escaped(text).replaceAll('\n', '&#x000A;')),
	},
	{
		name: 'a page of HTML with breaks',
		isMarkup: true,
		whole: text => page(escaped(text).replaceAll('\n', '<br>\n')),
	},
	{
		name: 'a page of HTML with entities for punctuation',
		isMarkup: true,
		whole: text => page(escaped(text).replace(/[().:/]/g, sign => `&#${sign.charCodeAt(0)};`)),
	},
	{
		name: 'a page of HTML with entities at the beginning of lines',
		isMarkup: true,
		whole: text =>
			page(escaped(text).replace(/^[A-Z\d]/gm, sign => `&#x${sign.charCodeAt(0).toString(16)};`)),
	},
	{
		name: 'a page of HTML with tags around the words at the beginning of lines',
		isMarkup: true,
		whole: text => page(escaped(text).replace(/^[A-Z]{2,}\b/gm, word => `<b>${word}</b>`)),
	},
	{
		name: 'a page of HTML with links around capitals',
		isMarkup: true,
		whole: text =>
			page(
				escaped(text).replace(/\b[A-Z]{4}\b(?=[ ,])/g, word => `<a href='/tag/${word}_0.html'>${word}</a>`),
			),
	},
	{name: 'entities for quotation marks and signs', isMarkup: true, whole: text => escaped(text)},
	{name: 'a quotation in a mail', isMarkup: true, whole: text => quoted(text, '> ')},
	{name: 'a quotation in a quotation', isMarkup: true, whole: text => quoted(text, '>> ')},
	{name: 'a fence of Markdown', isMarkup: true, whole: text => `\`\`\`\n${text}\n\`\`\`\n`},
];

function quoted(text: string, prefix: string): string {
	return text
		.split('\n')
		.map(line => prefix + line)
		.join('\n');
}

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
