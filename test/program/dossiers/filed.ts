/** Invented cables to put into dossiers. */
import type {FiledCable} from '../../../source/dossier/dossier.js';

/** A cable by its number. */
export function filed(number: number): FiledCable {
	return {
		mrn: `07ZENDA${number}`,
		sha256: String(number).padStart(64, '0'),
		date: '2007-06-18',
		subject: `FLOOD ${number}`,
	};
}
