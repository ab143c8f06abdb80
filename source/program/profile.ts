/** What is kept between runs, on disk. */
import {readSettings, type Settings} from '../app/settings.js';
import {changeOwnFile, OwnFileError, readOwnFile} from './own-file.js';

/** The settings of this session, which others may share. */
export type Profile = {
	/** Those of the last run; those of a new user where there are none, or none that can be read. */
	readonly settings: Settings;
	/** Why they are none of the last run, in a sentence. */
	readonly obstacle: string | undefined;
	/** Keeps what was changed; gives a sentence where it holds for this run only. */
	readonly save: (settings: Settings) => string | undefined;
};

/** The settings in a file; without one they are those of a new user, and nothing is kept. */
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
				changeOwnFile(file, text => withChanges(text, Object.fromEntries(changed)));
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
		const text = file === undefined ? undefined : readOwnFile(file);
		value = text === undefined ? undefined : JSON.parse(text);
	} catch (error) {
		obstacle = `the settings were not read: ${reasonOf(error)}`;
	}
	return {settings: readSettings(value), obstacle};
}

/** Another session may have changed other settings since ours were read, and a newer version have more of them. */
function withChanges(text: string | undefined, changed: Partial<Settings>): string {
	return `${JSON.stringify({...recordIn(text), ...changed}, undefined, '\t')}\n`;
}

/** What is no JSON was not read either. */
function recordIn(text: string | undefined): object {
	try {
		const value: unknown = text === undefined ? undefined : JSON.parse(text);
		return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
	} catch {
		return {};
	}
}

function reasonOf(error: unknown): string {
	if (error instanceof OwnFileError) {
		return error.message;
	}
	if (error instanceof SyntaxError) {
		return 'they are not JSON';
	}
	throw error;
}
