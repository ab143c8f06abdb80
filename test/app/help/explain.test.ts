import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {abbreviationsIn} from '../../../source/app/help/abbreviations.js';
import {explainCable} from '../../../source/app/help/explain.js';
import {parseCable} from '../../../source/cable/parse.js';
import {root} from '../../root.js';
import {play} from '../play.js';
import {texts} from '../texts.js';

const file = join(root, 'cables', '07ROME1333.txt');
const today = '2026-11-22';
const cable = parseCable('07ROME1333.txt', readFileSync(file, 'utf8'));
const groups = explainCable(cable, {today});
const meaning = (title: string, word: string) =>
	groups.find(group => group.title === title)?.entries.find(({term}) => term === word)?.words;

test('the words of a cable are explained for its year, in the order of a cable', () => {
	assert.deepEqual(
		groups.map(({title}) => title),
		[
			'Number and date',
			'TAGS',
			'Classification',
			'Markings',
			'Captions',
			'Precedence',
			'Routing indicators',
			'In the text',
		],
	);
	assert.match(meaning('TAGS', 'IT') ?? '', /^Italy/);
	assert.match(meaning('Markings', 'C/NF') ?? '', /not releasable/);
	assert.match(meaning('In the text', 'MFA') ?? '', /Ministry of Foreign Affairs/);
});

test('a word with several meanings is explained with all of them', () => {
	assert.match(meaning('TAGS', 'SR') ?? '', /^Serbia; since 2016: Suriname/);
});

test('a wrong code is explained as it is printed, and stays visible', () => {
	assert.match(meaning('Routing indicators', 'RUEHDL') ?? '', /DUBLIN/);
});

test('each word is explained once, and a text without known words opens nothing', () => {
	for (const {entries} of groups) {
		assert.equal(new Set(entries.map(({term}) => term)).size, entries.length);
	}
	assert.deepEqual(explainCable(parseCable('x.txt', 'nothing of the kind'), {today}), []);
});

test('x opens the words of the cable, and closes them', () => {
	const open = play(texts, 'Enter x').screen;
	assert.ok(open.type === 'help' && open.about.startsWith('words in '));
	assert.equal(play(texts, 'Enter x x').screen.type, 'reader');
});

test('the words on the screen come first, in their order there, and are not reported again', () => {
	const [first, ...others] = explainCable(cable, {
		today,
		onScreen: 'the GOI and the MFA, on 2017-07-01; XIT and ITX are none',
	});
	assert.equal(first?.title, 'On this screen');
	assert.deepEqual(
		first?.entries.map(({term}) => term),
		['GOI', 'MFA', '2017-07-01'],
	);
	const later = others.flatMap(({entries}) => entries.map(({term}) => term));
	assert.ok(later.includes('IT') && !later.includes('MFA'));
});

test('dates are given in plain words, and whether the declassification date has passed', () => {
	assert.equal(meaning('Number and date', '181211Z JUN 07'), '18 June 2007, 12:11 UTC');
	assert.match(meaning('Number and date', '2017-07-01') ?? '', /which has passed$/);
	const before = explainCable(cable, {today: '2010-01-01'});
	assert.match(
		before.flatMap(({entries}) => entries).find(({term}) => term === '2017-07-01')?.words ?? '',
		/which has not come yet$/,
	);
});

test('the offices of the distribution are explained', () => {
	const archived = parseCable(
		'x.txt',
		readFileSync(join(root, 'test', 'corpora', 'nara', '1974LAPAZ01760.txt'), 'utf8'),
	);
	const offices = explainCable(archived, {today}).find(({title}) => title === 'Offices');
	assert.ok((offices?.entries.length ?? 0) > 3);
	assert.ok(offices?.entries.every(({term}) => /^[A-Z]+-\d+$/.test(term)));
});

test('a text all in capitals makes no abbreviations of its words', () => {
	assert.deepEqual(
		abbreviationsIn('WE TOLD THE FRG THAT IT IS OR MAY BE TO AID NATO; WHO CAN ASK THE MFA NOW?'),
		['FRG', 'NATO', 'MFA'],
	);
	assert.deepEqual(abbreviationsIn('the AID mission, and NATO AID MISSIONS to the FonMin'), [
		'AID',
		'NATO',
		'FonMin',
	]);
});

test('x explains just what is selected, in one line', () => {
	const message = (keys: string) => play(texts, keys).message ?? '';
	assert.equal(message('Enter Tab Tab Tab x'), 'BERLIN 12: message 12 of 2007 from Berlin, Germany');
	assert.equal(
		message('Enter c s Enter Tab Tab Tab Tab x'),
		'¶ 3–4 hidden: C confidential; C/NF confidential, not releasable to foreign nationals',
	);
	assert.equal(play(texts, 'Enter Tab x').screen.type, 'reader');
});
