/** The parts of a document in which quotations are looked for: its paragraphs and block quotes, in plain text or Markdown. */
import {firstIndex} from '../cable/first-index.js';

/** A paragraph or a block quote: its text without the marks of a quote, and where its lines stand. */
export type Part = {
	readonly type: 'prose' | 'block';
	readonly text: string;
	/** The number of its first line, from 1; its lines follow each other. */
	readonly line: number;
	/** The name of the footnote that it is, `[^1]: …`. */
	readonly footnote: string | undefined;
};

/** A quotation where it stands: from its opening mark through its closing one, in one part or over several. */
export type Span = {
	readonly part: number;
	readonly start: number;
	readonly lastPart: number;
	readonly end: number;
	readonly text: string;
};

/** The parts of a document, without its code and its markup. */
export function partsOf(document: string): readonly Part[] {
	const parts: {type: Part['type']; lines: string[]; line: number}[] = [];
	let fence: string | undefined;
	let isOpen = false;
	for (const [index, line] of document.split(/\r\n|\r|\n/).entries()) {
		const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
		if (fence !== undefined || mark !== undefined) {
			fence = fence === undefined ? mark : mark?.startsWith(fence) ? undefined : fence;
			isOpen = false;
			continue;
		}
		const quoted = /^ {0,3}(?:> ?)+(.*)$/.exec(line)?.[1];
		const type = quoted === undefined ? 'prose' : 'block';
		const last = parts.at(-1);
		// A blank line within a block quote has a mark of its own.
		if (quoted === undefined && line.trim() === '') {
			isOpen = false;
		} else if (last && isOpen && last.type === type && !startsPart(line)) {
			last.lines.push(quoted ?? line);
		} else {
			parts.push({type, lines: [quoted ?? line], line: index + 1});
			isOpen = true;
		}
	}
	return parts.map(({type, lines, line}) => {
		const text = withoutMarkup(lines.join('\n'));
		return {type, text, line, footnote: /^\s{0,3}\[\^([^\]\s]+)\]:/.exec(text)?.[1]};
	});
}

/** The number of the line at a place of a part. */
export function lineAt(part: Part, at: number): number {
	const ends = lineEnds.get(part) ?? [...part.text.matchAll(/\n/g)].map(({index}) => index);
	lineEnds.set(part, ends);
	return part.line + firstIndex(ends.length, index => (ends[index] ?? at) >= at);
}

const lineEnds = new WeakMap<Part, readonly number[]>();

/** A footnote, a heading and an item of a list begin a part without a blank line before. */
function startsPart(line: string): boolean {
	return /^ {0,3}(?:\[\^[^\]\s]+\]:|#{1,6} |[-*+] |\d{1,3}[.)] )/.test(line);
}

/** A text of the same length without code, tags and the targets of links. */
function withoutMarkup(text: string): string {
	return text.replace(/`[^`\n]*`|<\/?[a-zA-Z][^<>\n]*>|(?<=\])\([^()\s]*(?:\s+"[^"\n]*")?\)/g, markup =>
		markup.replace(/[^\n]/g, ' '),
	);
}
