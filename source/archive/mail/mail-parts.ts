/** The cables of a mail. */
import {parseCable} from '../../cable/parse.js';
import {furtherStarts} from '../../cable/within-file/cable-starts.js';
import {bytesIn} from '../decode.js';
import type {ByteRange} from '../dump/entries.js';
import {type Mail, type MailSection, textOfMail} from './mail-text.js';

/** A cable of a mail: its text, and the section in which it begins, with the offset there. */
export type MailPart = {readonly text: string; readonly section: number; readonly at: number};

/** The cables of a mail; what stands above the first belongs to it. */
export function mailParts(mail: Mail): readonly MailPart[] {
	const starts = startsIn(mail);
	const text = textOfMail(mail);
	return starts.map(({section, at, offset}, index) => ({
		section,
		at,
		text: text.slice(offset, starts[index + 1]?.offset),
	}));
}

type Start = {readonly section: number; readonly at: number; readonly offset: number};

/** A part of a mail that is a cable, below another that is, begins a further one. */
function startsIn({head, sections}: Mail): readonly Start[] {
	const starts: Start[] = [{section: 0, at: 0, offset: 0}];
	let hasCable = false;
	let offset = head.length;
	for (const [section, {text}] of sections.entries()) {
		const isOne = sections.length > 1 && parseCable('', text).family !== 'text';
		if (isOne && hasCable) {
			starts.push({section, at: 0, offset});
		}
		starts.push(...furtherStarts(text).map(at => ({section, at, offset: offset + at})));
		hasCable ||= isOne;
		offset += text.length;
	}
	return starts;
}

/**
 * Where a mail can be cut, so that each range of its bytes has one of its cables: between its parts, and within a part
 * whose bytes are its words. None if a cable begins within an encoded part.
 */
export function cutsOf({sections}: Mail, parts: readonly MailPart[]): readonly ByteRange[] | undefined {
	const starts = parts.map((part, index) => (index === 0 ? 0 : startInBytes(sections, part)));
	const ranges = starts.map((start, index) => {
		const next = parts[index + 1];
		const last = sections[next === undefined ? sections.length - 1 : next.section - 1];
		const end = next === undefined || next.at === 0 ? last && endOf(last) : starts[index + 1];
		return start === undefined || end === undefined ? undefined : {offset: start, length: end - start};
	});
	return ranges.every(range => range !== undefined) ? ranges : undefined;
}

function startInBytes(sections: readonly MailSection[], {section, at}: MailPart): number | undefined {
	const {entity, body, encoding, text} = sections[section] as MailSection;
	if (at === 0) {
		return entity.offset;
	}
	return encoding === undefined ? undefined : body.offset + bytesIn(text.slice(0, at), encoding);
}

function endOf({body}: MailSection): number {
	return body.offset + body.length;
}
