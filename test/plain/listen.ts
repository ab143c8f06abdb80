/** Plays keys in lines and hears what is said. */
import type {Event} from '../../source/app/state/event.js';
import {announce, greeting} from '../../source/plain/announce.js';
import {appended, openLine} from '../../source/plain/open-line.js';
import {begin, type Options, type Played, type Texts} from '../app/play.js';

/** A program that is played and heard. */
export type Heard = {
	readonly played: Played;
	/** The lines that some keys, parted by blanks, lead to. */
	readonly press: (keys: string) => readonly string[];
	readonly send: (...events: readonly Event[]) => readonly string[];
	/** The lines since they were asked for last. */
	readonly lines: () => readonly string[];
	/** All that has been written, with what stands on the open line. */
	readonly text: () => string;
};

/** So many lines are written at once, and so many rows, since each may take two lines. */
export const page = 10;
export const pageOfRows = 5;

/** Starts the program in lines on some cables, on a terminal of 80 columns and a page. */
export function listen(texts: Texts, options: Options = {}): Heard {
	let lines: string[] = [];
	let text = '';
	let open = '';

	function say(said: readonly string[], typed: string): void {
		lines.push(...said);
		text += appended(open, said, typed);
		open = typed;
	}

	const size = {columns: 80, rows: page + 2};
	const played = begin(texts, {
		size,
		view: 'plain',
		...options,
		follow: (before, event, after) => say(announce(before, event, after), openLine(after)),
	});
	const heard: Heard = {
		played,
		press(keys) {
			heard.lines();
			played.press(keys);
			return heard.lines();
		},
		send(...events) {
			heard.lines();
			played.send(...events);
			return heard.lines();
		},
		lines() {
			const said = lines;
			lines = [];
			return said;
		},
		text: () => `${greeting(played.state()).join('\n')}\n${text}`,
	};
	return heard;
}

/** What the last of some keys, parted by commas, leads to. */
export function said(texts: Texts, keys: string, options?: Options): readonly string[] {
	const heard = listen(texts, options);
	const steps = keys.split(',');
	return steps.map(step => heard.press(step)).at(-1) ?? [];
}
