/** A line that is said alone: without words it would be heard as nothing at all. */
export function spoken(line: string): string {
	return line === '' ? '(blank)' : line;
}
