/** The keys of the help and of other pages of explanations. */
import {clearHelpFilter, filterBy, pageHelp, scrollHelp, startFilter} from '../page/help.js';
import {closeMode, closeScreen} from '../screens.js';
import type {HelpScreen, InMode} from '../state.js';
import {bind, by, type KeyTable, readingThrough} from './binding.js';

export const help: KeyTable<HelpScreen> = {
	takesNumbers: true,
	bindings: [
		readingThrough(bind('j Down Ctrl-N Ctrl-E Enter', 'one line down', by(1, scrollHelp), 'down')),
		bind('k Up Ctrl-P Ctrl-Y', 'one line up', by(-1, scrollHelp), 'up'),
		bind('/', 'filter the page', startFilter, 'filter'),
		bind('h q ? x = F1', 'close the page', closeScreen, 'close'),
		bind('Escape Ctrl-G', 'clear the filter', clearHelpFilter),
		readingThrough(bind('Space f PageDown Ctrl-F Ctrl-V', 'one screen down', by(1, pageHelp))),
		bind('b PageUp Ctrl-B', 'one screen up', by(-1, pageHelp)),
		bind('g < Home', 'beginning', (state, screen) => scrollHelp(state, screen, Number.NEGATIVE_INFINITY)),
		bind('G > End', 'end', (state, screen) => scrollHelp(state, screen, Number.POSITIVE_INFINITY)),
	],
};

export const helpFilter: KeyTable<InMode<HelpScreen, 'filter'>> = {
	line: {typed: filterBy, leave: clearHelpFilter},
	bindings: [
		bind('Enter', 'keep the filter', closeMode, 'keep'),
		bind('Escape Ctrl-G Ctrl-C', 'clear the filter', clearHelpFilter, 'clear'),
	],
};
