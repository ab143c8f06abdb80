/** Reads the user's file of settings and keys. */
import {readUserFile, UserFileError} from '../user-file.js';
import type {Config} from './read-config.js';

/** What the file says, and a sentence about why it could not be read; nothing without a file. */
export type UserConfig = {readonly config: Config | undefined; readonly obstacle: string | undefined};

/** Reads a file; what understands it is loaded only if there is one. */
export async function readUserConfig(file: string | undefined): Promise<UserConfig> {
	try {
		const text = file === undefined ? undefined : readUserFile(file);
		if (text === undefined) {
			return {config: undefined, obstacle: undefined};
		}
		const {readConfig} = await import('./read-config.js');
		return {config: readConfig(text), obstacle: undefined};
	} catch (error) {
		if (error instanceof UserFileError) {
			return {config: undefined, obstacle: `config.toml was not read: ${error.message}`};
		}
		throw error;
	}
}

/** What is wrong with the file, a sentence each. */
export function configProblems({config, obstacle}: UserConfig): readonly string[] {
	return obstacle !== undefined
		? [obstacle]
		: (config?.problems ?? []).map(({line, message}) => `config.toml, line ${line}: ${message}`);
}

/** The first thing that is wrong with the file, and how many others there are; nothing if all is well. */
export function configNotice(user: UserConfig): readonly string[] {
	const [first, ...others] = configProblems(user);
	return first === undefined
		? []
		: [others.length === 0 ? first : `${first} (and ${others.length} more: cables config)`];
}
