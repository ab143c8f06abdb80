import {
	goToChange,
	openCompared,
	pageComparison,
	scrollComparison,
	swapCompared,
} from '../comparison/comparison.js';
import {closeScreen} from '../navigation.js';
import type {ComparisonScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {
	bind,
	by,
	hintedWhile,
	hintedWhileActing,
	type KeyTable,
	openingHelp,
	paging,
	readingThrough,
} from './binding.js';

/** The keys of a comparison. */
export const comparisonKeys: KeyTable<ComparisonScreen> = {
	title: 'Two cables compared: [-only in the first-] {+only in the second+}',
	takesNumbers: true,
	bindings: [
		hintedWhileActing(bind('n ] }', 'next difference', by(1, goToChange), 'next'), 'first'),
		hintedWhileActing(bind('N [ {', 'previous difference', by(-1, goToChange), 'previous'), 'first'),
		...paging(pageComparison, scrollComparison, 'down'),
		hintedWhile(hasAnswer, bind('Enter Right', 'open the second cable here', openCompared, 'open')),
		hintedWhile(hasAnswer, bind('Tab', 'swap the two cables', swapCompared, 'swap')),
		openingHelp('h ? F1', 'keys here'),
		bind('q Left Escape Ctrl-G', 'close', closeScreen, 'close'),
		readingThrough(bind('j Down Ctrl-N Ctrl-E', 'one line down', by(1, scrollComparison))),
		bind('k Up Ctrl-P Ctrl-Y', 'one line up', by(-1, scrollComparison)),
		bind('g < Home', 'beginning', (state, screen) =>
			scrollComparison(state, screen, Number.NEGATIVE_INFINITY),
		),
		bind('G > End', 'end', (state, screen) => scrollComparison(state, screen, Number.POSITIVE_INFINITY)),
	],
};

function hasAnswer(_: State, {answer}: ComparisonScreen): boolean {
	return answer !== 'asked' && answer !== 'none';
}
