import type {Block, Cable, CableId} from './cable.js';
import {familyOf} from './family.js';
import {isHtml, pageHead} from './html.js';
import {type Line, splitLines} from './lines.js';
import {parseBody} from './parse-body.js';
import {parseHeader} from './parse-header.js';
import {problemsOf} from './problems.js';
import {readingOf} from './reading.js';

/**
 * The cable that a text holds.
 * Never throws: what is odd is kept and told in `problems`, and a text that is no cable is `plain-text` from end to end.
 */
export function parseCable(id: CableId, text: string): Cable {
	const reading = readingOf(text);
	const head = pageHead(text);
	const printed = splitLines(reading, head.at(-1)?.end);
	const lines = printed.some(isRunTogether) ? printed.flatMap(partAtLabels) : printed;
	const told = familyOf(lines);
	const family = told !== 'text' && isHtml(text) ? 'html' : told;
	const blocks = family === 'text' ? plainText(text) : [head, messageBlocks(reading, lines)].flat();
	return {id, text, reading, family, blocks, problems: problemsOf(reading, blocks)};
}

function plainText(text: string): readonly Block[] {
	return text === '' ? [] : [{type: 'plain-text', start: 0, end: text.length}];
}

function messageBlocks(text: string, lines: readonly Line[]): readonly Block[] {
	const header = parseHeader(text, lines);
	return [header.blocks, parseBody(text, lines, header.next)].flat();
}

/** Parts a line whose line breaks were lost, `UNCLAS STATE 284 SIPDIS E.O. 13526: N/A TAGS: …`, where its labels begin. */
function partAtLabels(line: Line): Line | readonly Line[] {
	if (!isRunTogether(line)) {
		return line;
	}
	const cuts = [...line.text.matchAll(laterLabels)].map(match => match.index);
	return [0, ...cuts].map((from, index, starts) => {
		const to = starts[index + 1] ?? line.text.length;
		const words = line.text.slice(from, to).trimEnd();
		return {
			text: words,
			start: line.start + from,
			end: line.start + from + words.length,
			from: index === 0 ? line.from : line.start + from,
			next: index === starts.length - 1 ? line.next : line.start + to,
		};
	});
}

function isRunTogether({text}: Line): boolean {
	return text.length >= 24 && firstWords.test(text);
}

const firstWords =
	/^(?:UNCLAS|C ?O ?N ?F ?I|S ?E ?C ?R ?E ?T|SENSITIVE|SIPDIS|E\.?O\.? \d{5}|TAGS:|SUBJECT:|REF(?:S|TEL)?:)/;
const laterLabels = /(?<=\s)(?:E\.O\. \d{5}:|TAGS: |SUBJECT: |REFS?: |C(?:LASSIFIED BY|lassified [Bb]y):? )/g;
