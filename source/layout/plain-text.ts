import {type Line, lineText} from './layout.js';

/** Lines of a layout as plain lines of text, for a pipe or a file. */
export function plainTextLines(lines: readonly Line[]): readonly string[] {
	return lines.map(line => lineText(line).trimEnd());
}
