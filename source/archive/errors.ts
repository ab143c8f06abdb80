/** Stands for an empty path in a message. */
export const emptyPathName = '(no name)';

/** A file or a folder of an archive that could not be read, and why. */
export type UnreadableFile = {readonly id: string; readonly reason: string};

/** A folder or a file that cannot be read: its path, and the reason. */
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

/**
 * Turns whatever was thrown while reading a path into an `ArchiveError`; Node's own message would repeat the path
 * unescaped.
 */
export function toArchiveError(path: string, cause: unknown): ArchiveError {
	if (cause instanceof ArchiveError) {
		return cause;
	}
	const code = errorCode(cause);
	return new ArchiveError(path, reasons.get(code) ?? `cannot be read (${code})`, {cause});
}

/** The code of a system error, such as `ENOENT`. */
export function errorCode(error: unknown): string {
	return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}

const reasons: ReadonlyMap<string, string> = new Map([
	['ENOENT', 'no such file or folder'],
	['ENOTDIR', 'part of this path is not a folder'],
	['EACCES', 'permission denied'],
	['EPERM', 'permission denied'],
	['ELOOP', 'symbolic links are not followed'],
	['EISDIR', 'is a folder'],
	['EIO', 'the disk reported a read error'],
	['ESTALE', 'the network folder is no longer available'],
	['EMFILE', 'too many open files'],
	['ENFILE', 'too many open files'],
	['ENAMETOOLONG', 'path is too long'],
]);

/** The reason of an `ArchiveError`; any other error is a fault of the program, and is thrown again. */
export function archiveReason(error: unknown): string {
	if (error instanceof ArchiveError) {
		return error.reason;
	}
	throw error;
}

/**
 * The reason why one file among many could not be read. An error that is a fault of the program is named by its kind
 * alone, since its message may have words of the file.
 */
export function reasonForFile(error: unknown): string {
	if (error instanceof ArchiveError) {
		return error.reason;
	}
	return `internal error: ${error instanceof Error && /^\w+$/.test(error.name) ? error.name : 'Error'}`;
}
