/** Dumps for tests. */

/** The eight columns of a row as they are meant, before anything is escaped. */
export type Columns = {
	readonly number?: string;
	readonly created?: string;
	readonly referenceId?: string;
	readonly origin?: string;
	readonly classification?: string;
	readonly references?: string;
	readonly header?: string;
	readonly body?: string;
};

/** How a quote within a column is written. */
export type Escape = 'backslash' | 'doubled';

/** A row as a writer of tables writes it, without a line end. */
export function rowText(columns: Columns, way: Escape = 'backslash'): string {
	const all = {...ordinary, ...columns};
	return order.map(name => `"${escaped(all[name], way)}"`).join(',');
}

/** Rows of the same day, numbered from 1, each with the reference id that is given for it. */
export function dumpText(...referenceIds: readonly string[]): string {
	return referenceIds
		.map((referenceId, index) => `${rowText({number: String(index + 1), referenceId})}\n`)
		.join('');
}

/** A dump of rows of a hundred kilobytes, so that ten of them are more than is read at once. */
export function manyRows(count: number): string {
	return Array.from({length: count}, (_, index) => `${rowText(largeRow(index))}\n`).join('');
}

/** A row of a hundred kilobytes, of which no two are alike. */
export function largeRow(index: number): Columns {
	return {
		number: String(index + 1),
		referenceId: `07STRELSAU${index + 1}`,
		body: `SUBJECT: GAUGE ${index}\n\n1. (C) ${'The river is high.\n'.repeat(5000)}`,
	};
}

const order = [
	'number',
	'created',
	'referenceId',
	'origin',
	'classification',
	'references',
	'header',
	'body',
] as const;

const ordinary: Required<Columns> = {
	number: '4512',
	created: '6/18/2007 12:11',
	referenceId: '07STRELSAU512',
	origin: 'Embassy Strelsau',
	classification: 'CONFIDENTIAL',
	references: '07ZENDA88',
	header: 'DE RUEHST #0512/01 1691211\nO 181211Z JUN 07\nFM AMEMBASSY STRELSAU\nTO RUEHC/SECSTATE WASHDC\n',
	body: 'C O N F I D E N T I A L STRELSAU 000512\n\nTAGS: PREL\nSUBJECT: THE TOLL\n\n1. (C) He said "no".\n',
};

function escaped(words: string, way: Escape): string {
	return way === 'backslash' ? words.replace(/["\\]/g, '\\$&') : words.replaceAll('"', '""');
}
