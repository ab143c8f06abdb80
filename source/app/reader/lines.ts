/** How the lines of a text are set: as in the file or filled, and in which letters. */
import type {Measure} from '../../layout/layout.js';
import {MEASURE} from '../../layout/page.js';
import {withSettings} from '../settings/settings-change.js';
import type {Step} from '../state/effect.js';
import type {ReaderScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {hasWideLines} from './sideways.js';

/** Shows the lines of the file, or fills lines again. */
export function toggleLines(state: State, reader: ReaderScreen): Step {
	const isAsPrinted = !state.settings.isAsPrinted;
	const settings = {...state.settings, isAsPrinted};
	const scrolling = hasWideLines({...state, settings}, reader) ? '; Right and Left scroll wide ones' : '';
	return withSettings(
		state,
		{isAsPrinted},
		isAsPrinted ? `lines as in the file${scrolling}` : 'lines reflowed',
	);
}

/** Changes how many columns a line has. */
export function changeMeasure(state: State, _reader: ReaderScreen, count: number | undefined): Step {
	const measure = count === undefined ? nextMeasure(state.settings.measure) : Math.max(LEAST_MEASURE, count);
	return withSettings(
		state,
		{measure, isAsPrinted: false},
		measure === 'full' ? 'lines as wide as the screen' : measureWords(measure, state.size.columns),
	);
}

/** The screen may be too narrow for such lines. */
function measureWords(measure: number, columns: number): string {
	return `lines of ${measure} columns${measure > columns ? `; the screen has ${columns}` : ''}`;
}

/** Shorter lines could not be read. */
const LEAST_MEASURE = 20;

const measures: readonly Measure[] = [MEASURE, 100, 'full'];

function nextMeasure(measure: Measure): Measure {
	return measures[(measures.indexOf(measure) + 1) % measures.length] ?? MEASURE;
}

/** Shows text in capitals in small letters, or as it is written. */
export function toggleSoftened(state: State): Step {
	const isSoftened = !state.settings.isSoftened;
	return withSettings(state, {isSoftened}, isSoftened ? 'capitals softened' : 'capitals as written');
}
