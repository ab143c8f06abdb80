/** Who signed a cable. */
import type {Cable} from '../cable.js';
import {blocksOf, wordsAt} from './block-queries.js';

/** The names below the text, without what the signer was at the time: `FRENCH ACTING`, `SAPT (ACTING)`. */
export function signers(cable: Cable): readonly string[] {
	return blocksOf(cable, 'signature').map(({name}) => joined(wordsAt(cable, name).replace(office, '')));
}

/** A name whose letters stand apart, `S A P T`, as one word. */
function joined(name: string): string {
	return /^[A-Z](?: [A-Z])+$/.test(name) ? name.replaceAll(' ', '') : name;
}

const office = /(?:,? (?:ACTING|CHARGE)| ?\([A-Z]{1,12}\))$/i;
