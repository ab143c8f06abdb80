/** Lines above the date that are known only by their place: who cleared the message, and the number set by an editor. */
import {lastPrinted} from '../blocks.js';
import type {Block, ClassificationLine, Range} from '../cable.js';
import {messageNumberLine} from '../line/classification-line.js';
import type {TextLine} from '../line/lines.js';

/** Below the drafters are those who cleared the message, `EUR:RRASSENDYLL`, each on a line. */
export function clearance(
	blocks: readonly Block[],
	line: TextLine,
): {kind: 'drafting'; value: Range} | undefined {
	const above = lastPrinted(blocks);
	return above?.type === 'transmission-line' && above.kind === 'drafting' && line.text.length < 60
		? {kind: 'drafting', value: {start: line.start, end: line.end}}
		: undefined;
}

/** The editors of the Foreign Relations series set the number between `TELEGRAM` and the date. */
export function editorsNumber(
	fileText: string,
	blocks: readonly Block[],
	line: TextLine,
): ClassificationLine | undefined {
	const above = lastPrinted(blocks);
	return above && /(?:TELEGRAM(?: \d+)?|of State)\s*$/i.test(fileText.slice(above.start, above.end))
		? messageNumberLine(line)
		: undefined;
}
