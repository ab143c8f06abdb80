/** How much of its header the open cable shows. */
import {type HeaderForm, headerForms} from '../../layout/layout.js';
import type {Step} from '../state/effect.js';
import type {ReaderScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {withMessage, withScreens} from '../state/state.js';

/** On lower screens a cable opens with one line of header, so that its text is in view. */
const ROWS_FOR_HEADERS = 16;

/** The form in which the header of a cable opens: the one chosen last, or what the screen has room for. */
export function openingHeaders({headers, size, view}: State): HeaderForm {
	return headers ?? (view === 'screen' && size.rows < ROWS_FOR_HEADERS ? 'line' : 'essential');
}

/** The open cables with the header for which the screen has room, now that its size is another, unless one was chosen. */
export function withHeadersThatFit(state: State): State {
	const headers = openingHeaders(state);
	return state.headers === undefined
		? withScreens(state, screen =>
				screen.type === 'reader' && screen.headers !== 'printed' ? {...screen, headers} : screen,
			)
		: state;
}

/** The next form of the header, in all cables that are open or will be; the text keeps its place. */
export function changeHeaders(state: State, reader: ReaderScreen): Step {
	const next = (headerForms.indexOf(reader.headers) + 1) % headerForms.length;
	const headers = headerForms[next] ?? 'essential';
	const changed = withScreens({...state, headers}, screen =>
		screen.type === 'reader' ? {...screen, headers} : screen,
	);
	return [withMessage(changed, headerWords[headers])];
}

const headerWords: Readonly<Record<HeaderForm, string>> = {
	essential: 'headers: what matters',
	printed: 'headers as printed',
	line: 'headers: one line',
};
