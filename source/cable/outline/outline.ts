import type {Cable} from '../cable.js';
import {wordsAt} from '../facts/block-queries.js';
import {markings} from '../facts/classification.js';
import {paragraphText, shownPieces, titleWords} from '../facts/content.js';

/** A part of a cable to go to: a heading on its own line, a paragraph, or a titled part of one. */
export type OutlineEntry = {
	readonly kind: 'heading' | 'paragraph' | 'run-in';
	readonly offset: number;
	readonly number: number | undefined;
	/** The canonical marking, if it has one. */
	readonly mark: string | undefined;
	/** The heading, or the words that head the paragraph. */
	readonly title: string | undefined;
	/** The first words of a paragraph. */
	readonly opening: string;
};

const OPENING_LENGTH = 160;

/** The headings and paragraphs of a cable, in order. */
export function outline(cable: Cable): readonly OutlineEntry[] {
	const marks = markings(cable);
	let index = 0;
	return cable.blocks.flatMap((block): readonly OutlineEntry[] => {
		if (block.type === 'heading') {
			const mark = block.portionMark?.canonical;
			const title = wordsAt(cable, block.title);
			return [{kind: 'heading', offset: block.start, number: undefined, mark, title, opening: ''}];
		}
		if (block.type !== 'paragraph') {
			return [];
		}
		const {mark} = marks[index++] ?? {mark: undefined};
		const opening = paragraphText(cable, {...block, pieces: shownPieces(cable, block).slice(0, 4)}).slice(
			0,
			OPENING_LENGTH,
		);
		const title = block.title && titleWords(cable, block, block.title);
		const {number, laterTitles = []} = block;
		return [
			{kind: 'paragraph', offset: block.start, number, mark, title, opening},
			...laterTitles.map(
				(range): OutlineEntry => ({
					kind: 'run-in',
					offset: range.start,
					number,
					mark,
					title: titleWords(cable, block, range),
					opening: '',
				}),
			),
		];
	});
}

/** The parts with a title: headings, paragraphs that begin with one, and parts of paragraphs. */
export function sections(entries: readonly OutlineEntry[]): readonly OutlineEntry[] {
	return entries.filter(({title}, index) => {
		const above = entries[index - 1];
		// `SUMMARY` on its own line and again at the beginning of the paragraph is one place to go to.
		const repeatsHeading = above?.kind === 'heading' && above.title?.toUpperCase() === title?.toUpperCase();
		return title !== undefined && !repeatsHeading;
	});
}
