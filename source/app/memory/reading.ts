/** Tracks reading: which cables are opened, where they are left, how far they have been read. */
import {textHeight} from '../heights.js';
import {layoutOf, topLine} from '../reader/layout.js';
import type {Step} from '../state/effect.js';
import type {ReaderScreen} from '../state/screen.js';
import type {State} from '../state/state.js';
import {identityOf, remember} from './change.js';
import {type Furthest, type KeptPlace, type MemoryChange, rememberedOf} from './memory.js';
import {headPlace, keptPlace, placeAt} from './places.js';

/** Remembers what an event has changed of the reading. */
export function rememberReading(before: State, after: State): Step {
	return remember(after, [...finished(before, after), ...moved(before, after)]);
}

/** A cable that is closed at its end has been read, and opens at its head. */
function finished(before: State, after: State): readonly MemoryChange[] {
	const {screen} = before;
	if (screen.type !== 'reader' || screen.sha256 === '' || isUnderThread(screen) || isOpen(after, screen)) {
		return [];
	}
	const kept = rememberedOf(after.memory, screen).place;
	return isEndShown(before, screen) && !isSamePlace(kept, headPlace)
		? [{cable: identityOf(screen), facts: {place: headPlace}}]
		: [];
}

/** Whether a cable is only there for its thread, which was opened from the list. */
function isUnderThread({mode}: ReaderScreen): boolean {
	return mode.type === 'thread' && mode.isFromList === true;
}

/** What has changed in the open cable; while words to find are typed it moves about and is not read. */
function moved(before: State, after: State): readonly MemoryChange[] {
	const {screen} = after;
	if (
		screen.type !== 'reader' ||
		screen.sha256 === '' ||
		screen.mode.type === 'find' ||
		isUnderThread(screen) ||
		(screen === before.screen && after.size === before.size)
	) {
		return [];
	}
	const known = rememberedOf(after.memory, screen);
	const isOpening = !isOpen(before, screen);
	const place = keptPlace(after, screen);
	const reached = furthestShown(after, screen);
	// A cable marked as unread is read from the beginning again.
	const isFurther = !known.isRead || known.furthest === undefined || isBeyond(reached, known.furthest);
	const facts: MemoryChange['facts'] = {
		...(isOpening && !known.isRead && {isRead: true}),
		...(!isSamePlace(known.place, place) && {place}),
		...(isFurther && !isSame(known.furthest, reached) && {furthest: reached}),
	};
	return Object.keys(facts).length === 0 ? [] : [{cable: identityOf(screen), facts}];
}

/** Whether a cable is open, perhaps under others. */
function isOpen({screen, previous}: State, {sha256}: ReaderScreen): boolean {
	return [screen, ...previous].some(each => each.type === 'reader' && each.sha256 === sha256);
}

/** The last paragraph in view. */
function furthestShown(state: State, reader: ReaderScreen): Furthest {
	const last = Math.max(
		0,
		Math.min(layoutOf(state, reader).lines.length, topLine(state, reader) + textHeight(state)) - 1,
	);
	const {offset, paragraph} = placeAt(state, reader, last);
	return {offset, ...(paragraph !== undefined && {paragraph}), isEnd: isEndShown(state, reader)};
}

function isEndShown(state: State, reader: ReaderScreen): boolean {
	const {pages} = reader;
	const isLastPage = pages === undefined || pages.number === pages.count;
	return isLastPage && topLine(state, reader) + textHeight(state) >= layoutOf(state, reader).lines.length;
}

function isBeyond(one: Furthest, other: Furthest): boolean {
	return !other.isEnd && (one.isEnd || one.offset > other.offset);
}

function isSamePlace(one: KeptPlace | undefined, other: KeptPlace): boolean {
	return (
		one?.offset === other.offset &&
		one.skip === other.skip &&
		one.paragraph === other.paragraph &&
		one.page === other.page
	);
}

function isSame(one: Furthest | undefined, other: Furthest): boolean {
	return one?.offset === other.offset && one.isEnd === other.isEnd && one.paragraph === other.paragraph;
}
