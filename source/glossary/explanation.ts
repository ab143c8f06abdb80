/** What the glossary says of a word: its kinds, an entry, and what is known of the place where the word stands. */

/** The kinds of words, the likelier first where nothing else decides. */
export const kinds = [
	'date-time-group',
	'classification',
	'portion-mark',
	'precedence',
	'caption',
	'routing-indicator',
	'tag',
	'post',
	'abbreviation',
	'office',
] as const;

export type Kind = (typeof kinds)[number];

/** The years from one to another, both included; without `to`, until now. */
export type Years = {readonly from: number; readonly to?: number};

/** One thing that a word can mean. */
export type Explanation = {
	/** The word as it was asked for: a wrong code stays wrong, and can be seen. */
	readonly word: string;
	readonly kind: Kind;
	readonly meaning: string;
	readonly note?: string;
	/** When the word has this meaning; any time where the source does not say. */
	readonly years?: readonly Years[];
	readonly source: string;
};

/** What is known of the place where a word stands: the year of the cable, the kind of line. */
export type When = {readonly year?: number | undefined; readonly kind?: Kind | undefined};
