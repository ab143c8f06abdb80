import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatOfFile, withNextEnding} from '../../../source/app/taking/export-formats.js';
import type {ExportRequest} from '../../../source/app/taking/requests.js';
import {openLine} from '../../../source/plain/open-line.js';
import {toll} from '../../citation/cables.js';
import {begin, shown, typed} from '../play.js';

const folder = {'07STRELSAU512.txt': toll.text};

function requests(keys: string, cables: Readonly<Record<string, string>> = folder): readonly ExportRequest[] {
	return begin(cables)
		.press(keys)
		.effects.flatMap(effect => (effect.type === 'export' ? effect.request : []));
}

test('s proposes the number as a name, and the ending says the format', () => {
	for (const open of ['', 'Enter ']) {
		const [request, ...others] = requests(`${open}s Enter`);
		assert.deepEqual(others, []);
		assert.deepEqual(
			[request?.file, request?.format, request?.isReplacing],
			['07STRELSAU512.txt', 'text', false],
		);
	}
	assert.equal(requests('s Tab Enter')[0]?.file, '07STRELSAU512.md');
	assert.equal(requests(`s ${typed('mine.md')} Enter`)[0]?.file, 'mine.md');
	assert.equal(requests(`s Tab ${typed('mine.md')} Enter`)[0]?.file, 'mine.md');
	assert.equal(requests('s Home x Enter')[0]?.file, 'x07STRELSAU512.txt');
	assert.equal(requests(`s Ctrl-U ${typed('~/notes/a b.csl.json')} Enter`)[0]?.format, 'csl-json');
	assert.equal(requests('s Enter', {'some/no te*.txt': 'A note.\n'})[0]?.file, 'no-te-.txt');
});

test('the endings of the formats, one after the other', () => {
	let name = 'a.txt';
	const seen: string[] = [];
	for (let count = 0; count < 7; count++) {
		seen.push(String(formatOfFile(name)));
		name = withNextEnding(name);
	}
	assert.deepEqual(seen, ['text', 'markdown', 'json', 'csv', 'ris', 'bibtex', 'csl-json']);
	assert.equal(name, 'a.txt');
	assert.equal(formatOfFile('a.CSL.JSON'), 'csl-json');
	assert.equal(formatOfFile('.json'), undefined);
	assert.equal(withNextEnding('a'), 'a.txt');
});

test('an ending that says nothing keeps the line, and writes nothing', () => {
	const state = begin(folder)
		.press(`s Ctrl-U ${typed('a.pdf')} Enter`)
		.state();
	assert.equal(shown(state).mode, 'list-export');
	assert.equal(shown(state).message, 'the ending says the format: .txt .md .json .csv .ris .bib .csl.json');
});

test('a file that is there already is replaced only after a yes', () => {
	assert.deepEqual(
		requests('Enter s Enter y').map(({isReplacing}) => isReplacing),
		[false, true],
	);
	assert.deepEqual(
		requests('Enter s Enter n').map(({isReplacing}) => isReplacing),
		[false],
	);
	assert.equal(shown(begin(folder).press('Enter s Enter n').state()).mode, 'reader-export');
	assert.equal(shown(begin(folder).press('Enter s Enter y').state()).mode, 'reader');
});

test('the choice of markings goes along', () => {
	assert.deepEqual(requests('Enter c c Enter s Enter')[0]?.cables[0]?.filter.marks, ['C']);
	assert.deepEqual(requests('s Enter')[0]?.cables[0]?.filter.marks, []);
});

test('; s exports all tagged cables to one file', () => {
	const two = {...folder, '07STRELSAU513.txt': toll.text.replace('000512', '000513')};
	const played = begin(two).press('t t ; s');
	assert.equal(openLine(played.state()), 'export 2 cables to: tagged.txt');
	const [request, again] = requests('t t ; s Enter y', two);
	assert.deepEqual([request?.file, request?.cables.length], ['tagged.txt', 2]);
	assert.deepEqual([again?.isReplacing, again?.cables.length], [true, 2]);
	const [, renamed] = requests('t t ; s Enter n Tab Enter', two);
	assert.deepEqual([renamed?.file, renamed?.cables.length], ['tagged.md', 2]);
	const keysOf = (keys: string) => requests(keys, two).map(({cables}) => cables.map(({key}) => key));
	const [first, second] = keysOf('t G ; s Enter n Enter');
	assert.deepEqual(second, first);
});

test('; | hands the texts of all tagged cables to a command', () => {
	const two = {...folder, '07STRELSAU513.txt': toll.text.replace('000512', '000513')};
	const played = begin(two).press('t t ; |');
	assert.equal(openLine(played.state()), '2 cables |');
	const piped = played
		.press(`${typed('wc')} Enter`)
		.effects.flatMap(effect => (effect.type === 'pipe' ? [effect] : []));
	assert.deepEqual(
		piped.map(({command, cables}) => [command, cables.length]),
		[['wc', 2]],
	);
});

test('the lines of a text are as long as was chosen for the screen', () => {
	const linesOf = (keys: string) => requests(`Enter ${keys} s Enter`)[0]?.cables[0]?.lines;
	assert.deepEqual(linesOf('1 0 0 W'), {width: 113, measure: 100, isAsPrinted: false});
	assert.deepEqual(linesOf('W W'), {width: 80, measure: 'full', isAsPrinted: false});
	assert.equal(requests('Enter 4 0 W q s Enter')[0]?.cables[0]?.lines.measure, 40);
});

test('| hands the cable to a command, v its file to a pager', () => {
	const effects = (keys: string) =>
		begin(folder)
			.press(keys)
			.effects.flatMap(effect => (effect.type === 'pipe' ? effect.command : effect.type));
	assert.deepEqual(effects(`| ${typed('wc -w')} Enter`), ['wc -w']);
	assert.deepEqual(effects(`Enter | ${typed('wc')} Enter`).at(-1), 'wc');
	assert.deepEqual(effects('| Enter'), []);
	assert.deepEqual(effects('v'), ['view-original']);
	assert.equal(shown(begin({}).press('v').state()).message, 'nothing to view');
	assert.equal(shown(begin({}).press('|').state()).message, 'nothing to pipe');
	assert.equal(shown(begin({}).press('s').state()).message, 'nothing to export');
});
