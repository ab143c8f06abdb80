import type {Attribute, MessageAttributes} from '../cable.js';
import {type TextLine, within} from '../line/lines.js';

/** The archivists' catalogue entry, from its title to the end of the file. */
export function parseAttributes(lines: readonly TextLine[], first: number): MessageAttributes {
	const attributes: Attribute[] = [];
	for (let index = first + 1; index < lines.length; index++) {
		const line = lines[index] as TextLine;
		const {text} = line;
		beforeValue.lastIndex = 0;
		if (beforeValue.test(text)) {
			attributes.push({
				name: within(line, 0, text.indexOf(':')),
				value: within(line, beforeValue.lastIndex, text.length),
			});
		}
	}
	const [start, end] = [lines[first]?.from ?? 0, lines.at(-1)?.next ?? 0];
	return {type: 'message-attributes', start, end, attributes};
}

const beforeValue = /[A-Z][A-Za-z/ ]{1,60}:\s*/y;
