/** The only file that knows meow. */
import meow, {type AnyFlags} from 'meow';

/** The options among some arguments, by meow's names for them, and the help about them. */
export function parseWithMeow(
	usage: string,
	{
		packageJson,
		argv,
		flags,
		description,
	}: {
		readonly packageJson: {readonly version: string};
		readonly argv: readonly string[];
		readonly flags: AnyFlags;
		readonly description: string;
	},
): {readonly flags: Readonly<Record<string, unknown>>; readonly help: string} {
	const parsed = meow(usage, {
		importMeta: import.meta,
		// It would look for one itself, and put it in order.
		pkg: packageJson,
		argv: [...argv],
		flags,
		autoHelp: false,
		autoVersion: false,
		description,
	});
	return {flags: parsed.flags, help: parsed.help.trim()};
}
