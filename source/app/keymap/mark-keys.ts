/** The second keys of `m`, `M` and `'`: the letters of marks. */
import {goBeforeLastJump} from '../list/jumps.js';
import {goToBookmark, setBookmark} from '../memory/bookmarks.js';
import {goToEdge, goToMark, setMark} from '../memory/marks.js';
import {closeMode} from '../navigation.js';
import type {InMode, ListScreen, ReaderScreen} from '../state/screen.js';
import {type Binding, bind, type KeyTable} from './binding.js';

const small = [...'abcdefghijklmnopqrstuvwxyz'];
const capitals = small.map(letter => letter.toUpperCase());

/** On the hint line the first small letter and the first capital represent the others. */
const placeHints: Readonly<Record<string, string>> = {a: 'cable', A: 'folder'};

function lettered<S>(
	letters: readonly string[],
	words: string,
	run: (...asked: [...Parameters<Binding<S>['run']>, letter: string]) => ReturnType<Binding<S>['run']>,
	hints: Readonly<Record<string, string>> = placeHints,
): readonly Binding<S>[] {
	return letters.map(letter =>
		bind<S>(letter, `${words} ${letter}`, (...asked) => run(...asked, letter), hints[letter]),
	);
}

const cancelling = bind<ListScreen | ReaderScreen>('Escape Ctrl-G Ctrl-C', 'do nothing', closeMode, 'cancel');

/** The letter with which a place is marked. */
export const readerMarkKeys: KeyTable<InMode<ReaderScreen, 'mark'>> = {
	prefix: 'm',
	bindings: [
		...lettered<InMode<ReaderScreen, 'mark'>>(
			[...small, ...capitals],
			'mark as',
			(state, screen, _count, _keys, letter) => setMark(state, screen, letter),
		),
		cancelling,
	],
};

/** The letter of the mark to go to, in the reader. */
export const readerGoToMarkKeys: KeyTable<InMode<ReaderScreen, 'go-to-mark'>> = {
	prefix: "'",
	title: 'Going to a mark',
	bindings: [
		bind("'", 'to before the last jump', (state, screen) => goToEdge(state, screen, 'before'), 'back'),
		bind('^', 'to the beginning', (state, screen) => goToEdge(state, screen, 'beginning')),
		bind('$', 'to the end', (state, screen) => goToEdge(state, screen, 'end')),
		...lettered<ReaderScreen>(
			[...small, ...capitals],
			'to the mark',
			(state, screen, _count, _keys, letter) => goToMark(state, screen, letter),
		),
		cancelling,
	],
};

/** The letter with which a cable is marked. */
export const listMarkKeys: KeyTable<InMode<ListScreen, 'mark'>> = {
	prefix: 'm',
	bindings: [
		...lettered<InMode<ListScreen, 'mark'>>(
			small,
			'bookmark as',
			(state, screen, _count, _keys, letter) => setBookmark(state, screen, letter),
			{a: 'bookmark'},
		),
		cancelling,
	],
};

/** The letter of the mark to go to, in the list. */
export const listGoToMarkKeys: KeyTable<InMode<ListScreen, 'go-to-mark'>> = {
	prefix: "'",
	bindings: [
		bind("'", 'to the cable selected before', goBeforeLastJump, 'back'),
		...lettered<ListScreen>(
			small,
			'to the bookmark',
			(state, screen, _count, _keys, letter) => goToBookmark(state, screen, letter),
			{a: 'bookmark'},
		),
		...lettered<ListScreen>(capitals, 'to the mark', (state, screen, _count, _keys, letter) =>
			goToMark(state, screen, letter),
		),
		cancelling,
	],
};
