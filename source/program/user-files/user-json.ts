/** The contents of a small file of the user, if it is JSON. */
import {readUserFile, UserFileError} from './user-file.js';

/** The value in a file, or why there is none; without a file there is neither. */
export function readUserJson(file: string | undefined): {readonly value?: unknown; readonly reason?: string} {
	try {
		const text = file === undefined ? undefined : readUserFile(file);
		return {value: text === undefined ? undefined : JSON.parse(text)};
	} catch (error) {
		return {reason: reasonOf(error)};
	}
}

/**
 * The record in a text that is to be changed. Throws a `UserFileError` if it is not JSON: whoever repairs a comma has
 * all of it again, and nothing must be written over it.
 */
export function recordToChange(text: string | undefined): Readonly<Record<string, unknown>> {
	try {
		return recordOf(text === undefined ? undefined : JSON.parse(text));
	} catch (cause) {
		throw new UserFileError('it is not valid JSON; repair or remove it', {cause});
	}
}

/** A value as a record; an empty one if it is not one. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as Readonly<Record<string, unknown>>)
		: {};
}

/** Why a file could not be read or written. */
export function reasonOf(error: unknown): string {
	if (error instanceof UserFileError) {
		return error.message;
	}
	if (error instanceof SyntaxError) {
		return 'it is not valid JSON';
	}
	throw error;
}
