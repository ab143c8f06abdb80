import type {State} from '../app/state/state.js';
import {welcomeLines} from '../app/welcome.js';
import {bar} from './bars.js';
import type {ScreenRow} from './part.js';
import type {Theme} from './theme.js';

/** The rows of a screen with the welcome over the last rows of its text, until the first key uncovers them. */
export function withWelcome(state: State, rows: readonly ScreenRow[], theme: Theme): readonly ScreenRow[] {
	const lines = welcomeLines(state);
	if (lines.length === 0) {
		return rows;
	}
	const end = rows.length - ROWS_BELOW;
	const welcome = lines.map(({wish, way}) =>
		bar(theme, state.size.columns, [
			{text: ` ${wish.padEnd(WISH)}`, role: 'key'},
			{text: way, role: 'text'},
		]),
	);
	return [...rows.slice(0, end - welcome.length - 1), [], ...welcome, ...rows.slice(end)];
}

/** The status and the hints. */
const ROWS_BELOW = 2;

/** Columns for what one wants to do. */
const WISH = 7;
