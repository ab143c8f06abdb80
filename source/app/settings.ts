/** What the reader has chosen and keeps from one run to the next. */
export type Settings = {
	readonly sort: SortKey;
	/** Whether the list begins with what its order has last: the newest cable, the end of the alphabet. */
	readonly isReversed: boolean;
};

export type SortKey = (typeof sortKeys)[number];

/** The newest cable first. */
export const defaultSettings: Settings = {sort: 'date', isReversed: true};

/** The settings that a file holds; what it does not hold or holds wrongly is as it is by default. */
export function readSettings(value: unknown): Settings {
	const record =
		typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
	const {sort, isReversed} = record;
	return {
		sort: sortKeys.find(key => key === sort) ?? defaultSettings.sort,
		isReversed: typeof isReversed === 'boolean' ? isReversed : defaultSettings.isReversed,
	};
}

/** The orders that a list can have. */
export const sortKeys = ['date', 'post', 'subject', 'classification', 'size', 'cited'] as const;

/** Whether an order begins with its greatest until it is turned round: the newest, the highest, the most; names do not. */
export function beginsWithGreatest(sort: SortKey): boolean {
	return sort !== 'post' && sort !== 'subject';
}

/** The order in words, for the status line. */
export function describeOrder({sort, isReversed}: Settings): string {
	switch (sort) {
		case 'date':
			return isReversed ? 'newest first' : 'oldest first';
		case 'post':
			return isReversed ? 'by post, backwards' : 'by post';
		case 'subject':
			return isReversed ? 'by subject, backwards' : 'by subject';
		case 'classification':
			return isReversed ? 'highest classification first' : 'lowest classification first';
		case 'size':
			return isReversed ? 'longest first' : 'shortest first';
		case 'cited':
			return isReversed ? 'most cited first' : 'least cited first';
		default:
			return sort satisfies never;
	}
}
