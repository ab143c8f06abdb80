/** The settings and keys that files give: the administrator's, and above them the user's. */
import type {UserKeys} from '../../app/user-keys.js';
import {readUserFile, UserFileError} from '../user-files/user-file.js';
import type {Config} from './read-config.js';

/** Where the two files are. */
export type ConfigFiles = {readonly system: string; readonly user: string | undefined};

/** What both files say. */
export type Configured = {
	/** What is set, by the user where both set it; nothing without a file. */
	readonly config: Config | undefined;
	/** The problems of the files, a sentence each; all else holds. */
	readonly problems: readonly string[];
	/** Whether one of them sets `secure`; the other cannot undo that. */
	readonly isSecure: boolean;
};

/** What holds without any file. */
export const nothingConfigured: Configured = {config: undefined, problems: [], isSecure: false};

/** Reads both files; the parser is loaded only if there is one. */
export async function readConfigured({system, user}: ConfigFiles): Promise<Configured> {
	const files = [
		await readOne(system, {name: system, isClosing: true}),
		await readOne(user, {name: 'config.toml', isClosing: false}),
	];
	const configs = files.flatMap(({config}) => config ?? []);
	return {
		config: configs.length === 0 ? undefined : configs.reduce(merged),
		problems: files.flatMap(problemsOf),
		isSecure: files.some(({isSecure}) => isSecure),
	};
}

/** The first problem of the files, and how many others there are; nothing without problems. */
export function configNotice({problems: [first, ...others]}: Configured): readonly string[] {
	return first === undefined
		? []
		: [others.length === 0 ? first : `${first} (and ${others.length} more: cables config)`];
}

type ConfigFile = {
	readonly name: string;
	readonly config: Config | undefined;
	/** Why it could not be read. */
	readonly obstacle: string | undefined;
	readonly isSecure: boolean;
};

/** Reads one; `isClosing` says whether a file that cannot be read counts as one that sets `secure`. */
async function readOne(
	file: string | undefined,
	{name, isClosing}: {readonly name: string; readonly isClosing: boolean},
): Promise<ConfigFile> {
	try {
		const text = file === undefined ? undefined : readUserFile(file);
		if (text === undefined) {
			return {name, config: undefined, obstacle: undefined, isSecure: false};
		}
		const {readConfig} = await import('./read-config.js');
		const config = readConfig(text);
		return {name, config, obstacle: undefined, isSecure: isSecured(text, config)};
	} catch (error) {
		if (error instanceof UserFileError) {
			const obstacle = `${name} was not read: ${error.message}`;
			return {name, config: undefined, obstacle, isSecure: isClosing};
		}
		throw error;
	}
}

/** A wrong line about `secure` counts as setting it, to be on the safe side. */
function isSecured(text: string, {values}: Config): boolean {
	return values.isSecure ?? /^\s*["']?secure\b/im.test(text);
}

function problemsOf({name, config, obstacle}: ConfigFile): readonly string[] {
	return obstacle !== undefined
		? [obstacle]
		: (config?.problems ?? []).map(({line, message}) => `${name}, line ${line}: ${message}`);
}

function merged(below: Config, above: Config): Config {
	return {
		values: {...below.values, ...above.values},
		keys: mergedKeys(below.keys, above.keys),
		problems: [...below.problems, ...above.problems],
	};
}

function mergedKeys(below: UserKeys, above: UserKeys): UserKeys {
	const screens = Object.keys({...below, ...above}) as (keyof UserKeys)[];
	return Object.fromEntries(screens.map(screen => [screen, {...below[screen], ...above[screen]}]));
}
