import type {Output} from '../output.js';

/** Writes rows of cells below their headings, numbers to the right; the last cell is a word, and to the left. */
export function writeTable(
	headings: readonly string[],
	rows: readonly (readonly string[])[],
	{writeLine}: Pick<Output, 'writeLine'>,
): void {
	const widths = headings.map((heading, index) =>
		rows.reduce((widest, row) => Math.max(widest, row[index]?.length ?? 0), heading.length),
	);
	for (const row of [headings, ...rows]) {
		const last = row.length - 1;
		writeLine(
			row.map((cell, index) => (index === last ? cell : cell.padStart(widths[index] ?? 0))).join('  '),
		);
	}
}
