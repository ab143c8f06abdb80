/** Where commands write. */
import type {Line} from '../layout/layout.js';

/** The ways in which a command writes; each call is one or more whole lines. */
export type Output = {
	/** Writes a text: unchanged to a pipe, without anything that could control it to a terminal. */
	readonly write: (text: string) => void;
	/** Writes a line for people. */
	readonly writeLine: (line: string) => void;
	/** Writes lines of a layout, with colours where there are any. */
	readonly writeLayout: (lines: readonly Line[]) => void;
	/** Says in one sentence what went wrong, on standard error. */
	readonly complain: (sentence: string) => void;
};
