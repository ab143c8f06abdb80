/** What a damage is: a small function that does to a sound cable what typists, machines and converters do. */
import type {Cable} from '../../../source/cable/cable.js';
import {parseCable} from '../../../source/cable/parse.js';
import type {Random} from '../../random.js';
import {type FactName, factNames} from './facts.js';

/** A change of a text: the stretch from `start` to `end` becomes other words. */
export type Edit = {readonly start: number; readonly end: number; readonly words: string};

/** The places that a damage changes in a sound cable; none where there is nothing to damage. */
export type Edits = (sound: Cable, random: Random) => readonly Edit[];

/** One kind of damage. It changes places of the text, or all of its lines. */
export type Damage = {
	/** What is done, `a page mark in the middle of a sentence`. */
	readonly name: string;
	/** The facts that cannot be as before. */
	readonly destroys?: readonly FactName[];
	readonly edits?: Edits;
	/** Whether it writes characters as markup does; markup within markup would be text of the page. */
	readonly isMarkup?: true;
	/** What it makes of a whole text, after all changes of places. */
	readonly whole?: (text: string) => string;
};

/** A text with some damages done to it; nothing if one of them finds nothing to damage, or two the same place. */
export function damaged(text: string, damages: readonly Damage[], random: Random): string | undefined {
	const sound = soundCables.get(text) ?? parseCable('test', text);
	soundCables.set(text, sound);
	const edits: Edit[] = [];
	for (const {edits: editsOf} of damages) {
		const own = editsOf?.(sound, random) ?? [];
		if (editsOf && own.length === 0) {
			return undefined;
		}
		edits.push(...own);
	}
	const changed = edited(text, edits);
	return changed === undefined
		? undefined
		: damages.reduce((whole, damage) => damage.whole?.(whole) ?? whole, changed);
}

/** Every damage is done to the same cables. */
const soundCables = new Map<string, Cable>();

function edited(text: string, edits: readonly Edit[]): string | undefined {
	const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
	const parts: string[] = [];
	let at = 0;
	for (const [index, {start, end, words}] of sorted.entries()) {
		if (start < at || (index > 0 && start === at)) {
			return undefined;
		}
		parts.push(text.slice(at, start), words);
		at = end;
	}
	return [...parts, text.slice(at)].join('');
}

/** The facts that are left when some damages have been done. */
export function factsLeft(damages: readonly Damage[]): readonly FactName[] {
	const destroyed = new Set(damages.flatMap(({destroys = []}) => destroys));
	return factNames.filter(name => !destroyed.has(name));
}
