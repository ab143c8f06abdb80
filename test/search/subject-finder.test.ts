import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {fold} from '../../source/search/fold.js';
import {parseQuery} from '../../source/search/query.js';
import {createSubjectFinder, type Hit} from '../../source/search/subject-finder.js';
import {subjects} from './subjects.js';

const finder = createSubjectFinder(subjects.map(subject => ({id: subject, subject})));

test('incomplete and mistyped words find their subject', () => {
	only(
		'kosvo resol',
		'[KOS]O[VO]: ITALIANS NOT READY TO DISCUSS INDEPENDENCE WITHOUT UNSC [RESOL]UTION',
		'[KOSOV]AR LEADERS ON FINAL STATUS: NO [RESOL]VE TO WAIT',
	);
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
	only('mbassador', 'RUSSIAN A[MBASSADOR] CALLS ON KING', 'A[MBASSADOR]’S FAREWELL CALL ON THE KING');
});

test('a wrong first letter counts more than another', () => {
	first('iarn', '[IRAN]: DELEGATION ARRIVES IN STRELSAU');
	first('eqonomic', '[E]C[ONOMIC] ASSISTANCE: LOAN FOR THE RAILWAY');
	first('wrain', 'T[RAIN] ROBBERY IN ZENDA: NO AMERICANS HURT');
});

test('words that never stand together as spelled are taken for typos', () => {
	only('form king', 'CUSTOMS UNION: A LETTER [FROM] THE [KING]');
	only('word food council', '[WOR]L[D] [FOOD] [COUNCIL]: SECOND SESSION');
});

test('numbers are not guessed', () => {
	only('1979', 'ECONOMY LIMPS INTO [1979]');
	only('1977');
});

test('a typo in a cable does not hide the word', () => {
	const list = ['KOSVO', ...Array.from({length: 20}, () => 'KOSOVO')];
	const hits = createSubjectFinder(list.map((subject, index) => ({id: String(index), subject}))).find(
		parseQuery('kosvo'),
	);
	assert.equal(hits.length, 21);
	assert.equal(hits[0]?.id, '0');
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
	only('cease-fire', '[CEASE]-[FIRE] HOLDS ALONG THE RIVER');
});

test('a quotation is exact', () => {
	only('"prime minister"', 'VISIT OF [PRIME] [MINISTER] TO GRAUSTARK');
	only('"prime min"');
	only('"military sales"', '[MILITARY] [SALES]: PATROL CRAFT', 'PATROL CRAFT: [MILITARY] [SALES] CREDIT');
});

test('the last word of an open quotation may be incomplete', () => {
	only('"prime min', 'VISIT OF [PRIME] [MIN]ISTER TO GRAUSTARK');
});

test('an apostrophe finds the spelling, also within words', () => {
	only("'marine", '[MARINE] POLLUTION CONVENTION', 'SUB[MARINE] CABLE TO BE LAID');
	only("'kosvo");
});

test('an exclamation mark excludes', () => {
	only('korea !trade', '[KOREA] IN THE UN', 'UNGA: [KOREA]N ITEM');
	only('custom !"customs union: a letter"', 'TINY STEP TOWARDS A [CUSTOM]S UNION');
});

test('exclusions alone leave the rest in its order', () => {
	const hits = finder.find(parseQuery('!the !ruritania !a'));
	assert.deepEqual(
		hits.map(({id}) => id),
		subjects.filter(subject => hits.some(({id}) => id === subject)),
	);
	assert.ok(hits.length > 20 && hits.every(({matches}) => matches.length === 0));
});

test('every word must match', () => only('kosovo xylophone'));
test('an empty query finds nothing', () => only('  '));
test('an empty list has no hits', () =>
	assert.deepEqual(createSubjectFinder([]).find(parseQuery('kosovo')), []));

test('equals keep the order of the list', () => {
	const list = Array.from({length: 50}, (_, index) => ({id: String(index), subject: 'GENERAL STRIKE'}));
	assert.deepEqual(
		createSubjectFinder(list)
			.find(parseQuery('strke'))
			.map(({id}) => id),
		list.map(({id}) => id),
	);
});

test('only the first hits are highlighted when asked', () => {
	const marked = finder.find(parseQuery('king'), 2).map(({matches}) => matches.length);
	assert.deepEqual(marked, [1, 1, 0, 0, 0]);
});

test('a query can be repeated, with others in between', () => {
	const once = finder.find(parseQuery('kosvo'));
	for (let index = 0; index < 100; index++) {
		finder.find(parseQuery(`word${index}`));
	}
	assert.deepEqual(finder.find(parseQuery('kosvo')), once);
});

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
	fc.string({unit: 'binary'}),
	fc.array(fc.oneof(pieces, fc.string({unit: 'binary', maxLength: 3}))).map(parts => parts.join('')),
);

test('any text may be searched for in any subjects, and highlights lie within them, in order, apart', () => {
	fc.assert(
		fc.property(fc.array(anyText), anyText, (list, text) => {
			const all = [...list, ...subjects];
			const hits = createSubjectFinder(all.map((subject, index) => ({id: String(index), subject}))).find(
				parseQuery(text),
			);
			for (const hit of hits) {
				checkHighlights(hit, all[Number(hit.id)] ?? '');
			}
		}),
		{numRuns: 300, seed: 1333},
	);
});

test('the highlighted letters of a word as spelled fold to the word', () => {
	fc.assert(
		fc.property(anyText, text => {
			const [term] = parseQuery(text.replaceAll(/["'!]/g, ' '));
			if (term?.type === 'word') {
				const list = [{id: 'a', subject: text}];
				const [hit] = createSubjectFinder(list).find([{...term, type: 'spelled'}]);
				const marked = hit?.matches.map(({start, end}) => text.slice(start, end)).join('') ?? '';
				assert.ok(fold(marked).includes(term.word));
			}
		}),
	);
});

function checkHighlights({matches}: Hit<string>, subject: string): void {
	let last = -1;
	for (const {start, end} of matches) {
		assert.ok(start > last && end > start && end <= subject.length);
		last = end;
	}
}

/** The hits of a query are these and no others, in this order. */
function only(query: string, ...expected: readonly string[]): void {
	assert.deepEqual(drawn(query), expected, query);
}

function first(query: string, expected: string): void {
	assert.equal(drawn(query)[0], expected, query);
}

function drawn(query: string): readonly string[] {
	return finder
		.find(parseQuery(query))
		.map(({id, matches}) =>
			matches.reduceRight(
				(text, {start, end}) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
				id,
			),
		);
}
