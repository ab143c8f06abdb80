import {isEdge, masked} from './markup.js';

/** Whether a text is Markdown: it contains a link, or numbers that are kept from becoming a list, `1\\.`. */
export function isMarkdown(text: string): boolean {
	return text.includes('](') || (text.includes('\\.') && /^ {0,3}\d{1,3}\\\. /m.test(text));
}

/** The text with everything but the words of its links masked, and the backslash of `\*`. */
export function maskMarkdown(text: string): string {
	return text
		.replace(link, (whole: string, words: string, ...rest) => {
			const [offset] = rest.filter(value => typeof value === 'number') as [number];
			const opening = masked('[', text[offset - 1] ?? '', words[0] ?? '');
			const ending = whole.slice(words.length + 1);
			return opening + words + masked(ending, words.at(-1) ?? '', text[offset + whole.length] ?? '');
		})
		.replace(/\\([*_#[\]().!+>`~|-])/g, (_, character: string, offset: number, all: string) =>
			unescaped(character, all[offset - 1] ?? '', all[offset + 2] ?? ''),
		);
}

/** The character without its backslash; the blank that replaces it is outside, so that `1\. \(C\)` reads like `1. (C)`. */
function unescaped(character: string, before: string, after: string): string {
	const mask = masked('\\', before, after);
	return isEdge(after) && !isEdge(before) ? character + mask : mask + character;
}

// Bounded on both sides, so that a line of brackets takes linear time.
const link = /\[([^[\]\n]{0,200})\]\([^()\s]{0,500}\)/g;
