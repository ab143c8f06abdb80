/** Changes where the preview is and how large: after `p` and `w`. */
import {listRoom, previewArea} from '../heights.js';
import {leastShare, mostShare, previewForms, type Settings} from '../settings/settings.js';
import {withSettings} from '../settings/settings-change.js';
import type {Step} from '../state/effect.js';
import type {ListScreen} from '../state/screen.js';
import {type State, withMessage} from '../state/state.js';
import {areaFor, COLUMNS_FOR_PREVIEW, type PreviewArea, ROWS_FOR_PREVIEW} from './area.js';

/** The next place of the preview for which the screen has room; after the last none. */
export function movePreview(state: State): Step {
	if (state.view === 'plain') {
		return [withMessage(state, noneInLines)];
	}
	const shown = previewArea(state)?.form ?? 'off';
	const fitting = previewForms.filter(form => form === 'off' || areaWith(state, {preview: form}));
	const next = fitting[(fitting.indexOf(shown) + 1) % fitting.length] ?? 'off';
	return fitting.length === 1
		? [withMessage(state, noRoom)]
		: withSettings(state, {preview: next}, formWords[next]);
}

const noneInLines = 'there is no preview where lines are appended';
const noRoom = `no room for a preview, which needs ${COLUMNS_FOR_PREVIEW} columns or ${ROWS_FOR_PREVIEW} rows`;

const formWords: Readonly<Record<Settings['preview'], string>> = {
	right: 'preview beside the list',
	below: 'preview below the list',
	off: 'no preview; p shows it again',
};

/** Makes the preview the next size that differs, or so many percent of the screen. */
export function resizePreview(state: State, _list: ListScreen, percent: number | undefined): Step {
	const area = previewArea(state);
	if (!area) {
		return [withMessage(state, 'no preview is shown; p shows it')];
	}
	const share = percent === undefined ? nextShare(state, area) : within(percent);
	return withSettings(state, {previewShare: share}, `preview: ${share} % of the screen`);
}

/** The sizes that `w` goes through, in percent of the screen. */
const shares = [30, 45, 60] as const;

function nextShare(state: State, area: PreviewArea): number {
	const {previewShare} = state.settings;
	const larger = shares.filter(share => share > previewShare);
	const differs = (share: number) => {
		const next = areaWith(state, {previewShare: share});
		return next?.columns !== area.columns || next.rows !== area.rows;
	};
	return [...larger, ...shares].find(differs) ?? previewShare;
}

function within(percent: number): number {
	return Math.max(leastShare, Math.min(percent, mostShare));
}

function areaWith(state: State, change: Partial<Settings>): PreviewArea | undefined {
	const settings = {...state.settings, ...change};
	return areaFor(settings.preview, {size: state.size, settings, room: listRoom(state)});
}
