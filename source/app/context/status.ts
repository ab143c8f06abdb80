/** The status of matches in their contexts, for the screen and for plain mode. */
import {counted, grouped} from '../../cable/counts.js';
import type {ContextScreen} from '../state/screen.js';
import {isComplete} from './rows.js';

/** How many matches there are, in how many cables: `61 matches in 27 cables, newest first`. */
export function contextWords(screen: ContextScreen): string {
	const {contexts, cables, unread} = screen;
	if (contexts.length === 0) {
		return emptyContextWords(screen);
	}
	const matches = `${grouped(contexts.length)} ${contexts.length === 1 ? 'match' : 'matches'}`;
	const all = counted(cables ?? 0, 'cable');
	const known = !isComplete(screen)
		? `${matches} so far, of ${all}`
		: screen.isCut
			? `first ${matches}, of ${all}`
			: `${matches} in ${all}`;
	const missed = unread === 0 ? '' : `, ${grouped(unread)} not read`;
	return `${known}${missed}, ${contextOrderWords(screen)}`;
}

/** The order of the rows. Sorting waits for all that are sorted. */
export function contextOrderWords(screen: ContextScreen): string {
	const {order} = screen;
	switch (order) {
		case 'date':
			return 'newest first';
		case 'left':
		case 'right': {
			const words = `by the word to the ${order}`;
			return isComplete(screen) ? words : `reading, then ${words}`;
		}
		default:
			return order satisfies never;
	}
}

/** Why there are no rows. */
export function emptyContextWords(screen: ContextScreen): string {
	return isComplete(screen) ? 'no match in the texts' : 'reading the texts';
}

/** Where a match stands in its cable: `¶5`; nothing where paragraphs have no numbers. */
export function paragraphWords({
	number,
	isInHeader,
}: {
	readonly number: number | undefined;
	readonly isInHeader: boolean;
}): string {
	return isInHeader ? 'head' : number === undefined ? '' : `¶${number}`;
}
