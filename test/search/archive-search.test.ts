import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {createArchiveSearch} from '../../source/search/archive-search.js';
import {anyString} from '../property.js';
import {memorySource} from './memory-source.js';
import {subjects} from './subjects.js';

const search = createArchiveSearch(memorySource(subjects.map(subject => ({subject}))));

test('incomplete and mistyped words find their subject', () => {
	only(
		'kosvo resol',
		'[KOS]O[VO]: ITALIANS NOT READY TO DISCUSS INDEPENDENCE WITHOUT UNSC [RESOL]UTION',
		'[KOSOV]AR LEADERS ON FINAL STATUS: NO [RESOL]VE TO WAIT',
	);
});

test('what only begins a few words may be a slip for another, which follows', () => {
	only('spli', "CHANCELLOR'S PARTY [SPLI]TS OVER THE RIVER TREATY");
	only('wells', 'THE KING IS [WELL]');
	const few = createArchiveSearch(memorySource([{subject: 'GUIDANCE'}, {subject: 'THE GUILD'}]));
	assert.deepEqual([...few.find('guid').keys], [1, 2]);
});

test('each kind of typo is forgiven', () => {
	const words = ['narcotcs', 'narcottics', 'narctoics', 'narcodics'];
	const marked = ['NARCOT]I[CS', 'NARCOTICS', 'NARCOTICS', 'NARCO]T[ICS'];
	words.forEach((word, index) => {
		only(`${word} budget`, `[${marked[index]}] CONTROL [BUDGET]`);
	});
	only('fod council', 'WORLD [F]O[OD] [COUNCIL]: SECOND SESSION');
});

test('words may come in any order, the typed one is better', () => {
	only('korea trade', '[KOREA]: [TRADE] WITH RURITANIA', 'RURITANIA: [TRADE] WITH [KOREA]');
	only(
		'gas minister',
		'[GAS] PRICES: [MINISTER] OF ENERGY IS NOT MOVED',
		'[MINISTER] OF ENERGY ON NATURAL [GAS] PRICES',
	);
});

test('words close together are better', () => {
	only(
		'prime minister',
		'VISIT OF [PRIME] [MINISTER] TO GRAUSTARK',
		'[PRIME] TIME FOR REFORM: [MINISTER] OF FINANCE SPEAKS OUT',
	);
});

test('a whole word is better than an incomplete one', () => {
	only('tin', '[TIN]: SALES FROM THE STOCKPILE', '[TIN]Y STEP TOWARDS A CUSTOMS UNION');
	only('un korea', '[KOREA] IN THE [UN]', '[UN]GA: [KOREA]N ITEM');
});

test('a word found as spelled does not list those merely like it', () => {
	only('iran', '[IRAN]: DELEGATION ARRIVES IN STRELSAU', 'RURITANIAN VIEWS ON [IRAN]IAN PIPELINE');
	only('port', '[PORT] VISIT OF USS ANDREW');
	only('human rights', '[HUMAN] [RIGHTS] REPORT: GRAUSTARK');
});

test('the middle of a word is found if no word begins like it', () => {
	first('rain', 'T[RAIN] ROBBERY IN ZENDA: NO AMERICANS HURT');
	only('mbassador', 'A[MBASSADOR]’S FAREWELL CALL ON THE KING', 'RUSSIAN A[MBASSADOR] CALLS ON KING');
});

test('a wrong first letter counts more than another', () => {
	first('iarn', '[IRAN]: DELEGATION ARRIVES IN STRELSAU');
	first('eqonomic', '[E]C[ONOMIC] ASSISTANCE: LOAN FOR THE RAILWAY');
});

test('words that never stand together as spelled are taken for typos', () => {
	only('form king', 'CUSTOMS UNION: A LETTER [FROM] THE [KING]');
	only('word food council', '[WOR]L[D] [FOOD] [COUNCIL]: SECOND SESSION');
});

test('numbers are not guessed', () => {
	only('1979', 'ECONOMY LIMPS INTO [1979]');
	only('1977');
});

test('case and accents do not matter', () => {
	only('sao tome', '[São] [Tomé]: fishing rights');
	only('BESANÇON', '[Besançon] consulate: closing');
	only('Besanc\u0327on', '[Besançon] consulate: closing');
});

test('initials are found without their full stops', () => {
	only('us graustark', 'WHAT THE [US] CAN DO ABOUT [GRAUSTARK]');
	only('u.s. relations', '[U.S].-RURITANIAN [RELATIONS]: A FRESH START?');
});

test('apostrophes may be left out', () => {
	only('dalembert', "[D'ALEMBERT] ON NON-PROLIFERATION");
	only("d'alem", "[D'ALEM]BERT ON NON-PROLIFERATION");
	only('ambassador’s', '[AMBASSADOR’S] FAREWELL CALL ON THE KING');
});

test('hyphens may be left out', () => {
	only('ceasefire', '[CEASE-FIRE] HOLDS ALONG THE RIVER', '[CEASEFIRE] VIOLATIONS IN APRIL');
	only('cease-fire', '[CEASE]-[FIRE] HOLDS ALONG THE RIVER', '[CEASEFIRE] VIOLATIONS IN APRIL');
});

test('an exclamation mark excludes', () => {
	only('korea !trade', '[KOREA] IN THE UN', 'UNGA: [KOREA]N ITEM');
});

test('every word must match', () => only('kosovo xylophone'));
const pieces = fc.constantFrom(
	'!',
	"'",
	'"',
	' ',
	'-',
	'.',
	'ß',
	'İ',
	'e\u0301',
	'ﬁ',
	'𐐨',
	'\u0301',
	'ra',
	'king',
);
const anyText = fc.oneof(
	anyString(),
	fc.array(fc.oneof(pieces, anyString({maxLength: 3}))).map(parts => parts.join('')),
);

test('any text may be searched for in any subjects, and highlights lie within them, in order, apart', () => {
	fc.assert(
		fc.property(fc.array(anyText), anyText, (list, text) => {
			const all = [...list, ...subjects];
			const source = memorySource(all.map(subject => ({subject, passages: {head: subject, texts: []}})));
			const {keys, matches} = createArchiveSearch(source).find(text);
			for (const [index, ranges] of matches.entries()) {
				let last = -1;
				for (const {start, end} of ranges) {
					assert.ok(start > last && end > start && end <= (all[(keys[index] ?? 0) - 1] ?? '').length);
					last = end;
				}
			}
		}),
		{numRuns: 300, seed: 1333},
	);
});

test('equals keep the order of the list, and their letters are highlighted', () => {
	const source = memorySource(Array.from({length: 50}, () => ({subject: 'GENERAL STRIKE'})));
	const {keys, matches} = createArchiveSearch(source).find('strke');
	assert.deepEqual(
		[...keys],
		Array.from({length: 50}, (_, index) => index + 1),
	);
	assert.deepEqual(matches[49], [
		{start: 8, end: 11},
		{start: 12, end: 14},
	]);
});

test('a typo in a cable does not hide the word', () => {
	const list = ['KOSVO', ...Array.from({length: 20}, () => 'KOSOVO')];
	const {keys} = createArchiveSearch(memorySource(list.map(subject => ({subject})))).find('kosvo');
	assert.equal(keys.length, 21);
	assert.equal(keys[0], 1);
});

test('a query can be repeated, with others in between', () => {
	const once = search.find('kosvo');
	for (let index = 0; index < 100; index++) {
		search.find(`word${index}`);
	}
	assert.deepEqual(search.find('kosvo'), once);
});

/** The hits of a query are these and no others, in this order. */
function only(query: string, ...expected: readonly string[]): void {
	assert.deepEqual(drawn(query), expected, query);
}

function first(query: string, expected: string): void {
	assert.equal(drawn(query)[0], expected, query);
}

function drawn(query: string): readonly string[] {
	const {keys, matches} = search.find(query);
	return Array.from(keys, (key, index) =>
		(matches[index] ?? []).reduceRight(
			(text, {start, end}) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
			subjects[key - 1] ?? '',
		),
	);
}
