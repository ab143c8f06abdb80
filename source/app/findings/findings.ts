/** Going through findings: what is wanted, which numbers are missing, where a quotation stands, which words are unusual. */

import {counted, runWords} from '../../cable/counts.js';
import {spacedName} from '../../glossary/post-names.js';
import {heldWords} from '../../holdings/gap-words.js';
import type {Holding} from '../../holdings/gaps.js';
import {textPage} from '../heights.js';
import {closeScreen, openHelp} from '../navigation.js';
import {isLoading} from '../progress.js';
import {type Prompt, promptWith} from '../prompt.js';
import type {Step} from '../state/effect.js';
import type {FindingsScreen, InMode} from '../state/screen.js';
import type {State} from '../state/state.js';
import {withMessage, withScreen} from '../state/state.js';
import {listCiting, listInPeriod, listWithWord} from './listed.js';
import {effectFor, openFindings} from './open.js';
import type {FindingsQuestion} from './results.js';
import {emptyWords, findingsRows} from './rows.js';
import {compareVersion} from './versions.js';

/** Findings while a quotation is typed. */
export type QuotingScreen = InMode<FindingsScreen, 'quote'>;

/** Shows the cables that are cited and not held. */
export function openWanted(state: State): Step {
	return openFindings(state, {type: 'wanted'});
}

/** Shows which numbers of each post and year are held and missing. */
export function openGaps(state: State): Step {
	return openFindings(state, {type: 'gaps'});
}

/** Looks up a quotation; without one, opens the line on which it is typed. */
export function openQuotation(state: State, text = ''): Step {
	const [next, ...effects] = openFindings(state, {type: 'quotation', text});
	return text === '' && next.screen.type === 'findings'
		? editQuotation(next, next.screen)
		: [next, ...effects];
}

/** Opens the line again on which a quotation is typed or pasted. */
export function editQuotation(state: State, screen: FindingsScreen): Step {
	return screen.asked.type === 'quotation'
		? [withScreen(state, {...screen, mode: {type: 'quote', prompt: promptWith(screen.asked.text)}})]
		: [withMessage(state, ':quotation looks up a sentence')];
}

/** Takes over the line as it has been edited. */
export function quotationTyped(state: State, screen: QuotingScreen, prompt: Prompt): Step {
	return [withScreen(state, {...screen, mode: {type: 'quote', prompt}})];
}

/** Looks up what was typed. */
export function lookUpQuotation(state: State, screen: QuotingScreen): Step {
	const text = screen.mode.prompt.text.trim();
	if (text === '') {
		return leaveQuotation(state, screen);
	}
	const asked: FindingsQuestion = {type: 'quotation', text};
	const waiting: FindingsScreen = {
		...screen,
		asked,
		isOfPart: isLoading(state.folder.progress),
		answer: undefined,
		cursor: 0,
		mode: {type: 'browse'},
	};
	return [withScreen(state, waiting), effectFor(asked)];
}

/** Leaves the line; if nothing has been looked up yet, the screen as well. */
export function leaveQuotation(state: State, screen: QuotingScreen): Step {
	const isUnasked = screen.asked.type === 'quotation' && screen.asked.text === '';
	return isUnasked ? closeScreen(state) : [withScreen(state, {...screen, mode: {type: 'browse'}})];
}

/** Moves by some rows. */
export function moveInFindings(state: State, screen: FindingsScreen, rows: number): Step {
	return goToFinding(state, screen, screen.cursor + rows);
}

/** Moves by screens. */
export function pageFindings(state: State, screen: FindingsScreen, screens: number): Step {
	const rows = Math.max(1, Math.floor(Math.max(1, textPage(state) - 1) * Math.abs(screens)));
	return moveInFindings(state, screen, rows * Math.sign(screens));
}

/** Goes to a row, counted from 0. */
export function goToFinding(state: State, screen: FindingsScreen, row: number): Step {
	const {length} = findingsRows(screen);
	return length === 0
		? [withMessage(state, emptyWords(screen))]
		: [withScreen(state, {...screen, cursor: Math.max(0, Math.min(row, length - 1))})];
}

/** Opens the selected row, or row N: a list of what it stands for, what is missing of a post, or a cable at a quotation. */
export function chooseFinding(state: State, screen: FindingsScreen, number?: number): Step {
	const index = number === undefined ? screen.cursor : number - 1;
	const {answer} = screen;
	const here: FindingsScreen = {...screen, cursor: index};
	if (!answer || index >= findingsRows(screen).length) {
		return [withMessage(state, number === undefined ? emptyWords(screen) : `there is no row ${number}`)];
	}
	switch (answer.type) {
		case 'wanted':
			return listCiting(state, answer.wanted[index]?.mrn ?? '');
		case 'words':
			return listWithWord(state, answer.words[index]);
		case 'dispersion':
			return listInPeriod(state, answer.word, answer.periods[index]);
		case 'versions':
			return compareVersion(withScreen(state, here), answer.versions[index]);
		case 'gaps': {
			const holding = answer.holdings[index];
			return holding ? showMissing(withScreen(state, here), holding) : [state];
		}
		case 'quotation': {
			const place = answer.places[index];
			return place
				? [
						{
							...withScreen(state, here),
							arrival: {key: place.key, place: {offset: place.offset, skip: 0}},
						},
						{type: 'open-cable', key: place.key},
					]
				: [state];
		}
		default:
			return answer satisfies never;
	}
}

function showMissing(state: State, holding: Holding): Step {
	const {post, year, missing} = holding;
	const name = `${spacedName(post)} ${year}`;
	const paragraphs = Math.ceil(missing.length / RUNS);
	const runs = Array.from({length: paragraphs}, (_, index) => {
		const words = missing.slice(index * RUNS, (index + 1) * RUNS).map(runWords);
		return {term: '', words: `${words.join(', ')}${index < paragraphs - 1 ? ',' : ''}`};
	});
	return missing.length === 0
		? [withMessage(state, `nothing is missing of ${name}, as far as is known`)]
		: openHelp(state, `what is missing of ${name}`, [
				{
					title: `${name}: ${heldWords(holding)}; missing: ${counted(missing.length, 'run')} of numbers`,
					entries: runs,
				},
			]);
}

/** How many runs make a paragraph of the page. */
const RUNS = 100;
