/** Who signed a cable. */
import type {Cable} from '../cable.js';
import {blocksOf, wordsAt} from './block-queries.js';

/** The names below the text, without what the signer was at the time: `FRENCH ACTING`, `SAPT (ACTING)`. */
export function signers(cable: Cable): readonly string[] {
	return blocksOf(cable, 'signature').map(({name}) => wordsAt(cable, name).replace(office, ''));
}

const office = /(?:,? (?:ACTING|CHARGE)| ?\([A-Z]{1,12}\))$/i;
