import {isEdge, masked} from './markup.js';

/** Whether a text has been through Markdown: it holds a link. */
export function isMarkdown(text: string): boolean {
	return text.includes('](');
}

/** The text with its links masked but for their words, and with the backslash of `\*` masked. */
export function maskMarkdown(text: string): string {
	return text
		.replace(link, (whole: string, words: string, ...rest) => {
			const [offset] = rest.filter(value => typeof value === 'number') as [number];
			const opening = masked('[', text[offset - 1] ?? '', words[0] ?? '');
			const ending = whole.slice(words.length + 1);
			return opening + words + masked(ending, words.at(-1) ?? '', text[offset + whole.length] ?? '');
		})
		.replace(/\\([*_#[\]().!+>`~|-])/g, (_, sign: string, offset: number, all: string) =>
			unescaped(sign, all[offset - 1] ?? '', all[offset + 2] ?? ''),
		);
}

/** The sign without its backslash; the blank that stands for it is outside, so that `1\. \(C\)` is read like `1. (C)`. */
function unescaped(sign: string, before: string, behind: string): string {
	const mask = masked('\\', before, behind);
	return isEdge(behind) && !isEdge(before) ? sign + mask : mask + sign;
}

// Bounded on both sides, so that a line of brackets takes linear time.
const link = /\[([^[\]\n]{0,200})\]\([^()\s]{0,500}\)/g;
