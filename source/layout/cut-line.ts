/** Lines of the file that are not wrapped: each is cut at the edges of the screen, with a mark where it goes on. */
import {type Line, lineText, type Role, type Span} from './layout.js';
import {displayWidth, firstGrapheme, isWiderThan, takeColumns} from './width.js';

/** What is shown of lines: from a column on, some columns. */
export type Section = {readonly shift: number; readonly width: number};

/** A line cut to a part of its columns. Its first span is the margin, which stays and has the mark on the left. */
export function cutLine(line: Line, {shift, width}: Section): Line {
	const [margin, ...text] = line.spans;
	if (margin === undefined || width < LEAST_COLUMNS) {
		return {...line, spans: takeSpans(line.spans, width)};
	}
	const {rest, isAny} = dropColumns(text, shift);
	const room = width - displayWidth(margin.text);
	const isCut = isWiderThan(lineText({spans: rest}), room);
	const shown = isCut ? [...takeSpans(rest, room - 1), mark('›')] : rest;
	return {
		...line,
		spans: [isAny ? mark('‹') : margin, ...shown],
		...(isCut && {isCut}),
	};
}

/** On narrower screens there is no room for marks. */
const LEAST_COLUMNS = 4;

const markRole: Role = 'note';

function mark(text: string): Span {
	return {text, role: markRole};
}

/** The spans without their first columns, and whether there was anything in these; half a wide letter is a blank. */
function dropColumns(spans: readonly Span[], columns: number): {rest: readonly Span[]; isAny: boolean} {
	let left = columns;
	const rest: Span[] = [];
	for (const span of spans) {
		const dropped = left === 0 ? '' : takeColumns(span.text, left);
		left -= displayWidth(dropped);
		if (dropped.length < span.text.length) {
			const halved = left === 0 ? '' : firstGrapheme(span.text.slice(dropped.length));
			const kept = withoutFirst(span, dropped.length + halved.length);
			rest.push(
				...(halved === '' ? [] : [{text: ' '.repeat(displayWidth(halved) - left), role: span.role}]),
				kept,
			);
			left = 0;
		}
	}
	return {rest: rest.filter(({text}) => text !== ''), isAny: columns > 0 && spans.length > 0};
}

function withoutFirst(span: Span, length: number): Span {
	const text = span.text.slice(length);
	return span.offset === undefined ? {...span, text} : {...span, text, offset: span.offset + length};
}

/** The first columns of some spans. */
function takeSpans(spans: readonly Span[], columns: number): readonly Span[] {
	let left = columns;
	const taken: Span[] = [];
	for (const span of spans) {
		const text = takeColumns(span.text, left);
		if (text !== '') {
			taken.push({...span, text});
		}
		left = text.length < span.text.length ? 0 : left - displayWidth(text);
	}
	return taken;
}
