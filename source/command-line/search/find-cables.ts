/** Finds cables for commands; reports problems of the query on standard error, and alternatives if nothing was found. */

import {counted} from '../../cable/counts.js';
import {type Found, keysMeant} from '../../search/find-cables.js';
import type {Offer} from '../../search/offers.js';
import {hasBareWords} from '../../search/query/bare-words.js';
import {nothingMatches, type Scope, scopes} from '../../search/scopes.js';
import type {IndexedCables} from '../indexing/indexed-cables.js';
import type {Output} from '../output.js';

/** The keys of cables, and how many of the last ones only have a number near the one asked for. */
type FoundCables = Pick<Found, 'keys' | 'neighbours'>;

/** The cables that match a query, best first; says what is wrong with the query. */
export function findCables(
	{search}: IndexedCables,
	query: string,
	scope: Scope,
	{complain}: Output,
): FoundCables {
	const {keys, neighbours, problems} = search().find(query, scope);
	for (const message of new Set(problems.map(problem => problem.message))) {
		complain(message);
	}
	return {keys, neighbours};
}

/** The cables that match a query, without those whose number is only near. */
export function findMeant(...asked: Parameters<typeof findCables>): Int32Array {
	return keysMeant(findCables(...asked));
}

/** Reports that nothing was found, and what other queries would find. */
export function complainOfNothing(
	{search}: IndexedCables,
	query: string,
	scope: Scope,
	{complain}: Output,
	hint = '',
): void {
	const nothing = hasBareWords(query) ? nothingMatches[scope] : 'no cable matches';
	complain(`${nothing} ${query.slice(0, MOST_SHOWN)}${hint}`);
	const closest: string[] = [];
	for (const offer of search().offers(query)) {
		if (offer.type === 'closest-word') {
			closest.push(`${offer.words} ${offer.count}`);
		} else if (offer.type === 'field') {
			complain(`${offer.text.slice(0, MOST_SHOWN)}: ${counted(offer.count, 'cable')}`);
		} else {
			complain(`${offerWords(offer)}: ${counted(offer.count, 'cable')}`);
		}
	}
	if (closest.length > 0) {
		complain(`closest words: ${closest.join(', ')}`);
	}
	const counts = search().counts(query);
	for (const other of scopes) {
		if (other !== scope && counts[other] > 0) {
			complain(`--in=${other} finds ${counted(counts[other], 'cable')}`);
		}
	}
}

/** A query may be a whole page. */
const MOST_SHOWN = 200;

function offerWords({words}: Exclude<Offer, {readonly type: 'closest-word'}>): string {
	return `without ${words}`;
}
