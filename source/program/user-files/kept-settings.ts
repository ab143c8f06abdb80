/** The settings, which are kept between runs. */
import {readSettings, type Settings} from '../../app/settings/settings.js';
import {changeUserFile} from './user-file.js';
import {readUserJson, reasonOf, recordToChange} from './user-json.js';

/** The settings of the user, which several processes may share. */
export type KeptSettings = {
	/** As the last run left them, or the defaults. */
	readonly settings: Settings;
	/** A sentence about why they could not be read. */
	readonly obstacle: string | undefined;
	/** Saves what has changed; returns a sentence if that is not possible. */
	readonly save: (settings: Settings) => string | undefined;
};

/**
 * Opens the settings in a file; if it is not there yet, those in the file of earlier versions, which are carried over
 * with the first change. Without a file they are the defaults, and nothing is saved.
 */
export function openKeptSettings(file: string | undefined, earlierFile?: string): KeptSettings {
	const {settings, obstacle, carriedOver} = read(file, earlierFile);
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
				changeUserFile(file, text => withChanges(text ?? carriedOver, Object.fromEntries(changed)));
				known = next;
				return undefined;
			} catch (error) {
				return `the settings were not saved: ${reasonOf(error)}`;
			}
		},
	};
}

function read(
	file: string | undefined,
	earlierFile: string | undefined,
): Pick<KeptSettings, 'settings' | 'obstacle'> & {readonly carriedOver: string | undefined} {
	const own = readUserJson(file);
	const isNew = own.value === undefined && own.reason === undefined;
	const {value, reason} = isNew ? readUserJson(earlierFile) : own;
	return {
		settings: readSettings(value),
		obstacle: reason && `the settings were not read: ${reason}`,
		carriedOver: isNew && value !== undefined ? JSON.stringify(value) : undefined,
	};
}

/** Keeps all other settings: another process may have changed them, and a newer version may have more. */
function withChanges(text: string | undefined, changed: Partial<Settings>): string {
	return `${JSON.stringify({...recordToChange(text), ...changed}, undefined, '\t')}\n`;
}
