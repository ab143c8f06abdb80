/** Reads TOML, and leaves out only the lines that are wrong. */
import {parse, TomlError} from 'smol-toml';
import {recordOf} from '../user-files/user-json.js';

/** A problem of a line, counted from 1. */
export type LineProblem = {readonly line: number; readonly message: string};

/** The tables of a text, and the lines that were left out because they are not TOML. */
export function readToml(text: string): {
	readonly record: Readonly<Record<string, unknown>>;
	readonly problems: readonly LineProblem[];
} {
	const lines = text.split(/\r?\n/);
	const problems: LineProblem[] = [];
	while (problems.length < MOST_PROBLEMS) {
		try {
			return {record: recordOf(parse(lines.join('\n'))), problems};
		} catch (error) {
			if (!(error instanceof TomlError)) {
				throw error;
			}
			const at = Math.min(error.line, lines.length);
			// The reported line may be left out already, when another one is at fault.
			if (lines[at - 1] === '') {
				problems.push({line: at, message: reasonOf(error)});
				break;
			}
			problems.push({line: at, message: `${reasonOf(error)}; the line is left out`});
			lines[at - 1] = '';
		}
	}
	return {record: {}, problems: [...problems, {line: 1, message: 'the whole file is ignored'}]};
}

/** Each problem costs reading the text once more. */
const MOST_PROBLEMS = 20;

function reasonOf({message}: TomlError): string {
	const [first = ''] = message.split('\n');
	return first.replace(/^Invalid TOML document: /, '');
}
