/** What a line says of the numbers of a post in a year. */
import {grouped, runWords} from '../cable/counts.js';
import {type Holding, sharesHeld} from './gaps.js';

/** How much is held of each part of the numbers, from the first to the last: nothing, less than half, most, all. */
export function shadesOf(holding: Holding, parts: number): string {
	return sharesHeld(holding, parts)
		.map(share => (share === 0 ? '·' : share < 0.5 ? '░' : share < 1 ? '▒' : '▓'))
		.join('');
}

/** `held 143 of at least 1,912`. */
export function heldWords({held, atLeast}: Holding): string {
	return `held ${grouped(held)} of at least ${grouped(atLeast)}`;
}

/** The first of the runs that are missing: `missing 1-12, 14 and 3 more`; nothing where none is. */
export function missingWords({missing}: Holding, most: number): string {
	const others = missing.length - most;
	const more = others > 0 ? ` and ${grouped(others)} more` : '';
	return missing.length === 0 ? '' : `missing ${missing.slice(0, most).map(runWords).join(', ')}${more}`;
}
