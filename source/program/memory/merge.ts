/** Merges records in any order: of each fact of a cable the newest holds, so that files can be read twice or in parts. */
import {type Memory, type MemoryChange, noMemory, withChanges} from '../../app/memory/memory.js';
import type {CableIdentity} from '../../cable/summary/summary.js';
import type {CableRecord} from './records.js';

type Fact = {readonly time: number; readonly value: unknown};

type Known = {cable: CableIdentity; readonly facts: Map<string, Fact>};

/** What some records say of cables, each fact in its newest form. */
export type Merged = {
	readonly add: (record: CableRecord) => void;
	/** The newest facts as records, the oldest first. */
	readonly records: () => readonly CableRecord[];
	/** The newest time of all. */
	readonly newest: () => number;
};

/** Creates an empty memory, into which records are merged. */
export function createMerged(): Merged {
	const known = new Map<string, Known>();
	let newest = 0;
	return {
		add({time, cable, facts}) {
			newest = Math.max(newest, time);
			const entry = known.get(cable.sha256) ?? {cable, facts: new Map()};
			known.set(cable.sha256, entry);
			entry.cable = {sha256: cable.sha256, mrn: cable.mrn ?? entry.cable.mrn};
			for (const [name, value] of factsByName(facts)) {
				if ((entry.facts.get(name)?.time ?? -1) <= time) {
					entry.facts.set(name, {time, value});
				}
			}
		},
		records: () => [...known.values()].flatMap(recordsOf).sort((one, other) => one.time - other.time),
		newest: () => newest,
	};
}

/** What is remembered by some records, the oldest first. */
export function memoryOf(records: readonly CableRecord[]): Memory {
	return withChanges(noMemory, records);
}

/** The facts of a change by their names; each mark is one of its own, and each bookmark. */
function factsByName({
	marks,
	bookmarks,
	...facts
}: MemoryChange['facts']): readonly (readonly [string, unknown])[] {
	return [
		...Object.entries(facts),
		...Object.entries(marks ?? {}).map(([letter, place]) => [`mark ${letter}`, place] as const),
		...Object.entries(bookmarks ?? {}).map(([letter, isSet]) => [`bookmark ${letter}`, isSet] as const),
	];
}

/** The facts of a cable as records: those of one time together. */
function recordsOf({cable, facts}: Known): readonly CableRecord[] {
	const byTime = new Map<number, Record<string, unknown>>();
	for (const [name, {time, value}] of facts) {
		const group = byTime.get(time) ?? {};
		byTime.set(time, group);
		const [, kind, letter] = /^(mark|bookmark) (.)$/.exec(name) ?? [];
		if (kind !== undefined && letter !== undefined) {
			const letters = `${kind}s`;
			group[letters] = {...(group[letters] as object), [letter]: value};
		} else {
			group[name] = value;
		}
	}
	return Array.from(byTime, ([time, group]) => ({time, cable, facts: group as MemoryChange['facts']}));
}
