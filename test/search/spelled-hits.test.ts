import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createArchiveSearch} from '../../source/search/archive-search.js';
import {memorySource} from './memory-source.js';

const subjects = [
	'PEKING OPERA IN STRELSAU',
	'BEIJING: THE OPERA RETURNS',
	'MAO TSE-TUNG IS WELL',
	'MAO ZEDONG SWIMS',
	'MAO AND THE ZEDONG BRIDGE',
	'STRELSAU OPERA',
	'STRESLAU FIRE BRIGADE',
];

const search = createArchiveSearch(memorySource(subjects.map(subject => ({subject}))), [
	['Strelsau', 'Streslau'],
]);

const found = (text: string) => Array.from(search.find(text).keys, key => subjects[key - 1]);

test('a name finds its other spellings, after its own', () => {
	assert.deepEqual(found('beijing'), ['BEIJING: THE OPERA RETURNS', 'PEKING OPERA IN STRELSAU']);
	assert.deepEqual(found('peking'), ['PEKING OPERA IN STRELSAU', 'BEIJING: THE OPERA RETURNS']);
});

test('a name of several words is found in other spellings of several words, one after the other', () => {
	assert.deepEqual(found('mao tse tung').slice(0, 2), ['MAO TSE-TUNG IS WELL', 'MAO ZEDONG SWIMS']);
	assert.ok(!found('mao tse tung').includes('MAO AND THE ZEDONG BRIDGE'));
});

test('the spellings that any cable has are reported, and their letters marked', () => {
	const {spellings, matches} = search.find('beijing');
	assert.deepEqual(spellings, ['peking']);
	assert.deepEqual(matches[1], [{start: 0, end: 6}]);
	assert.deepEqual(search.find('opera').spellings, []);
});

test('the groups of the user count as well', () => {
	assert.ok(found('streslau').includes('STRELSAU OPERA'));
	assert.ok(found('strelsau').includes('STRESLAU FIRE BRIGADE'));
});

test('in an alternative names are found in all spellings, in an exclusion as they are spelled', () => {
	assert.deepEqual(found('(peking or xylophone) opera').toSorted(), [
		'BEIJING: THE OPERA RETURNS',
		'PEKING OPERA IN STRELSAU',
	]);
	assert.ok(found('opera -peking').includes('BEIJING: THE OPERA RETURNS'));
});
