import type {Layout} from './layout.js';
import {lineText} from './layout.js';

/** The layout as plain lines of text, for a pipe or a file. */
export function plainTextLines(layout: Layout): readonly string[] {
	return layout.lines.map(line => lineText(line).trimEnd());
}
