/** What a row has of a cable, for scripts and spreadsheets. */
import type {Summary} from '../cable/summary/summary.js';

/** The fields of a cable in its row. */
export function summaryFields({
	id,
	mrn,
	mrnFrom,
	date,
	from,
	classification,
	isNoforn,
	subject,
	isPartial,
}: Summary) {
	return {
		file: id,
		mrn: mrn ?? null,
		date: date ?? null,
		from: from ?? null,
		classification: classification ?? null,
		noforn: isNoforn,
		subject: subject ?? null,
		partial: isPartial,
		mrnFrom: mrnFrom ?? null,
	};
}

/** These fields, in the order of a table. */
export const columns = [
	'file',
	'mrn',
	'date',
	'from',
	'classification',
	'noforn',
	'subject',
	'partial',
	'mrnFrom',
] as const satisfies readonly (keyof ReturnType<typeof summaryFields>)[];
