/** What is remembered of a cable, as letters of the list and in words. */
import {counted} from '../../cable/counts.js';
import type {HelpEntry} from '../state/screen.js';
import type {Remembered} from './memory.js';

/** The letters of the list: `N` unread, `*` starred, `+` tagged, each in its place. */
export function stateLetters({isRead, isStarred, isTagged}: Remembered): string {
	return `${isRead ? ' ' : 'N'}${isStarred ? '*' : ' '}${isTagged ? '+' : ' '}`;
}

/** The letters as one, for a narrow screen: those the reader has set come first. */
export function stateLetter({isRead, isStarred, isTagged}: Remembered): string {
	return isTagged && isStarred ? '#' : isTagged ? '+' : isStarred ? '*' : isRead ? ' ' : 'N';
}

/** What the letters mean, for the help. */
export const stateSymbols: readonly HelpEntry[] = [
	{term: 'N', words: 'unread'},
	{term: '*', words: 'starred'},
	{term: '+', words: 'tagged; on a narrow screen N gives way to the others'},
	{term: '#', words: 'starred and tagged, on a narrow screen'},
];

/** The same in words, without `unread`, which most cables are: `starred, read to ¶ 4`. */
export function stateWords(remembered: Remembered): string {
	const {isStarred, isTagged} = remembered;
	return [isStarred ? 'starred' : '', isTagged ? 'tagged' : '', readWords(remembered)]
		.filter(words => words !== '')
		.join(', ');
}

/** How far a cable has been read: `read`, `read to ¶ 4`, nothing. */
function readWords({isRead, furthest}: Remembered): string {
	if (!isRead) {
		return '';
	}
	if (furthest === undefined || furthest.isEnd) {
		return 'read';
	}
	return furthest.paragraph === undefined ? 'partly read' : `read to ¶ ${furthest.paragraph}`;
}

/** What was done to how many cables: `starred 12 cables`. */
export function doneWords(done: string, count: number): string {
	return `${done} ${counted(count, 'cable')}`;
}
