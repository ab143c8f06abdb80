/** What the records for reference managers have in common: the same facts, each under the name of its format. */
import {type Cited, type Day, isTelegram} from './cited.js';

/** Where a cable was read and the hash of its bytes, so that a record can be checked against them. */
export type Provenance = {readonly path: string; readonly sha256: string};

/** A cable to make a record of. */
export type Recorded = {readonly cited: Cited; readonly provenance?: Provenance | undefined};

/** What a record is of; a text that nothing shows to be a telegram is only a document. */
export function kindOf(cited: Cited): 'Telegram' | undefined {
	return isTelegram(cited) ? 'Telegram' : undefined;
}

/** What a record says in its note: the classification, what was supplied, where it was read. */
export function notesOf({cited, provenance}: Recorded): readonly string[] {
	const {number, isNumberSupplied, day, classification, file} = cited;
	return [
		...(classification === undefined ? [] : [classification]),
		...(number !== undefined && isNumberSupplied ? ['number supplied from the name of the file'] : []),
		...(day !== undefined && day.month === undefined ? ['year supplied from the number'] : []),
		...(number === undefined && provenance === undefined ? [`file ${file}`] : []),
		...(provenance ? [`read from ${provenance.path}`, `SHA-256 ${provenance.sha256}`] : []),
	];
}

/** `2007-06-18`, or `2007`. */
export function isoDay({year, month, day}: Day): string {
	return [year, month, day]
		.flatMap(part => (part === undefined ? [] : String(part).padStart(2, '0')))
		.join('-');
}

/** A key for each record, which no other has: the number or the name of the file, of letters that every format allows. */
export function keysOf(records: readonly Recorded[]): readonly string[] {
	const given = new Set<string>();
	return records.map(({cited: {number, file}}) => {
		const base = (number ?? file).replace(/[^A-Za-z0-9.:_-]+/g, '-').replace(/^-+|-+$/g, '') || 'cable';
		let key = base;
		for (let index = 2; given.has(key); index++) {
			key = `${base}-${index}`;
		}
		given.add(key);
		return key;
	});
}
