import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {foldedWords} from '../../../source/search/words/fold.js';
import {shippedSpellings} from '../../../source/search/words/shipped-spellings.js';
import {createSpellings, readSpellings} from '../../../source/search/words/spellings.js';
import {sameExamples} from '../../property.js';
import {anyQuery} from '../query/any-query.js';

const shipped = createSpellings(shippedSpellings());

test('a name has its other spellings', () => {
	checkOthers('Qadhafi', 'gaddafi', 'qaddafi', 'kadhafi');
	checkOthers('gaddafi', 'qadhafi');
	checkOthers('Kiev', 'kyiv');
	checkOthers('burma', 'myanmar');
	checkOthers('Mao Tse-tung', 'mao zedong');
	checkOthers('Myanmar', 'burma');
	checkOthers('Saigon', 'ho chi minh city');
	checkOthers("Cote d'Ivoire", 'ivory coast');
	checkOthers('Hezbollah', 'hizballah');
	checkOthers("al-Qa'ida");
	checkOthers('Zenda');
	checkOthers('constructor');
	checkOthers('');
});

test('names are found among other words, the longest at each place', () => {
	checkNames('talks in saigon with gaddafi', 'saigon', 'gaddafi');
	checkNames('al qaeda in yemen', 'qaeda');
	checkNames('ho chi minh city consulate', 'ho chi minh city');
	checkNames('ho chi minh');
	checkNames('usama bin ladin', 'usama', 'bin ladin');
	checkNames('gamal abdel nasser', 'gamal abdel nasser');
	checkNames('nasser', 'nasser');
	checkNames('northern rhodesia and rhodesia', 'northern rhodesia', 'rhodesia');
	checkNames('');
});

test('no shipped spelling is in two groups, or twice in one', () => {
	const keys = shippedSpellings().flatMap(group => group.map(key));
	assert.deepEqual(
		keys.filter((each, index) => keys.indexOf(each) !== index),
		[],
	);
	assert.equal(shippedSpellings().length, 660);
});

test("the user's groups stand one per line, with equal signs or commas", () => {
	const {groups, problems} = readSpellings(
		'\uFEFFStrelsau = Streslau\r\n\n# posts\nZenda, Cenda , Tsenda # the castle\n',
	);
	assert.deepEqual(groups, [
		['Strelsau', 'Streslau'],
		['Zenda', 'Cenda', 'Tsenda'],
	]);
	assert.deepEqual(problems, []);
});

test('what is wrong in a line is reported, and the other lines are used', () => {
	const {groups, problems} = readSpellings(
		['Strelsau', 'Zenda = Cenda', 'Kiev = ?', '=', 'Zenda = ZENDA', 'a '.repeat(11), 'x'.repeat(2000)].join(
			'\n',
		),
	);
	assert.deepEqual(groups, [['Zenda', 'Cenda']]);
	assert.deepEqual(problems, [
		{line: 1, message: 'a group needs two spellings, as in kiev = kyiv'},
		{line: 3, message: 'a spelling has no letters'},
		{line: 4, message: 'a group needs two spellings, as in kiev = kyiv'},
		{line: 5, message: 'a group needs two spellings, as in kiev = kyiv'},
		{line: 6, message: 'a spelling has more than 10 words'},
		{line: 7, message: 'more than 1000 letters in a line'},
	]);
});

test('ten thousand groups are enough', () => {
	const lines = Array.from({length: 10_002}, (_, index) => `a${index} = b${index}`);
	const {groups, problems} = readSpellings(lines.join('\n'));
	assert.equal(groups.length, 10_000);
	assert.deepEqual(problems, [{line: 10_001, message: 'only the first 10000 groups are used'}]);
});

test('a spelling of several groups has the others of all', () => {
	const spellings = createSpellings([
		['Zenda', 'Cenda'],
		['zenda', 'Tsenda'],
	]);
	assert.deepEqual(spellings.othersOf(['zenda']), [['cenda'], ['tsenda']]);
	assert.deepEqual(spellings.othersOf(['cenda']), [['zenda']]);
});

test('any text can be read as groups, and each spelling leads to the others of its line', () => {
	fc.assert(
		fc.property(fc.array(anyQuery, {maxLength: 5}), lines => {
			const {groups, problems} = readSpellings(lines.join('\n'));
			const spellings = createSpellings(groups);
			assert.ok(problems.every(({message}) => message.length <= 78));
			for (const group of groups) {
				for (const spelling of group) {
					assert.ok(spellings.othersOf(words(spelling)).length > 0);
				}
			}
		}),
		sameExamples(500),
	);
});

function words(text: string): readonly string[] {
	return foldedWords(text).map(({folded}) => folded);
}

function key(text: string): string {
	return words(text).join(' ');
}

/** The name has these among its other spellings; none at all, if none are given. */
function checkOthers(name: string, ...expected: readonly string[]): void {
	const others = shipped.othersOf(words(name)).map(other => other.join(' '));
	assert.ok(!others.includes(key(name)));
	assert.deepEqual(
		expected.filter(each => !others.includes(each)),
		[],
		name,
	);
	assert.equal(others.length > 0, expected.length > 0, name);
}

function checkNames(text: string, ...expected: readonly string[]): void {
	const all = words(text);
	assert.deepEqual(
		shipped.namesIn(all).map(({start, length}) => all.slice(start, start + length).join(' ')),
		expected,
		text,
	);
}
