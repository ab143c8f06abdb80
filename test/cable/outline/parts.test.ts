import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Cable} from '../../../source/cable/cable.js';
import {partsOfText, sectionParts} from '../../../source/cable/outline/parts.js';
import {parseCable} from '../../../source/cable/parse.js';
import {layOut} from '../../../source/layout/lay-out.js';
import {noFilter} from '../../../source/layout/portions/portion-filter.js';
import {corpora} from '../../corpora.js';
import {shippedCables, textsIn} from '../text-files.js';

const TWO_SCREENS = 44;

const head = 'FM AMEMBASSY STRELSAU\nTO SECSTATE WASHDC\nSUBJECT: THE TOLL\n\n';
const cable = (body: string) => parseCable('any.txt', head + body);
const told = (body: string) =>
	partsOfText(cable(body)).map(({kind, number, title, opening, mark}) =>
		[kind, number, mark, title ?? opening].filter(part => part !== undefined && part !== '').join(' '),
	);
const prose = 'The river is high and the toll is paid at the bridge by all who pass it.\n';

test('the parts are headings, paragraphs, and the points within them', () => {
	assert.deepEqual(
		told(
			'SUMMARY\n-------\n\n1. (C) Two of them:\n   A. (S/NF) One;\n   B. Two.\n   -- A dash.\n\n2. (U) End.\n',
		),
		[
			'heading SUMMARY',
			'paragraph 1 C Two of them: A. (S/NF) One; B. Two. -- A dash.',
			'point S/NF A. (S/NF) One;',
			'point B. Two.',
			'paragraph 2 U End.',
		],
	);
});

test('a text with little of these has its pages', () => {
	const text = `1. ${prose.repeat(20)}\nSTRELSAU 00000509  002 OF 003\n\n${prose.repeat(20)}\nSTRELSAU 00000509  003 OF 003\n\n${prose.repeat(20)}`;
	assert.deepEqual(
		partsOfText(cable(text)).map(({kind}) => kind),
		['paragraph', 'page', 'page'],
	);
	assert.deepEqual(
		sectionParts(cable(text)).map(({title}) => title),
		['STRELSAU 00000509 002 OF 003', 'STRELSAU 00000509 003 OF 003'],
	);
});

test('a text with none of these has its lines at about equal distances', () => {
	const parts = partsOfText(parseCable('note.txt', prose.repeat(100)));
	assert.ok(parts.length >= 4 && parts.every(({kind}) => kind === 'point'));
	assert.deepEqual(partsOfText(parseCable('empty.txt', '')), []);
});

test('nearly all cables that are longer than two screens have at least three parts', () => {
	const folders = [shippedCables, corpora];
	const {long, few} = fewParts(folders.flatMap(textsIn).map(({name, text}) => parseCable(name, text)));
	assert.ok(long > 10);
	assert.ok(few.length <= long * 0.05, few.join(' '));
});
/** Of the cables longer than two screens of 24 rows and 80 columns, how many there are, and which have too few parts. */
function fewParts(cables: readonly Cable[]): {readonly long: number; readonly few: readonly string[]} {
	const long = cables.filter(cable => {
		const options = {width: 80, headers: 'essential', filter: noFilter, today: '2026-11-22'} as const;
		return layOut(cable, {...options, find: () => undefined}).lines.length > TWO_SCREENS;
	});
	return {long: long.length, few: long.filter(cable => partsOfText(cable).length < 3).map(({id}) => id)};
}
