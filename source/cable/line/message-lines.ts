/** The lines of a message as they were typed: split where line breaks were lost on the way. */
import type {Range} from '../cable.js';
import {hasPairAt, pairs} from './initials.js';
import {inlineParagraphs} from './inline-paragraphs.js';
import {labelsWithin, startOfLabel} from './labels-within-lines.js';
import {isBlank, lineAt, splitLines, type TextLine} from './lines.js';
import {pageMarksWithin} from './marks-within-lines.js';
import {routingIndicator} from './recognise.js';
import {strayCaptionsWithin} from './stray-captions.js';
import {strayWords} from './stray-words.js';

/** The lines of a reading from an offset on; together they cover it. */
export function messageLines(reading: string, start: number | undefined): readonly TextLine[] {
	const lines = splitLines(reading, start);
	const {pages, captions} = strayWords(reading);
	const strays = [...pageMarksWithin(reading, pages), ...strayCaptionsWithin(reading, captions)];
	const parted = strays.length > 0 ? partedAt(reading, lines, strays) : lines;
	const split = parted.some(isRunTogether) ? parted.flatMap(splitAtLabels) : parted;
	const labels = labelsWithin(split);
	const labelled = labels.size > 0 ? split.flatMap(line => splitAt(line, labels.get(line) ?? [])) : split;
	const addressed = labelled.slice(0, LINES_OF_HEADER).some(hasAddresses)
		? labelled.flatMap(splitAtAddresses)
		: labelled;
	return splitAtOffsets(addressed, inlineParagraphs(reading, addressed));
}

/** The lines with each of some stretches on a line of its own, whether it stands within a line or on two. */
function partedAt(
	reading: string,
	lines: readonly TextLine[],
	strays: readonly Range[],
): readonly TextLine[] {
	const parted: TextLine[] = [];
	const inOrder = strays.toSorted((one, other) => one.start - other.start);
	let at = 0;
	let next = 0;
	while (at < lines.length) {
		const line = lines[at++] as TextLine;
		let from = line.from;
		let end = line.next;
		for (let stray = inOrder[next]; stray && stray.start < end; stray = inOrder[++next]) {
			if (stray.start < from) {
				continue;
			}
			while (stray.end > end && at < lines.length) {
				end = (lines[at++] as TextLine).next;
			}
			const before = lineAt(reading, from, stray.start);
			const after = lineAt(reading, stray.end, end);
			if (!isBlank(before)) {
				parted.push(before);
				from = before.next;
			}
			const markEnd = isBlank(after) ? end : stray.end;
			parted.push(lineAt(reading, from, markEnd));
			from = markEnd;
		}
		if (from < end) {
			parted.push(from === line.from && end === line.next ? line : lineAt(reading, from, end));
		}
	}
	return parted;
}

/** No header has its addresses further down. */
const LINES_OF_HEADER = 60;

/** Whether a line has a whole block of addresses: `O 181211Z JUN 07 FM AMEMBASSY ROME TO RUEHC/SECSTATE WASHDC`. */
function hasAddresses({text}: TextLine): boolean {
	return text.length >= 30 && hasPairAt(startsOfAddresses, text, 0) && firstAddress.test(text);
}

const startsOfAddresses = pairs(
	'FM TO IN Z_ ZZ ZO ZP ZR ZY O_ OZ OO OP OR OY P_ PZ PO PP PR PY R_ RZ RO RP RR RY Y_ YZ YO YP YR YY',
);

const firstAddress = new RegExp(
	String.raw`^(?:(?:[ZOPRY]{1,2}\s+){1,3}\d{6}Z?\s.{5,40}?\sFM\s|FM\s.{3,60}?\sTO\s+(?:${routingIndicator}/|SECSTATE\b)|(?:TO|INFO)\s+${routingIndicator}/.*\sINFO\s+${routingIndicator}/)`,
);

function splitAtAddresses(line: TextLine): readonly TextLine[] {
	return hasAddresses(line)
		? splitAt(
				line,
				[...line.text.matchAll(laterAddresses)].map(match => match.index),
			)
		: [line];
}

const laterAddresses = new RegExp(
	String.raw`(?<=\s)(?:FM(?=\s+[A-Z])|(?:TO|INFO)(?=\s+(?:${routingIndicator}/|SECSTATE\b|AM(?:EMBASSY|CONSUL)\b|US ?MISSION\b))|(?:C O N F I D E N T I A L|S E C R E T|U N C L A S|UNCLAS|CONFIDENTIAL|SECRET)(?=\s.{0,80}\d{3}))`,
	'g',
);

function isRunTogether({text}: TextLine): boolean {
	return (
		text.length >= 24 &&
		hasPairAt(startsOfRunTogether, text, 0) &&
		firstWords.test(text) &&
		laterLabel.test(text)
	);
}

/** A quick test, enough for most lines. */
const startsOfRunTogether = pairs('UN C_ CO S_ SE SI SU E. EO TA RE');

const firstWords =
	/^(?:UNCLAS|C ?O ?N ?F ?I|S ?E ?C ?R ?E ?T|SENSITIVE|SIPDIS|E\.?O\.? ?\d{5}|TAGS\b|SUBJ(?:ECT)?:|REF(?:S|TEL)?:)/;

/** Splits a line such as `UNCLAS STATE 284 SIPDIS E.O. 13526: N/A TAGS: …` where its labels begin. */
function splitAtLabels(line: TextLine): readonly TextLine[] {
	return isRunTogether(line)
		? splitAt(
				line,
				[...line.text.matchAll(laterLabels)].map(match => startOfLabel(line.text, match.index)),
			)
		: [line];
}

const laterLabel =
	/(?<=\s)(?:(?<!SUBJ(?:ECT)?:\s{1,3})E\.?O\.? ?\d{5}(?=:| DECL| N\/A)|TAGS(?:: | (?=[A-Z]{4}, ))|SUBJ(?:ECT)?: |REF(?:S|TEL)?: |C(?:LASSIFIED BY:|lassified [Bb]y:?) |(?<=[\d).;]\s)CLASSIFIED BY )/;
const laterLabels = new RegExp(laterLabel.source, 'g');

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
