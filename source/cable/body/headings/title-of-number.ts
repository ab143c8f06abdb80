/** The title behind a number: alone on its line, `2. (C) Background`, or before a colon, `2. (C) Why He Left: …`. */
import type {Range} from '../../cable.js';
import {isBlank, type TextLine, within} from '../../line/lines.js';
import {isRule} from '../../line/recognise.js';
import type {Body} from '../body.js';
import {isListItem, isTableRow, SHORT} from '../flow.js';
import {isSectionWord, readsLikeHeading, startOfTitle, titleBeforeColon} from './heading-words.js';

/** The title behind a number and its marking; the words after them begin at a position of a line. */
export function titleOfNumber(body: Body, at: number, from: number): Range | undefined {
	const line = body.lines[at] as TextLine;
	const words = line.text.slice(from);
	const end = isAboveItsText(body, at, words) ? lengthOfTitle(words) : titleBeforeColon(words);
	return end === undefined ? undefined : within(line, from + startOfTitle(words), from + end);
}

function lengthOfTitle(words: string): number {
	return words.length - (/[\s.:-]{1,9}$/.exec(words.slice(-9))?.[0].length ?? 0);
}

/** Whether words alone on a line head the text below them; other words than those of a section are apart from it. */
function isAboveItsText(body: Body, at: number, words: string): boolean {
	const {lines, furniture, startAt, lastWordsAt, signatureAt, measure} = body;
	if (words === '' || words.length > measure * SHORT) {
		return false;
	}
	const belowAt = belowGap(lines, at);
	const below = lines[belowAt]?.text ?? '';
	if (belowAt > lastWordsAt || belowAt === signatureAt || furniture.has(belowAt) || startAt.has(belowAt)) {
		return false;
	}
	const beginsText = /^["“(]{0,2}\p{Lu}/u.test(below);
	if (isSectionWord(words)) {
		return beginsText || isListItem(below);
	}
	// In a text that is all in capitals only a rule tells a title from a sentence.
	const hasRule = isRule(lines[at + 1]?.text ?? '');
	return belowAt > at + 1 && beginsText && (hasRule || /\p{Ll}/u.test(below)) && isTitle(words);
}

/** The first line below another that is neither blank nor a rule. */
function belowGap(lines: readonly TextLine[], at: number): number {
	let below = at + 1;
	for (let line = lines[below]; line && (isBlank(line) || isRule(line.text)); line = lines[++below]) {
		// What is passed over parts the title from its text.
	}
	return below;
}

function isTitle(words: string): boolean {
	return words.endsWith(':')
		? titleBeforeColon(`${words} `) !== undefined
		: readsLikeHeading(words) && !isTableRow(words);
}
