/** A line that is messageLines alone: without words it would be heard as nothing at all. */
export function orBlank(line: string): string {
	return line === '' ? '(blank)' : line;
}
