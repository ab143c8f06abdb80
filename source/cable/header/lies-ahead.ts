/** What of a header still lies ahead of a line: the header ends where the text begins, however many lines that is. */
import {classificationLine} from '../line/classification-line.js';
import {isBlank, type TextLine} from '../line/lines.js';
import {paragraphStart} from '../line/paragraph-start.js';
import {addProse, isText, noProse} from '../line/prose.js';
import {dateLine, isAttributesTitle, isEndMark} from '../line/recognise.js';
import {executiveOrderField} from './fields/executive-order.js';
import type {Field} from './fields/field.js';
import {labelledField} from './fields/fields.js';
import {subjectField} from './fields/subject.js';
import {tagsField} from './fields/tags.js';
import type {Header, HeaderPart, Stretch} from './header.js';

/** Whether a part that every header has, and that has not been read yet, stands between the current line and the text. */
export function liesAhead(header: Header): boolean {
	return everyPart.some(
		part => isMissing(header, part) && (stretchFrom(header).parts.get(part) ?? -1) > header.at,
	);
}

/** Whether a part has not been read. */
function isMissing({zone, isDated, fieldsRead, open}: Header, part: HeaderPart): boolean {
	switch (part) {
		case 'date':
			return !isDated;
		case 'classification':
			return zone === 'transmission' || zone === 'addresses';
		default:
			return !fieldsRead.has(part) && !(open?.type === 'field' && open.field === part);
	}
}

const fieldsOfEvery: readonly Field[] = [executiveOrderField, tagsField, subjectField];
const everyPart: readonly HeaderPart[] = [...fieldsOfEvery, 'date', 'classification'];

/** The stretch in which a header stands, remembered so that no line is looked at again for each one above it. */
function stretchFrom({lines, at, ahead, fieldsRead}: Header): Stretch {
	const known = ahead.stretch;
	if (known && known.from <= at && at < known.to) {
		return known;
	}
	const stretch = readStretch(lines, at, fieldsRead.size > 0);
	ahead.stretch = stretch;
	return stretch;
}

function readStretch(lines: readonly TextLine[], from: number, hasFields: boolean): Stretch {
	const parts = new Map<HeaderPart, number>();
	let prose = noProse;
	let index = from;
	for (; index < lines.length; index++) {
		const line = lines[index] as TextLine;
		if (isBlank(line)) {
			continue;
		}
		if ((index > from && paragraphStart(line.text)) || isAttributesTitle(line.text) || isEnd(line.text)) {
			break;
		}
		const part = partOf(line);
		if (part) {
			parts.set(part, index);
		}
		prose = part === undefined ? addProse(prose, line.text) : noProse;
		if (isText(prose)) {
			if (hasFields || parts.size > 0 || !isNoteAboveFields(lines, index)) {
				break;
			}
			prose = noProse;
		}
	}
	return {from, to: Math.max(index, from + 1), parts};
}

/** Whether sentences above a header's fields are a note about the message: its order or its TAGS follow soon. */
function isNoteAboveFields(lines: readonly TextLine[], at: number): boolean {
	const field = lines
		.slice(at + 1, at + LINES_OF_NOTE)
		.find(({text}) => 'ETet('.includes(text.charAt(0)) && labelledField(text)?.field.provesHeader);
	return field !== undefined && paragraphStart(field.text) === undefined;
}

/** No note is longer, in lines. */
const LINES_OF_NOTE = 14;

/** `BT` also stands between the addresses and the classification. */
function isEnd(text: string): boolean {
	return text !== 'BT' && isEndMark(text);
}

function partOf(line: TextLine): HeaderPart | undefined {
	const field = labelledField(line.text)?.field;
	if (field && fieldsOfEvery.includes(field)) {
		return field;
	}
	return dateLine(line) ? 'date' : classificationLine(line) ? 'classification' : undefined;
}
