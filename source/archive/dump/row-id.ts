/** The names of a dump's rows: `cables.csv#07ROME1333` is a row of the file `cables.csv`. */
import type {CableId} from '../../cable/cable.js';

/** Where a row is kept: the path of its dump, and its name there. */
export type RowPath = {readonly dump: string; readonly row: string};

/** The id of a row, or its path where the dump's path is given. */
export function rowId({dump, row}: RowPath): CableId {
	return `${dump}#${row}`;
}

/**
 * The row that an id or a path names; none where it names a file.
 * A row's name has no point, so no file with the ending of a cable looks like one.
 */
export function parseRowId(id: CableId): RowPath | undefined {
	const match = /^(.*\.csv)#([A-Za-z0-9_~-]+)$/is.exec(id);
	return match ? {dump: match[1] ?? '', row: match[2] ?? ''} : undefined;
}

/** What a row's name is made of. */
export type RowColumns = {readonly number: string; readonly referenceId: string};

/** Names the rows of a dump, in their order, each with a name of its own. */
export function createRowNames(): (columns: RowColumns) => string {
	const counts = new Map<string, number>();
	return columns => {
		const name = rowName(columns);
		const count = (counts.get(name) ?? 0) + 1;
		counts.set(name, count);
		return rowName(columns, count);
	};
}

/** The name of a row; several of a dump may have the same columns, and which of them it is tells the first from the others. */
export function rowName(columns: RowColumns, which = 1): string {
	const name = withoutItsText(baseName(columns));
	return which === 1 ? name : `${name}~${which}`;
}

/** Whether a row with these columns can have that name. */
export function canBeNamed(name: string, columns: RowColumns): boolean {
	return name.replace(/~\d+$/, '') === baseName(columns);
}

/** A reference id that could be part of a path, or hide in a line of a list, names no row. */
function baseName({number, referenceId}: RowColumns): string {
	return /^[A-Za-z0-9_-]{1,64}$/.test(referenceId) ? referenceId : `row-${number}`;
}

/** What is cut out of a text keeps the whole of it in memory, and the names of all rows are kept. */
function withoutItsText(name: string): string {
	return Buffer.from(name).toString();
}
