/** Where the sections of a cable end: at the next one, or where the text says so. */
import type {Cable} from '../cable.js';
import {type OutlineEntry, sections} from './outline.js';

/** A titled part of a cable, and the offset of its end. */
export type SectionSpan = {readonly entry: OutlineEntry; readonly end: number};

/**
 * The sections with their ends, in order. A section headed by a line of its own ends at the next such heading. One
 * headed by a paragraph's title may be part of it, and ends with its paragraph unless a later one says `END SUMMARY`.
 */
export function sectionsWithEnds(cable: Cable, entries: readonly OutlineEntry[]): readonly SectionSpan[] {
	const all = sections(entries);
	const textEnd = cable.blocks.findLast(({type}) => type === 'paragraph' || type === 'heading')?.end ?? 0;
	const ends: SectionSpan[] = [];
	let next = {section: textEnd, heading: textEnd};
	// From the last to the first, so that the next one is known; no part of a text is read more than twice.
	let block = cable.blocks.length - 1;
	for (const entry of all.toReversed()) {
		while (block > 0 && (cable.blocks[block]?.start ?? 0) > entry.offset) {
			block--;
		}
		const isHeading = entry.kind === 'heading';
		const limit = isHeading ? next.heading : next.section;
		const own = isHeading ? limit : (cable.blocks[block]?.end ?? limit);
		ends.push({entry, end: statedEnd(cable, block, entry.title, limit) ?? own});
		next = {section: entry.offset, heading: isHeading ? entry.offset : next.heading};
	}
	return ends.toReversed();
}

/** The innermost section that contains an offset. */
export function sectionAt(all: readonly SectionSpan[], offset: number): OutlineEntry | undefined {
	return all.findLast(({entry, end}) => entry.offset <= offset && offset < end)?.entry;
}

/** Where the text from a block on states the end of a section, `END SUMMARY.`, if it does so before a limit. */
function statedEnd(cable: Cable, first: number, title = '', limit: number): number | undefined {
	const words = new Set(title.toUpperCase().match(/[A-Z]{3,}/g));
	for (let index = first; index < cable.blocks.length; index++) {
		const block = cable.blocks[index];
		if (!block || block.start >= limit) {
			return undefined;
		}
		const text = block.type === 'paragraph' ? cable.reading.slice(block.start, block.end) : '';
		for (const match of text.matchAll(endPhrase)) {
			if (words.has(match[1]?.toUpperCase() ?? '') && beginsSentence(text, match.index)) {
				return block.start + match.index + match[0].length;
			}
		}
	}
	return undefined;
}

const endPhrase = /\bEND\s(?:OF\s)?(?:THE\s)?([A-Z]{3,})\b/gi;

/** In the middle of a sentence `the end of the summary` ends nothing. */
function beginsSentence(text: string, index: number): boolean {
	const before = text.slice(Math.max(0, index - 40), index).trimEnd();
	return before === '' || !/[\p{L}\p{N},;]$/u.test(before);
}
