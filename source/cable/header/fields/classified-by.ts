/**
 * `Classified By: NAME, TITLE, for reasons 1.4 (b) and (d).`: who classified the cable, and which paragraphs of the
 * executive order allow it. Those are 1.3 in E.O. 12356, 1.5 in E.O. 12958 (1.4 since 2003), 1.4 in E.O. 13526.
 */
import type {ClassifiedBy, Range, Reason} from '../../cable.js';
import {hull, joinText} from '../../joined-text.js';
import {mostListed} from '../../most-listed.js';
import type {Field, GatheredField} from './field.js';
import {isAdjacent, isIncomplete, wordsSoFar} from './open-field.js';

/** The field of who classified the cable, and why. */
export const classifiedByField: Field = {
	label: {
		initials: 'CcDd(',
		spellings: [
			/^(?:\((?:U|SBU|C|S)\)\s*)?(?:CLASSIFIED|DERIVED)\s+BY\b\s*[:;.-]?\s*/i,
			/^(?:CLASSIFIED|DERIVED FROM):\s*/i,
		],
	},
	provesHeader: true,
	// On the first line of a file it is a sentence about the text.
	mayBegin: ({zone, blocks}) => zone !== 'transmission' || blocks.length > 0,
	continues: (open, {line}) =>
		(isAdjacent(open) && !isFinished(wordsSoFar(open))) || isIncomplete(open) || startsReasons(line.text),
	claims: startsReasons,
	parse: parseClassifiedBy,
};

/** The reasons stand below the authority's name as often as beside it. */
function startsReasons(text: string): boolean {
	return /^REASONS?\s?:/i.test(text);
}

/** Whether the reasons have been given, and their sentence ends. */
function isFinished(words: string): boolean {
	return /1[.,]\s?[3-7].*\.$/.test(words) && !/\bE\.? ?O\.$/i.test(words);
}

function parseClassifiedBy({fileText, extent, pieces}: GatheredField): ClassifiedBy {
	const {text, ranges} = joinText(fileText, pieces);
	const isDerived = /^\s*derived\s+from/i.test(fileText.slice(extent.start, extent.start + 40));
	const name = isDerived ? undefined : nameOf(text);
	const reasons = reasonsOf(text).map(({paragraph, letter}): Reason => {
		const paragraphRange = hull(ranges(paragraph.start, paragraph.end));
		const [letterRange] = letter ? ranges(letter.start, letter.end) : [];
		return {paragraph: paragraphRange as Range, ...(letterRange && {letter: letterRange})};
	});
	const nameRange = name && hull(ranges(name.start, name.end));
	return {type: 'classified-by', ...extent, pieces, ...(nameRange && {name: nameRange}), reasons};
}

/** The authority's name: after a doubled label and the titles, before the office and the reasons. */
function nameOf(text: string): Range | undefined {
	const start = leadingWords.exec(text)?.[0].length ?? 0;
	const end = start + text.slice(start).search(nameEnd);
	const name = text.slice(start, end).trimEnd();
	return /\p{L}{2}/u.test(name) && !/^\d/.test(name) ? {start, end: start + name.length} : undefined;
}

/** The name ends at a punctuation mark, at the words that introduce the reasons, or with its sentence. */
const nameEnd =
	/,(?!\s+(?:[JS]r|I{2,3})\b)|[;:([/]|\s[-–]|\b(?:for|reasons?|per|under|pursuant|due|in accordance)\b|\bE\.?O\.? |\b1[.,]\s?[3-7]|(?<=\p{L}{3})[.](?=\s|$)|$/iu;

/** What may precede the name. An office has a stroke, `EUR/PRA`, or is one of the bureaus. */
const titles = [
	'the|acting|chief of (?:mission|section|staff)|a/|and|&|deputy|assistant|under|principal|chief|head|officer|minister(?:[- ]counsell?or)?|director|secretary|m/c',
	"ambassador|amb\\.?|charg[eé](?:,? a\\.?i\\.?)?|d['’]?\\s?affair(?:e)?s|a\\.?i\\.|ad interim|cda|dcm|consul|general|cg",
	'permanent representative|permrep|counsell?or|polcouns|econcouns|polcounsell?or|(?:pol|econ)(?:-(?:pol|econ|mil))?|poloff|econoff|polchief|econchief|polmil',
	'(?:political|economic)(?:[-/](?:political|economic|military))?|public affairs|consular|management|commercial|regional security|refugee|labor',
	'attach[eé]|rso|pao|das|pdas|a/s|u/s|mr\\.?|mrs\\.?|ms\\.?|dr\\.?|u\\.?s\\.?|\\p{L}{1,6}/\\p{L}{1,6}(?:/\\p{L}{1,6})?',
	'eur|nea|af|eap|wha|ara|sca|isn|pm|inr|io|drl|eb|eeb|inl|oes|vci',
	'to (?:the )?(?:united nations|european union|\\p{L}+)|for \\p{L}+(?: and \\p{L}+)? affairs',
].join('|');

const leadingWords = new RegExp(
	`^(?:(?:classified|derived)\\s+by\\s*[:;-]?\\s*)*(?:(?:${titles}),?\\s+)*`,
	'iu',
);

type ReasonAt = {readonly paragraph: Range; readonly letter?: Range};

/** `1.4 (b) and (d)` is two reasons, `1.4` alone is one. */
function reasonsOf(text: string): readonly ReasonAt[] {
	const reasons: ReasonAt[] = [];
	for (const match of text.matchAll(/\b1\s?[.,]\s?[3-7](?!\d)/g)) {
		const paragraph = {start: match.index, end: match.index + match[0].length};
		const letters = lettersAfter(text, paragraph.end);
		reasons.push(...(letters.length > 0 ? letters.map(letter => ({paragraph, letter})) : [{paragraph}]));
		if (reasons.length >= mostListed) {
			break;
		}
	}
	return reasons.slice(0, mostListed);
}

function lettersAfter(text: string, from: number): readonly Range[] {
	const letters: Range[] = [];
	// `A joint message` and `E.O. 12958` after the reasons begin with words, not with the letter of a paragraph.
	const pattern =
		/[\s()[\],./&\uFFFF-]*(?:(?:and|or)[\s([\uFFFF]*)?(?!a\s+(?!and\b|or\b)[a-z]{2}|e\.\s?o\b)[a-h](?![a-z])[)\]\s\uFFFF]*/iy;
	pattern.lastIndex = from;
	for (let match = pattern.exec(text); match && letters.length < mostListed; match = pattern.exec(text)) {
		const at = match.index + match[0].search(/[a-h](?![a-z])[)\]\s\uFFFF]*$/i);
		letters.push({start: at, end: at + 1});
	}
	return letters;
}
