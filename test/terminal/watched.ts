/** What the tests of the watchdog share. */
import {openFiles} from './processes.js';

/** Fast enough for a test: a program that answers nothing for a second and a half is stuck. */
export const env = {WATCH_INTERVAL: '100'};

/** The watchdog has the terminal open by a name of its own. */
export function isWatched(pid: number): boolean {
	return openFiles(pid).includes('/dev/tty');
}
