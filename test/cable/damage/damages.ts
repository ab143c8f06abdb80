/** All damages, and which facts of sound cables they change. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {parseCable} from '../../../source/cable/parse.js';
import {corpora} from '../../corpora.js';
import {createRandom} from '../../random.js';
import {root} from '../../root.js';
import {type NamedText, shippedCables, textsIn} from '../text-files.js';
import {type Damage, damaged, factsLeft} from './damage.js';
import {type FactName, factsOf} from './facts.js';
import {damagesOfFields} from './of-fields.js';
import {damagesOfHeaders} from './of-headers.js';
import {damagesOfPages} from './of-pages.js';
import {damagesOfTexts} from './of-texts.js';
import {damagesOfWholes} from './of-wholes.js';

/** All damages. */
export const allDamages: readonly Damage[] = [
	...damagesOfPages,
	...damagesOfHeaders,
	...damagesOfFields,
	...damagesOfTexts,
	...damagesOfWholes,
];

/** The cables that are damaged: those that ship with the program, and released telegrams. */
export function soundCables(folder: string = corpora): readonly NamedText[] {
	return [
		...textsIn(shippedCables),
		...textsIn(path.join(folder, 'nara')),
		...textsIn(path.join(folder, 'frus')),
	].filter(({text}) => parseCable('test', text).family !== 'text');
}

/** A fact that was another after the damage. */
export type Change = {
	readonly damages: string;
	readonly file: string;
	readonly fact: FactName;
	readonly before: string;
	readonly after: string;
};

/** What some damages change in a cable; nothing if it has no place for them. */
export function changesBy(
	damages: readonly Damage[],
	{name: file, text}: NamedText,
): readonly Change[] | undefined {
	const name = damages.map(damage => damage.name).join(' and ');
	const result = damaged(text, damages, createRandom(seedOf(file + name)));
	if (result === undefined) {
		return undefined;
	}
	const [before, after] = [factsOfSound(text), factsOf(result)];
	return factsLeft(damages)
		.filter(fact => before[fact] !== after[fact])
		.map(fact => ({damages: name, file, fact, before: before[fact], after: after[fact]}));
}

/** Every damage is done to the same cables. */
function factsOfSound(text: string): ReturnType<typeof factsOf> {
	const facts = soundFacts.get(text) ?? factsOf(text);
	soundFacts.set(text, facts);
	return facts;
}

const soundFacts = new Map<string, ReturnType<typeof factsOf>>();

/** A change as the list of what is left over names it: `a page mark in the subject: subject of 07ROME1333.txt`. */
export function nameOf({damages, file, fact}: Change): string {
	return `${damages}: ${fact} of ${file}`;
}

/** The changes that are left over, each with its reason. */
export const leftOver: ReadonlyMap<string, string> = new Map(
	Object.entries(
		JSON.parse(
			readFileSync(path.join(root, 'test', 'cable', 'damage', 'left-over.json'), 'utf8'),
		) as Readonly<Record<string, readonly string[]>>,
	).flatMap(([reason, names]) => names.map(name => [name, reason] as const)),
);

/** Whether a change is left over: by itself, or as one of a single damage among several. */
export function isLeftOver(change: Change): boolean {
	const singles = change.damages.split(' and ').map(damages => nameOf({...change, damages}));
	return [nameOf(change), ...singles].some(name => leftOver.has(name));
}

/** What a change is, for a failing test. */
export function describe(change: Change): string {
	const {before, after} = change;
	let at = 0;
	while (at < before.length && before[at] === after[at]) {
		at++;
	}
	const around = (text: string) => text.slice(Math.max(0, at - 30), at + 60);
	return `${nameOf(change)}\n\tbefore …${around(before)}…\n\tafter  …${around(after)}…`;
}

function seedOf(words: string): number {
	return [...words].reduce((seed, character) => (seed * 31 + character.charCodeAt(0)) | 0, 7);
}
