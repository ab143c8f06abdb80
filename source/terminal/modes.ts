/** The sequences that set modes of a terminal, and those that set them back. */
export type TerminalModes = {readonly enter: string; readonly leave: string};

/** Modes for a program that only appends lines: none. */
export const asFound: TerminalModes = {enter: '', leave: ''};

/**
 * Alternate screen, cursor hidden, bracketed paste, autowrap off: a line of disputed width must not break the frame.
 *
 * Leaving also ends what a frame cut short may have left: the synchronised update, the margins, a colour. The screen
 * is erased: tmux that has grown meanwhile wraps its long lines anew and pushes them among the shell's.
 */
export const fullScreen: TerminalModes = {
	enter: '\u001B[?1049h\u001B[?25l\u001B[?2004h\u001B[?7l',
	leave: '\u001B[?2026l\u001B[r\u001B[m\u001B[H\u001B[J\u001B[?7h\u001B[?2004l\u001B[?1049l\u001B[?25h',
};
