/**
 * The exit codes. `cables.cjs` alone repeats their numbers, since any Node must be able to run it.
 *
 * A signal ends the program as it would by default, which a shell shows as 128 plus the signal's number.
 */
export const exitCodes = {
	/** Everything asked for was done. */
	done: 0,
	/** Something could not be read or written, or nothing was found: whatever depends on what is on the disk. */
	incomplete: 1,
	/** The command line itself is wrong, whatever is on the disk. */
	wrongArgument: 2,
	/** A fault of the program: EX_SOFTWARE of sysexits. */
	internalError: 70,
} as const;

/** The exit code of a command. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
