/** The columns in which an index stores a `Summary`, one for each property. */
import {type CableId, classificationLevels} from '../../cable/cable.js';
import type {Summary} from '../../cable/summary/summary.js';
import type {Stored} from '../integrity/checksum.js';

type Property = Exclude<keyof Summary, 'id'>;

/** A column: its name, its SQL type, and how to store a value in it and read it back. */
type SummaryColumn<Value> = {
	readonly name: string;
	readonly type: 'TEXT' | 'TEXT NOT NULL' | 'INTEGER' | 'INTEGER NOT NULL';
	readonly store: (value: Value) => Stored;
	readonly read: (stored: Stored | undefined) => Value;
};

const columns: {readonly [Name in Property]: SummaryColumn<Summary[Name]>} = {
	mrn: text('number'),
	mrnFrom: text('number_from'),
	date: text('date'),
	from: text('sender'),
	classification: {
		name: 'classification',
		type: 'INTEGER',
		store: level => (level ? classificationLevels.indexOf(level) : null),
		read: stored => classificationLevels[Number(stored ?? -1)],
	},
	isNoforn: flag('noforn'),
	subject: text('subject'),
	opening: {name: 'opening', type: 'TEXT NOT NULL', store: String, read: String},
	isPartial: flag('partial'),
};

const inOrder = Object.entries(columns) as readonly (readonly [Property, SummaryColumn<unknown>])[];

/** The names of the columns. */
export const summaryColumns: readonly string[] = inOrder.map(([, {name}]) => name);

/** The columns as `CREATE TABLE` takes them. */
export const summaryColumnDefinitions: string = inOrder
	.map(([, {name, type}]) => `${name} ${type}`)
	.join(', ');

/** The stored values of a summary, in the order of `summaryColumns`. */
export function storeSummary(summary: Summary): readonly Stored[] {
	return inOrder.map(([property, {store}]) => store(summary[property]));
}

/** Reads the summary of a cable from a row that has all these columns. */
export function readSummary(id: CableId, row: Readonly<Record<string, Stored>>): Summary {
	const values = inOrder.map(([property, {name, read}]) => [property, read(row[name])] as const);
	return {id, ...(Object.fromEntries(values) as Omit<Summary, 'id'>)};
}

function text<Text extends string>(name: string): SummaryColumn<Text | undefined> {
	return {
		name,
		type: 'TEXT',
		store: value => value ?? null,
		read: stored => (typeof stored === 'string' ? (stored as Text) : undefined),
	};
}

function flag(name: string): SummaryColumn<boolean> {
	return {name, type: 'INTEGER NOT NULL', store: Number, read: stored => stored === 1};
}
