import assert from 'node:assert/strict';
import {test} from 'node:test';
import {listOf, play, shown, typed} from '../play.js';
import {texts} from '../texts.js';

const toll = {'river toll': '# river toll\n\n- 07STRELSAU498\n'};

/** The numbers in a dossier after some keys. */
function numbersIn(name: string, keys: string, dossiers: Readonly<Record<string, string>> = {}) {
	const {all} = play(texts, keys, {dossiers}).dossiers;
	return all.find(dossier => dossier.name === name)?.items.map(({mrn}) => mrn);
}

test('a puts the selected cable into a dossier, which is made by that', () => {
	const state = play(texts, `a ${typed('kosovo')} Enter`);
	assert.deepEqual(
		state.dossiers.all.map(({name, items}) => [name, items.length]),
		[['kosovo', 1]],
	);
	assert.match(state.message ?? '', /put into kosovo/);
	assert.equal(shown(state).mode, 'list');
});

test('the dossier used last is proposed, and the same cable again is taken out', () => {
	assert.equal(numbersIn('kosovo', `a ${typed('kosovo')} Enter j a Enter`)?.length, 2);
	assert.deepEqual(numbersIn('kosovo', `a ${typed('kosovo')} Enter a Enter`), []);
});

test('Tab completes the names, one after the other, and case does not matter', () => {
	const dossiers = {...toll, rome: '', 'river police': ''};
	assert.deepEqual(numbersIn('river toll', `G a ${typed('ri')} Tab Tab Enter`, dossiers)?.length, 2);
	assert.deepEqual(numbersIn('river police', 'a Tab Enter', dossiers)?.length, 1);
	assert.deepEqual(numbersIn('river toll', `G a ${typed('River  TOLL')} Enter`, dossiers)?.length, 2);
});

test('a name that no file can have is said, and what was typed stays', () => {
	const state = play(texts, `a ${typed('../x')} Enter`);
	assert.match(state.message ?? '', /a name has letters/);
	assert.equal(shown(state).mode, 'list-file');
});

test(';a puts all tagged cables into a dossier, and takes none out', () => {
	const keys = `t t ; a ${typed('two')} Enter`;
	assert.equal(numbersIn('two', keys)?.length, 2);
	assert.equal(numbersIn('two', `${keys} ; a Enter`)?.length, 2);
});

test('a in a cable puts that into a dossier', () => {
	assert.equal(numbersIn('kosovo', `Enter a ${typed('kosovo')} Enter`)?.length, 1);
});

test(':dossier lists the dossiers, Enter on one and :dossier NAME show its cables', () => {
	for (const keys of [`: ${typed('dossier')} Enter Enter`, `: ${typed('dossier river toll')} Enter`]) {
		assert.equal(listOf(play(texts, keys, {dossiers: toll})).filter?.text, 'in:"river toll"', keys);
	}
	assert.equal(
		shown(play(texts, `Enter : ${typed('dossier riv')} Tab Enter`, {dossiers: toll})).mode,
		'list',
	);
	assert.match(play(texts, `: ${typed('dossier')} Enter`).message ?? '', /no dossier yet/);
});

test('lines of a dossier that are not understood are reported with their numbers', () => {
	const dossiers = {kosovo: '- 07ROME1333\n<<<<<<< mine\n'};
	const {screen} = play(texts, `: ${typed('dossier')} Enter`, {dossiers});
	assert.match(JSON.stringify(screen), /line 2.*a conflict that is not resolved/);
});
