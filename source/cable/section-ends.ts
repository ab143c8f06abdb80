/** How far the sections of a cable go: to the next one, or to where it says that they end. */
import {type Cable, slice} from './cable.js';
import {type OutlineEntry, sections} from './outline.js';

/** A section, and the offset behind its last word. */
export type Section = {readonly entry: OutlineEntry; readonly end: number};

/**
 * The sections with their ends, in the order in which they begin. What heads a paragraph may stand within what a heading
 * on its own line heads; it goes no further than its paragraph, but where a later one says `END SUMMARY`.
 */
export function sectionsWithEnds(cable: Cable, entries: readonly OutlineEntry[]): readonly Section[] {
	const all = sections(entries);
	const textEnd = cable.blocks.findLast(({type}) => type === 'paragraph' || type === 'heading')?.end ?? 0;
	const ends: Section[] = [];
	let next = {section: textEnd, heading: textEnd};
	// From the last to the first, so that what comes next is known; of each text no part is read more than twice.
	let block = cable.blocks.length - 1;
	for (const entry of all.toReversed()) {
		while (block > 0 && (cable.blocks[block]?.start ?? 0) > entry.offset) {
			block--;
		}
		const isHeading = entry.kind === 'heading';
		const limit = isHeading ? next.heading : next.section;
		const own = isHeading ? limit : (cable.blocks[block]?.end ?? limit);
		ends.push({entry, end: saidEnd(cable, block, entry.title, limit) ?? own});
		next = {section: entry.offset, heading: isHeading ? entry.offset : next.heading};
	}
	return ends.toReversed();
}

/** The innermost of the sections in which an offset stands. */
export function sectionAt(all: readonly Section[], offset: number): OutlineEntry | undefined {
	return all.findLast(({entry, end}) => entry.offset <= offset && offset < end)?.entry;
}

/** Where the text from a block on says that a section ends, `END SUMMARY.`, if it does before another one begins. */
function saidEnd(cable: Cable, first: number, title = '', limit: number): number | undefined {
	const words = new Set(title.toUpperCase().match(/[A-Z]{3,}/g));
	for (let index = first; index < cable.blocks.length; index++) {
		const block = cable.blocks[index];
		if (!block || block.start >= limit) {
			return undefined;
		}
		const text = block.type === 'paragraph' ? slice(cable, block) : '';
		for (const match of text.matchAll(endOfSomething)) {
			if (words.has(match[1]?.toUpperCase() ?? '') && beginsSentence(text, match.index)) {
				return block.start + match.index + match[0].length;
			}
		}
	}
	return undefined;
}

const endOfSomething = /\bEND\s(?:OF\s)?(?:THE\s)?([A-Z]{3,})\b/gi;

/** In the midst of a sentence `the end of the summary` ends nothing. */
function beginsSentence(text: string, index: number): boolean {
	const before = text.slice(Math.max(0, index - 40), index).trimEnd();
	return before === '' || !/[\p{L}\p{N},;]$/u.test(before);
}
