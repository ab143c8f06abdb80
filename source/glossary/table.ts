/** A table in text: a row a line, read when something is first looked up in it. */

/** The rows that a word leads to. */
export type Lookup<Row> = (word: string) => readonly Row[];

/** A row, and the words that lead to it. */
export type Entry<Row> = {readonly words: readonly string[]; readonly row: Row};

/** What a word leads to among entries that are made on the first question. */
export function lookup<Row>(entries: () => Iterable<Entry<Row>>): Lookup<Row> {
	const rows = once(() => byWord(entries()));
	return word => rows().get(word) ?? [];
}

/** The lines of a table. */
export function linesOf(table: string): readonly string[] {
	return table.trim().split('\n');
}

/** A line cut in two where the separator first stands. */
export function cut(line: string, separator: string): readonly [before: string, after: string | undefined] {
	const at = line.indexOf(separator);
	return at < 0 ? [line, undefined] : [line.slice(0, at), line.slice(at + separator.length)];
}

/** A value made on the first call, and kept. */
export function once<Value>(make: () => Value): () => Value {
	let made: {readonly value: Value} | undefined;
	return () => {
		made ??= {value: make()};
		return made.value;
	};
}

// A map, not an object: `constructor` is a word like any other.
function byWord<Row>(entries: Iterable<Entry<Row>>): ReadonlyMap<string, readonly Row[]> {
	const rows = new Map<string, Row[]>();
	for (const {words, row} of entries) {
		for (const word of new Set(words)) {
			const known = rows.get(word);
			if (known) {
				known.push(row);
			} else {
				rows.set(word, [row]);
			}
		}
	}
	return rows;
}
