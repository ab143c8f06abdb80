/** Opens what the words of the open cable mean. */
import {shownNumber} from '../../cable/summary.js';
import {lineText} from '../../layout/layout.js';
import {textHeight} from '../heights.js';
import {layoutOf, topLine} from '../reader/layout.js';
import {openHelp} from '../screens.js';
import {type ReaderScreen, type State, type Step, withMessage} from '../state.js';
import {explainCable} from './explain.js';

/** Explains the words on the screen first, then the others of the cable. */
export function explainOpen(state: State, reader: ReaderScreen): Step {
	const groups = explainCable(reader.cable, {today: state.today, onScreen: wordsOnScreen(state, reader)});
	return groups.length > 0
		? openHelp(state, `words in ${shownNumber(reader.cable)}`, groups)
		: [withMessage(state, 'no word in this text is in the glossary')];
}

function wordsOnScreen(state: State, reader: ReaderScreen): string {
	const top = topLine(state, reader);
	const lines = layoutOf(state, reader).lines.slice(top, top + textHeight(state));
	return lines.map(lineText).join('\n');
}
