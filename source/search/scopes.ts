/** Where bare words are looked for. */
export const scopes = ['subject', 'head', 'text'] as const;

/** One of these scopes. */
export type Scope = (typeof scopes)[number];

/** A query, and where its bare words are looked for. */
export type ScopedQuery = {readonly text: string; readonly scope: Scope};
