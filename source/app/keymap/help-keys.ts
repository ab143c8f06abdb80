/** The keys of the help and of other pages of explanations. */

import {
	clearHelpFilter,
	filterBy,
	leaveHelp,
	moveInHelp,
	pageHelp,
	runFound,
	runSelected,
	selectedCommand,
	startFilter,
} from '../help/help.js';
import {closeScreen} from '../navigation.js';
import type {HelpScreen, InMode} from '../state/screen.js';
import {bind, by, hintedWhile, hintedWhileActing, type KeyTable, paging, readingThrough} from './binding.js';

/** The keys of the help and of other pages. */
export const helpKeys: KeyTable<HelpScreen> = {
	takesNumbers: true,
	bindings: [
		hintedWhileActing(
			readingThrough(
				bind('j Down Ctrl-N Ctrl-E', 'next command, or one line down', by(1, moveInHelp), 'down'),
			),
		),
		hintedWhileActing(
			bind('k Up Ctrl-P Ctrl-Y', 'previous command, or one line up', by(-1, moveInHelp), 'up'),
		),
		hintedWhile(
			(_, help) => selectedCommand(help) !== undefined,
			bind('Enter', 'run the selected command, or one line down', runSelected, 'choose'),
		),
		bind('/', 'search the page', startFilter, 'search'),
		bind('h q ? x = F1', 'close the page', closeScreen, 'close'),
		bind('Escape Ctrl-G', 'clear the search, or close the page', leaveHelp),
		...paging(pageHelp, moveInHelp),
		bind('g < Home', 'beginning', (state, screen) => moveInHelp(state, screen, Number.NEGATIVE_INFINITY)),
		bind('G > End', 'end', (state, screen) => moveInHelp(state, screen, Number.POSITIVE_INFINITY)),
	],
};

/** The keys while the words are typed that a page is searched for. */
export const helpFilterKeys: KeyTable<InMode<HelpScreen, 'filter'>> = {
	line: {typed: filterBy, leave: clearHelpFilter},
	bindings: [
		bind('Enter', 'run the selected command, or keep the search', runFound, 'run'),
		bind('Down Ctrl-N', 'next command', by(1, moveInHelp)),
		bind('Up Ctrl-P', 'previous command', by(-1, moveInHelp)),
		bind('Escape Ctrl-G Ctrl-C', 'clear the search', clearHelpFilter, 'clear'),
	],
};
