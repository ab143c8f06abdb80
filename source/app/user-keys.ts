/** The user's own keys: what a key does on a screen, by the name that the help gives it. */

/** The screens, whose keys a user may change. */
export const screenNames = ['list', 'context', 'facets', 'findings', 'comparison', 'reader', 'help'] as const;

/** The user's keys on each screen: the names of what they do. */
export type UserKeys = Readonly<
	Partial<Record<(typeof screenNames)[number], Readonly<Record<string, string>>>>
>;

/** The name for a key that shall do nothing. */
export const unbound = 'nothing';

/** The user has no keys of their own. */
export const noUserKeys: UserKeys = {};
