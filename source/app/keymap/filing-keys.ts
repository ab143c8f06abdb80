/** The keys while the name of a dossier is typed. */
import {acceptFiling, completeName, type FilingScreen, fileTyped} from '../dossiers/filing.js';
import {closeMode} from '../navigation.js';
import {bind, type KeyTable} from './binding.js';

/** The keys while the name of a dossier is typed. */
export const filingKeys: KeyTable<FilingScreen> = {
	title: 'While typing the name of a dossier',
	line: {typed: fileTyped, leave: closeMode},
	bindings: [
		bind('Enter', 'put the cable into the dossier, or take it out', acceptFiling, 'add'),
		bind('Tab', 'the next dossier that begins so', completeName, 'complete'),
		bind('Escape Ctrl-G Ctrl-C', 'leave it as it is', closeMode, 'cancel'),
	],
};
