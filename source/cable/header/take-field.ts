/** Takes the lines of labelled fields into the header, by the table of fields. */
import {type TextLine, within} from '../line/lines.js';
import type {Field} from './fields/field.js';
import {labelledField} from './fields/fields.js';
import {addToField, continuesField} from './fields/open-field.js';
import {closeField, type Header} from './header.js';

/** Takes a line that begins with the label of a field. */
export function takeField(header: Header, line: TextLine): boolean {
	const labelled = labelledField(line.text);
	const {open} = header;
	const isClaimed = open?.type === 'field' && open.field.claims?.(line.text);
	if (!labelled || isClaimed || labelled.field.mayBegin?.(header) === false) {
		return false;
	}
	openField(header, line, labelled.field, labelled.end);
	return true;
}

/** Begins a field with the words of its first line, which follow the label. */
export function openField(header: Header, line: TextLine, field: Field, labelEnd: number): void {
	closeField(header);
	header.zone = 'fields';
	header.open = {
		type: 'field',
		field,
		fileText: header.fileText,
		label: within(line, 0, labelEnd),
		start: line.from,
		end: line.next,
		pieces: [],
		gap: [],
	};
	addToField(header.open, within(line, labelEnd, line.text.length));
}

/** Takes a line that continues the open field. */
export function takeContinuation({open, lines, at, addresses}: Header, line: TextLine): boolean {
	if (open?.type !== 'field' || !continuesField(open, {line, below: lines[at + 1], addresses})) {
		return false;
	}
	open.end = line.next;
	open.gap = [];
	addToField(open, line);
	return true;
}
