/** Texts of all kinds, and what holds for each: its blocks cover it, it can be set at any width, it can be written as JSON. */
import assert from 'node:assert/strict';
import path from 'node:path';
import fc from 'fast-check';
import {parseCable} from '../../source/cable/parse.js';
import {cableToJson} from '../../source/formats/json.js';
import {layOut} from '../../source/layout/lay-out.js';
import {headerForms, lineText} from '../../source/layout/layout.js';
import {noFilter} from '../../source/layout/portions/portion-filter.js';
import {displayWidth} from '../../source/layout/width.js';
import {corpora} from '../corpora.js';
import {anyString} from '../property.js';
import {assertCovered} from './covered.js';
import {type NamedText, shippedCables, textsIn} from './text-files.js';

/** The cables that the program ships with. */
export const shipped: readonly NamedText[] = textsIn(shippedCables);

/** The telegrams of a corpus. */
export function corpusTexts(corpus: 'nara' | 'frus'): readonly NamedText[] {
	return textsIn(path.join(corpora, corpus));
}

/** Whatever the text, it is covered, it can be set at any width, and it can be written as JSON. */
export function checkText(text: string, name?: string): void {
	const cable = parseCable('test', text);
	assertCovered(cable, name);
	JSON.stringify(cableToJson(cable));
	for (const width of [1, 4, 20, 43, 80]) {
		for (const headers of headerForms) {
			const options = {
				width,
				headers,
				isAsPrinted: width === 43,
				filter: noFilter,
				today: '2026-11-22',
				find: () => undefined,
			};
			for (const line of layOut(cable, options).lines) {
				assert.ok(
					width < 2 || displayWidth(lineText(line)) <= width,
					`${name ?? ''} a line is wider than ${width}: ${JSON.stringify(lineText(line))}`,
				);
			}
		}
	}
}

/** Lines of every form that a cable may have. */
export const pool: readonly string[] = [
	'',
	' ',
	'VZCZCXRO8132',
	'OO RUEHED RUEHZN',
	'DE RUEHST #0512/01 1691211',
	'ZNY CCCCC ZZH',
	'O 181211Z JUN 07',
	'O R 311211Z FEB 07',
	'FM AMEMBASSY STRELSAU',
	'TO RUEHC/SECSTATE WASHDC IMMEDIATE 8355',
	'INFO',
	'RUEHZN/AMCONSUL ZENDA PRIORITY 1772',
	'XMT AMCONSUL HENTZAU',
	'C O N F I D E N T I A L SECTION 01 OF 02 STRELSAU 000512',
	'UNCLAS STRELSAU 512 SIPDIS E.O. 13526: N/A TAGS: OVIP, RT SUBJECT: BAND REF: STRELSAU 41',
	'CONFIDENTIAL',
	'SIPDIS',
	'NOFORN',
	'STATE FOR EUR/RT',
	'E.O. 12958: DECL: 06/18/2017',
	'E.OM 11652: GDS',
	'TAGS: [PREL](#) [PGOV](#) OVIP (RASSENDYLL, RUDOLF)',
	'TAGS',
	'SUBJECT: THE TOLL',
	'SUBJ',
	'AND THE BRIDGE',
	'REF: A) SAPT EMAIL 6/15/07 B) 06 STRELSAU 12, 13 AND 14 (NOTAL); STATE A-12',
	'     B. ZENDA 31',
	'STRELSAU 00000512 001.2 OF 002',
	'Classified By: Classified by Fritz Tarlenheim for reasons 1.4 (b) and (d).',
	'REASON: 1.4 (b)',
	'MRN: 10 STRELSAU 118',
	'From: AMEMBASSY STRELSAU',
	'Action: ZENDA, AMCONSUL; WASHDC, SECSTATE ROUTINE',
	'Captions: None',
	'Summary',
	'- - -',
	'-------',
	'=====',
	'¶1. (C/NF) SUMMARY: The toll is no secret.',
	'2. (C) The bridge is old and it was not raised. RASSENDYLL',
	'3.(U)The band',
	'4.3 billion crowns',
	'¶2001.',
	'1. (C - ENTIRE TEXT)',
	'A. Pears',
	'-- pears',
	'Vehicle        1999      2006',
	'The toll stands on a board beside the bridge, which is old, and is paid in crowns.',
	'"XXXXXXXXXXXX" said that 日本語 e\u0301 👩‍👩‍👧 is wide',
	'PAGE 02  STRELS 04746  01 OF 02  232214Z',
	'ACTION EUR-25',
	'INFO  OCT-01  ISO-00',
	'SS-15  ACDA-05  BIB-01  ISO-00',
	'( ISO ) W',
	'Declassified/Released US Department of State EO Systematic Review 20 Mar 2014',
	'This record is a partial extract of the original cable.',
	'SAPT',
	'BT',
	'NNNN',
	'<< END OF DOCUMENT >>',
	'Message Attributes',
	'Draft Date: 23 JUL 1974',
	'Document Number: 1974STRELS04746',
	'TELEGRAM',
	'(',
	'[[[[](',
	'1.',
	'¶',
];

/** Lines of cables in any order, some of them damaged. */
export function thrownTogether(): fc.Arbitrary<string> {
	const line = fc.oneof(
		{weight: 12, arbitrary: fc.constantFrom(...pool)},
		{weight: 2, arbitrary: fc.constantFrom(...pool).chain(damaged)},
		{weight: 1, arbitrary: anyString({maxLength: 30})},
	);
	const ending = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', '\n\n', '\r\n\r\n', ' \n', '');
	return fc.array(fc.tuple(line, ending), {maxLength: 24}).map(lines => lines.flat().join(''));
}

/** A part of a shipped cable that was damaged. */
export function damagedSlice(): fc.Arbitrary<string> {
	return fc.tuple(fc.constantFrom(...shipped), fc.nat(), fc.nat(900)).chain(([{text}, from, length]) => {
		const start = from % Math.max(1, text.length);
		// Every second slice keeps the header, so that its text is read as one of a cable.
		return damaged(from % 2 === 0 ? text.slice(0, length) : text.slice(start, start + length));
	});
}

/** The text with something cut, doubled, put elsewhere, or typed into it. */
function damaged(text: string): fc.Arbitrary<string> {
	const oddity = fc.constantFrom(
		'\0',
		'\ud83d',
		'\udc00',
		'\r',
		'\n',
		'\u2028',
		'\u00a0',
		'\ufeff',
		'¶',
		'(',
		'\t',
	);
	return fc.array(fc.tuple(fc.nat(4), fc.nat(), fc.nat(40), oddity), {maxLength: 4}).map(changes => {
		let changed = text;
		for (const [kind, place, length, typed] of changes) {
			const at = place % (changed.length + 1);
			const [before, middle, after] = [
				changed.slice(0, at),
				changed.slice(at, at + length),
				changed.slice(at + length),
			];
			changed = [
				before + after,
				before + middle + middle + after,
				after + before + middle,
				before + typed + middle + after,
				before + middle.split('').reverse().join('') + after,
			][kind] as string;
		}
		return changed;
	});
}
