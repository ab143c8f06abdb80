import {homedir} from 'node:os';
import {isAbsolute, join} from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** The file of the settings that the program writes, by the XDG Base Directory Specification; undefined without a home. */
export function settingsFile(env: Environment): string | undefined {
	const folder = baseFolder(env, 'XDG_STATE_HOME', join('.local', 'state'));
	return folder && join(folder, 'cables', 'settings.json');
}

/** Where earlier versions kept them. */
export function earlierSettingsFile(env: Environment): string | undefined {
	const folder = baseFolder(env, 'XDG_CONFIG_HOME', '.config');
	return folder && join(folder, 'cables', 'settings.json');
}

/**
 * The file of the administrator's settings and keys, below those of the user. No variable of the environment can name
 * another, since a user who is bound by the file could set it.
 */
export const systemConfigFile = '/etc/cables.toml';

/** The file of the user's own settings and keys, which the program never writes; undefined on a system without a home. */
export function configFile(env: Environment): string | undefined {
	const folder = baseFolder(env, 'XDG_CONFIG_HOME', '.config');
	return folder && join(folder, 'cables', 'config.toml');
}

/** The file of the user's own spellings of names, beside the settings; undefined on a system without a home. */
export function spellingsFile(env: Environment): string | undefined {
	const folder = baseFolder(env, 'XDG_CONFIG_HOME', '.config');
	return folder && join(folder, 'cables', 'spellings.txt');
}

/** The file of the queries that are kept, by the same specification; undefined on a system without a home. */
export function searchesFile(env: Environment): string | undefined {
	const folder = baseFolder(env, 'XDG_STATE_HOME', join('.local', 'state'));
	return folder && join(folder, 'cables', 'searches.json');
}

/** The file of what is remembered of cables, beside the queries; undefined on a system without a home. */
export function memoryFile(env: Environment): string | undefined {
	const folder = baseFolder(env, 'XDG_STATE_HOME', join('.local', 'state'));
	return folder && join(folder, 'cables', 'reading.jsonl');
}

/** The folder of the dossiers, by the same specification; undefined on a system without a home. */
export function dossiersFolder(env: Environment): string | undefined {
	const folder = baseFolder(env, 'XDG_DATA_HOME', join('.local', 'share'));
	return folder && join(folder, 'cables', 'dossiers');
}

/** The folder of the indexes, by the same specification; undefined on a system without a home. */
export function cacheFolder(env: Environment): string | undefined {
	const folder = baseFolder(env, 'XDG_CACHE_HOME', '.cache');
	return folder && join(folder, 'cables');
}

function baseFolder(env: Environment, variable: string, inHome: string): string | undefined {
	const configured = env[variable];
	// The specification says that a relative path is to be ignored.
	if (configured && isAbsolute(configured)) {
		return configured;
	}
	const home = env.HOME || homedir();
	return home && isAbsolute(home) ? join(home, inHome) : undefined;
}
