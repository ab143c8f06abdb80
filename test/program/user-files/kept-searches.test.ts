import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import type {SearchesChange} from '../../../source/app/searches.js';
import {openKeptSearches} from '../../../source/program/user-files/kept-searches.js';
import {folderWith} from '../../archive/folder.js';

const remember = (text: string, count?: number): SearchesChange => ({
	type: 'remember',
	query: {text, scope: 'subject', count},
});
const save = (name: string, text: string, seen?: number): SearchesChange => ({
	type: 'save',
	query: {name, text, scope: 'text', seen},
});

test('what one session has kept the next one has, with the numbers of its folder', context => {
	const file = join(folderWith(context), 'cables', 'searches.json');
	const {keep, searches} = openKeptSearches(file, '/a');
	assert.deepEqual(searches, {history: [], saved: []});
	for (const change of [remember('kosovo', 3), remember('toll', 5), save('tolls', 'toll', 5)]) {
		assert.equal(keep(change), undefined);
	}
	assert.deepEqual(openKeptSearches(file, '/a').searches, {
		history: [
			{text: 'kosovo', scope: 'subject', count: 3},
			{text: 'toll', scope: 'subject', count: 5},
		],
		saved: [{name: 'tolls', text: 'toll', scope: 'text', seen: 5}],
	});
	assert.deepEqual(openKeptSearches(file, '/b').searches.saved, [
		{name: 'tolls', text: 'toll', scope: 'text', seen: undefined},
	]);
	assert.equal(statSync(file).mode & 0o077, 0);
});

test('sessions keep what others have kept meanwhile, and the numbers of other folders', context => {
	const file = join(folderWith(context), 'searches.json');
	const [one, other] = [openKeptSearches(file, '/a'), openKeptSearches(file, '/b')];
	one.keep(save('tolls', 'toll', 5));
	other.keep(remember('kosovo', 3));
	other.keep({type: 'look', name: 'tolls', seen: 2});
	one.keep(remember('kosovo', 7));
	assert.deepEqual(openKeptSearches(file, '/a').searches, {
		history: [{text: 'kosovo', scope: 'subject', count: 7}],
		saved: [{name: 'tolls', text: 'toll', scope: 'text', seen: 5}],
	});
	assert.deepEqual(openKeptSearches(file, '/b').searches, {
		history: [{text: 'kosovo', scope: 'subject', count: 3}],
		saved: [{name: 'tolls', text: 'toll', scope: 'text', seen: 2}],
	});
	one.keep({type: 'remove', name: 'tolls'});
	assert.deepEqual(openKeptSearches(file, '/b').searches.saved, []);
});

test('a query that is saved anew under its name forgets what was seen elsewhere', context => {
	const file = join(folderWith(context), 'searches.json');
	openKeptSearches(file, '/a').keep(save('tolls', 'toll', 5));
	openKeptSearches(file, '/b').keep(save('tolls', 'zenda toll', 1));
	assert.equal(openKeptSearches(file, '/a').searches.saved[0]?.seen, undefined);
});

test('what is wrong in the file is left out, and texts in it do not steer the terminal', context => {
	const folder = folderWith(context, {
		broken: '{"history": ',
		wrong: JSON.stringify({
			history: [5, {text: ''}, {text: 'a\u001B[2Jb', scope: 'nowhere', counts: {'/a': -1}}, {text: 'c'}],
			saved: [{name: 'x'}, {text: 'y'}, {name: 'n\n', text: 't', seen: 'many'}],
			other: 1,
		}),
	});
	const broken = openKeptSearches(join(folder, 'broken'), '/a');
	assert.equal(broken.obstacle, 'the saved queries were not read: it is not valid JSON');
	assert.equal(
		broken.keep(remember('d')),
		'the queries were not kept: it is not valid JSON; repair or remove it',
	);
	assert.equal(readFileSync(join(folder, 'broken'), 'utf8'), '{"history": ');
	const wrong = openKeptSearches(join(folder, 'wrong'), '/a');
	assert.deepEqual(
		wrong.searches.history.map(({text}) => text),
		['a␛[2Jb', 'c'],
	);
	assert.deepEqual(wrong.searches.saved, [{name: 'n␊', text: 't', scope: 'subject', seen: undefined}]);
	wrong.keep(remember('d'));
	assert.equal(JSON.parse(readFileSync(join(folder, 'wrong'), 'utf8')).other, 1);
});

test('what a newer version wrote of a query stays', context => {
	const saved = [{name: 'tolls', text: 'zenda toll', scope: 'thread', colour: 'red'}];
	const file = join(folderWith(context, {'searches.json': JSON.stringify({saved})}), 'searches.json');
	openKeptSearches(file, '/a').keep(remember('d'));
	const [kept] = JSON.parse(readFileSync(file, 'utf8')).saved;
	assert.deepEqual([kept.scope, kept.colour], ['thread', 'red']);
});

test('as many queries are kept as a file can hold', context => {
	const folder = folderWith(context);
	const file = join(folder, 'searches.json');
	const history = Array.from({length: 2000}, (_, index) => ({text: `${index} ${'x'.repeat(900)}`}));
	writeFileSync(file, JSON.stringify({history: history.slice(0, 900)}));
	const {keep, searches} = openKeptSearches(file, '/a');
	assert.ok(searches.history.length < 100);
	assert.match(searches.history.at(-1)?.text ?? '', /^899 /);
	assert.equal(keep(remember('last')), undefined);
	assert.ok(statSync(file).size < 200_000);
});

test('what cannot be kept is said once', context => {
	const folder = folderWith(context);
	mkdirSync(join(folder, 'searches.json'));
	const {keep, obstacle} = openKeptSearches(join(folder, 'searches.json'), '/a');
	assert.equal(obstacle, 'the saved queries were not read: it is a folder');
	assert.match(keep(remember('a')) ?? '', /^the queries were not kept: /);
	assert.equal(keep(remember('b')), undefined);
});

test('without a file nothing is kept', () => {
	assert.equal(openKeptSearches(undefined, '/a').keep(remember('a')), undefined);
});
