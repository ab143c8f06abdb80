/** A line printed alone; if it is empty, a screen reader would say nothing. */
export function orBlank(line: string): string {
	return line === '' ? '(blank)' : line;
}
