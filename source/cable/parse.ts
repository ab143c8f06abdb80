import type {Block, Cable, CableId} from './cable.js';
import {familyOf} from './family.js';
import {isHtml, pageFoot, pageHead, pageTail} from './html.js';
import type {Line} from './lines.js';
import {messageLines} from './message-lines.js';
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
	const lines = messageLines(reading.slice(0, pageTail(text)), head.at(-1)?.end);
	const told = familyOf(lines);
	const family = told !== 'text' && isHtml(text) ? 'html' : told;
	const blocks =
		family === 'text' ? plainText(text) : [head, messageBlocks(reading, lines), pageFoot(text)].flat();
	return {id, text, reading, family, blocks, problems: problemsOf(reading, blocks)};
}

function plainText(text: string): readonly Block[] {
	return text === '' ? [] : [{type: 'plain-text', start: 0, end: text.length}];
}

function messageBlocks(text: string, lines: readonly Line[]): readonly Block[] {
	const header = parseHeader(text, lines);
	return [header.blocks, parseBody(text, lines, header.next)].flat();
}
