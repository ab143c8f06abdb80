/** That no word of a cable is lost in its layout: each is shown once, in the order of the file, or is behind a stub. */
import assert from 'node:assert/strict';
import type {Block, Cable, Range} from '../../source/cable/cable.js';
import {filler} from '../../source/cable/masks/markup.js';
import {parseCable} from '../../source/cable/parse.js';
import {layOut} from '../../source/layout/lay-out.js';
import {type HeaderForm, headerForms, type Line} from '../../source/layout/layout.js';
import {partsOf} from '../../source/layout/portions/hidden-run.js';
import {isFiltering, noFilter, type PortionFilter} from '../../source/layout/portions/portion-filter.js';
import {textsIn} from '../cable/text-files.js';

const widths = [20, 40, 80, 200];
const filters: readonly PortionFilter[] = [
	noFilter,
	{...noFilter, marks: ['C']},
	{...noFilter, marks: ['max:C'], isInverted: true},
	{...noFilter, marks: ['unmarked'], onlyNoforn: true},
];

/** Checks every layout of every cable of a folder. */
export function checkFolder(folder: string): void {
	for (const {name, text} of textsIn(folder)) {
		const cable = parseCable(name, text);
		for (const width of widths) {
			for (const isAsPrinted of [false, true]) {
				for (const headers of headerForms) {
					const shown = headers === 'essential' ? filters : filters.slice(0, 2);
					checkAll(cable, {width, isAsPrinted, headers}, shown);
				}
			}
		}
	}
}

type Look = {readonly width: number; readonly isAsPrinted: boolean; readonly headers: HeaderForm};

function checkAll(cable: Cable, look: Look, all: readonly PortionFilter[]): void {
	for (const filter of all) {
		const {lines} = layOut(cable, {...look, filter, today: '2026-11-22', find: () => undefined});
		const where = `${cable.id} ${JSON.stringify(look)} ${JSON.stringify(filter.marks)}`;
		checkShown(cable, lines, expectedIn(cable, look, filter), where);
		checkStubs(cable, lines, filter, look.headers, where);
	}
}

/** The stretches that are to be shown. */
function expectedIn(cable: Cable, look: Look, filter: PortionFilter): readonly Range[] {
	return partsOf(cable, filter, look.headers).flatMap(part =>
		part.type === 'hidden' ? [] : stretchesOf(part.block, look),
	);
}

function stretchesOf(block: Block, {isAsPrinted, headers}: Look): readonly Range[] {
	const isPrinted = headers === 'printed';
	switch (block.type) {
		case 'paragraph':
			return isAsPrinted ? (isPrinted ? [block] : between(block, block.interruptions)) : block.pieces;
		case 'heading':
			return isAsPrinted ? [block] : [block.title];
		case 'signature':
			return isAsPrinted ? [block] : [block.name];
		case 'plain-text':
		case 'notice':
			return [block];
		case 'blank':
			return [];
		default:
			return isPrinted ? [block] : [];
	}
}

function between(range: Range, gaps: readonly Block[]): readonly Range[] {
	const starts = [range.start, ...gaps.map(({end}) => end)];
	return starts.map((start, index) => ({start, end: gaps[index]?.start ?? range.end}));
}

/** Checks that each letter of some stretches is on a line, once, in order, as it is in the file. */
function checkShown(cable: Cable, lines: readonly Line[], expected: readonly Range[], where: string): void {
	const shown = lines.flatMap(({spans, block}) =>
		block === undefined ? [] : spans.filter(({offset, role}) => offset !== undefined && role !== 'label'),
	);
	let at = 0;
	for (const {offset = 0, text} of shown) {
		assert.ok(offset >= at, `${where}: ${JSON.stringify(text)} is out of order`);
		assert.equal(
			withoutBlanks(cable.reading.slice(offset, offset + text.length)),
			withoutBlanks(text),
			where,
		);
		at = offset + text.length;
	}
	let next = 0;
	for (const {start, end} of expected) {
		for (let letter = start; letter < end; letter++) {
			const code = cable.reading[letter] as string;
			if (/\s/.test(code) || code === filler) {
				continue;
			}
			while (next < shown.length && reached(shown[next]) <= letter) {
				next++;
			}
			assert.ok(
				(shown[next]?.offset ?? Number.POSITIVE_INFINITY) <= letter,
				`${where}: lost ${JSON.stringify(cable.reading.slice(letter, letter + 40))}`,
			);
		}
	}
}

function reached(span: {readonly offset?: number; readonly text: string} | undefined): number {
	return (span?.offset ?? 0) + (span?.text.length ?? 0);
}

function withoutBlanks(text: string): string {
	return text.replaceAll(/\s/g, '').replaceAll(filler, '');
}

/** Checks that each run of hidden paragraphs has a stub that says how many they are. */
function checkStubs(
	cable: Cable,
	lines: readonly Line[],
	filter: PortionFilter,
	headers: HeaderForm,
	where: string,
): void {
	const runs = partsOf(cable, filter, headers).filter(({type}) => type === 'hidden');
	const stubs = new Set(
		lines.filter(({spans}) => spans.some(({role}) => role === 'stub')).map(({block}) => block),
	);
	assert.deepEqual(
		[...stubs],
		runs.map(({index}) => index),
		where,
	);
	assert.ok(isFiltering(filter) || runs.length === 0, where);
}
