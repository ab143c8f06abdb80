import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {baseKeys} from '../../source/app/reader/hiding/markings.js';
import {parseCable} from '../../source/cable/parse.js';
import {everything, parseMarks, type Selection} from '../../source/command-line/selection.js';
import {cableToMarkdown} from '../../source/formats/markdown.js';
import {play, shown} from '../app/play.js';
import {texts} from '../app/texts.js';
import {rowText} from '../archive/dumps.js';
import {folderWith} from '../archive/folder.js';
import {needs} from '../system.js';
import {print} from './printed.js';
import {wholeCable} from './whole-cable.js';

const name = '07STRELSAU512.txt';
test('raw is the text of the file', async context => {
	const path = join(folderWith(context, {[name]: wholeCable}), name);
	assert.deepEqual(await print([path], {format: 'raw'}), {output: wholeCable, complaints: [], exitCode: 0});
});

test('text is wrapped at the width, with subject and paragraphs', async context => {
	const path = join(folderWith(context, {[name]: wholeCable}), name);
	for (const width of [40, 80]) {
		const {output, exitCode} = await print([path], {width});
		assert.equal(exitCode, 0);
		assert.equal(output.endsWith('\n'), true);
		assert.deepEqual(
			output.split('\n').filter(line => line.length > width),
			[],
		);
		assert.match(output.replace(/\s+/g, ' '), /THE TOLL ON THE BRIDGE/);
		assert.match(output.replace(/\s+/g, ' '), /The band will play in the park\./);
	}
});

test('the routing headers are printed when asked for', async context => {
	const path = join(folderWith(context, {[name]: wholeCable}), name);
	assert.doesNotMatch((await print([path])).output, /DE RUEHST #0512/);
	assert.match((await print([path], {showRouting: true})).output, /DE RUEHST #0512/);
});

test('Markdown', async context => {
	const path = join(folderWith(context, {[name]: wholeCable}), name);
	assert.equal(
		(await print([path], {format: 'markdown'})).output,
		cableToMarkdown(parseCable(name, wholeCable)),
	);
});

test('several files are one JSON object a line, in the order they are named', async context => {
	const folder = folderWith(context, {[name]: wholeCable, 'letter.txt': 'Dear Rudolf,\ncome.\n'});
	const {output, exitCode} = await print([join(folder, 'letter.txt'), join(folder, name)], {format: 'json'});
	assert.equal(exitCode, 0);
	assert.equal(output.endsWith('\n'), true);
	const objects = output
		.trimEnd()
		.split('\n')
		.map(line => JSON.parse(line));
	assert.deepEqual(
		objects.map(({file, family, mrn}) => [file, family, mrn]),
		[
			['letter.txt', 'text', null],
			[name, 'cablegate', '07STRELSAU512'],
		],
	);
});

test('what is not chosen is reported in its place, as in the reader', async context => {
	const path = join(folderWith(context, {[name]: wholeCable}), name);
	const selection = {...everything, section: 'The Band'};
	const [, body] = (await print([path], {format: 'markdown', selection})).output.split('\n---\n\n');
	assert.equal(
		body,
		[
			'*··· ¶ 1 hidden: C ···*',
			'## The Court',
			'*··· ¶ 2–3 hidden: C/NF, S/REL USA, FVEY ···*',
			'## The Band',
			'**4.** (U) The band will play in the park.',
			'**5.** It has no marking.',
			'*··· ¶ 6 hidden: C ···*',
			'SAPT\n',
		].join('\n\n'),
	);
	assert.deepEqual(
		(await print([path], {selection})).output
			.split('\n')
			.filter(line => line !== '')
			.slice(-8),
		[
			' ··· ¶ 1 hidden: C ···',
			' The Court',
			' ··· ¶ 2–3 hidden: C/NF, S/REL USA, FVEY ···',
			' The Band',
			' U      4.  The band will play in the park.',
			'        5.  It has no marking.',
			' ··· ¶ 6 hidden: C ···',
			'            SAPT',
		],
	);
});

test('JSON has the chosen paragraphs, and what was omitted', async context => {
	const path = join(folderWith(context, {[name]: wholeCable}), name);
	const json = async (selection: Partial<Selection>) =>
		JSON.parse((await print([path], {format: 'json', selection: {...everything, ...selection}})).output);
	const {paragraphs, headings, omitted} = await json({marks: ['U', 'unmarked', 'C/NF']});
	assert.deepEqual(
		paragraphs.map(({number, portionMark}: Record<string, unknown>) => [number, portionMark]),
		[
			[2, 'C/NF'],
			[4, 'U'],
			[5, null],
		],
	);
	assert.deepEqual(headings, [
		{title: 'The Court', kind: 'underlined', paragraph: 0},
		{title: 'The Band', kind: 'underlined', paragraph: 1},
	]);
	assert.deepEqual(omitted, [
		{from: 1, to: 1, paragraphs: 1, portionMarks: ['C']},
		{from: 3, to: 3, paragraphs: 1, portionMarks: ['S/REL USA, FVEY']},
		{from: 6, to: 6, paragraphs: 1, portionMarks: ['C']},
	]);
	assert.equal('omitted' in (await json({})), false);
	assert.deepEqual((await json({section: 'The Band'})).headings, [
		{title: 'The Court', kind: 'underlined', paragraph: null},
		{title: 'The Band', kind: 'underlined', paragraph: 0},
	]);
	assert.deepEqual((await json({marks: ['unmarked']})).omitted.at(1), {
		from: 2,
		to: 3,
		paragraphs: 2,
		portionMarks: ['C/NF', 'S/REL USA, FVEY'],
	});
	assert.deepEqual((await json({marks: ['U']})).omitted.at(-1).portionMarks, [null, 'C']);
});

test('a marking means the same in print and in the reader, whose lines are those that are printed', async context => {
	const file = '07STRELSAU509.txt';
	const path = join(folderWith(context, {[file]: texts[file] ?? ''}), file);
	const unfound: string[] = [];
	for (const [base, {key}] of Object.entries(baseKeys)) {
		const state = play({[file]: texts[file] ?? ''}, `Enter c ${key}`, {size: {columns: 80, rows: 300}});
		const selection = {...everything, marks: parseMarks(base)};
		const {output, exitCode} = await print([path], {selection});
		if (exitCode === 1) {
			unfound.push(base);
		} else {
			assert.deepEqual(
				output.split('\n').slice(0, -1),
				// Who prints a cable has not looked for its references.
				shown(state).lines.map(line => line.replace(/ +not in this folder$/, '').trimEnd()),
				base,
			);
		}
	}
	assert.deepEqual(unfound, ['TS']);
});

test('a cable that has nothing of what was asked for says what it has', async context => {
	const path = join(folderWith(context, {[name]: wholeCable}), name);
	assert.deepEqual(await print([path], {selection: {...everything, marks: ['TS']}}), {
		output: '',
		complaints: [
			`${path}: no paragraph is marked TS; there are C 2, C/NF 1, S/REL USA, FVEY 1, U 1, unmarked 1`,
		],
		exitCode: 1,
	});
});

test('problems instead of the text: file, line, sentence', async context => {
	const text = wholeCable.replace('2. (C/NF)', '7. (C/NF)');
	const folder = folderWith(context, {[name]: text, 'letter.txt': 'Dear Rudolf,\n'});
	const {output, exitCode} = await print([join(folder, name)], {problems: true});
	assert.equal(exitCode, 0);
	assert.equal(output.split('\n')[0], `${name}:23: paragraph 7 where 2 is expected`);
	assert.deepEqual((await print([join(folder, 'letter.txt')], {problems: true})).output, '');
});

test('a file that cannot be read is reported, and the others are printed', async context => {
	const folder = folderWith(context, {[name]: wholeCable, 'picture.txt': new Uint8Array([0, 1, 2, 0, 255])});
	const missing = join(folder, 'nowhere.txt');
	const picture = join(folder, 'picture.txt');
	assert.deepEqual(await print([missing, folder, picture, join(folder, name)], {format: 'raw'}), {
		output: wholeCable,
		complaints: [
			`${missing}: no such file or folder`,
			`${folder}: is a folder; name a file, or the number of a cable`,
			`${picture}: not a text file`,
		],
		exitCode: 1,
	});
});

test('an empty file is an empty text', async context => {
	const path = join(folderWith(context, {'empty.txt': ''}), 'empty.txt');
	assert.equal((await print([path], {format: 'raw'})).output, '');
	assert.equal((await print([path])).exitCode, 0);
	assert.equal(JSON.parse((await print([path], {format: 'json'})).output).family, 'text');
});

test('a row of a dump is printed, with its quotes unescaped; raw is the row as it stands', async context => {
	const folder = folderWith(context, {'cables.csv': `${rowText({})}\n`});
	const row = join(folder, 'cables.csv#07STRELSAU512');
	const {output, exitCode} = await print([row]);
	assert.equal(exitCode, 0);
	assert.match(output, /07STRELSAU512/);
	assert.match(output, /He said "no"\./);
	assert.equal((await print([row], {format: 'raw'})).output, rowText({}));
	assert.equal(JSON.parse((await print([row], {format: 'json'})).output).file, 'cables.csv#07STRELSAU512');
});

test('a dump as a whole is not printed, and a row that it does not have is reported', async context => {
	const dump = join(folderWith(context, {'cables.csv': rowText({})}), 'cables.csv');
	assert.deepEqual(await print([dump, `${dump}#07ROME1`]), {
		output: '',
		complaints: [
			`${dump}: holds many cables; name one of them, as in cables.csv#07ROME1333`,
			`${dump}#07ROME1: no row 07ROME1`,
		],
		exitCode: 1,
	});
});

test('a file whose name is not UTF-8 is printed', needs('names of bytes'), async context => {
	const folder = folderWith(context);
	writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff])]), wholeCable);
	assert.equal((await print([join(folder, '\uDCFF')], {format: 'raw'})).output, wholeCable);
});
