/**
 * The names of cables that share a file: `cables.csv#07ROME1333` is a row of a dump, `tolls.txt#2` the second cable of
 * a text.
 *
 * No file that a folder lists has such a name: the extension of a listed file has no `#`, and a file without an
 * extension gets a dot before it, as in `tolls.#2`.
 */
import {extname} from 'node:path';
import type {CableId} from '../../cable/cable.js';

/** Where such a cable is: the path of the dump or the text, and its name there, which in a text is its number. */
export type RowPath = {readonly dump: string; readonly row: string};

/** The id of such a cable, or its path if `dump` is a path. */
export function rowId({dump, row}: RowPath): CableId {
	return `${dump}${hasExtension(dump) ? '' : '.'}#${row}`;
}

/** Whether a file has the extension of a table. */
export function hasDumpExtension(path: string): boolean {
	return /\.csv$/i.test(path);
}

/** The row of a dump, or the cable of a text, that an id or a path names; `undefined` if it names a file. */
export function parseRowId(id: CableId): RowPath | undefined {
	const at = id.lastIndexOf('#');
	if (at < 0) {
		return undefined;
	}
	const [before, row] = [id.slice(0, at), id.slice(at + 1)];
	if (hasDumpExtension(before)) {
		return /^[A-Za-z0-9_~-]+$/.test(row) ? {dump: before, row} : undefined;
	}
	if (!/^[1-9]\d{0,5}$/.test(row)) {
		return undefined;
	}
	if (hasExtension(before)) {
		return {dump: before, row};
	}
	const file = before.slice(0, -1);
	return before.endsWith('.') && file !== '' && !hasExtension(file) ? {dump: file, row} : undefined;
}

/** The same for a path that somebody typed, who may leave out the dot. */
export function parseTypedRowId(path: string): RowPath | undefined {
	return parseRowId(path) ?? parseRowId(path.replace(/(?<=[^./])#(?=\d{1,6}$)/, '.#'));
}

function hasExtension(path: string): boolean {
	return extname(path).length > 1;
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
