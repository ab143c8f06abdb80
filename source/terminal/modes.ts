/** The sequences that set the modes of a terminal, and those that reset them. */
export type TerminalModes = {readonly enter: string; readonly leave: string};

/** For a program that only appends lines: no modes. */
export const noModes: TerminalModes = {enter: '', leave: ''};

/**
 * Alternate screen, cursor hidden, bracketed paste, autowrap off: a line that is wider than expected must not break the
 * frame.
 *
 * Leaving also releases the mouse, and resets what an interrupted frame may have left: the synchronised update, the
 * margins, a colour. The screen is erased, since a tmux that has grown meanwhile would rewrap its long lines into those
 * of the shell.
 */
export const fullScreen: TerminalModes = {
	enter: '\u001B[?1049h\u001B[?25l\u001B[?2004h\u001B[?7l',
	leave:
		'\u001B[?1000l\u001B[?1006l\u001B[?2026l\u001B[r\u001B[m\u001B[H\u001B[J\u001B[?7h\u001B[?2004l\u001B[?1049l\u001B[?25h',
};

/** For clicks and the wheel, in the form that has no limit of columns; not for motion, which would flood a slow line. */
export const mouseModes = {
	on: '\u001B[?1000h\u001B[?1006h',
	off: '\u001B[?1000l\u001B[?1006l',
};
