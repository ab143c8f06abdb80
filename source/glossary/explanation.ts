/** What the glossary says about a word: kinds, entries, and the context of a word. */

/** The kinds of words; if nothing else decides, an earlier one is likelier. */
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

/** The kind of an explanation. */
export type Kind = (typeof kinds)[number];

/** The years from one to another, both included; without `to`, until today. */
export type Years = {readonly from: number; readonly to?: number};

/** One thing that a word can mean. */
export type Explanation = {
	/** The word as it was asked for: a wrong code stays visible. */
	readonly word: string;
	readonly kind: Kind;
	readonly meaning: string;
	readonly note?: string;
	/** When the word has this meaning; at any time if the source does not say. */
	readonly years?: readonly Years[];
	readonly source: string;
};

/** The context of a word: the year of the cable, the kind that the line suggests. */
export type Context = {readonly year?: number | undefined; readonly kind?: Kind | undefined};
