/** The cables that are cited and not held. */
import {type Mrn, nameSameMessage} from '../cable/mrn.js';
import type {CableKey} from '../cable/summary/summary.js';
import {bySerial} from './by-serial.js';
import type {CitedNumber, NumberSource, NumberWithSerial} from './numbered.js';

/** A cable that is cited and not held: its number as most write it, and the cables that cite it. */
export type Wanted = {
	readonly mrn: Mrn;
	readonly citing: readonly CableKey[];
	/** How many of these cite it in their texts only. */
	readonly inText: number;
};

/** The cables that are cited and not held, the most cited first; of equally many the one with the lower number. */
export function wantedFrom({held, cited}: NumberSource): readonly Wanted[] {
	const wanted: Wanted[] = [];
	const holdings = bySerial(held());
	let own = holdings.next();
	for (const {serial, all} of bySerial(cited())) {
		while (!own.done && own.value.serial < serial) {
			own = holdings.next();
		}
		const numbers = own.done || own.value.serial !== serial ? [] : own.value.all;
		wanted.push(
			...messagesIn(all.filter(({number}) => !numbers.some(one => nameSameMessage(one.number, number)))),
		);
	}
	// What is held after the last number that is cited is not read, and must not be left open.
	holdings.return(undefined);
	return wanted.sort(
		(one, other) => other.citing.length - one.citing.length || (one.mrn < other.mrn ? -1 : 1),
	);
}

/** The messages that some numbers with one serial name; a post has several names. */
function messagesIn(citations: readonly CitedNumber[]): readonly Wanted[] {
	const messages: CitedNumber[][] = [];
	for (const citation of citations) {
		const known = messages.find(([first]) => first && nameSameMessage(first.number, citation.number));
		if (known) {
			known.push(citation);
		} else {
			messages.push([citation]);
		}
	}
	return messages.map(message => {
		const citing = new Set(message.map(({key}) => key));
		const inField = new Set(message.flatMap(({key, isInText}) => (isInText ? [] : key)));
		return {mrn: mostFrequent(message), citing: [...citing], inText: citing.size - inField.size};
	});
}

function mostFrequent(all: readonly NumberWithSerial[]): Mrn {
	const counts = new Map<Mrn, number>();
	for (const {number} of all) {
		counts.set(number, (counts.get(number) ?? 0) + 1);
	}
	return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}
