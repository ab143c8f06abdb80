/** The rows of findings. */

import {counted, grouped} from '../../cable/counts.js';
import {numberWords} from '../../cable/summary/summary.js';
import {spacedName} from '../../glossary/post-names.js';
import {heldWords, missingWords, shadesOf} from '../../holdings/gap-words.js';
import {paragraphWords} from '../context/status.js';
import type {Step} from '../state/effect.js';
import type {Event} from '../state/event.js';
import type {FindingsScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {withScreens} from '../state/state.js';
import type {Findings, FindingsQuestion} from './results.js';
import {versionRows, versionsKnown, versionsStatus} from './versions.js';
import {dispersionRows, dispersionStatus, noWordsStatus, wordRows, wordsStatus} from './word-rows.js';

/** The cells of a row from left to right, aligned in columns; the last takes the remaining width. */
export type FindingsRow = readonly string[];

/** The rows, once they are known. */
export function findingsRows({answer}: Pick<FindingsScreen, 'answer'>): readonly FindingsRow[] {
	if (!answer) {
		return [];
	}
	const known = memo.get(answer);
	const rows = known ?? rowsOf(answer);
	memo.set(answer, rows);
	return rows;
}

const memo = new WeakMap<Findings, readonly FindingsRow[]>();

/** The rows for a narrow screen: without the bar, which repeats the words, and without what Enter shows. */
export function narrowRows({answer}: Pick<FindingsScreen, 'answer'>): readonly FindingsRow[] {
	const cells = answer && narrowCells[answer.type];
	const rows = findingsRows({answer});
	return cells ? rows.map(row => cells.map(cell => row[cell] ?? '')) : rows;
}

const narrowCells: Readonly<Partial<Record<Findings['type'], readonly number[]>>> = {
	gaps: [0, 1, 3],
	dispersion: [0, 2],
};

function rowsOf(answer: Findings): readonly FindingsRow[] {
	switch (answer.type) {
		case 'wanted': {
			const widest = grouped(answer.wanted[0]?.count ?? 0).length;
			return answer.wanted.map(({mrn, count, inText, by}) => {
				const more = count - by.length;
				const only =
					inText === 0 ? '' : `  (${grouped(inText)} in ${inText === 1 ? 'its text' : 'their texts'} only)`;
				const citing = `by ${by.join(' ')}${more > 0 ? ` and ${grouped(more)} more` : ''}`;
				return [grouped(count).padStart(widest), mrn, `${citing}${only}`];
			});
		}
		case 'gaps':
			return answer.holdings.map(holding => [
				spacedName(holding.post),
				String(holding.year),
				shadesOf(holding, BAR),
				heldWords(holding),
				missingWords(holding, MOST_RUNS),
			]);
		case 'quotation':
			return answer.places.map(place => [
				`${numberWords(place)} ${paragraphWords({number: place.paragraph, isInHeader: false})}`.trimEnd(),
				place.mark ?? '',
				place.isSame ? `word for word${place.words === '' ? '' : `: ${place.words}`}` : place.words,
			]);
		case 'versions':
			return versionRows(answer);
		case 'words':
			return wordRows(answer);
		case 'dispersion':
			return dispersionRows(answer);
		default:
			return answer satisfies never;
	}
}

const BAR = 12;
const MOST_RUNS = 40;

/** What the rows are, or why there are none; and whether the folder was still being read. */
export function findingsWords(screen: FindingsScreen): string {
	return `${answerWords(screen)}${screen.isOfPart ? '; the folder was still being read' : ''}`;
}

function answerWords(screen: FindingsScreen): string {
	const {answer, asked} = screen;
	if (!answer || findingsRows(screen).length === 0) {
		return emptyWords(screen);
	}
	switch (answer.type) {
		case 'wanted':
			return `${counted(answer.total, 'cable')} cited in REF fields or texts, and not held`;
		case 'gaps':
			return 'numbers held and missing, up to the highest that is held or cited';
		case 'quotation':
			return `${counted(answer.places.length, 'cable')}, best first: ${asked.type === 'quotation' ? asked.text : ''}`;
		case 'versions':
			return versionsStatus(answer);
		case 'words':
			return wordsStatus(answer);
		case 'dispersion':
			return dispersionStatus(answer);
		default:
			return answer satisfies never;
	}
}

/** Whether the answer is still to come. */
export function isLookingUp({screen}: State): boolean {
	return screen.type === 'findings' && screen.answer === undefined && screen.mode.type === 'browse';
}

/** Why there are no rows. */
export function emptyWords({asked, answer}: Pick<FindingsScreen, 'asked' | 'answer'>): string {
	const {nothing, waiting} = words[asked.type];
	if (answer?.type === 'words') {
		return noWordsStatus(answer);
	}
	const isTyped = asked.type === 'quotation' && asked.text === '';
	return isTyped ? 'type or paste a sentence' : answer ? nothing : waiting;
}

const words: Readonly<
	Record<FindingsQuestion['type'], {readonly nothing: string; readonly waiting: string}>
> = {
	wanted: {nothing: 'every cited cable is held', waiting: 'counting'},
	gaps: {nothing: 'no cable here has a number', waiting: 'counting'},
	quotation: {nothing: 'no cable has anything like this', waiting: 'looking it up'},
	versions: {nothing: 'no cable here is a version of another', waiting: 'comparing'},
	words: {nothing: 'no word is unusual', waiting: 'counting the words'},
	dispersion: {nothing: 'no indexed text has this word', waiting: 'counting'},
};

/** Shows findings that have been asked for, if they are still wanted. */
export function findingsFound(state: State, {findings}: Extract<Event, {type: 'findings-found'}>): Step {
	const given: Readonly<Record<string, unknown>> = findings;
	const isMeant = ({asked, answer}: FindingsScreen) =>
		answer === undefined && Object.entries(asked).every(([name, value]) => given[name] === value);
	const isWaitedFor = state.screen.type === 'findings' && isMeant(state.screen);
	const known = withScreens(state, screen =>
		screen.type === 'findings' && isMeant(screen) ? {...screen, answer: findings} : screen,
	);
	return isWaitedFor && findings.type === 'versions' ? versionsKnown(known, findings) : [known];
}
