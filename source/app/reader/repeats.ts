/** Paragraphs that repeat earlier cables, distinguished from what is new. */
import {counted} from '../../cable/counts.js';
import type {RepeatShown} from '../../layout/layout.js';
import {shareWords} from '../../versions/version-words.js';
import type {Step} from '../state/effect.js';
import type {Event} from '../state/event.js';
import type {ReaderScreen} from '../state/screen.js';
import {type State, withMessage, withScreen, withScreens} from '../state/state.js';

/** Asks which paragraphs repeat earlier cables; if they are marked already, unmarks them. */
export function toggleRepeats(state: State, reader: ReaderScreen): Step {
	if (state.folder.isSingleFile) {
		return [withMessage(state, 'works only in a folder; a single file is open')];
	}
	return reader.repeats === undefined
		? [
				withMessage(withScreen(state, {...reader, repeats: 'asked'}), 'looking for repetitions'),
				{type: 'find-repeats', key: reader.key},
			]
		: [withMessage(withScreen(state, {...reader, repeats: undefined}), 'repetitions are no longer marked')];
}

/** The command `:repeats`: marks repetitions in the open cable, or stops marking them. */
export function repeatsInReader(state: State): Step {
	const {screen} = state;
	return screen.type === 'reader'
		? toggleRepeats(state, screen)
		: [withMessage(state, 'open a cable first, then :repeats')];
}

/** Shows them, if they are still wanted. */
export function repeatsFound(
	state: State,
	{key, repeats, compared}: Extract<Event, {readonly type: 'repeats-found'}>,
): Step {
	const {screen} = state;
	const known = withScreens(state, each =>
		each.type === 'reader' && each.key === key && each.repeats === 'asked' ? {...each, repeats} : each,
	);
	if (screen.type !== 'reader' || screen.key !== key || screen.repeats !== 'asked') {
		return [known];
	}
	return [withMessage(known, repeatsStatus(repeats.length, compared))];
}

/** How many paragraphs repeat others, of those that are long enough to be compared. */
function repeatsStatus(count: number, compared: number): string {
	const all = counted(compared, 'longer paragraph');
	if (compared === 0) {
		return 'no paragraph is long enough to be compared';
	}
	return count < 2
		? `${count === 0 ? 'none' : 1} of ${all} repeats an earlier cable`
		: `${count} of ${all} repeat earlier cables`;
}

/** What the layout shows of them. */
export function repeatsShown({repeats}: ReaderScreen): readonly RepeatShown[] {
	if (repeats === undefined || repeats === 'asked') {
		return noRepeats;
	}
	const known = memo.get(repeats);
	const shown =
		known ??
		repeats.map(({start, number, date, paragraph, share}) => {
			const place = paragraph === undefined ? '' : ` ¶ ${paragraph}`;
			const much = share === 1 ? '' : `, ${shareWords(share)} of it`;
			return {offset: start, words: `as in ${number === '' ? 'a cable' : number}${place} of ${date}${much}`};
		});
	memo.set(repeats, shown);
	return shown;
}

const noRepeats: readonly RepeatShown[] = [];
const memo = new WeakMap<object, readonly RepeatShown[]>();
