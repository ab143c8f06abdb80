/** Why something cannot be written, in words. */
import {ArchiveError, errorCode, toArchiveError} from '../archive/errors.js';

/** Writes something at a path; an error becomes an `ArchiveError` with the path and the reason. */
export function writing<Result>(path: string, write: () => Result): Result {
	try {
		return write();
	} catch (error) {
		throw error instanceof ArchiveError ? error : new ArchiveError(path, writeReason(error), {cause: error});
	}
}

/** Why a file cannot be read or written; any other error is a fault of the program, and is thrown again. */
export function writeReason(error: unknown): string {
	const code = errorCode(error);
	if (!(error instanceof ArchiveError) && !/^E[A-Z]+$/.test(code)) {
		throw error;
	}
	return writeReasons.get(code) ?? toArchiveError('', error).reason;
}

/** Why a file cannot be written, by the code of the error, where that differs from why it cannot be read. */
export const writeReasons: ReadonlyMap<string, string> = new Map([
	['EEXIST', 'the file exists'],
	['ENOTEMPTY', 'is not empty'],
	['ENOENT', 'no such folder'],
	['ENOTDIR', 'no such folder'],
	['ENOSPC', 'the disk is full'],
	['EDQUOT', 'your disk quota is used up'],
	['EFBIG', 'the file would be larger than allowed'],
	['EROFS', 'the disk is read-only'],
	['EACCES', 'you are not permitted to write there'],
	['EPERM', 'you are not permitted to write there'],
	['ENAMETOOLONG', 'the name is too long'],
]);
