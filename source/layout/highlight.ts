import type {Range} from '../cable/cable.js';
import {firstIndex} from '../cable/first-index.js';
import type {Line, Role, Span} from './layout.js';

/** A line with its matches highlighted; `current` are the stretches of the match that the reader is at. */
export function highlightMatches(
	line: Line,
	matches: readonly Range[],
	current: readonly Range[] = [],
): Line {
	if (matches.length === 0 || !line.spans.some(span => overlapping(matches, span).length > 0)) {
		return line;
	}
	const roleOf = (match: Range) => (current.includes(match) ? 'current-match' : 'match');
	return {
		...line,
		spans: line.spans.flatMap(span => withRoles(span, overlapping(matches, span), roleOf)),
	};
}

/** A stretch of the text, and the role that it has wherever it is shown. */
export type Marked = Range & {readonly role: Role};

/** A line on which some stretches of the text, in their order, have roles of their own. */
export function markRanges(line: Line, marked: readonly Marked[]): Line {
	return marked.length === 0 || !line.spans.some(span => overlapping(marked, span).length > 0)
		? line
		: {
				...line,
				spans: line.spans.flatMap(span => withRoles(span, overlapping(marked, span), ({role}) => role)),
			};
}

function withRoles<R extends Range>(
	span: Span,
	matches: readonly R[],
	roleOf: (match: R) => Role,
): readonly Span[] {
	const {offset} = span;
	if (offset === undefined || matches.length === 0) {
		return [span];
	}
	const parts: Span[] = [];
	let at = 0;
	for (const match of matches) {
		const start = Math.max(at, match.start - offset);
		const end = Math.min(span.text.length, match.end - offset);
		parts.push({...span, text: span.text.slice(at, start), offset: offset + at});
		parts.push({
			text: span.text.slice(start, end),
			role: roleOf(match),
			offset: offset + start,
		});
		at = end;
	}
	parts.push({...span, text: span.text.slice(at), offset: offset + at});
	return parts.filter(part => part.text !== '');
}

/** The matches that overlap a span; they are in order, so the first is found by binary search. */
function overlapping<R extends Range>(matches: readonly R[], {text, offset}: Span): readonly R[] {
	if (offset === undefined) {
		return [];
	}
	const first = firstIndex(matches.length, index => (matches[index]?.end ?? 0) > offset);
	let end = first;
	while (end < matches.length && (matches[end]?.start ?? 0) < offset + text.length) {
		end++;
	}
	return matches.slice(first, end);
}
