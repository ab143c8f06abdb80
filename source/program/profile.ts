/** The settings, which are kept between runs. */
import {readSettings, type Settings} from '../app/settings.js';
import {changeUserFile, readUserFile, UserFileError} from './user-file.js';

/** The settings of the user, which several processes may share. */
export type Profile = {
	/** As the last run left them, or the defaults. */
	readonly settings: Settings;
	/** A sentence about why they could not be read. */
	readonly obstacle: string | undefined;
	/** Saves what has changed; returns a sentence if that is not possible. */
	readonly save: (settings: Settings) => string | undefined;
};

/** Opens the settings in a file; without a file they are the defaults, and nothing is saved. */
export function openProfile(file: string | undefined): Profile {
	const {settings, obstacle} = read(file);
	let known = settings;
	return {
		settings,
		obstacle,
		save(next) {
			const changed = Object.entries(next).filter(([name, value]) => known[name as keyof Settings] !== value);
			if (file === undefined || changed.length === 0) {
				return undefined;
			}
			try {
				changeUserFile(file, text => withChanges(text, Object.fromEntries(changed)));
				known = next;
				return undefined;
			} catch (error) {
				return `the settings were not saved: ${reasonOf(error)}`;
			}
		},
	};
}

function read(file: string | undefined): Pick<Profile, 'settings' | 'obstacle'> {
	let obstacle: string | undefined;
	let value: unknown;
	try {
		const text = file === undefined ? undefined : readUserFile(file);
		value = text === undefined ? undefined : JSON.parse(text);
	} catch (error) {
		obstacle = `the settings were not read: ${reasonOf(error)}`;
	}
	return {settings: readSettings(value), obstacle};
}

/** Keeps all other settings: another process may have changed them, and a newer version may have more. */
function withChanges(text: string | undefined, changed: Partial<Settings>): string {
	return `${JSON.stringify({...recordIn(text), ...changed}, undefined, '\t')}\n`;
}

/** The settings in a file; none if it is not JSON, since then nothing was read from it either. */
function recordIn(text: string | undefined): object {
	try {
		const value: unknown = text === undefined ? undefined : JSON.parse(text);
		return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
	} catch {
		return {};
	}
}

function reasonOf(error: unknown): string {
	if (error instanceof UserFileError) {
		return error.message;
	}
	if (error instanceof SyntaxError) {
		return 'it is not valid JSON';
	}
	throw error;
}
