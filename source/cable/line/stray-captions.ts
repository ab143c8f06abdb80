/** Where a distribution caption stands within a sentence, as it does where pages were joined: `the toll SIPDIS would`. */
import type {Range} from '../cable.js';
import {captionsOf} from './captions.js';
import {classificationWord} from './classification-word.js';

/** The captions that stand between other words of their line and are none of them, given where each `PDIS` begins. */
export function strayCaptionsWithin(reading: string, candidates: readonly number[]): readonly Range[] {
	const found: Range[] = [];
	for (const at of candidates) {
		const [before, rest] = reading.charAt(at + 1) === ' ' ? ['S I ', 'P D I S'] : ['SI', 'PDIS'];
		const range = {start: at - before.length, end: at + rest.length};
		if (range.start >= 0 && reading.startsWith(before, range.start) && isStray(reading, range)) {
			found.push(range);
		}
	}
	return found;
}

function isStray(reading: string, {start, end}: Range): boolean {
	const above = reading.slice(Math.max(0, start - NEAR), start);
	const before = above.slice(Math.max(above.lastIndexOf('\n'), above.lastIndexOf('\r')) + 1);
	const after = /^[^\r\n]*/.exec(reading.slice(end, end + NEAR))?.[0] ?? '';
	const isApart = /(?:^|\s)$/.test(before) && /^(?:\s|$)/.test(after);
	return (
		isApart &&
		(before.trim() !== '' || after.trim() !== '') &&
		!isPartOfSentence(before, after) &&
		// A classification line and a line of captions have their own place for it.
		classificationWord(before.trimStart()) === undefined &&
		captionsOf({text: (before + after).trim(), start: 0, end: 0, from: 0, next: 0}) === undefined
	);
}

/** How far from a caption its surroundings are looked at, in characters. */
const NEAR = 120;

/** Whether the sentence is about the caption: `without the SIPDIS caption`, `marked SIPDIS`. */
function isPartOfSentence(before: string, after: string): boolean {
	return (
		/^\s*CAPTIONS?\s?:/i.test(before) ||
		/(?:\b(?:CAPTION(?:ED)?|MARK(?:ED|ING)?|LABEL+ED|TAG(?:GED)?|SLUG(?:GED)?|USE|USING|VIA|WORD|TERM|WITHOUT|NON|NOT|NO|AS|AND|OR|VIEWED ON|ON)|[/(["“'])\s*$/i.test(
			before,
		) ||
		/^\s*(?:(?:CAPTION|CABLE|DISTRIBUTION|DISSEMINATION|MESSAGE|TELEGRAM|TRAFFIC|WEB ?SITE|DATABASE|NETWORK|CHANNEL|ACCESS|DESIGNATION|HANDLING|REPORTING|TAG|LABEL|SLUG|MARKING|LINE|SYSTEM)S?|AND|OR|IS|WAS)\b/i.test(
			after,
		)
	);
}
