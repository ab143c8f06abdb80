import assert from 'node:assert/strict';
import {after, test} from 'node:test';
import {cableText} from '../../app/texts.js';
import {folderWith} from '../../archive/folder.js';
import {shippedCables, textsIn} from '../../cable/text-files.js';
import {gaps, wanted} from '../answers.js';

const cable = (number: number, references: readonly string[], body = '1. (C) Nothing.\n') =>
	cableText({post: 'ROME', number, subject: 'X', references, body});

const folder = folderWith(
	{after},
	{
		'3.txt': cable(3, ['ROME 1', 'PARIS 7']),
		'4.txt': cable(4, ['ROME 3', 'PARIS 7'], '1. (C) As ROME 0012 said, it rains.\n'),
		'9.txt': cable(9, ['PARIS 7', 'PARIS 8']),
	},
);

test('what is cited and not held is listed with those that cite it', async () => {
	assert.deepEqual((await wanted(folder)).lines, [
		'4 cables cited in REF fields or texts, and not held',
		'3  07PARIS7  by 07ROME3 07ROME4 07ROME9',
		'1  07PARIS8  by 07ROME9',
		'1  07ROME1   by 07ROME3',
		'1  07ROME12  by 07ROME4 (1 in its text only)',
	]);
});

test('what is wanted is a table, an object a line, or the numbers of a request', async () => {
	assert.deepEqual((await wanted(folder, {format: 'csv', limit: 1})).lines, [
		'mrn,count,inText,citedBy\r',
		'07PARIS7,3,0,07ROME3 07ROME4 07ROME9\r',
	]);
	const [line = ''] = (await wanted(folder, {format: 'json', post: 'rome', year: 2007})).lines;
	assert.deepEqual(JSON.parse(line), {mrn: '07ROME1', count: 1, inText: 0, citedBy: ['07ROME3']});
	assert.deepEqual((await wanted(folder, {format: 'numbers', post: 'PARIS'})).lines, [
		'07PARIS7',
		'07PARIS8',
	]);
});

test('where nothing is wanted that is said, and the exit code is 1', async () => {
	const {lines, complaints, exitCode} = await wanted(folder, {year: 1974});
	assert.deepEqual([lines, complaints, exitCode], [[], ['no cited cable of this year is missing'], 1]);
	const held = folderWith({after}, {'1.txt': cable(1, [])});
	assert.deepEqual((await wanted(held)).complaints, ['every cited cable is held']);
});

test('a post is asked for by its whole name, also where the numbers of 1973-79 have six letters of it', async () => {
	const shipped = folderWith(
		{after},
		Object.fromEntries(textsIn(shippedCables).map(({name, text}) => [name, text])),
	);
	const years = (await gaps(shipped, {format: 'csv', post: 'Strelsau'})).lines.map(line =>
		line.split(',', 2).join(' '),
	);
	assert.deepEqual(years.slice(0, 4), ['post year', 'STRELSAU 1974', 'STRELSAU 1979', 'STRELSAU 1987']);
	assert.ok((await wanted(shipped, {format: 'numbers', post: 'Strelsau'})).lines.includes('1974STRELS04688'));
});

test('the numbers of a post and year are reported as held and missing, up to the highest that is known', async () => {
	assert.deepEqual((await gaps(folder)).lines, [
		'ROME 2007  ··░▓▓░····░▓····  held 3 of at least 12       missing 1-2, 5-8, 10-12',
	]);
	const [line = ''] = (await gaps(folder, {format: 'json'})).lines;
	assert.deepEqual(JSON.parse(line), {
		post: 'ROME',
		year: 2007,
		held: 3,
		atLeast: 12,
		missing: ['1-2', '5-8', '10-12'],
	});
	assert.deepEqual((await gaps(folder, {format: 'numbers', limit: 3})).lines, [
		'07ROME1',
		'07ROME2',
		'07ROME5',
	]);
});

test('where no number is of the post and year that are asked for, that is said, and the exit code is 1', async () => {
	const empty = folderWith({after}, {'1.txt': 'A text without a number.\n'});
	for (const [place, choice, sentence] of [
		[folder, {post: 'ZENDA'}, 'no cable has a number of this post'],
		[folder, {year: 1974}, 'no cable has a number of this year'],
		[folder, {post: 'ROME', year: 1974}, 'no cable has a number of this post and year'],
		[empty, {}, 'no cable has a number'],
	] as const) {
		const {lines, complaints, exitCode} = await gaps(place, choice);
		assert.deepEqual([lines, complaints, exitCode], [[], [sentence], 1]);
	}
});
