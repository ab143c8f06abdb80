/** The defaults as a settings file, with comments. */
import {keyName} from '../../app/keymap/binding.js';
import {keysWith} from '../../app/keymap/keymap.js';
import {noUserKeys, screenNames, unbound} from '../../app/user-keys.js';
import {settingsTable} from './settings-table.js';

/** Every setting and every key with its default, commented out, for the user to uncomment and change. */
export function defaultConfig(path: string): string {
	const settings = Object.values(settingsTable).flatMap(({name, words, must, default: value}) => [
		'',
		`# ${words}; must ${must}`,
		`#${name} = ${JSON.stringify(value)}`,
	]);
	const keys = screenNames.flatMap(screen => ['', `[keys.${screen}]`, ...keyLines(screen)]);
	return [
		`# Settings and keys of cables; save this as ${path}.`,
		'# Lines starting with # show the defaults. What is set here applies at each start;',
		'# the program never writes this file.',
		...settings,
		'',
		'# Keys: what each does on a screen, in the words of the help up to the first comma, colon or semicolon.',
		`# A key may be given any of these; "${unbound}" unbinds it.`,
		...keys,
		'',
	].join('\n');
}

function keyLines(screen: (typeof screenNames)[number]): readonly string[] {
	const commands = keysWith(noUserKeys).commands(screen);
	const without = commands.filter(({keys}) => keys.length === 0).map(({name}) => JSON.stringify(name));
	return [
		`# without a key: ${without.join(', ')}`,
		...commands.flatMap(({name, keys}) =>
			keys.map(key => `#${JSON.stringify(keyName(key))} = ${JSON.stringify(name)}`),
		),
	];
}
