/** Terms and what they mean, side by side. */

/** A term and what it means. */
export type TermRow = {readonly term: string; readonly words: string};

/** A title, and below it the rows. */
export function section(title: string, rows: readonly TermRow[]): string {
	return [title, ...rows.flatMap(rowLines)].join('\n');
}

/** The columns of the terms, and of the words beside them. */
const termWidth = 32;
const wordsWidth = 44;

function rowLines({term, words}: TermRow): readonly string[] {
	const [first = '', ...rest] = wrapped(words);
	const beside = term.length < termWidth ? [`${term.padEnd(termWidth)}${first}`] : [term, indented(first)];
	return [...beside, ...rest.map(indented)].map(line => `  ${line}`);
}

function indented(line: string): string {
	return ' '.repeat(termWidth) + line;
}

function wrapped(words: string): readonly string[] {
	const lines: string[] = [];
	for (const word of words.split(' ')) {
		const longer = `${lines.at(-1)} ${word}`;
		if (lines.length > 0 && longer.length <= wordsWidth) {
			lines[lines.length - 1] = longer;
		} else {
			lines.push(word);
		}
	}
	return lines;
}
