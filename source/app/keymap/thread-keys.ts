import {moveInPanel, pagePanel} from '../reader/panel/open-panel.js';
import {
	closeThread,
	followEntry,
	followLetter,
	toggleOrder,
	withSentences,
} from '../reader/references/thread.js';
import type {ReaderWithThread} from '../reader/references/thread-entries.js';
import {type Binding, bind, by, hintedWhileActing, type KeyTable, readingThrough} from './binding.js';

/** The keys of the thread. */
export const readerThreadKeys: KeyTable<ReaderWithThread> = {
	title: 'The thread',
	takesNumbers: true,
	bindings: [
		bind('Enter Right', 'open the cable of the row, or of row N', followEntry, 'open'),
		hintedWhileActing(bind('j Down Ctrl-N', 'next row', movingOn(by(1, moveInPanel)), 'down')),
		hintedWhileActing(bind('k Up Ctrl-P', 'previous row', by(-1, moveInPanel), 'up')),
		...['A', 'B', 'C', 'D', 'E', 'F'].map(letter =>
			bind(letter, `open reference ${letter}`, followLetter(letter)),
		),
		bind('Tab', 'all of it by date, or by kind', toggleOrder, 'dates'),
		bind('r q Left Escape Ctrl-G', 'close the thread', closeThread, 'close'),
		readingThrough(bind('Space f PageDown Ctrl-F', 'one screen down', movingOn(by(1, pagePanel)))),
		bind('b PageUp Ctrl-B', 'one screen up', by(-1, pagePanel)),
		bind('g < Home', 'first row', (state, screen) => moveInPanel(state, screen, Number.NEGATIVE_INFINITY)),
		bind(
			'G > End',
			'last row',
			movingOn((state, screen) => moveInPanel(state, screen, Number.POSITIVE_INFINITY)),
		),
	],
};

/** A move to rows whose sentences may not be known yet. */
function movingOn(run: Binding<ReaderWithThread>['run']): Binding<ReaderWithThread>['run'] {
	return (...given) => withSentences(run(...given));
}
