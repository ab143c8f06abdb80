import assert from 'node:assert/strict';
import fc from 'fast-check';
import type {Cable} from '../../source/cable/cable.js';
import {filler} from '../../source/cable/masks/markup.js';
import {parseCable} from '../../source/cable/parse.js';
import {layOut} from '../../source/layout/lay-out.js';
import {headerForms, type Layout, type LayoutOptions, lineText} from '../../source/layout/layout.js';
import {noFilter, type PortionFilter} from '../../source/layout/portions/portion-filter.js';
import {displayWidth} from '../../source/layout/width.js';
import type {NamedText} from '../cable/text-files.js';

const filters: readonly PortionFilter[] = [
	noFilter,
	{marks: ['C', 'unmarked'], onlyNoforn: false, isInverted: false},
	{marks: [], onlyNoforn: true, isInverted: true},
];

/** All that a layout may be asked for besides its width. */
const looks: readonly Omit<LayoutOptions, 'width'>[] = filters.flatMap(filter =>
	headerForms.map((headers, index) => ({
		filter,
		headers,
		isAsPrinted: index === 1,
		today: '2026-11-22',
		selected: undefined,
		find: mrn => (index > 0 ? {subject: `THE SUBJECT OF ${mrn}`, date: undefined} : undefined),
	})),
);

/** All widths from 1 to 200. */
export const allWidths: readonly number[] = Array.from({length: 200}, (_, index) => index + 1);

/** Checks every line of a text at some widths, in all looks. */
export function checkEveryLook({name, text}: NamedText, widths: readonly number[]): void {
	const cable = parseCable(name, text);
	for (const width of widths) {
		for (const look of looks) {
			checkLines(cable, layOut(cable, {...look, width}));
		}
	}
}

/** Checks every line of a text at some widths, in one look after the other. */
export function checkSomeLook({name, text}: NamedText, widths: readonly number[]): void {
	const cable = parseCable(name, text);
	for (const [index, width] of widths.entries()) {
		const look = looks[(index + text.length) % looks.length] as (typeof looks)[number];
		checkLines(cable, layOut(cable, {...look, width}));
	}
}

/** Checks that whatever is in a cable, and wherever it is in it, no line is wider than was asked. */
export function checkAnyText(examples: {readonly numRuns: number}): void {
	const property = fc.property(cableText, fc.integer({min: 1, max: 200}), fc.nat(), (text, width, look) => {
		const options = looks[look % looks.length] as (typeof looks)[number];
		const cable = parseCable('any.txt', text);
		checkLines(cable, layOut(cable, {...options, width}));
	});
	fc.assert(property, examples);
}

/** A line is as wide as asked at most, its place comes after that of the one before, and its spans tell theirs truly. */
function checkLines({id, reading}: Cable, {width, lines}: Layout): void {
	const isMasked = reading.includes(filler);
	let reached = 0;
	for (const line of lines) {
		const text = lineText(line);
		const columns = displayWidth(text);
		if (columns > width || line.offset < reached) {
			assert.fail(`${id} at ${width}: ${columns} columns, ${line.offset} after ${reached}: ${text}`);
		}
		reached = line.offset;
		for (const span of line.spans) {
			if (span.offset !== undefined && !isMasked) {
				const inText = reading.slice(span.offset, span.offset + span.text.length);
				assert.ok(span.text === inText || withBlanks(span.text) === withBlanks(inText), span.text);
			}
		}
	}
}

/** A line of the file ends where another line of the screen may go on. */
function withBlanks(text: string): string {
	return text.replace(/\s/g, ' ');
}

const word = fc.oneof(
	{
		weight: 5,
		arbitrary: fc.constantFrom('the', 'toll', 'CHANCELLOR', 'bridge,', 'a', 'XXXXXXXXXX', '-', '1999'),
	},
	{weight: 1, arbitrary: fc.string({unit: 'grapheme', minLength: 1, maxLength: 12})},
	{
		weight: 1,
		arbitrary: fc.constantFrom('河川の通行料', '👩‍👩‍👧👩‍👩‍👧', '1\uFE0F\u20E3', 'क्षत्रिय', '한국', 'e\u0301'),
	},
	{weight: 1, arbitrary: fc.constantFrom('a'.repeat(130), '河'.repeat(90), `क${'ा'.repeat(300)}`, 'a\tb')},
);
const words = (most: number) => fc.array(word, {minLength: 1, maxLength: most}).map(all => all.join(' '));
const marking = fc.constantFrom(
	'',
	'(C) ',
	'(S/NF) ',
	'(U//FOUO) ',
	'(S//REL TO USA, RUR, AUS, GBR) ',
	'(SBU) ',
);
const number = fc.constantFrom('', '1. ', '12. ', '999. ', '12345. ');
const heading = fc.tuple(marking, words(12)).map(([mark, title]) => `${mark}${title}\n${'-'.repeat(20)}\n`);
const paragraph = fc.tuple(number, marking, words(30)).map(parts => `${parts.join('')}\n`);
const table = fc.array(words(3), {minLength: 2, maxLength: 4}).map(cells => `    ${cells.join('      ')}\n`);
const head = fc
	.tuple(words(14), words(4), words(3))
	.map(
		([subject, name, reference]) =>
			`O 181211Z JUN 07\nFM AMEMBASSY ${name}\nTO RUEHC/SECSTATE WASHDC IMMEDIATE 8355\nINFO RUEHZN/AMCONSUL ZENDA\nC O N F I D E N T I A L STRELSAU 000512\nE.O. 12958: DECL: 06/18/2017\nTAGS: PREL RT\nSUBJECT: ${subject}\nREF: A. ZENDA 31 B. ${reference} EMAIL 6/15/07\nClassified By: ${name}, DCM, for reasons 1.4 (b) and (d).\n`,
	);
const cableText = fc
	.tuple(fc.option(head, {nil: ''}), fc.array(fc.oneof(heading, paragraph, paragraph, table), {maxLength: 8}))
	.map(([top, parts]) => [top, ...parts].join('\n'));
