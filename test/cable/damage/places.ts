/** Where a sound cable can be damaged. */
import type {Block, Cable, Paragraph, Range} from '../../../source/cable/cable.js';
import {blockOf, blocksOf} from '../../../source/cable/facts/block-queries.js';
import {messageReferenceNumber} from '../../../source/cable/facts/numbers.js';
import {parseMrn} from '../../../source/cable/mrn.js';
import {oneOf, type Random} from '../../random.js';
import type {Edit} from './damage.js';

/** The damage of putting words where there are none. */
export function inserted(at: number, words: string): Edit {
	return {start: at, end: at, words};
}

/** The damage of the first match of a pattern in a range of the text; nothing if it does not match. */
export function replaced(
	{text}: Cable,
	range: Range | undefined,
	pattern: RegExp,
	words: (...match: string[]) => string,
): readonly Edit[] {
	const match = range && pattern.exec(text.slice(range.start, range.end));
	if (!range || !match) {
		return [];
	}
	const start = range.start + match.index;
	return [{start, end: start + match[0].length, words: words(...match)}];
}

/** A block of a type, if the cable has one, for example the subject. */
export function firstOf<Type extends Block['type']>(cable: Cable, type: Type) {
	return blockOf(cable, type);
}

/** The line of the classification, with its number. */
export function numberLine(cable: Cable) {
	return blocksOf(cable, 'classification-line').find(({messageNumber}) => messageNumber);
}

/** A blank between two small-lettered words within a line of a paragraph: the middle of a sentence. */
export function withinSentence(cable: Cable, random: Random): Range | undefined {
	return placeIn(cable, random, /(?<=[a-z]{2}) (?=[a-z]{3})|(?<=\b[A-Z]{3}) (?=[A-Z]{3}\b(?! ?\())/g);
}

/** Such a blank between long words, which are not about what stands there: `and`, `as` and `not` could be. */
export function betweenLongWords(cable: Cable, random: Random): Range | undefined {
	return placeIn(
		cable,
		random,
		/(?<=(?!without)[a-z]{7}) (?=(?!caption)[a-z]{5})|(?<=\b(?!WITHOUT)[A-Z]{7}) (?=(?!CAPTION)[A-Z]{5}\b)/g,
	);
}

/** The end of a line that the sentence continues in the next one. */
export function betweenLines(cable: Cable, random: Random): Range | undefined {
	return placeIn(
		cable,
		random,
		/(?<=[a-z]{2})\n(?=[a-z]{3})|(?<=[A-Z]{3} [A-Z]{2,})\n(?=[A-Z]{3,} [A-Z]{2})/g,
	);
}

function placeIn(cable: Cable, random: Random, pattern: RegExp): Range | undefined {
	const places = numberedParagraphs(cable).flatMap(paragraph =>
		[...cable.text.slice(paragraph.start, paragraph.end).matchAll(pattern)]
			.map(({index, 0: found}) => ({
				start: paragraph.start + index,
				end: paragraph.start + index + found.length,
			}))
			.filter(({start}) => !isNearInterruption(paragraph, start)),
	);
	return places.length === 0 ? undefined : oneOf(places, random);
}

function isNearInterruption({interruptions}: Paragraph, at: number): boolean {
	return interruptions.some(({start, end}) => at > start - 3 && at < end + 3);
}

/** The paragraphs with a number. */
export function numberedParagraphs(cable: Cable): readonly Paragraph[] {
	return blocksOf(cable, 'paragraph').filter(({number}) => number !== undefined);
}

/** The post and the number of a cable as a page of its telegram shows them; those of another where it has none. */
export function postAndSerial(cable: Cable): {readonly post: string; readonly serial: string} {
	const line = numberLine(cable)?.messageNumber;
	if (line) {
		return {
			post: cable.text.slice(line.post.start, line.post.end).toUpperCase(),
			serial: cable.text.slice(line.serial.start, line.serial.end),
		};
	}
	const own = parseMrn(messageReferenceNumber(cable) ?? '');
	return {post: own?.post ?? 'ZENDA', serial: own?.serial ?? '512'};
}
