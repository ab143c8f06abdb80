/** Where bare words are looked for. */
export const scopes = ['subject', 'head', 'text'] as const;

/** Where the bare words of a query are looked for. */
export type Scope = (typeof scopes)[number];

/** A query, and where its bare words are looked for. */
export type ScopedQuery = {readonly text: string; readonly scope: Scope};
