/** The previews of the selected cable: asked for when another one is selected, and kept for a while. */
import {previewArea} from '../heights.js';
import {entriesOf} from '../list/entries.js';
import {selectedSummary} from '../list/rows.js';
import {isLoading} from '../progress.js';
import type {Step} from '../state/effect.js';
import type {Event} from '../state/event.js';
import type {ListScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {isSamePreview, type Preview, type SafeLine, type WantedPreview} from './preview.js';

/** What the preview shows: lines, or that they are still being read. */
export type ShownPreview =
	| {readonly type: 'lines'; readonly lines: readonly SafeLine[]}
	| {readonly type: 'late'};

/** The preview that the screen shows; until that of the selected cable has been read, for a moment the previous one. */
export function shownPreview(state: State): ShownPreview | undefined {
	const wanted = wantedPreview(state);
	if (!wanted) {
		return undefined;
	}
	const {kept, isLate} = state.previews;
	const known = kept.findLast(preview => isSamePreview(wanted, preview.wanted));
	const before = kept.at(-1);
	const shown = known ?? (isLate || before?.wanted.columns !== wanted.columns ? undefined : before);
	return shown ? {type: 'lines', lines: shown.lines} : isLate ? {type: 'late'} : undefined;
}

/** Asks for the preview of the selected cable, unless it is known. */
export function withPreviewAsked(state: State): Step {
	const wanted = wantedPreview(state);
	if (!wanted) {
		return [state];
	}
	const {previews} = state;
	const known = previews.kept.findLast(preview => isSamePreview(wanted, preview.wanted));
	if (known) {
		const isShown = known === previews.kept.at(-1) && !previews.asked;
		return [isShown ? state : withShown(state, known)];
	}
	return isSamePreview(wanted, previews.asked)
		? [state]
		: [
				{...state, previews: {...previews, asked: wanted}},
				{type: 'read-preview', wanted},
			];
}

/** Shows a preview that has been read, if it is still wanted. */
export function previewRead(state: State, {wanted, lines}: Extract<Event, {type: 'preview-read'}>): Step {
	return [isSamePreview(wanted, state.previews.asked) ? withShown(state, {wanted, lines}) : state];
}

/** No longer shows the previous cable, since the selected one is still being read. */
export function previewLate(state: State, {wanted}: Extract<Event, {type: 'preview-late'}>): Step {
	const {previews} = state;
	return isSamePreview(wanted, previews.asked)
		? [{...state, previews: {...previews, isLate: true}}]
		: [state];
}

/** As many as one goes back to. */
const MOST_KEPT = 16;

function withShown(state: State, preview: Preview): State {
	const others = state.previews.kept.filter(other => !isSamePreview(other.wanted, preview.wanted));
	return {
		...state,
		previews: {kept: [...others, preview].slice(-MOST_KEPT), asked: undefined, isLate: false},
	};
}

/**
 * The preview that the screen has room for; none where the list shows something else than cables, or while cables come in
 * and the first row is selected, which changes with each that comes.
 */
function wantedPreview(state: State): WantedPreview | undefined {
	const {screen, settings, size, today} = state;
	const area = previewArea(state);
	if (!area || screen.type !== 'list' || isFilling(state, screen) || entriesOf(state, screen)) {
		return undefined;
	}
	const row = selectedSummary(state, screen);
	const {measure, isAsPrinted, isSoftened, isHighlighting} = settings;
	// The rows are those of the latest answer until the next one comes, and so is what matches in them.
	const answer = screen.filter?.answer;
	return (
		row && {
			key: row.key,
			sha256: row.sha256,
			columns: area.columns,
			rows: area.form === 'right' ? size.rows : area.rows,
			measure,
			isAsPrinted,
			isSoftened,
			isHighlighting,
			today,
			query: answer && {text: answer.text, scope: answer.scope, spellings: answer.spellings},
		}
	);
}

function isFilling({folder}: State, {cursor, filter}: ListScreen): boolean {
	return cursor === undefined && !filter && isLoading(folder.progress);
}
