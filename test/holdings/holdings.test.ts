import assert from 'node:assert/strict';
import {test} from 'node:test';
import {holdingsFrom, missingNumbers, sharesHeld} from '../../source/holdings/gaps.js';
import type {NumberSource} from '../../source/holdings/numbered.js';
import {wantedFrom} from '../../source/holdings/wanted.js';
import {serialOf} from '../../source/index/citations.js';

/** An archive of some numbers, in which a cable cites others; `~` stands before what only its text cites. */
function archiveOf(cables: Readonly<Record<string, string>>): NumberSource {
	const all = Object.entries(cables);
	const bySerial = <One extends {readonly serial: string}>(numbers: readonly One[]) =>
		numbers.toSorted((one, other) => (one.serial < other.serial ? -1 : one.serial > other.serial ? 1 : 0));
	const held = all.map(([number], key) => ({key, number, serial: serialOf(number)}));
	const cited = all.flatMap(([, citations], key) =>
		citations
			.split(' ')
			.filter(Boolean)
			.map(written => {
				const number = written.replace('~', '');
				return {key, number, serial: serialOf(number), isInText: written !== number};
			}),
	);
	return {held: () => bySerial(held), cited: () => bySerial(cited)};
}

const wantedIn = (cables: Readonly<Record<string, string>>) =>
	wantedFrom(archiveOf(cables)).map(({mrn, citing, inText}) => `${mrn} by ${citing.join(' ')}, ${inText}`);

test('what is cited and not held is ranked by how many cite it, and those in texts only are counted apart', () => {
	const cables = {
		'07ZENDA1': '07ROME5 07ROME6 ~07ROME5',
		'07ZENDA2': '07ROME6 07ZENDA1',
		'07ZENDA3': '~07ROME6 07ZENDA3',
	};
	assert.deepEqual(wantedIn(cables), ['07ROME6 by 0 1 2, 1', '07ROME5 by 0, 0']);
});

test('the names of a post and the forms of a number are of one message', () => {
	assert.deepEqual(
		wantedIn({
			'74ZENDA1': '1974BUENOS00512 74BUENOSAIRES512',
			'74ZENDA2': '74BUENOSAIRES512 74STATE12',
			'1974STATE000012': '',
		}),
		['74BUENOSAIRES512 by 0 1, 0'],
	);
});

const gapsIn = (cables: Readonly<Record<string, string>>) =>
	holdingsFrom(archiveOf(cables)).map(({post, year, held, atLeast, missing}) => {
		const runs = missing.map(({first, last}) => (first === last ? `${first}` : `${first}-${last}`));
		return `${year} ${post} ${held}/${atLeast}: ${runs.join(' ')}`;
	});

test('of a post and a year the numbers between those held are missing, up to the highest that is held or cited', () => {
	assert.deepEqual(gapsIn({'07ROME3': '', '07ROME4': '07ROME9', '07ROME6': '', '06ROME1': '07PARIS8'}), [
		'2006 ROME 1/1: ',
		'2007 ROME 3/9: 1-2 5 7-9',
	]);
});

test('a post that the archives cut short is the one with the whole name', () => {
	assert.deepEqual(gapsIn({'1974STRELS00002': '', '79STRELSAU3': '', '1979EDELWE00001': ''}), [
		'1979 EDELWE 1/1: ',
		'1974 STRELSAU 1/2: 1',
		'1979 STRELSAU 1/3: 1-2',
	]);
	assert.deepEqual(gapsIn({'1974STRELS00002': '1974STRELS00005', '74STRELSAU3': ''}), [
		'1974 STRELSAU 2/5: 1 4-5',
	]);
});

test('the missing numbers have the form of their family', () => {
	const [holding] = holdingsFrom(archiveOf({'1974LAPAZ00003': '', '1974LAPAZ00001': ''}));
	assert.deepEqual([...missingNumbers(holding ?? assert.fail())], ['1974LAPAZ00002']);
});

test('the shares of equal parts tell where the holdings are', () => {
	const [holding] = holdingsFrom(archiveOf({'07ROME1': '', '07ROME2': '', '07ROME3': '', '07ROME8': ''}));
	assert.deepEqual(sharesHeld(holding ?? assert.fail(), 4), [1, 0.5, 0, 0.5]);
	assert.deepEqual(sharesHeld(holding ?? assert.fail(), 16).slice(4, 8), [1, 1, 0, 0]);
	const [one] = holdingsFrom(archiveOf({'07ROME1187': ''}));
	assert.deepEqual(sharesHeld(one ?? assert.fail(), 12), [...Array(11).fill(0), 12 / 1187]);
});

test('what is held after the last number that is cited is not left open', () => {
	const archive = archiveOf({'07ZENDA1': '07ROME1', '08ZENDA2': '', '09ZENDA3': ''});
	let isOpen = true;
	const held = function* () {
		try {
			yield* archive.held();
		} finally {
			isOpen = false;
		}
	};
	assert.equal(wantedFrom({...archive, held}).length, 1);
	assert.ok(!isOpen);
});
