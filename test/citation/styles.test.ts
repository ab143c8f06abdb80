import assert from 'node:assert/strict';
import {test} from 'node:test';
import {locatorOf, locatorShown, paragraphNumbers} from '../../source/citation/locator.js';
import {senderWords} from '../../source/citation/sender.js';
import {citation, citationStyles} from '../../source/citation/styles.js';
import {noFilter} from '../../source/layout/portions/portion-filter.js';
import {citedToll, citedWith, harmless, hostile, toll} from './cables.js';

const second = locatorOf(toll, [1]);

test('Chicago: who, title, what with its number, day, classification, paragraph', () => {
	assert.equal(
		citation('chicago', citedToll, second),
		'American Embassy Strelsau, “THE TOLL ON THE BRIDGE,” telegram 07STRELSAU512, June 18, 2007, Confidential//NOFORN, par. 2 (S/NF).',
	);
	assert.equal(
		citation('chicago', citedToll, locatorOf(toll, [0, 1, 3])),
		'American Embassy Strelsau, “THE TOLL ON THE BRIDGE,” telegram 07STRELSAU512, June 18, 2007, Confidential//NOFORN, pars. 1–2, 4 (C, S/NF, U).',
	);
});

test('Bluebook: what from whom, subject, paragraph, the day in parentheses', () => {
	assert.equal(
		citation('bluebook', citedToll, second),
		'Telegram 07STRELSAU512 from American Embassy Strelsau, THE TOLL ON THE BRIDGE, ¶ 2 (S/NF) (June 18, 2007) (Confidential//NOFORN).',
	);
	assert.match(citation('bluebook', citedWith({date: '2007-09-01T00:00:00Z'})), /\(Sept\. 1, 2007\)/);
});

test('plain: the facts one after the other', () => {
	assert.equal(
		citation('plain', citedToll, second),
		'07STRELSAU512, American Embassy Strelsau, 2007-06-18, CONFIDENTIAL//NOFORN: THE TOLL ON THE BRIDGE, ¶ 2 (S/NF)',
	);
});

test('what a cable does not state is left out', () => {
	const none = citedWith({
		mrn: undefined,
		mrnFrom: undefined,
		date: undefined,
		from: undefined,
		classification: undefined,
		subject: undefined,
	});
	assert.deepEqual(
		citationStyles.map(style => citation(style, none)),
		['07STRELSAU512.txt.', '07STRELSAU512.txt.', '07STRELSAU512.txt'],
	);
	assert.equal(
		citation('chicago', citedWith({mrn: undefined, mrnFrom: undefined, subject: undefined})),
		'American Embassy Strelsau, 07STRELSAU512.txt, telegram, June 18, 2007, Confidential//NOFORN.',
	);
});

test('what the text does not state but the name of the file does stands in brackets', () => {
	const supplied = citedWith({mrnFrom: 'fileName', date: undefined});
	assert.equal(
		citation('chicago', supplied),
		'American Embassy Strelsau, “THE TOLL ON THE BRIDGE,” telegram [07STRELSAU512], [2007], Confidential//NOFORN.',
	);
});

test('a hostile subject stays on one line, and controls nothing', () => {
	for (const style of citationStyles) {
		const written = citation(style, citedWith({subject: hostile}));
		assert.ok(written.includes(harmless), written);
		assert.doesNotMatch(written, /[\n\r\u001B\u0007]/);
	}
});

test('the sender is a kind of post and a place, or as printed', () => {
	const cases: readonly (readonly [string, string])[] = [
		['AMEMBASSY ROME', 'American Embassy Rome'],
		['AMEMBASSY LA PAZ', 'American Embassy La Paz'],
		['USOFFICE PRISTINA', 'US Office Pristina'],
		['AMCONSUL ZENDA', 'American Consulate Zenda'],
		['USMISSION GENEVA', 'US Mission Geneva'],
		['USMISSION USUN NEW YORK', 'US Mission USUN New York'],
		['SECSTATE WASHDC', 'Secretary of State, Washington, DC'],
		['USCINCSO QUARRY HTS CZ//SC-FC//', 'USCINCSO QUARRY HTS CZ//SC-FC//'],
		['Embassy Rome', 'Embassy Rome'],
	];
	for (const [address, words] of cases) {
		assert.equal(senderWords(address), words);
	}
});

test('a filter cites what it shows; without one the cable is cited as a whole', () => {
	assert.equal(paragraphNumbers(locatorShown(toll, {...noFilter, marks: ['C']})), '1, 3');
	assert.deepEqual(locatorShown(toll, noFilter), []);
});
