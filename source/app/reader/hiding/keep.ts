/** Keeping only the paragraphs of the open cable that have some words, or those that do not. */

import {grouped} from '../../../cable/counts.js';
import {blocksOf} from '../../../cable/facts/block-queries.js';
import {portionsOf, type WordChoice} from '../../../layout/portions/portion-filter.js';
import {findInBlocks} from '../../../search/find.js';
import {type Prompt, promptWith} from '../../prompt.js';
import type {Step} from '../../state/effect.js';
import type {InMode, ReaderScreen} from '../../state/screen.js';
import type {State} from '../../state/state.js';
import {withMessage, withScreen} from '../../state/state.js';
import {findOf} from '../find.js';

/** Asks for the words. */
export function startKeep(state: State, reader: ReaderScreen): Step {
	const mode = {
		type: 'keep',
		prompt: promptWith(''),
		before: {filter: reader.filter, find: reader.find},
	} as const;
	return [withScreen(state, {...reader, mode})];
}

/** Keeps the paragraphs that have the edited words; while none has, those kept before. */
export function keepTyped(state: State, reader: InMode<ReaderScreen, 'keep'>, prompt: Prompt): Step {
	const {before} = reader.mode;
	const words = choiceOf(state, reader, prompt.text);
	const isMet = words !== undefined && words.starts.length > 0;
	return [
		withScreen(state, {
			...reader,
			filter: isMet ? {...before.filter, words, opened: undefined} : before.filter,
			find: isMet && !words.isInverted ? findOf(state, words.text) : before.find,
			mode: {...reader.mode, prompt},
		}),
	];
}

/** Keeps what is shown and closes the prompt; without words, shows every paragraph that its marking does not hide. */
export function acceptKeep(state: State, reader: InMode<ReaderScreen, 'keep'>): Step {
	const words = choiceOf(state, reader, reader.mode.prompt.text);
	const browsing: ReaderScreen = {...reader, mode: {type: 'browse'}};
	if (words === undefined) {
		return [withScreen(state, {...browsing, filter: {...reader.filter, words: undefined}})];
	}
	const kept = withScreen(state, browsing);
	return [words.starts.length > 0 ? kept : withMessage(kept, noneWords(words))];
}

/** Closes the prompt and shows what was shown before. */
export function cancelKeep(state: State, reader: InMode<ReaderScreen, 'keep'>): Step {
	return [withScreen(state, {...reader, ...reader.mode.before, mode: {type: 'browse'}})];
}

/** How many paragraphs have the words: `5 of 14`. */
export function keptWords({cable, filter}: ReaderScreen): string {
	return filter.words ? `${grouped(filter.words.starts.length)} of ${grouped(portionsOf(cable).length)}` : '';
}

function choiceOf({settings}: State, {cable}: ReaderScreen, typed: string): WordChoice | undefined {
	const isInverted = typed.trimStart().startsWith('!');
	const text = typed.trim().replace(/^!\s*/, '');
	if (text === '') {
		return undefined;
	}
	const starts = blocksOf(cable, 'paragraph').flatMap(block =>
		findInBlocks(cable, [block], text, settings.findCase).length > 0 === isInverted ? [] : [block.start],
	);
	return {text, isInverted, starts};
}

function noneWords({text, isInverted}: WordChoice): string {
	return isInverted ? `every paragraph has "${text}"` : `no paragraph has "${text}"`;
}
