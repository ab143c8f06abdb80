/** Damages sound cables, and tells which facts are no longer as before. */
import path from 'node:path';
import {parseCable} from '../../../source/cable/parse.js';
import {corpora} from '../../corpora.js';
import {createRandom} from '../../random.js';
import {type NamedText, shippedCables, textsIn} from '../text-files.js';
import {type Damage, damaged, factsLeft} from './damage.js';
import {type FactName, factsOf} from './facts.js';
import {damagesOfFields, damagesOfHeaders} from './of-headers.js';
import {damagesOfPages} from './of-pages.js';
import {damagesOfTexts, damagesOfWholes} from './of-texts.js';

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
	const [before, after] = [factsOf(text), factsOf(result)];
	return factsLeft(damages)
		.filter(fact => before[fact] !== after[fact])
		.map(fact => ({damages: name, file, fact, before: before[fact], after: after[fact]}));
}

function seedOf(words: string): number {
	return [...words].reduce((seed, character) => (seed * 31 + character.charCodeAt(0)) | 0, 7);
}
