/** The kinds of rows in the table of options, and what their values become. */

/** Any option. */
export type Option = Flag | Value<unknown, unknown>;

/** An option that is either given or not. */
export type Flag = Named & {readonly type: 'flag'};

/** An option that takes a value; `Default` is what holds without it. */
export type Value<Read, Default> = Named & {
	readonly type: 'value';
	/** The value as the help shows it. */
	readonly placeholder: string;
	/** What a value means; undefined if it is wrong. */
	readonly read: (given: string) => Read | undefined;
	/** Completes the sentence about a wrong value: `--width must …`. */
	readonly must: string;
	readonly default: Default;
};

type Named = {
	/** Without the hyphens. */
	readonly name: string;
	/** Its short form, if it has one. */
	readonly letter?: string;
	/** What the help says about it. */
	readonly words: string;
};

/** Options under the names that their values have in a request. */
export type Options = Readonly<Record<string, Option>>;

/** The values of some options once they are read. */
export type ValuesOf<Some extends Options> = {readonly [Name in keyof Some]: Meaning<Some[Name]>};

type Meaning<One> = One extends Flag
	? boolean
	: One extends Value<infer Read, infer Default>
		? Read | Default
		: never;

/** A row of the table for an option without a value. */
export function flag(name: string, words: string, letter?: string): Flag {
	return {type: 'flag', name, words, ...(letter !== undefined && {letter})};
}

/** A row for an option that takes one of a few words; the first is the default. */
export function choice<const Word extends string>(
	name: string,
	choices: readonly [Word, ...Word[]],
	words: string,
): Value<Word, Word> {
	return value(name, choices.join('|'), words, {
		read: given => choices.find(word => word === given),
		must: `be one of ${choices.join(', ')}`,
		default: choices[0],
	});
}

/** A row for an option that takes any value. */
export function text(name: string, placeholder: string, words: string): Value<string, undefined> {
	return value(name, placeholder, words, {read: given => given, must: 'be a text', default: undefined});
}

/** A row for an option whose value is checked. */
export function value<Read, Default>(
	name: string,
	placeholder: string,
	words: string,
	check: Pick<Value<Read, Default>, 'read' | 'must' | 'default'>,
): Value<Read, Default> {
	return {type: 'value', name, placeholder, words, ...check};
}

/** Reads a whole number from 1 to `most`. */
export function wholeNumber(given: string, most = Number.POSITIVE_INFINITY): number | undefined {
	const number = Number(given);
	return Number.isInteger(number) && number >= 1 && number <= most ? number : undefined;
}
