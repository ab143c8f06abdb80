/** Ends the program after an uncaught error, with one sentence and an exit code of its own. */
import process from 'node:process';
import {exitCodes} from '../command-line/exit-codes.js';
import {errorEvent, logEvent} from '../files/log.js';
import {sanitiseLine} from '../terminal/sanitise.js';
import {writeAtOnce} from '../terminal/write-at-once.js';

/** Logs where an error was thrown, says what it is, and ends the program. */
export function endByInternalError(error: unknown): never {
	logEvent(errorEvent(error));
	writeAtOnce(process.stderr.fd ?? 2, `cables: ${sentenceOf(error)}\n`);
	process.exit(exitCodes.internalError);
}

function sentenceOf(error: unknown): string {
	const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
	const where = process.env.CABLES_LOG ? '' : '; CABLES_LOG=FILE logs where';
	return `internal error: ${sanitiseLine(words.slice(0, LONGEST_MESSAGE))}${where}`;
}

/** In UTF-16 code units; a message may quote a megabyte of text. */
const LONGEST_MESSAGE = 200;
