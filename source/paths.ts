import {homedir} from 'node:os';
import {isAbsolute, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The cables that ship with the program. */
export const shippedCables = fileURLToPath(new URL('../../cables', import.meta.url));

/** What the list calls them: the countries of old novels. */
export const shippedName = 'Ruritania and others';

/** Where settings are kept, by the XDG Base Directory Specification; nowhere on a system without a home. */
export function settingsFile(env: Readonly<Record<string, string | undefined>>): string | undefined {
	const configured = env.XDG_CONFIG_HOME;
	// The specification says that a relative path is to be ignored.
	if (configured && isAbsolute(configured)) {
		return join(configured, 'cables', 'settings.json');
	}
	const home = env.HOME || homedir();
	return home && isAbsolute(home) ? join(home, '.config', 'cables', 'settings.json') : undefined;
}
