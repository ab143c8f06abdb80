import assert from 'node:assert/strict';
import path from 'node:path';
import {test} from 'node:test';
import {parseCable} from '../../source/cable/parse.js';
import {layOut} from '../../source/layout/lay-out.js';
import {lineText} from '../../source/layout/layout.js';
import {noFilter} from '../../source/layout/portions/portion-filter.js';
import {shippedCables, textsIn} from '../cable/text-files.js';
import {ownCorpora} from '../corpora.js';
import {sameExamples} from '../property.js';
import {checkAnyText, checkSomeLook} from './line-widths.js';

/** Where the layout changes its shape, and one width in each stretch between. */
const widths = [1, 2, 3, 8, 13, 19, 20, 33, 39, 40, 59, 60, 84, 132];

for (const folder of [shippedCables, path.join(ownCorpora, 'nara'), path.join(ownCorpora, 'frus')]) {
	test(`no line of some cables in ${path.basename(folder)} is wider than was asked`, () => {
		for (const cable of textsIn(folder).filter((_, index) => index % 3 === 0)) {
			checkSomeLook(cable, widths);
		}
	});
}

test('whatever is in a cable, no line is wider than was asked', () => checkAnyText(sameExamples(80)));

test('the marking of a heading is wrapped with its words', () => {
	const heading = 'The Toll, the Bridge and the Colonel';
	const text = `C O N F I D E N T I A L STRELSAU 000512\nSUBJECT: THE TOLL\n\n(S//REL TO USA, RUR) ${heading}\n${'-'.repeat(50)}\n\n1. (C) Text of it.\n`;
	const at = (width: number) => {
		const all = lines(text, width);
		return all.slice(
			all.findIndex(line => line.includes('The Toll')),
			all.findIndex(line => line.includes('1.')) - 1,
		);
	};
	assert.deepEqual(at(80), [` ${heading} (S/REL USA, RUR)`]);
	assert.deepEqual(at(50), [` ${heading} (S/REL USA,`, ' RUR)']);
});

test('a grapheme that is wider than the screen is split, and a character that is wider becomes an ellipsis', () => {
	assert.deepEqual(lines('河e', 1), ['…', 'e']);
	assert.deepEqual(lines('河e', 2), ['河', 'e']);
	assert.deepEqual(lines(`क${'ा'.repeat(5)}`, 3), ['काा', 'ााा']);
	assert.deepEqual(lines('👩‍👩‍👧e', 1), ['…', 'e']);
});

/** The lines of a text as they stand on a screen. */
function lines(text: string, width: number): readonly string[] {
	const options = {
		width,
		headers: 'essential' as const,
		filter: noFilter,
		today: '2026-11-22',
		find: () => undefined,
	};
	return layOut(parseCable('any.txt', text), options).lines.map(line => lineText(line).trimEnd());
}
