import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseCable} from '../../source/cable/parse.js';
import {compare, quotedCable} from '../../source/quotation/check.js';
import {patternOf} from '../../source/quotation/pattern.js';
import {differenceWords} from '../../source/quotation/verdict-words.js';
import {cableText} from '../app/texts.js';

const body = `SUMMARY

1. (C) Colonel Sarnow, who commands the regiment, expects a writ-
ten order. He wants a witness. He denied it!

2. (S/NF) The U.S. paid $5 million, 12.5% of the long-
term cost. He said: "It's not for sale."

CONFIDENTIAL

ROME 00001333  002 OF 002

Three posts, all told, agree.

3. (C) THE KING'S MEN WENT HOME AT 10:30.
`;
const cable = quotedCable(
	parseCable('07ROME1333.txt', cableText({post: 'ROME', number: 1333, subject: 'THE TOLL', body})),
);

/** What is said of a quotation: its paragraph and what is tolerated, or what differs. */
function said(quotation: string): string {
	const comparison = compare(cable, patternOf(quotation));
	return comparison === undefined
		? 'nothing'
		: comparison.type === 'same'
			? `¶${comparison.paragraph} ${comparison.tolerated.join(', ')}`.trim()
			: `not ¶${comparison.paragraph}: ${differenceWords(comparison.differences)}`;
}

test('words that stand there are the same, whatever the lines, quotation marks and dashes', () => {
	assert.equal(said('who commands the regiment'), '¶1');
	assert.equal(said('He said: “It’s not\nfor sale.”'), '¶2 line breaks, quotation marks');
	assert.equal(said('THE TOLL'), '¶undefined');
});

test('what is left out, put in or noted by an editor is tolerated and reported', () => {
	assert.equal(said('Colonel Sarnow ... expects a written order'), '¶1 omissions, hyphen at a line end');
	assert.equal(said('Colonel [Matthias] Sarnow, who [sic] commands'), "¶1 insertions, editor's note");
	assert.equal(said('[Sarnow] wants a witness'), '¶1 pronoun replaced');
	assert.equal(said('he den[ies] it'), '¶1 ending changed, case');
	assert.equal(said('[w]ho commands the regiment [...] wants a witness'), '¶1 omissions');
});

test('a hyphen at the end of a line may be left out or kept, on either side', () => {
	assert.equal(said('expects a writ-ten order'), '¶1 hyphen at a line end');
	assert.equal(said('com-\nmands the regi-\nment'), '¶1 line breaks, hyphen at a line end');
	assert.equal(said('the longterm cost'), '¶2 hyphen at a line end');
	assert.equal(said('Colo-nel Sarnow, who commands'), 'not ¶1: “Colo-nel” for “Colonel”');
});

test('a page mark and the number of a paragraph may be left out or kept', () => {
	assert.equal(said('not for sale. Three posts, all told'), '¶2 page mark or heading within');
	assert.equal(said('not for sale. CONFIDENTIAL ROME 00001333 002 OF 002 Three posts'), '¶2');
	assert.equal(said('He denied it! The U.S. paid'), '¶1 page mark or heading within');
	assert.equal(said('He denied it! 2. (S/NF) The U.S. paid'), '¶1');
});

test('capitals of a telegram may be quoted in small letters, other letters only where a quotation begins', () => {
	assert.equal(said("the King's men went home"), '¶3 case');
	assert.equal(said('he wants a witness'), '¶1 case');
	assert.equal(said('He Wants a witness'), 'not ¶1: “Wants” for “wants”');
});

test('the last sign may be another, but no question is made of a statement', () => {
	assert.equal(said('He wants a witness,'), '¶1 last sign');
	assert.equal(said('He wants a witness'), '¶1');
	assert.equal(said('He wants a witness?'), 'not ¶1: “witness?” for “witness.”');
});

test('what differs is reported by its words and signs', () => {
	assert.equal(said('Colonel Sarnow, who leads the regiment'), 'not ¶1: “leads” for “commands”');
	assert.equal(said('He said: "It\'s for sale."'), 'not ¶2: lacks “not”');
	assert.equal(said('Three posts, all told, do agree'), 'not ¶2: adds “do”');
	assert.equal(said('Three posts all told, agree'), 'not ¶2: “posts all” for “posts, all”');
	assert.equal(said('paid €5 million, 12.5% of the'), 'not ¶2: “paid€ 5” for “paid$ 5”');
	assert.equal(said('paid $5 million, 125% of the'), 'not ¶2: “125” for “12.5”');
	assert.equal(said('paid $5 million, 12.5'), 'not ¶2: “12.5” for “12.5%”');
});

test('an omission of a word or two leads no further than the paragraph', () => {
	assert.equal(
		said('Colonel Sarnow ... agree'),
		'not ¶1: its parts stand in other places or in another order',
	);
	assert.equal(said('Colonel Sarnow … Three posts, all told'), '¶1 omissions');
});

test('a whole cable is compared as well, word for word or with what differs', () => {
	const words = Array.from({length: 12_000}, (_, index) => `w${index % 7919}x`);
	const long = quotedCable(
		parseCable(
			'1.txt',
			cableText({number: 1, subject: 'X', body: `1. (C) ${words.join(' ').replace(/(.{60}) /g, '$1\n')}.\n`}),
		),
	);
	const whole = compare(long, patternOf(words.join(' ')));
	assert.ok(whole?.type === 'same');
	const slipped = compare(long, patternOf(words.with(11_000, 'slip').join(' ')));
	assert.ok(slipped?.type === 'like');
	assert.equal(differenceWords(slipped.differences), `“slip” for “${words[11_000]}”`);
});

test('other words are not like it', () => {
	assert.equal(said('Nobody has ever written this sentence'), 'nothing');
	assert.equal(said('He wants a witness and a boat'), 'not ¶1: “and a boat” for “He denied it”');
	assert.equal(said('He wants two boats'), 'nothing');
});
