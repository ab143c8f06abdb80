/** The modes of the screens, by names as `reader-outline`; a screen that is browsed has its own name. */
import type {KeyTable} from '../../source/app/keymap/binding.js';
import {everywhere, keymap} from '../../source/app/keymap/keymap.js';
import type {State} from '../../source/app/state/state.js';

/** The table of keys of each mode. */
export const modeTables: Readonly<Record<string, KeyTable<never>>> = Object.fromEntries(
	Object.entries(keymap).flatMap(([screen, tables]) =>
		Object.entries(tables).map(([mode, table]: [string, KeyTable<never>]) => [nameOf(screen, mode), table]),
	),
);

/** Every key that is bound anywhere, once. */
export const boundKeys: readonly string[] = [
	...new Set([...keysOf(everywhere), ...Object.values(modeTables).flatMap(({bindings}) => keysOf(bindings))]),
];

/** The keys of some bindings. */
export function keysOf(bindings: KeyTable<never>['bindings']): readonly string[] {
	return bindings.flatMap(({keys}) => keys);
}

/** The mode of the screen in front. */
export function modeOf({screen}: State): string {
	return nameOf(screen.type, screen.mode.type);
}

function nameOf(screen: string, mode: string): string {
	return mode === 'browse' ? screen : `${screen}-${mode}`;
}
