/** Paragraphs that repeat earlier cables, told from what is new. */
import {counted} from '../../cable/counts.js';
import type {RepeatShown} from '../../layout/layout.js';
import {shareWords} from '../../versions/version-words.js';
import type {Step} from '../state/effect.js';
import type {Event} from '../state/event.js';
import type {ReaderScreen} from '../state/screen.js';
import {type State, withMessage, withScreen, withScreens} from '../state/state.js';

/** Asks which paragraphs repeat earlier cables; where they are shown, shows them as others again. */
export function toggleRepeats(state: State, reader: ReaderScreen): Step {
	if (state.folder.isSingleFile) {
		return [withMessage(state, 'only in a folder; a file alone was opened')];
	}
	return reader.repeats === undefined
		? [
				withMessage(withScreen(state, {...reader, repeats: 'asked'}), 'looking for what it repeats'),
				{type: 'find-repeats', key: reader.key},
			]
		: [withMessage(withScreen(state, {...reader, repeats: undefined}), 'all paragraphs alike')];
}

/** The same, by its name. */
export function repeatsInReader(state: State): Step {
	const {screen} = state;
	return screen.type === 'reader'
		? toggleRepeats(state, screen)
		: [withMessage(state, ':repeats is for an open cable')];
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
	const all = counted(compared, 'paragraph');
	const told =
		compared === 0
			? 'no paragraph is long enough to be compared'
			: `${repeats.length === 0 ? 'none' : repeats.length} of ${all} repeat${repeats.length === 1 ? 's' : ''} an earlier cable`;
	return [withMessage(known, told)];
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
