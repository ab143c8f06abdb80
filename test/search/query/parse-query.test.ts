import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {deepest, longestQuery, parseQuery} from '../../../source/search/query/parse-query.js';
import {mostTerms} from '../../../source/search/query/parsing.js';
import type {Query} from '../../../source/search/query/query.js';
import {sameExamples} from '../../property.js';
import {anyQuery} from './any-query.js';
import {checkAny, partsOf, termsIn} from './parse-query.js';
import {shownQuery} from './shown-query.js';

test('bare words are folded, each a term of its own', () => {
	check('kosovo', 'kosovo');
	check('Kosvo RESOL', 'all(kosvo, resol)');
	check('  Besançon   ＵＮ  ', 'all(besancon, un)');
	check('U.S.-Soviet', 'all(us, soviet)');
	check("D'Alema 'iran", 'all(dalema, iran)');
	check('kosov*', 'kosov');
	check('and not near', 'all(and, not, near)');
});

test('a quotation is a phrase of the text', () => {
	check('"Prime Minister"', 'text"prime minister"');
	check('iran "prime minister" visit', 'all(iran, text"prime minister", visit)');
	check('“prime minister” „visit“', 'all(text"prime minister", text"visit")');
	check('"us-soviet"', 'text"us soviet"');
	check('iran"visit"rome', 'all(iran, text"visit", rome)');
});

test('the last word of a phrase is a beginning if it ends with a star, or is still being typed', () => {
	check('"prime min*"', 'text"prime min*"');
	check('"prime min', 'text"prime min*"');
	check('"prime minister ', 'text"prime minister"');
	check('text:kosov*', 'text"kosov*"');
	check('text:"prime min', 'text"prime min*"');
	check('"pri* minister"', 'text"pri minister"', 'only the last word of a phrase can end with *');
});

test('text: and head: ask for exactly these words', () => {
	check('text:kosovo', 'text"kosovo"');
	check('text:"prime minister"', 'text"prime minister"');
	check('text:cease-fire', 'text"cease fire"');
	check('TEXT:Kosovo head:Rassendyll', 'all(text"kosovo", head"rassendyll")');
	check('head:"for the ambassador"', 'head"for the ambassador"');
	check('text:oil,gas', 'any(text"oil", text"gas")');
});

test('near: words within a distance of each other', () => {
	check('near(oil price, 5)', 'text~5(oil price)');
	check('near(oil price)', 'text~10(oil price)');
	check('NEAR(oil, price, 20)', 'text~20(oil price)');
	check('near(kosov* resol*,3)', 'text~3(kosov* resol*)');
	check('near(oil pri', 'text~10(oil pri*)');
	check('near(oil price,', 'text~10(oil price)');
	check('head:near(for ambassador, 3)', 'head~3(for ambassador)');
	check('near(oil price, 0) x', 'all(text~1(oil price), x)');
	check('near(oil price, 99999999999)', 'text~1000(oil price)');
	check('near(oil)', 'text"oil"', 'near needs two words: near(oil price, 10)');
	check('near()', 'nothing', 'near needs two words: near(oil price, 10)');
	check(
		'near("oil price" rise, 5)',
		'text~5(oil price rise)',
		'near takes words, no phrases: near(oil price, 10)',
	);
	check('near (a b)', 'all(near, all(a, b))');
	check('near', 'near');
});

test('a minus sign or an exclamation mark excludes what follows', () => {
	check('gas -iraq', 'all(gas, not(iraq))');
	check('gas !iraq', 'all(gas, not(iraq))');
	check('-iraq', 'not(iraq)');
	check('--iraq', 'not(iraq)');
	check('gas -"prime minister"', 'all(gas, not(text"prime minister"))');
	check('gas -tag:PREL,PGOV', 'all(gas, not(any(tag=PREL, tag=PGOV)))');
	check('gas -(iraq iran) x', 'all(gas, not(all(iraq, iran)), x)');
	check('-near(a b, 3)', 'not(text~3(a b))');
	check('-cease-fire', 'not(all(cease, fire))');
	check('-or', 'not(or)');
	check('gas !text:iraq', 'all(gas, not(text"iraq"))');
});

test('a minus sign within a word or on its own excludes nothing', () => {
	check('cease-fire', 'all(cease, fire)');
	check('iran - iraq', 'all(iran, iraq)');
	check('"cease"-fire', 'all(text"cease", fire)');
	check('gas -', 'gas');
	check('gas -)', 'gas', ') has no ( before it');
	check('what!', 'what');
});

test('or binds weaker than a blank, brackets bind strongest', () => {
	check('a or b', 'any(a, b)');
	check('a OR b', 'any(a, b)');
	check('a b or c d', 'any(all(a, b), all(c, d))');
	check('a (b or c) d', 'all(a, any(b, c), d)');
	check('a or b or c', 'any(a, b, c)');
	check('(a or b) (c or d)', 'all(any(a, b), any(c, d))');
	check('tag:PREL or tag:PGOV', 'any(tag=PREL, tag=PGOV)');
	check('a AND b', 'all(a, b)');
	check('congo(kinshasa)', 'all(congo, kinshasa)');
});

test('what is still being typed is read as if it were finished', () => {
	check('a (b or c', 'all(a, any(b, c))');
	check('a or', 'a');
	check('or', 'nothing');
	check('(', 'nothing');
	check('a (', 'a');
	check('a (b or', 'all(a, b)');
	check('-(', 'nothing');
});

test('what is wrong is reported, and the rest is searched', () => {
	check('a) b', 'all(a, b)', ') has no ( before it');
	check('or iran', 'iran', 'or needs something before it');
	check('a or or b', 'any(a, b)', 'or needs something before it');
	check('() a', 'a');
	check('kosovo class:X', 'kosovo', 'class:X is unknown: U, SBU, LOU, C, S or TS');
	check('kosovo tag:', 'kosovo', 'tag: needs a value, as in tag:PREL');
	check('text: kosovo', 'kosovo', 'text: needs a value, as in text:iran');
	check('from: rome', 'rome', 'from: needs a value, as in from:rome');
});

test('a problem tells where it is', () => {
	const text = 'kosovo form:rome class:X,S';
	assert.deepEqual(
		parseQuery(text).problems.map(({start, end}) => text.slice(start, end)),
		['form:rome', 'X'],
	);
});

test('the nearest field is reported, and the value is searched', () => {
	check('form:rome', 'rome', 'no field form; did you mean from:?');
	check('frm:"new delhi"', 'all(new, delhi)', 'no field frm; did you mean from:?');
	check('tags:PREL', 'prel', 'no field tags; did you mean tag:?');
	check('sender:rome', 'rome', 'no field sender; did you mean from:?');
	check('classification:secret', 'secret', 'no field classification; did you mean class:?');
	check('subject:toll', 'toll', 'no field subject; did you mean head:?');
	check('body:oil', 'oil', 'no field body; did you mean text:?');
	check('txt:oil', 'oil', 'no field txt; did you mean text:?');
	check('gas -form:rome', 'all(gas, not(rome))', 'no field form; did you mean from:?');
	check('xyzzy:plugh', 'all(xyzzy, plugh)', 'no field xyzzy; searched as words');
	check(`${'x'.repeat(50)}:y`, `all(${'x'.repeat(32)}, y)`, 'no field xxxxxxxxxxxxxxx…; searched as words');
});

test('a colon in a plain word is no field', () => {
	check('re: iran', 'all(re, iran)');
	check('12:30', 'all(12, 30)');
	check('http://rome', 'all(http, rome)');
	check('c:rome', 'all(c, rome)');
	check('usa:', 'usa');
	check('::', 'nothing');
});

test('fields know where each value was typed', () => {
	const text = 'x  tag:prel,"pgov" -(a b)';
	const {query} = parseQuery(text);
	assert.deepEqual(typed(text, query), [
		text,
		'x',
		'tag:prel,"pgov"',
		'prel',
		'"pgov"',
		'-(a b)',
		'(a b)',
		'a',
		'b',
	]);
});

test('a value may be quoted, in whole or in part, and is cut at commas', () => {
	check('from:"new delhi"', 'from=NEWDELHI');
	check('from:“new delhi”', 'from=NEWDELHI');
	check('from:rome,milan', 'any(from=ROME, from=MILAN)');
	check('from:rome, milan', 'all(from=ROME, milan)');
	check('from:,rome,,', 'from=ROME');
	check('person:"Rassendyll, Rudolf"', 'person=rassendyll rudolf');
	check('date:"may 2006"..2007', 'date=2006-05-01..2007-12-31');
	check('from:"new delhi', 'from=NEWDELHI');
	check('tag:(PREL)', 'prel', 'tag: needs a value, as in tag:PREL');
	check('FROM:Rome', 'from=ROME');
});

test('more than 1,000 characters are cut, and that is said', () => {
	const {query, problems} = parseQuery(`${'x'.repeat(longestQuery - 2)} y z`);
	assert.equal(shownQuery(query), `all(${'x'.repeat(32)}, y)`);
	assert.deepEqual(problems, [
		{start: 1000, end: 1002, message: 'only the first 1,000 characters are searched'},
	]);
	assert.deepEqual(parseQuery('x'.repeat(longestQuery)).problems, []);
});

test('more than 32 words and values are cut, and that is said', () => {
	const message = 'only the first 32 words and values are searched';
	const words = Array.from({length: 40}, (_, index) => `w${index}`);
	const bare = parseQuery(words.join(' '));
	assert.equal(termsIn(bare.query), mostTerms);
	assert.deepEqual(
		bare.problems.map(({message: told}) => told),
		[message],
	);
	const phrase = parseQuery(`"${words.join(' ')}" tag:PREL`);
	assert.equal(termsIn(phrase.query), mostTerms);
	assert.deepEqual(
		phrase.problems.map(({message: told}) => told),
		[message],
	);
	assert.deepEqual(parseQuery(words.slice(0, 32).join(' ')).problems, []);
});

test('brackets are read to a depth of eight, and the deeper ones are left out', () => {
	const deep = `${'(a or '.repeat(10)}b${')'.repeat(10)} c`;
	const {query, problems} = parseQuery(deep);
	assert.deepEqual(
		problems.map(({message}) => message),
		['brackets are read to a depth of 8'],
	);
	assert.ok(depthOf(query) <= 2 * deepest + 2);
	assert.match(shownQuery(query), /, c\)$/);
	check('((((((((a))))))))', 'a');
	assert.equal(parseQuery(`${'('.repeat(500)}a${')'.repeat(499)}`).problems.length, 1);
});

test('any text is a query: ranges lie in the text and in each other, messages are short', () => {
	fc.assert(fc.property(anyQuery, checkAny), sameExamples(2000));
});

test('what has no words and no signs of a query is nothing', () => {
	for (const text of [
		'',
		'   ',
		'!',
		"'",
		'"',
		'""',
		'!""',
		'?! --',
		'\0',
		'\u0301\u0301',
		'*^{}',
		'- - -',
	]) {
		check(text, 'nothing');
	}
});

function check(text: string, expected: string, ...problems: readonly string[]): void {
	const parsed = parseQuery(text);
	assert.equal(shownQuery(parsed.query), expected, text);
	assert.deepEqual(
		parsed.problems.map(({message}) => message),
		problems,
		text,
	);
}

function typed(text: string, query: Query | undefined): readonly string[] {
	return query === undefined
		? []
		: [text.slice(query.start, query.end), ...partsOf(query).flatMap(part => typed(text, part))];
}

function depthOf(query: Query | undefined): number {
	return query === undefined ? 0 : 1 + Math.max(0, ...partsOf(query).map(depthOf));
}

test('a beginning has three letters; while fewer have been typed it is left out', () => {
	const words = (text: string) => {
		const {query, problems} = parseQuery(text);
		const asked = query?.type === 'words' ? query.words : [];
		return [asked.map(({word, isBeginning}) => word + (isBeginning ? '*' : '')).join(' '), problems.length];
	};
	assert.deepEqual(words('"prime mi'), ['prime', 0]);
	assert.deepEqual(words('"prime min'), ['prime min*', 0]);
	assert.deepEqual(words('"m'), ['m', 0]);
	assert.deepEqual(words('text:mi*'), ['mi', 1]);
});
