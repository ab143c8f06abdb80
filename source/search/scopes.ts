/** Where bare words are looked for. */
export const scopes = ['subject', 'head', 'text'] as const;

/** Where the bare words of a query are looked for. */
export type Scope = (typeof scopes)[number];

/** The sentence about a query without matches in a scope. */
export const nothingMatches: Readonly<Record<Scope, string>> = {
	subject: 'no subject matches',
	head: 'no header matches',
	text: 'no text matches',
};

/** A query, and where its bare words are looked for. */
export type ScopedQuery = {readonly text: string; readonly scope: Scope};
