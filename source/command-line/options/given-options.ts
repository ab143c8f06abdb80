/** The options on a command line, each once and in one spelling, however they were written. */
import type {Option} from './option-kinds.js';

/** The options by their names, each with its value if it has one, and the other words. */
export type Given = {
	readonly options: ReadonlyMap<string, string | undefined>;
	readonly words: readonly string[];
};

/**
 * Reads the options; of an option that is given twice the last one counts, as in git. What follows `--` is not an option.
 * Returns a sentence about the first one that is wrong instead, if one is.
 */
export function readOptions(argv: readonly string[], known: readonly Option[]): Given | string {
	const options = new Map<string, string | undefined>();
	const words: string[] = [];
	for (let index = 0; index < argv.length; index++) {
		const argument = argv[index] ?? '';
		if (argument === '--') {
			words.push(...argv.slice(index + 1));
			break;
		}
		if (!/^-./.test(argument)) {
			words.push(argument);
			continue;
		}
		const [, shown = '', attached] = /^([^=]*)(?:=(.*))?$/s.exec(argument) ?? [];
		const option = known.find(({name, letter}) => shown === (shown[2] ? `--${name}` : `-${letter}`));
		if (!option) {
			return `unknown option ${shown}`;
		}
		if (option.type === 'flag') {
			if (attached !== undefined) {
				return `${shown} takes no value`;
			}
			options.set(option.name, undefined);
			continue;
		}
		const next = argv[index + 1];
		const follows = attached === undefined && next !== undefined && !/^-./.test(next);
		const value = follows ? next : attached;
		if (!value) {
			return `${shown} needs a value, as in ${shown}=VALUE`;
		}
		options.set(option.name, value);
		index += follows ? 1 : 0;
	}
	return {options, words};
}

/** The same as arguments for meow, which strips a pair of quotation marks from a value. */
export function spelledForMeow({options, words}: Given): readonly string[] {
	const spelled = [...options].map(([name, value]) =>
		value === undefined ? `--${name}` : `--${name}="${value}"`,
	);
	return [...spelled, '--', ...words];
}
