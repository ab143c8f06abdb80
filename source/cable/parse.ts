import {parseBody} from './body/parse-body.js';
import type {Block, Cable, CableId, Family} from './cable.js';
import {familyOf} from './family.js';
import {parseHeader} from './header/parse-header.js';
import type {TextLine} from './line/lines.js';
import {messageLines} from './line/message-lines.js';
import {compactRange, compactText} from './masks/compact-text.js';
import {rowFoot, rowHead, wholeRow} from './masks/dump-row.js';
import {isHtml, pageFoot, pageHead, pageTail} from './masks/html.js';
import {plainCable, plainText, whyNotAnalysed} from './plain-cable.js';
import {problemsOf} from './problems.js';
import {readFile} from './reading.js';
import {cableLines, frameBlocks} from './within-file/frame.js';

/**
 * Parses the text of a file.
 * Never throws: what is odd is kept and reported in `problems`; a text that is not a cable, or too large for one, is
 * `plain-text` from end to end.
 */
export function parseCable(id: CableId, text: string): Cable {
	const reason = whyNotAnalysed(text);
	return reason === undefined ? analyse(id, text) : plainCable(id, text, reason);
}

function analyse(id: CableId, text: string): Cable {
	const {reading, quoted} = readFile(text);
	const {head, end, foot, familyIn, isFramed} = wrappingOf(text);
	const start = head.at(-1)?.end ?? 0;
	const message = compactText(reading, start, end);
	const lines = messageLines(message.text, start);
	const own = isFramed
		? cableLines(lines, quoted && compactRange(reading, start, quoted))
		: {first: 0, end: lines.length};
	const cable = own.first === 0 && own.end === lines.length ? lines : lines.slice(own.first, own.end);
	const family = familyIn(familyOf(cable));
	if (family === 'text') {
		const shown = readFile(text, {hasEntities: false}).reading;
		return {id, text, reading: shown, family, blocks: plainText(text), problems: []};
	}
	const found = [
		...frameBlocks(lines.slice(0, own.first)),
		...messageBlocks(message.text, cable),
		...frameBlocks(lines.slice(own.end)),
	];
	const blocks = [...head, ...message.placed(found), ...foot];
	const problems = message.placed(problemsOf(message.text, [...head, ...found]));
	return {id, text, reading, family, blocks, problems};
}

/** The row or the page that holds a cable. */
type Wrapping = {
	readonly head: readonly Block[];
	/** Where the cable ends. */
	readonly end: number;
	readonly foot: readonly Block[];
	/** Whether other text may stand around the cable. */
	readonly isFramed: boolean;
	/** The family, given the one that the lines of the cable show. */
	readonly familyIn: (shown: Family) => Family;
};

function wrappingOf(text: string): Wrapping {
	const row = wholeRow(text);
	if (row) {
		return {
			head: [rowHead(text, row)],
			end: row.body.end,
			foot: rowFoot(text, row),
			isFramed: false,
			// The dump has only cables, however little is left of one.
			familyIn: shown => (shown === 'text' ? 'cablegate' : shown),
		};
	}
	const end = pageTail(text);
	return {
		head: pageHead(text),
		end,
		foot: pageFoot(text, end),
		isFramed: true,
		familyIn: shown => (shown === 'cablegate' && isHtml(text) ? 'html' : shown),
	};
}

function messageBlocks(text: string, lines: readonly TextLine[]): readonly Block[] {
	const header = parseHeader(text, lines);
	return [...header.blocks, ...parseBody(text, lines, header)];
}
