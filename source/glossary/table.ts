/** Tables written as text, one row a line, which are read at the first look-up. */

/** The rows that a word leads to. */
export type Lookup<Row> = (word: string) => readonly Row[];

/** A row, and the words that lead to it. */
export type TableEntry<Row> = {readonly words: readonly string[]; readonly row: Row};

/** A look-up in entries that are made when it is first used. */
export function lookup<Row>(entries: () => Iterable<TableEntry<Row>>): Lookup<Row> {
	const rows = once(() => byWord(entries()));
	return word => rows().get(word) ?? [];
}

/** The lines of a table. */
export function tableLines(table: string): readonly string[] {
	return table.trim().split('\n');
}

/** A line cut in two at the first separator. */
export function cut(line: string, separator: string): readonly [before: string, after: string | undefined] {
	const at = line.indexOf(separator);
	return at < 0 ? [line, undefined] : [line.slice(0, at), line.slice(at + separator.length)];
}

/** A value that is made on the first call and then kept. */
export function once<Value>(make: () => Value): () => Value {
	let made: {readonly value: Value} | undefined;
	return () => {
		made ??= {value: make()};
		return made.value;
	};
}

/** A function that remembers its answers to the first of all words that it is asked, since few are asked often. */
export function remembering<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
	const known = new Map<string, {readonly answer: Answer}>();
	return word => {
		const found = known.get(word) ?? {answer: answer(word)};
		if (known.size < MOST_REMEMBERED) {
			known.set(word, found);
		}
		return found.answer;
	};
}

const MOST_REMEMBERED = 2000;

// Not an object, since `constructor` is a word like any other.
function byWord<Row>(entries: Iterable<TableEntry<Row>>): ReadonlyMap<string, readonly Row[]> {
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
