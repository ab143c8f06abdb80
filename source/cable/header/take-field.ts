/** Takes the lines of labelled fields into the header, by the table of fields. */
import {isBlank, type TextLine, within} from '../line/lines.js';
import type {Field} from './fields/field.js';
import {labelledField} from './fields/fields.js';
import {addToField, continuesField} from './fields/open-field.js';
import {closeField, type Header} from './header.js';

/** Takes a line that begins with the label of a field. */
export function takeField(header: Header, line: TextLine): boolean {
	const labelled = labelledField(line.text);
	const {open} = header;
	const below = header.lines[header.at + 1]?.text ?? '';
	const isClaimed = labelled && open?.type === 'field' && open.field.claims?.(line.text, below);
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
export function takeContinuation(header: Header, line: TextLine): boolean {
	const {open, lines, at, addresses} = header;
	const isDoubleSpaced = () => hasBlankLinesBetween(lines, at);
	if (
		open?.type !== 'field' ||
		!continuesField(open, {line, below: lines[at + 1], addresses, isDoubleSpaced})
	) {
		return false;
	}
	open.end = line.next;
	open.gap = [];
	addToField(open, line);
	return true;
}

/** Whether almost all lines above one have a blank line between them. */
function hasBlankLinesBetween(lines: readonly TextLine[], at: number): boolean {
	let [apart, adjacent] = [0, 0];
	for (let index = at - 1; index > Math.max(0, at - LINES_LOOKED_AT); index--) {
		if (!isBlank(lines[index] as TextLine)) {
			if (isBlank(lines[index - 1] as TextLine)) {
				apart++;
			} else {
				adjacent++;
			}
		}
	}
	return apart >= 3 && adjacent * 4 <= apart;
}

const LINES_LOOKED_AT = 30;
