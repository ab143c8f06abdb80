/** The kinds of rows in the table of settings. */

/** A setting of the user's file. */
export type Setting<Value> = {
	/** Its name in the file. */
	readonly name: string;
	/** What it is for, as the comment above it says. */
	readonly words: string;
	readonly default: Value;
	/** What a value of the file means; undefined if it is wrong. */
	readonly read: (value: unknown) => Value | undefined;
	/** Completes the sentence about a wrong value: `sort must …`. */
	readonly must: string;
};

/** A setting that is one of a few words. */
export function oneOf<const Word extends string>(
	name: string,
	choices: readonly Word[],
	words: string,
	byDefault: NoInfer<Word>,
): Setting<Word> {
	return {
		name,
		words,
		default: byDefault,
		read: value => choices.find(choice => choice === value),
		must: `be one of ${choices.map(choice => `"${choice}"`).join(', ')}`,
	};
}

/** A setting that is on or off. */
export function onOrOff(name: string, words: string, byDefault: boolean): Setting<boolean> {
	return {
		name,
		words,
		default: byDefault,
		read: value => (typeof value === 'boolean' ? value : undefined),
		must: 'be true or false',
	};
}

/** A setting that is a whole number within limits. */
export function numberWithin(
	name: string,
	[least, most]: readonly [number, number],
	words: string,
	byDefault: number,
): Setting<number> {
	return {
		name,
		words,
		default: byDefault,
		read: value =>
			typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
				? value
				: undefined,
		must: `be a whole number from ${least} to ${most}`,
	};
}
