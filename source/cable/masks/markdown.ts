import {masked, padded} from './markup.js';

/** Whether a text is Markdown: it contains a link, signs that are kept from being markup, or labels in bold. */
export function isMarkdown(text: string): boolean {
	return (
		text.includes('](') ||
		(text.includes('\\') && escapes.test(text)) ||
		(text.includes('**') && boldLabel.test(text))
	);
}

// `1\.` is kept from becoming a list, `\-` from becoming a rule; a backslash at the end of a line breaks it.
const escapes = /^(?:> ?| ){0,6}¶?\d{1,3}\\\. |^\\[-#*]|\\[[\]_]|[A-Za-z\d]\\\r?$/m;
const boldLabel = /^\*\*[A-Z][^*\n]{1,40}\*\*/m;

/** The text with everything but the words of its links masked, and the backslash of `\*`. */
export function maskMarkdown(text: string): string {
	return text
		.replace(link, (whole: string, words: string, offset: number) => {
			const ending = whole.slice(words.length + 1);
			// The next link begins another word.
			const isBeforeLink = text[offset + whole.length] === '[';
			return masked('[') + words + (isBeforeLink ? padded(' ', ending) : masked(ending));
		})
		.replace(bold, (_, words: string) => masked('**') + words + masked('**'))
		.replace(backslash, masked);
}

/** The words of a page, with the backslashes masked that a converter wrote before it was made a page: `1\.` */
export function maskEscapes(words: string): string {
	return words.includes('\\') && escapedNumber.test(words) ? words.replace(backslash, masked) : words;
}

const backslash = /\\(?=[*_#[\]().!+>`~|-]|\r?\n)/g;
const escapedNumber = /(?:^|\n)[ \t\uFFFF¶]{0,200}\d{1,3}\\\. /;

const bold = /\*\*(?=\S)([^*\n]{1,200})\*\*/g;

// Bounded on both sides, so that a line of brackets takes linear time.
const link = /\[([^[\]\n]{0,200})\]\([^()\s]{0,500}\)/g;
