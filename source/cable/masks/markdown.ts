import {masked, padded} from './markup.js';

/** Whether a text is Markdown: it contains a link, or numbers that are kept from becoming a list, `1\\.`. */
export function isMarkdown(text: string): boolean {
	return text.includes('](') || (text.includes('\\.') && /^ {0,3}¶?\d{1,3}\\\. /m.test(text));
}

/** The text with everything but the words of its links masked, and the backslash of `\*`. */
export function maskMarkdown(text: string): string {
	return text
		.replace(link, (whole: string, words: string, offset: number) => {
			const ending = whole.slice(words.length + 1);
			// The next link begins another word.
			const isBeforeLink = text[offset + whole.length] === '[';
			return masked('[') + words + (isBeforeLink ? padded(' ', ending) : masked(ending));
		})
		.replace(/\\(?=[*_#[\]().!+>`~|-])/g, masked);
}

// Bounded on both sides, so that a line of brackets takes linear time.
const link = /\[([^[\]\n]{0,200})\]\([^()\s]{0,500}\)/g;
