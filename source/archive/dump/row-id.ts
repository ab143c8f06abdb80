/** The names of a dump's rows: `cables.csv#07ROME1333` is a row of the file `cables.csv`. */
import type {CableId} from '../../cable/cable.js';

/** Where a row is: the path of its dump, and its name there. */
export type RowPath = {readonly dump: string; readonly row: string};

/** The id of a row, or its path if `dump` is a path. */
export function rowId({dump, row}: RowPath): CableId {
	return `${dump}#${row}`;
}

/**
 * The row that an id or a path names; `undefined` if it names a file. The name of a row has no dot, so a file with
 * the extension of a cable never looks like one.
 */
export function parseRowId(id: CableId): RowPath | undefined {
	const match = /^(.*\.csv)#([A-Za-z0-9_~-]+)$/is.exec(id);
	return match ? {dump: match[1] ?? '', row: match[2] ?? ''} : undefined;
}

/** The columns that a row's name is made of. */
export type RowColumns = {readonly number: string; readonly referenceId: string};

/** Creates a function that names the rows of a dump, called in their order; no two rows get the same name. */
export function createRowNamer(): (columns: RowColumns) => string {
	const counts = new Map<string, number>();
	return columns => {
		const name = rowName(columns);
		const count = (counts.get(name) ?? 0) + 1;
		counts.set(name, count);
		return rowName(columns, count);
	};
}

/** The name of a row; `which` counts the rows of a dump that have the same columns. */
export function rowName(columns: RowColumns, which = 1): string {
	const name = withoutItsText(baseName(columns));
	return which === 1 ? name : `${name}~${which}`;
}

/** Whether a row with these columns can have a given name. */
export function canHaveName(name: string, columns: RowColumns): boolean {
	return name.replace(/~\d+$/, '') === baseName(columns);
}

/** A reference id is not used as a name if it could be part of a path, or hide in a line of the list. */
function baseName({number, referenceId}: RowColumns): string {
	return /^[A-Za-z0-9_-]{1,64}$/.test(referenceId) ? referenceId : `row-${number}`;
}

/** Copies the name: a part cut from a text keeps the whole text in memory, and the names of all rows are kept. */
function withoutItsText(name: string): string {
	return Buffer.from(name).toString();
}
