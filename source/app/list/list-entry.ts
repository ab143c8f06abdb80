/** The form of what the list shows instead of cables. */

/** Entries with a line above them; the cursor is the index of the selected one, if any. */
export type ListEntries = {
	readonly title: string;
	readonly entries: readonly ListEntry[];
	readonly cursor: number | undefined;
};

/** An entry: its name, if it has one, its words, and a number. */
export type ListEntry = {readonly name?: string; readonly words: string; readonly count: string};
