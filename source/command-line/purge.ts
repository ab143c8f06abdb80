/** `cables purge`: removes indexes. */
import {IndexError} from '../index/errors.js';
import {removeIndex, sizesOfIndex} from '../index/remove.js';
import {type ExitCode, exitCodes} from './exit-codes.js';
import type {Output} from './output.js';

/** Lists the files, asks unless `--yes` was given, and removes them; returns the exit code. */
export async function purgeCommand(
	indexes: readonly string[],
	{
		isSure,
		ask,
	}: {readonly isSure: boolean; readonly ask: ((question: string) => Promise<boolean>) | undefined},
	{writeLine, complain}: Output,
): Promise<ExitCode> {
	const files = indexes.flatMap(sizesOfIndex);
	if (files.length === 0) {
		writeLine('there is no index to remove');
		return exitCodes.done;
	}
	for (const {path, size} of files) {
		writeLine(`${path}  ${size} bytes`);
	}
	if (!isSure && !ask) {
		complain('purge cannot ask without a terminal; use --yes to remove without asking');
		return exitCodes.wrongArgument;
	}
	if (!isSure && !(await ask?.('Remove them? (y/N) '))) {
		complain('nothing was removed');
		return exitCodes.incomplete;
	}
	const isAllRemoved = indexes.map(index => remove(index, complain)).every(isRemoved => isRemoved);
	return isAllRemoved ? exitCodes.done : exitCodes.incomplete;
}

function remove(index: string, complain: Output['complain']): boolean {
	try {
		removeIndex(index);
		return true;
	} catch (error) {
		if (!(error instanceof IndexError)) {
			throw error;
		}
		complain(error.message);
		return false;
	}
}
