/** A table of keys as the user has changed it. */
import {type Binding, type KeyTable, nameOf} from './binding.js';

/**
 * A table with the user's keys: each does what they say and nothing else, and comes before the keys that the table has
 * for it, so that hints show it. `others` is what a key may do here without a row in the table.
 */
export function withUserKeys<S>(
	table: KeyTable<S>,
	own: Readonly<Record<string, string>>,
	others: readonly Binding<S>[],
): KeyTable<S> {
	const taken = new Set(Object.keys(own));
	const keysFor = (name: string) => [...taken].filter(key => own[key] === name);
	const rest = others.filter(each => keysFor(nameOf(each)).length > 0);
	const bindings = [
		...table.bindings.map(binding => ({
			...binding,
			keys: [...keysFor(nameOf(binding)), ...binding.keys.filter(key => !taken.has(key))],
		})),
		...rest.map(binding => ({...binding, keys: keysFor(nameOf(binding))})),
	];
	return {...table, bindings};
}
