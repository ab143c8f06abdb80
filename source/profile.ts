/** What is kept between runs, on disk. */
import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import process from 'node:process';
import {readSettings, type Settings} from './app/settings.js';

/** The settings of the last run; those of a new user where there are none, or none that can be read. */
export function loadSettings(file: string | undefined): Settings {
	try {
		return readSettings(file === undefined ? undefined : JSON.parse(readFileSync(file, 'utf8')));
	} catch {
		return readSettings(undefined);
	}
}

/** Keeps the settings; where nothing can be written they hold for this run only. */
export function saveSettings(file: string | undefined, settings: Settings): void {
	if (file === undefined) {
		return;
	}
	try {
		mkdirSync(dirname(file), {recursive: true, mode: 0o700});
		// Another file in its place at once: a reader never sees half of it.
		const fresh = `${file}.${process.pid}`;
		writeFileSync(fresh, `${JSON.stringify(settings, undefined, '\t')}\n`, {mode: 0o600});
		renameSync(fresh, file);
	} catch {
		// A home that cannot be written to is no reason to disturb the reader.
	}
}
