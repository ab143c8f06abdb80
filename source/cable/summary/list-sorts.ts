/** Everything a list can be sorted by. */
export const listSorts = ['date', 'post', 'subject', 'classification', 'size', 'cited'] as const;

/** What a list is sorted by. */
export type ListSort = (typeof listSorts)[number];
