/** What stands in a sentence for a path that is empty. */
export const noName = '(no name)';

/** A folder or a file that cannot be read: its path, and a sentence that says why. */
export class ArchiveError extends Error {
	override readonly name = 'ArchiveError';

	constructor(
		readonly path: string,
		readonly reason: string,
		options?: ErrorOptions,
	) {
		super(`${path}: ${reason}`, options);
	}
}

/** The error that an attempt to read a path ended with, in words; Node's own message repeats the path unmasked. */
export function archiveError(path: string, cause: unknown): ArchiveError {
	if (cause instanceof ArchiveError) {
		return cause;
	}
	const code = codeOf(cause);
	return new ArchiveError(path, reasons.get(code) ?? `cannot be read (${code})`, {cause});
}

/** The code of what the system would not do, `ENOENT`, or that there is none. */
export function codeOf(error: unknown): string {
	return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}

const reasons: ReadonlyMap<string, string> = new Map([
	['ENOENT', 'there is no such file or folder'],
	['ENOTDIR', 'a part of this path is not a folder'],
	['EACCES', 'you are not permitted to read it'],
	['EPERM', 'you are not permitted to read it'],
	['ELOOP', 'it is a symbolic link, and links are not followed'],
	['EISDIR', 'it is a folder'],
	['EIO', 'the disk could not read it'],
	['ESTALE', 'the network folder is no longer there'],
	['EMFILE', 'too many files are open'],
	['ENFILE', 'too many files are open'],
	['ENAMETOOLONG', 'its path is too long'],
]);

/** What is in the way of an index. */
export type IndexFault =
	/** It is not what it should be, and has to be made anew. */
	| 'damaged'
	/** A part of it is not as it was written; the next indexing reads that again. */
	| 'spoiled'
	/** What stands in its place is somebody else's. */
	| 'foreign'
	/** Nothing can be written there. */
	| 'unwritable'
	/** The disk is full. */
	| 'full'
	/** Another process did not let go of it. */
	| 'busy';

/** An index that cannot be used, and a sentence that says why. */
export class IndexError extends Error {
	override readonly name = 'IndexError';

	constructor(
		readonly fault: IndexFault,
		sentence: string,
		options?: ErrorOptions,
	) {
		super(sentence, options);
	}
}
