/** The lines of a message as they were typed: split where line breaks were lost on the way. */
import {inlineParagraphs} from './inline-paragraphs.js';
import {splitLines, type TextLine} from './lines.js';

/** The lines of a reading from an offset on; together they cover it. */
export function messageLines(reading: string, start: number | undefined): readonly TextLine[] {
	const lines = splitLines(reading, start);
	const split = lines.some(isRunTogether) ? lines.flatMap(splitAtLabels) : lines;
	const pageMark = pageMarkWithin(reading);
	const parted = pageMark ? split.flatMap(line => splitAtPageMark(line, pageMark)) : split;
	return splitAtOffsets(parted, inlineParagraphs(reading, parted));
}

function isRunTogether({text}: TextLine): boolean {
	return (
		text.length >= 24 && 'UCSETR'.includes(text.charAt(0)) && firstWords.test(text) && laterLabel.test(text)
	);
}

const firstWords =
	/^(?:UNCLAS|C ?O ?N ?F ?I|S ?E ?C ?R ?E ?T|SENSITIVE|SIPDIS|E\.?O\.? ?\d{5}|TAGS\b|SUBJ(?:ECT)?:|REF(?:S|TEL)?:)/;

/** Splits a line such as `UNCLAS STATE 284 SIPDIS E.O. 13526: N/A TAGS: …` where its labels begin. */
function splitAtLabels(line: TextLine): readonly TextLine[] {
	return isRunTogether(line)
		? splitAt(
				line,
				[...line.text.matchAll(laterLabels)].map(match => match.index),
			)
		: [line];
}

const laterLabel =
	/(?<=\s)(?:E\.?O\.? ?\d{5}(?=:| DECL| N\/A)|TAGS(?:: | (?=[A-Z]{4}, ))|SUBJ(?:ECT)?: |REF(?:S|TEL)?: |C(?:LASSIFIED BY|lassified [Bb]y):? )/;
const laterLabels = new RegExp(laterLabel.source, 'g');

/**
 * The pattern of this text's page marks, if one may be within a line: `… the toll would ROME 00001333 002 OF 003 stand`.
 * It has the post of the text's other page marks, since capitals before it may be words of the text.
 */
function pageMarkWithin(reading: string): RegExp | undefined {
	// No telegram has a hundred pages, so every mark contains this.
	if (!reading.includes('OF 0')) {
		return undefined;
	}
	const marks = [...reading.matchAll(pageNumbers)];
	if (!marks.some(mark => isWithinLine(reading, mark.index, mark.index + mark[0].length))) {
		return undefined;
	}
	const post = /^[^\S\r\n]*([A-Z][A-Z '.-]{2,25}?)\s+\d{6,8}\s+\d{3}(?:\.\d)?\s?OF\s+\d{3}\s*$/m.exec(
		reading,
	)?.[1];
	const name = post?.replace(/[.'-]/g, '\\$&') ?? '[A-Z]{3,}';
	return new RegExp(`(?<!\\S)${name}\\s+${pageNumbers.source}(?!\\S)`, 'g');
}

const pageNumbers = /\d{6,8}\s+\d{3}(?:\.\d)?\s?OF\s+0\d\d/g;

/** Whether words follow the numbers, or more than a post's name precedes them. */
function isWithinLine(reading: string, start: number, end: number): boolean {
	const before =
		reading
			.slice(Math.max(0, start - 120), start)
			.split(/[\r\n]/)
			.at(-1) ?? '';
	const after = reading.slice(end, end + 120).split(/[\r\n]/)[0] ?? '';
	return after.trim() !== '' || /[^A-Z '.-]/.test(before);
}

function splitAtPageMark(line: TextLine, pageMark: RegExp): readonly TextLine[] {
	const cuts = [...line.text.matchAll(pageMark)].flatMap(({index, 0: mark}) => [index, index + mark.length]);
	return splitAt(
		line,
		cuts.filter(cut => cut > 0 && cut < line.text.length),
	);
}

/** Splits the lines that contain offsets of the text; both are in order. */
function splitAtOffsets(lines: readonly TextLine[], offsets: readonly number[]): readonly TextLine[] {
	let next = 0;
	return offsets.length === 0
		? lines
		: lines.flatMap(line => {
				const first = next;
				while (next < offsets.length && (offsets[next] as number) < line.next) {
					next++;
				}
				return splitAt(
					line,
					offsets.slice(first, next).map(offset => offset - line.start),
				);
			});
}

/** The parts of a line, each from its first word to the blanks after its last. */
function splitAt(line: TextLine, cuts: readonly number[]): readonly TextLine[] {
	if (cuts.length === 0) {
		return [line];
	}
	const starts = [0, ...cuts];
	return starts.map((from, index) => {
		const to = starts[index + 1] ?? line.text.length;
		const part = line.text.slice(from, to);
		const indent = part.length - part.trimStart().length;
		const words = part.trim();
		return {
			text: words,
			start: line.start + from + indent,
			end: line.start + from + indent + words.length,
			from: index === 0 ? line.from : line.start + from,
			next: index === starts.length - 1 ? line.next : line.start + to,
		};
	});
}
