import assert from 'node:assert/strict';
import {after, test} from 'node:test';
import {logLikelihood} from '../../../source/corpus-words/log-likelihood.js';
import {cableText} from '../../app/texts.js';
import {folderWith} from '../../archive/folder.js';
import {dispersion, words} from '../answers.js';

const cable = (number: number, dateTimeGroup: string, subject: string, body: string) =>
	cableText({post: 'ROME', number, dateTimeGroup, subject, body: `${body}\n`});

const river = 'The river is high and the bank is low today.';
const folder = folderWith(
	{after},
	{
		'1.txt': cable(1, '010800Z MAR 06', 'TOLL', `1. (C) ${'The toll is high. '.repeat(8)}`),
		'2.txt': cable(2, '010800Z MAR 07', 'TOLL AGAIN', `1. (C) ${'The toll is due. '.repeat(4)}`),
		'3.txt': cable(3, '010800Z APR 07', 'RIVER', `1. (C) ${`${river} `.repeat(20)}`),
		'4.txt': cable(4, '010900Z APR 07', 'RIVER AGAIN', `1. (C) ${`${river} `.repeat(20)}A toll.`),
	},
);

test('the words that are unusual for what is found are reported with their counts and the log-likelihood', async () => {
	const {lines, complaints, exitCode} = await words(folder, 'toll');
	assert.deepEqual(lines.slice(0, 3), [
		'48 words of 2 cables, compared with the 402 of all others',
		'by log-likelihood (G2), from 10.83 on (p < 0.001), of words that stand there 3 times or more',
		'  G2  here  in 10,000  elsewhere  in 10,000  cables  word',
	]);
	const g2 = logLikelihood({count: 12, of: 48}, {count: 1, of: 402});
	assert.equal(lines[3], `${g2.toFixed(1)}    12     2500.0          1       24.9       2  toll`);
	assert.deepEqual([complaints, exitCode], [[], 0]);
	assert.ok(!lines.some(line => / {2}(?:river|the|is)$/.test(line)));
});

test('unusual words are a table or an object a line, as many as are asked for', async () => {
	assert.deepEqual(
		(await words(folder, 'toll', {format: 'csv', limit: 1})).lines[0],
		`${columns.join(',')}\r`,
	);
	const [line = '', ...others] = (await words(folder, 'toll', {format: 'json', limit: 1})).lines;
	const {word, count, elsewhere, cables} = JSON.parse(line);
	assert.deepEqual(
		{word, count, elsewhere, cables, others},
		{word: 'toll', count: 12, elsewhere: 1, cables: 2, others: []},
	);
	assert.deepEqual(Object.keys(JSON.parse(line)), columns);
});

const columns = ['word', 'g2', 'count', 'perTenThousand', 'elsewhere', 'elsewherePerTenThousand', 'cables'];

test('the words near a word are compared with the rest of the cables that have it', async () => {
	const near = await words(folder, '', {near: 'bank', within: 2, format: 'json'});
	const found = near.lines.map(line => JSON.parse(line));
	assert.deepEqual(
		found.map(({word, count, elsewhere}) => [word, count, elsewhere]),
		[
			['and', 40, 0],
			['low', 40, 0],
		],
	);
	assert.equal(
		(await words(folder, 'from:rome or subject:toll', {near: 'bank', within: 2})).lines[0]?.slice(0, 12),
		'160 words at',
	);
	assert.equal((await words(folder, 'subject:toll', {near: 'bank'})).exitCode, 1);
	const nowhere = await words(folder, '', {near: 'zenda'});
	assert.deepEqual([nowhere.complaints[0], nowhere.exitCode], ['no cable matches text:zenda', 1]);
});

test('where no cable is found, or no word is unusual, that is said, and the exit code is 1', async () => {
	assert.equal((await words(folder, 'zenda')).complaints[0], 'no subject matches zenda');
	const all = await words(folder, 'from:rome');
	assert.deepEqual([all.complaints, all.exitCode], [['no word is more frequent than expected by chance'], 1]);
});

test('a word is reported for each year and month that has a cable', async () => {
	const {lines, exitCode} = await dispersion(folder, 'toll');
	assert.deepEqual(lines, [
		'toll: 13 times in 3 cables; the bar is how often in 10,000 words',
		'a year without a cable has no row',
		'2006     ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓  2500.0  8  in 1 of 1 cable',
		'2007     ▓▓                         119.6  5  in 2 of 3 cables',
	]);
	assert.equal(exitCode, 0);
	assert.deepEqual((await dispersion(folder, 'toll', {by: 'month', format: 'csv', query: 'river'})).lines, [
		'period,count,perTenThousand,having,cables,words\r',
		'2007-04,1,24.88,1,2,402\r',
	]);
});

test('a word that no text has is reported, and the exit code is 1', async () => {
	const {lines, complaints, exitCode} = await dispersion(folder, 'zenda');
	assert.deepEqual([lines, complaints, exitCode], [[], ['no text has the word zenda'], 1]);
	assert.equal(
		(await dispersion(folder, 'toll', {query: 'zenda'})).complaints[0],
		'no subject matches zenda',
	);
});
