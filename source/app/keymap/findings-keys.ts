/** The keys of findings. */
import {
	chooseFinding,
	editQuotation,
	goToFinding,
	leaveQuotation,
	lookUpQuotation,
	moveInFindings,
	pageFindings,
	type QuotingScreen,
	quotationTyped,
} from '../findings/findings.js';
import {closeScreen} from '../navigation.js';
import type {FindingsScreen} from '../state/screen.js';
import {bind, by, hintedWhile, hintedWhileActing, type KeyTable, openingHelp, paging} from './binding.js';

/** The keys of what was looked up. */
export const findingsKeys: KeyTable<FindingsScreen> = {
	title: 'What is wanted, missing, quoted, unusual',
	takesNumbers: true,
	bindings: [
		hintedWhileActing(
			bind(
				'Enter Right',
				'open row N or the selected one: what cites a number, what is missing of a post, the cable at a quotation, the cables with a word',
				chooseFinding,
				'open',
			),
		),
		hintedWhile(
			(_, {asked}) => asked.type === 'quotation',
			bind('/', 'look up another quotation', editQuotation, 'quotation'),
		),
		openingHelp('h ? F1', 'keys here'),
		bind('q Left Escape Ctrl-G', 'close', closeScreen, 'close'),
		bind('j Down Ctrl-N Ctrl-E', 'one row down', by(1, moveInFindings)),
		bind('k Up Ctrl-P Ctrl-Y', 'one row up', by(-1, moveInFindings)),
		...paging(pageFindings, moveInFindings),
		bind('g < Home', 'first row, or row N', (state, screen, count = 1) =>
			goToFinding(state, screen, count - 1),
		),
		bind('G > End', 'last row, or row N', (state, screen, count = Number.POSITIVE_INFINITY) =>
			goToFinding(state, screen, count - 1),
		),
	],
};

/** The keys while a quotation is typed. */
export const findingsQuoteKeys: KeyTable<QuotingScreen> = {
	line: {typed: quotationTyped, leave: leaveQuotation},
	bindings: [
		bind('Enter', 'look it up', lookUpQuotation, 'find'),
		bind('Escape Ctrl-G Ctrl-C', 'cancel', leaveQuotation, 'cancel'),
	],
};
