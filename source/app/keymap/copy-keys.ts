/** The second keys of `y`: what is copied. */
import {closeMode} from '../navigation.js';
import type {InMode, ListScreen, ReaderScreen} from '../state/screen.js';
import {
	type CopyingScreen,
	copyAll,
	copyCitation,
	copyCommand,
	copyInNextStyle,
	copyLink,
	copyNumber,
	copyParagraphs,
	copyPath,
	copyQuotation,
	copyRecord,
	copyResult,
	copySubject,
} from '../taking/copy.js';
import {copyToMark, startCopyToMark} from '../taking/copy-to-mark.js';
import {type Binding, bind, type KeyTable} from './binding.js';

const citing: readonly Binding<CopyingScreen>[] = [
	bind('c', 'the citation; in the reader of the current paragraph', copyCitation, 'cite'),
	bind('C', 'the citation in the next style, which stays: Chicago, Bluebook, plain', copyInNextStyle),
	bind('i', 'the number', copyNumber, 'number'),
	bind('m', 'a link in Markdown', copyLink, 'link'),
	bind('s', 'the subject', copySubject, 'subject'),
	bind('f', 'the path of the file', copyPath, 'file'),
	bind('b', 'a record in BibTeX', copyRecord('bibtex'), 'bibtex'),
	bind('z', 'a record in CSL-JSON, for Zotero', copyRecord('csl-json'), 'zotero'),
	bind('r', 'a record in RIS', copyRecord('ris'), 'ris'),
];

const cancel: Binding<CopyingScreen> = bind('Escape q Ctrl-G Ctrl-C', 'copy nothing', closeMode, 'cancel');

/** The second keys of `y` in the reader. */
export const readerCopyKeys: KeyTable<InMode<ReaderScreen, 'copy'>> = {
	prefix: 'y',
	title: 'Copying, after y',
	bindings: [
		bind('y', 'the current paragraph; 3yy three', copyParagraphs, 'paragraph'),
		bind('q', 'the same as a quotation with its citation', copyQuotation, 'quotation'),
		...citing,
		bind('l', 'the command that opens this place', copyCommand, 'command'),
		bind("'", 'from a mark to here: then its letter', startCopyToMark),
		bind('a', 'the whole cable as it is shown', copyAll, 'all'),
		{...cancel, keys: cancel.keys.filter(key => key !== 'q')},
	],
};

/** The second keys of `y` in the list. */
export const listCopyKeys: KeyTable<InMode<ListScreen, 'copy'>> = {
	prefix: 'y',
	title: 'Copying, after y',
	bindings: [
		...citing,
		bind(
			'l',
			'the command that repeats this result; without a query the one that opens the cable',
			copyResult,
			'command',
		),
		cancel,
	],
};

/** The letter of the mark up to which is copied. */
export const readerCopyToMarkKeys: KeyTable<InMode<ReaderScreen, 'copy-to-mark'>> = {
	prefix: "y'",
	bindings: [
		...[...'abcdefghijklmnopqrstuvwxyz'].map(letter =>
			bind<InMode<ReaderScreen, 'copy-to-mark'>>(
				letter,
				`from the mark ${letter} to here`,
				(state, screen) => copyToMark(state, screen, letter),
				letter === 'a' ? 'mark' : undefined,
			),
		),
		bind('Escape Ctrl-G Ctrl-C', 'copy nothing', closeMode, 'cancel'),
	],
};
