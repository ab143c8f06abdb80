import type {Attribute, MessageAttributes} from '../cable.js';
import {type TextLine, within} from '../line/lines.js';

/** The archivists' catalogue entry, from its title to the end of the file. */
export function parseAttributes(lines: readonly TextLine[], first: number): MessageAttributes {
	const attributes: Attribute[] = [];
	for (const line of lines.slice(first + 1)) {
		const match = /^([A-Z][A-Za-z/ ]{1,60}):\s*/.exec(line.text);
		if (match) {
			attributes.push({
				name: within(line, 0, match[1]?.length ?? 0),
				value: within(line, match[0].length, line.text.length),
			});
		}
	}
	const [start, end] = [lines[first]?.from ?? 0, lines.at(-1)?.next ?? 0];
	return {type: 'message-attributes', start, end, attributes};
}
