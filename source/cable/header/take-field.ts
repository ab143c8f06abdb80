/** Takes the lines of labelled fields into the header, by the table of fields. */
import {isBlank, type TextLine, within} from '../line/lines.js';
import type {Field, NextLine} from './fields/field.js';
import {labelledField} from './fields/fields.js';
import {addToField, continuesField} from './fields/open-field.js';
import {closeField, type Header} from './header.js';

/** Takes a line that begins with the label of a field. */
export function takeField(header: Header, line: TextLine): boolean {
	const labelled = labelledField(line.text);
	const {open} = header;
	const below = header.lines[header.at + 1]?.text ?? '';
	const isClaimed = labelled && open?.type === 'field' && open.field.claims?.(line.text, below);
	if (
		!labelled ||
		isClaimed ||
		labelled.field.mayBegin?.(header) === false ||
		isOfText(header, labelled.field, line.text.slice(0, labelled.end + LENGTH_OF_ORDER))
	) {
		return false;
	}
	openField(header, line, labelled.field, labelled.end);
	return true;
}

/** Whether a label without its colon comes again below a blank line: `SUBJECT ARRIVED ROME JUNE 12.` */
function isOfText({fieldsRead, open, lines, at}: Header, field: Field, label: string): boolean {
	const above = lines[at - 1];
	return (
		field.isReadOnce === true &&
		!/[:;]/.test(label) &&
		above !== undefined &&
		isBlank(above) &&
		(fieldsRead.has(field) || (open?.type === 'field' && open.field === field))
	);
}

/** The label of an order is followed by its number, `E.O. 12958:`, in characters. */
const LENGTH_OF_ORDER = 6;

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
	const spacing = () => spacingAbove(lines, at);
	if (open?.type !== 'field' || !continuesField(open, {line, below: lines[at + 1], addresses, spacing})) {
		return false;
	}
	open.end = line.next;
	open.gap = [];
	addToField(open, line);
	return true;
}

/** How the lines above one are spaced: doubly if almost all have a blank line between them, with gaps if some have more. */
function spacingAbove(lines: readonly TextLine[], at: number): ReturnType<NextLine['spacing']> {
	let [apart, adjacent, gaps] = [0, 0, 0];
	for (let index = at - 1; index > Math.max(1, at - LINES_LOOKED_AT); index--) {
		if (isBlank(lines[index] as TextLine)) {
			continue;
		}
		if (!isBlank(lines[index - 1] as TextLine)) {
			adjacent++;
			continue;
		}
		apart++;
		gaps += isBlank(lines[index - 2] as TextLine) ? 1 : 0;
	}
	if (apart < 3 || adjacent * 4 > apart) {
		return 'single';
	}
	return gaps > 0 && gaps < apart ? 'double with gaps' : 'double';
}

const LINES_LOOKED_AT = 30;
