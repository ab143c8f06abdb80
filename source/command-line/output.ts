/** Where the commands write to. */
import type {Line} from '../layout/layout.js';

/** What a command has to say goes out by these ways; each call is one or more whole lines. */
export type Output = {
	/** Writes a text: to the letter into a pipe, without what could steer it on a terminal. */
	readonly write: (text: string) => void;
	/** Writes a line that is read by people, never with anything in it that could steer a terminal. */
	readonly writeLine: (line: string) => void;
	/** Writes lines of a layout, in their looks where there are any. */
	readonly writeLayout: (lines: readonly Line[]) => void;
	/** Says in one sentence what went wrong. */
	readonly complain: (sentence: string) => void;
};
