/** Copying from a mark to here, by `y'` and the letter of the mark. */
import {paragraphs} from '../../cable/facts/content.js';
import {rememberedOf} from '../memory/memory.js';
import {withoutMode} from '../navigation.js';
import type {Step} from '../state/effect.js';
import type {InMode, ReaderScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {withMessage, withScreen} from '../state/state.js';
import {copyPassage} from './copy.js';
import {currentParagraph} from './current-paragraph.js';

/** Waits for the letter of the mark. */
export function startCopyToMark(state: State, reader: ReaderScreen): Step {
	return [withScreen(state, {...reader, mode: {type: 'copy-to-mark'}})];
}

/** Copies the paragraphs between the mark and the top of the screen, both included, whichever comes first. */
export function copyToMark(state: State, reader: InMode<ReaderScreen, 'copy-to-mark'>, letter: string): Step {
	const place = rememberedOf(state.memory, reader).marks[letter];
	const closed = withoutMode(state, reader);
	const here = currentParagraph(state, reader);
	if (!place || here === undefined) {
		return [
			withMessage(
				closed,
				place ? 'this text has no paragraphs' : `no place in this cable is marked as ${letter}`,
			),
		];
	}
	const there = Math.max(
		0,
		paragraphs(reader.cable).findLastIndex(({start}) => start <= place.offset),
	);
	return copyPassage(state, reader, {from: Math.min(here, there), count: Math.abs(here - there) + 1});
}
