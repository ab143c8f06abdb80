import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {explainCable} from '../../../source/app/page/explain.js';
import {parseCable} from '../../../source/cable/parse.js';
import {root} from '../../root.js';
import {play} from '../play.js';
import {texts} from '../texts.js';

const file = join(root, 'cables', '07ROME1333.txt');
const groups = explainCable(parseCable('07ROME1333.txt', readFileSync(file, 'utf8')));
const meaning = (title: string, word: string) =>
	groups.find(group => group.title === title)?.entries.find(({term}) => term === word)?.words;

test('the words of a cable are explained for its year, in the order of a cable', () => {
	assert.deepEqual(
		groups.map(({title}) => title),
		['TAGS', 'Classification', 'Markings', 'Captions', 'Precedence', 'Routing indicators', 'In the text'],
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
	assert.deepEqual(explainCable(parseCable('x.txt', 'nothing of the kind')), []);
});

test('x opens the words of the cable, and closes them', () => {
	const open = play(texts, 'Enter x').screen;
	assert.ok(open.type === 'help' && open.about.startsWith('words in '));
	assert.equal(play(texts, 'Enter x x').screen.type, 'reader');
});
