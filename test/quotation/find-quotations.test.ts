import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findQuotations} from '../../source/quotation/find-quotations.js';

/** The quotations of a document: `line text [numbers]`, with `!` where a number belongs to one beyond doubt. */
function found(document: string): readonly string[] {
	return findQuotations(document).quotations.map(
		({line, text, cited, isAttributed}) =>
			`${line} ${text.replace(/\n/g, '|')} [${cited.join(' ')}]${isAttributed ? '!' : ''}`,
	);
}

test('quotations stand in straight, curly and single quotation marks', () => {
	assert.deepEqual(found('He says "the toll is high" and “it rains” and ‘the king’s men slept’.\n'), [
		'1 the toll is high []',
		'1 it rains []',
		'1 the king’s men slept []',
	]);
	assert.deepEqual(found('“He said “no” to me” («nein, danke») „so war es“\n'), [
		'1 He said “no” to me []',
		'1 nein, danke []',
		'1 so war es []',
	]);
});

test('signs for inches, apostrophes and marks in code, tags and links open no quotation', () => {
	assert.deepEqual(found(`The 6" gun's "long barrel" is here.\n`), ['1 long barrel []']);
	assert.deepEqual(found('`"a b"` <a href="x y">"one two"</a> [x](y "z z")\n\n```\n"not this one"\n```\n'), [
		'1 one two []',
	]);
});

test('a quotation over several paragraphs opens each with a mark, and what is left out stands between', () => {
	assert.deepEqual(
		found(
			'“One two.\n\n[... 1 paragraph left out: C]\n\n“Three four.”\n\n07ROME1333, Rome\n\nHere "five six" stands.\n',
		),
		['1 One two.||[... 1 paragraph left out: C]||Three four. [07ROME1333]', '9 five six []'],
	);
});

test('what follows a quotation over several paragraphs is looked through, too', () => {
	assert.deepEqual(found('“One two.\n\n“Three four” and “five six”\n'), [
		'1 One two.||Three four []',
		'3 five six []',
	]);
});

test('a mark that is not closed is reported, with its line', () => {
	assert.deepEqual(findQuotations('One\n“two three\n\nfour "five six"\n').unclosed, [2]);
});

test('a block quote is a quotation, its last line may be its source, and a callout is none', () => {
	assert.deepEqual(found('As follows:\n\n> One two\n> three.\n>\n> Four.\n> — 07ROME1333\n\nSo.\n'), [
		'3 One two|three.||Four. [07ROME1333]!',
	]);
	assert.deepEqual(found('In 07ROME1333:\n\n> "One two three."\n\n> [!NOTE]\n> Four five six.\n'), [
		'3 One two three. [07ROME1333]',
	]);
});

test('a number belongs to the quotation before its parentheses, its dash or its footnote', () => {
	assert.deepEqual(
		found('07ZENDA1 has "one two" (see 07ROME1333, para 2) and "three four" (1974LAPAZ04746).\n'),
		['1 one two [07ROME1333]!', '1 three four [1974LAPAZ04746]!'],
	);
	assert.deepEqual(found('"One two"[^1] and "three"[^b].\n\n[^1]: In 07 Rome 1333.\n[^b]: 07ROME1402\n'), [
		'1 One two [07ROME1333]!',
		'1 three [07ROME1402]!',
	]);
});

test('other numbers of the paragraph may be meant, the nearest before and the nearest after', () => {
	assert.deepEqual(
		found('In 07ROME1 and 07ROME2 "one two" stands. In 07ROME3 "three four", not in 07ROME4.\n'),
		['1 one two [07ROME2 07ROME3]', '1 three four [07ROME3 07ROME4]'],
	);
	assert.deepEqual(found('On 20 May 1999 and 12MAR2007 “one two three”.\n'), ['1 one two three []']);
});
