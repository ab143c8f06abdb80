/** The user's file of settings and keys: what it sets, and its problems. */
import type {Keys} from '../../app/keymap/binding.js';
import {keysWith} from '../../app/keymap/keymap.js';
import {noUserKeys, screenNames, type UserKeys, unbound} from '../../app/user-keys.js';
import {nearest} from '../../search/query/nearest.js';
import {recordOf} from '../user-files/user-json.js';
import {type ConfiguredValues, settingsTable} from './settings-table.js';
import {type LineProblem, readToml} from './toml.js';

/** What the user's file says. */
export type Config = {
	readonly values: ConfiguredValues;
	readonly keys: UserKeys;
	/** The problems, in the order of the lines; all else holds. */
	readonly problems: readonly LineProblem[];
};

/** Reads the text of the file. */
export function readConfig(text: string): Config {
	const {record, problems} = readToml(text);
	const lineOf = lineFinder(text);
	const found: LineProblem[] = [...problems];
	const complain = (path: readonly string[], message: string) =>
		void found.push({line: lineOf(path), message});
	const values = readValues(record, complain);
	const keys = readKeys(recordOf(record.keys), complain);
	return {values, keys, problems: found.toSorted((a, b) => a.line - b.line)};
}

type Complain = (path: readonly string[], message: string) => void;

function readValues(record: Readonly<Record<string, unknown>>, complain: Complain): ConfiguredValues {
	const table = Object.entries(settingsTable);
	const read = Object.entries(record).flatMap(([name, value]) => {
		const entry = table.find(([, setting]) => setting.name === name);
		if (!entry) {
			if (name !== 'keys') {
				const meant = nearest(name, [...table.map(([, setting]) => setting.name), 'keys']);
				complain([name], `no setting ${name}${meant === undefined ? '' : `; did you mean ${meant}?`}`);
			}
			return [];
		}
		const [property, setting] = entry;
		const meaning = setting.read(value);
		if (meaning === undefined) {
			complain([name], `${name} must ${setting.must}`);
			return [];
		}
		return [[property, meaning] as const];
	});
	return Object.fromEntries(read);
}

function readKeys(record: Readonly<Record<string, unknown>>, complain: Complain): UserKeys {
	const all = keysWith(noUserKeys);
	const read = Object.entries(record).flatMap(([name, value]) => {
		const screen = screenNames.find(each => each === name);
		if (!screen) {
			const meant = nearest(name, screenNames);
			complain(
				['keys', name],
				`there is no screen ${name}${meant === undefined ? '' : `; did you mean ${meant}?`}`,
			);
			return [];
		}
		return [[screen, keysOfScreen(recordOf(value), namesOn(all, screen), screen, complain)] as const];
	});
	return Object.fromEntries(read);
}

/** What a key of a screen can do. */
function namesOn({commands}: Keys, screen: (typeof screenNames)[number]): readonly string[] {
	return [...commands(screen).map(({name}) => name), unbound];
}

function keysOfScreen(
	record: Readonly<Record<string, unknown>>,
	names: readonly string[],
	screen: string,
	complain: Complain,
): Readonly<Record<string, string>> {
	const read = Object.entries(record).flatMap(([written, value]) => {
		const path = ['keys', screen, written];
		const key = readKeyName(written);
		if (key === undefined) {
			complain(path, `"${written}" is not a key that can be bound`);
			return [];
		}
		const name = names.find(each => each === value);
		if (name === undefined) {
			const meant = typeof value === 'string' ? nearest(value, names) : undefined;
			const hint = meant === undefined ? 'cables config lists what they do' : `"${meant}"?`;
			complain(path, `the ${screen} has no command ${JSON.stringify(value)}; ${hint}`);
			return [];
		}
		return [[key, name] as const];
	});
	return Object.fromEntries(read);
}

/** The name of a key as the program has it; none for digits, which are counts. */
function readKeyName(written: string): string | undefined {
	const name = written.replace(/^Esc$/, 'Escape').replace(/^ $/, 'Space');
	return keyName.test(name) && !/^\d$/.test(name) ? name : undefined;
}

const keyName =
	/^(?:(?:Ctrl|Alt|Shift)-)*(?:[^\s\p{C}]|Space|Enter|Tab|Escape|Backspace|Delete|Insert|Home|End|PageUp|PageDown|Up|Down|Left|Right|F\d{1,2})$/u;

/** Finds the line that sets something: the names of its tables, and its own. */
function lineFinder(text: string): (path: readonly string[]) => number {
	let table: readonly string[] = [];
	const lines = new Map<string, number>();
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		const [, header] = /^\s*\[\s*([^\]]+?)\s*\]/.exec(line) ?? [];
		if (header !== undefined) {
			table = partsOf(header);
			lines.set(JSON.stringify(table), index + 1);
			continue;
		}
		const [, name] = /^\s*((?:"[^"]*"|'[^']*'|[\w.-])+)\s*=/.exec(line) ?? [];
		if (name !== undefined) {
			lines.set(JSON.stringify([...table, ...partsOf(name)]), index + 1);
		}
	}
	return path => lines.get(JSON.stringify(path)) ?? lines.get(JSON.stringify(path.slice(0, -1))) ?? 1;
}

function partsOf(dotted: string): readonly string[] {
	return (dotted.match(/"[^"]*"|'[^']*'|[^.\s]+/g) ?? []).map(part => part.replaceAll(/^["']|["']$/g, ''));
}
