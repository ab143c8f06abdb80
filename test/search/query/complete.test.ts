import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {
	askedAt,
	type CountedValue,
	completed,
	completions,
	completionsOf,
} from '../../../source/search/query/complete.js';
import {fields} from '../../../source/search/query/fields.js';
import {parseQuery} from '../../../source/search/query/parse-query.js';
import {sameExamples} from '../../property.js';
import {anyQuery} from './any-query.js';
import {shownQuery} from './shown-query.js';

const archive: Readonly<Record<string, readonly CountedValue[]>> = {
	from: [
		{value: 'NEWDELHI', count: 3},
		{value: 'ROME', count: 9},
	],
	tag: [
		{value: 'PGOV', count: 4},
		{value: 'PREL', count: 5},
		{value: 'KNNP', count: 7},
	],
	class: [{value: 'S', count: 2}],
	caption: [{value: 'EYES ONLY', count: 1}],
	word: [
		{value: 'kosovar', count: 2},
		{value: 'kosovo', count: 30},
	],
};

test('the beginning of a word may be a field or a word of the archive', () => {
	checkOffers('ta|', 'tag:');
	checkOffers('ko|', 'kosovo 30', 'kosovar 2');
	checkOffers('gas -ci|', 'cites:', 'citedby:');
	checkOffers('(he|', 'head:');
	checkOffers('us-ta|');
	assert.equal(offersAt('|').length, fields.length + 2);
	assert.equal(offersAt('gas -|').length, fields.length + 2);
	checkOffers('(a b)|');
});

test('a phrase and near take words of the archive', () => {
	checkOffers('"resolution ko|', 'kosovo 30', 'kosovar 2');
	checkOffers('near(ko|', 'kosovo 30', 'kosovar 2');
	checkOffers('text:ko|', 'kosovo 30', 'kosovar 2');
	checkOffers('"ta|');
	checkOffers('"kosovo"|');
});

test('a field takes its values, the most frequent first', () => {
	checkOffers('from:|', 'ROME 9', 'NEWDELHI 3');
	checkOffers('tag:PREL,|', 'KNNP 7', 'PREL 5', 'PGOV 4');
	checkOffers('tag:PREL,P|', 'PREL 5', 'PGOV 4');
	checkOffers('caption:|', '"EYES ONLY" 1');
	checkOffers('class:|', 'S 2', 'U', 'SBU', 'LOU', 'C', 'TS');
	checkOffers('class:>=|', 'S 2', 'U', 'SBU', 'LOU', 'C', 'TS');
	checkOffers('has:t|', 'tables');
	checkOffers('is:|', 'partial', 'unsectioned', 'duplicate', 'unread', 'starred', 'tagged');
	checkOffers('date:2006..|');
});

test('TAGS, posts and captions are offered with their meaning', () => {
	assert.deepEqual(
		offersAt('tag:|').map(({meaning}) => meaning),
		[
			'nuclear non-proliferation',
			'external political relations',
			'government or internal governmental affairs',
		],
	);
	assert.equal(offersAt('from:|')[0]?.meaning, 'Rome, Italy');
	assert.equal(offersAt('class:|')[0]?.meaning, 'secret');
	assert.equal(offersAt('ta|')[0]?.meaning, 'with this TAG');
});

test('a mistyped field is offered as the nearest one', () => {
	checkOffers('form:|', 'from:');
	checkOffers('tags:|', 'tag:');
});

test('what was chosen replaces what was typed', () => {
	checkCompleted('kosovo ta|', 'kosovo tag:|');
	checkCompleted('ta| kosovo', 'tag:| kosovo');
	checkCompleted('fr|om:rome', 'from:|rome');
	checkCompleted('form:|', 'from:|');
	checkCompleted('kos| x', 'kosovo| x');
	checkCompleted('kos|ovar x', 'kosovo| x');
	checkCompleted('us-kos|', 'us-kosovo|');
	checkCompleted('"resolution kos|" x', '"resolution kosovo|" x');
	checkCompleted('from:ro|', 'from:ROME|');
	checkCompleted('from:ro|,milan x', 'from:ROME|,milan x');
	checkCompleted('from:"ro|me" x', 'from:ROME| x');
	checkCompleted('from:"ro| x', 'from:ROME| x');
	checkCompleted('tag:PREL,|', 'tag:PREL,KNNP|');
	checkCompleted('class:>=| x', 'class:>=S| x');
	checkCompleted('class:C..| x', 'class:C..S| x');
	checkCompleted('caption:e|', 'caption:"EYES ONLY"|');
});

test('a chosen value is read as that value', () => {
	for (const text of ['from:|', 'tag:|', 'class:|', 'caption:|', 'has:|', 'is:|']) {
		for (const offer of offersAt(text)) {
			const {query, problems} = parseQuery(completed(text.replace('|', ''), offer).text);
			assert.deepEqual(problems, []);
			assert.equal(shownQuery(query), `${text.slice(0, -2)}=${offer.insert.replaceAll('"', '')}`);
		}
	}
});

test('any text can be completed anywhere', () => {
	fc.assert(
		fc.property(anyQuery, fc.nat(), (text, number) => {
			const cursor = number % (text.length + 1);
			const asked = askedAt(text, cursor);
			assert.ok(0 <= asked.start && asked.start <= cursor && cursor <= asked.end && asked.end <= text.length);
			for (const offer of completionsOf(asked, archive.tag ?? [])) {
				const result = completed(text, offer);
				assert.ok(result.cursor <= result.text.length);
			}
		}),
		sameExamples(1000),
	);
});

function offersAt(marked: string) {
	return completions(marked.replace('|', ''), marked.indexOf('|'), (field, beginning) =>
		(archive[field] ?? []).filter(({value}) => value.toLowerCase().startsWith(beginning.toLowerCase())),
	);
}

function checkOffers(marked: string, ...expected: readonly string[]): void {
	assert.deepEqual(
		offersAt(marked).map(({insert, count}) => (count === undefined ? insert : `${insert} ${count}`)),
		expected,
		marked,
	);
}

function checkCompleted(marked: string, expected: string): void {
	const [first] = offersAt(marked);
	assert.ok(first, marked);
	const {text, cursor} = completed(marked.replace('|', ''), first);
	assert.equal(`${text.slice(0, cursor)}|${text.slice(cursor)}`, expected);
}
