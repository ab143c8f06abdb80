/** The numbers of a post that an index has around one of them. */
import {type Mrn, nameSameMessage} from '../cable/mrn.js';
import type {CableKey} from '../cable/summary/summary.js';
import {serialOf} from './citations.js';
import type {Database} from './database.js';

/** A cable by its number. */
export type NumberedCable = {readonly key: CableKey; readonly mrn: Mrn};

/** The cables of a post and a year before a number and after it, the nearest first. */
export type NearNumbers = {
	readonly before: readonly NumberedCable[];
	readonly after: readonly NumberedCable[];
};

/** The numbers that are nearest, in order: two before and two after it at most. */
export function nearestOf({before, after}: NearNumbers): readonly Mrn[] {
	return [...before.slice(0, 2).reverse(), ...after.slice(0, 2)].map(({mrn}) => mrn);
}

/**
 * Looks up number after number, which takes the same time in an index of any size; what is further away than anyone
 * calls near is not found.
 */
export function nearNumbers(database: Database, mrn: Mrn): NearNumbers {
	const own = /^(.*?)(\d+)$/.exec(mrn);
	const [, prefix = '', serial = ''] = own ?? [];
	const along = (step: 1 | -1) => {
		const found: NumberedCable[] = [];
		for (let distance = 1; distance <= FURTHEST && found.length < MOST; distance++) {
			const number = Number(serial) + step * distance;
			if (number < 1) {
				break;
			}
			const wanted = `${prefix}${number}`;
			const rows = database.all(
				"SELECT key, number FROM cable WHERE serial = ? AND serial <> '' ORDER BY key",
				serialOf(wanted),
			);
			const row = rows.find(candidate => nameSameMessage(String(candidate.number), wanted));
			if (row) {
				found.push({key: Number(row.key), mrn: String(row.number)});
			}
		}
		return found;
	};
	return /[A-Z]$/.test(prefix) ? {before: along(-1), after: along(1)} : {before: [], after: []};
}

const MOST = 4;
const FURTHEST = 200;
