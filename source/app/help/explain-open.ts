/** Opens what the words of the open cable mean. */
import {shownNumber} from '../../cable/summary/summary.js';
import {lineText} from '../../layout/layout.js';
import {textHeight, textPage} from '../heights.js';
import {openHelp} from '../navigation.js';
import {layoutOf, topLine} from '../reader/layout.js';
import {selectedStop} from '../reader/tab-stops.js';
import type {Step} from '../state/effect.js';
import type {ReaderScreen} from '../state/screen.js';
import {type State, withMessage} from '../state/state.js';
import {explainCable} from './explain.js';
import {explainStop} from './explain-selected.js';

/** Explains what is selected; else the words on the screen first, then the others of the cable. */
export function explainOpen(state: State, reader: ReaderScreen): Step {
	const stop = selectedStop(reader);
	if (stop) {
		return [withMessage(state, explainStop(stop))];
	}
	const groups = explainCable(reader.cable, {today: state.today, onScreen: wordsOnScreen(state, reader)});
	return groups.length > 0
		? openHelp(state, `words in ${shownNumber(reader.cable)}`, groups)
		: [withMessage(state, 'no word in this text is in the glossary')];
}

function wordsOnScreen(state: State, reader: ReaderScreen): string {
	const top = topLine(state, reader);
	// In plain mode the place is the last of the lines that were printed.
	const [from, to] =
		state.view === 'plain' ? [top - textPage(state) + 1, top + 1] : [top, top + textHeight(state)];
	const lines = layoutOf(state, reader).lines.slice(Math.max(0, from), to);
	return lines.map(lineText).join('\n');
}
