import assert from 'node:assert/strict';
import {test} from 'node:test';
import {slice} from '../../../source/cable/cable.js';
import {paragraphs, paragraphText} from '../../../source/cable/facts/content.js';
import {jointsIn} from '../../../source/cable/joined-text.js';
import {parseCable} from '../../../source/cable/parse.js';
import {summarise} from '../../../source/cable/summary/summarise.js';
import {areOneWord} from '../../../source/cable/words/known-words.js';
import {cableToJson} from '../../../source/formats/json.js';
import {cableToMarkdown} from '../../../source/formats/markdown.js';
import {recordOf} from '../../../source/index/rows/cable-record.js';
import {layOut} from '../../../source/layout/lay-out.js';
import {lineText} from '../../../source/layout/layout.js';
import {noFilter} from '../../../source/layout/portions/portion-filter.js';
import {findInBlocks} from '../../../source/search/find.js';

const head = 'O 181211Z JUN 07\nFM AMEMBASSY STRELSAU\nUNCLAS STRELSAU 512\nTAGS: PREL\nSUBJECT: TOLLS\n\n';
const cable = parseCable(
	'any.txt',
	`${head}1. (U) THE ASSESS-\nMENT OF THE MILITARY-\nCIVILIAN COUNCIL IS SILEN-\nTIARY.\n`,
);
const text = 'THE ASSESSMENT OF THE MILITARY-CIVILIAN COUNCIL IS SILEN-TIARY.';

test('words that lines cut are put together wherever the text is read', () => {
	const [paragraph] = paragraphs(cable);
	assert.ok(paragraph);
	assert.equal(paragraphText(cable, paragraph), text);
	assert.ok(cableToMarkdown(cable).includes(`**1.** (U) ${text}`));
	const [json] = cableToJson(cable).paragraphs;
	assert.equal(json?.text, text);
	assert.deepEqual(
		json?.joined?.map(({start, end}) => text.slice(start, end)),
		['ASSESSMENT', 'MILITARY-CIVILIAN', 'SILEN-TIARY.'],
	);
	assert.deepEqual(jointsIn(cable.reading, paragraph.pieces), json?.joined);
});

test('either form of a word is found in the cable', () => {
	for (const [query, found] of [
		['assessment', 'ASSESSMENT'],
		['assess-ment of', 'ASSESSMENT OF'],
		['military-civilian', 'MILITARY-CIVILIAN'],
		['militarycivilian council', 'MILITARYCIVILIAN COUNCIL'],
		['silentiary', 'SILENTIARY'],
		['silen-tiary', 'SILEN-TIARY'],
	] as const) {
		const matches = findInBlocks(cable, cable.blocks, query);
		const words = matches.map(match => match.map(range => slice(cable, range)).join(''));
		assert.deepEqual(
			words.map(word => word.replaceAll(' ', '')),
			[found.replaceAll(' ', '')],
			query,
		);
	}
	assert.deepEqual(findInBlocks(cable, cable.blocks, 'assess ment'), []);
});

test('either form of a word is in the full text', () => {
	const words = recordOf(cable).passages.texts.join('\n');
	for (const form of ['ASSESSMENT', 'ASSESS-MENT', 'MILITARY-CIVILIAN', 'MILITARYCIVILIAN', 'SILENTIARY']) {
		assert.ok(words.includes(form), form);
	}
});

test('a word is shown as one at every width, with each half at its place in the file', () => {
	for (let width = 30; width <= 90; width++) {
		const {lines} = layOut(cable, {
			width,
			headers: 'essential',
			filter: noFilter,
			today: '2026-11-22',
			find: () => undefined,
		});
		const shown = lines.map(lineText).join('\n');
		assert.match(shown, /ASSESSMENT/, `${width}`);
		assert.match(shown, /MILITARY-CIVILIAN/, `${width}`);
		for (const {spans} of lines) {
			for (const {text: words, offset} of spans) {
				if (offset !== undefined && words.startsWith('MENT')) {
					assert.equal(cable.text.slice(offset, offset + 4), 'MENT');
				}
			}
		}
	}
});

test('words that lines cut in a subject are put together wherever it is read', () => {
	const subject = "AMBASSADOR'S POLICY ASSESSMENT OF MILITARY-CIVILIAN RELATIONS";
	const lines = "AMBASSADOR'S POLICY ASSESS-\nMENT OF MILITARY-\nCIVILIAN RELATIONS\nREF: ZENDA 12";
	const titled = parseCable('any.txt', `${head.replace('TOLLS', lines)}1. (U) The river is high.\n`);
	assert.equal(summarise(titled).subject, subject);
	assert.equal(cableToJson(titled).subject, subject);
	assert.ok(cableToMarkdown(titled).includes(subject));
	const {passages} = recordOf(titled);
	for (const form of ['POLICY ASSESSMENT OF', 'ASSESS-MENT', 'MILITARY-CIVILIAN', 'MILITARYCIVILIAN']) {
		assert.ok(passages.head.includes(form), form);
	}
	for (const query of ['policy assessment', 'assess-ment', 'military-civilian', 'militarycivilian']) {
		assert.equal(findInBlocks(titled, titled.blocks, query).length, 1, query);
	}
	for (let width = 20; width <= 90; width++) {
		const options = {width, filter: noFilter, today: '2026-11-22', find: () => undefined};
		const shown = layOut(titled, {...options, headers: 'essential'})
			.lines.map(lineText)
			.join('\n');
		assert.match(shown, /ASSESSMENT/, `${width}`);
		const printed = layOut(titled, {...options, headers: 'printed'})
			.lines.map(lineText)
			.join('\n');
		assert.match(printed, /ASSESS-/, `${width}`);
	}
});

test('a list of words tells one word from two', () => {
	for (const [first, second] of [
		['ASSESS', 'MENT'],
		['govern', 'ments'],
		['REPRESENT', 'ATIVES'],
		['Recommenda', 'tions'],
		['un', 'stated'],
		['renego', 'tiate'],
		['stop', 'ping'],
		['non', 'sense'],
	] as const) {
		assert.ok(areOneWord(first, second), first + second);
	}
	for (const [first, second] of [
		['MILITARY', 'CIVILIAN'],
		['ex', 'president'],
		['long', 'term'],
		['anti', 'American'],
		['re', 'emerging'],
		['NON', 'ALIGNED'],
		['a', 'b'],
		['', ''],
		['x'.repeat(40), 'y'.repeat(40)],
	] as const) {
		assert.ok(!areOneWord(first, second), first + second);
	}
});
