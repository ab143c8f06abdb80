import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createArchiveSearch} from '../../../source/search/archive-search.js';
import {facetsOf} from '../../../source/search/facets/count-facets.js';
import {
	countFacet,
	type FacetName,
	type FacetValue,
	facetFields,
	facetNames,
	meaningOfValue,
} from '../../../source/search/facets/facets.js';
import {resultSet} from '../../../source/search/facets/result-set.js';
import {memorySource, type SourceCable} from '../memory-source.js';

const cables: readonly SourceCable[] = [
	cable(
		'THE TOLL RISES',
		'from:ROME',
		'year:2007',
		'date:2007-06-18',
		'class:S',
		'mark:C',
		'mark:S/NF',
		'tag:PREL',
	),
	cable(
		'THE TOLL FALLS',
		'from:ROME',
		'year:2007',
		'date:2007-06-02',
		'class:C',
		'mark:C/NF',
		'tag:PREL',
		'tag:IT',
	),
	cable(
		'BEES',
		'from:ZENDA',
		'year:2006',
		'date:2006-01-31',
		'class:TS',
		'mark:none',
		'signed:rudolf rassendyll',
	),
	cable('A TOLL OF BEES', 'year:2007', 'mark:C', 'mark:C/NF', 'signed:rassendyll', 'caption:NODIS'),
];

const source = memorySource(cables);
const search = createArchiveSearch(source);

function cable(subject: string, ...facts: readonly string[]): SourceCable {
	return {subject, facts};
}

function counted(name: FacetName, query = ''): string {
	return words(countFacet(source, resultSet(source, search, query, 'subject'), name));
}

function words(values: readonly FacetValue[]): string {
	return values.map(({value, count}) => `${value} ${count}`).join(', ');
}

test('all cables are counted by each facet', () => {
	assert.equal(counted('year'), '2006 1, 2007 3');
	assert.equal(counted('month'), '2006-01 1, 2007-06 2');
	assert.equal(counted('from'), 'ROME 2, ZENDA 1');
	assert.equal(counted('class'), 'TS 1, S 1, C 1');
	assert.equal(counted('tag'), 'PREL 2, IT 1');
	assert.equal(counted('caption'), 'NODIS 1');
});

test('so is a result, and what none of it has is left out', () => {
	assert.equal(counted('year', 'toll'), '2007 3');
	assert.equal(counted('month', 'toll'), '2007-06 2');
	assert.equal(counted('from', 'bees'), 'ZENDA 1');
	assert.equal(counted('class', 'toll'), 'S 1, C 1');
	assert.equal(counted('tag', 'bees'), '');
	assert.equal(counted('tag', 'xylophone'), '');
});

test('a marking or a name counts all cables that its field would find', () => {
	assert.equal(counted('mark'), 'C 3, C/NF 2, S/NF 1, none 1');
	assert.equal(counted('mark', 'rises'), 'C 1, S/NF 1');
	assert.equal(counted('signed'), 'rassendyll 2, rudolf rassendyll 1');
});

test('each count is what the query finds with that limit', () => {
	for (const query of ['', 'toll', 'bees']) {
		const within = resultSet(source, search, query, 'subject');
		for (const name of facetNames) {
			for (const {value, count} of countFacet(source, within, name)) {
				const limited = `${query} ${facetFields[name]}:"${value}"`;
				assert.equal(search.find(limited).keys.length, count, limited);
			}
		}
	}
});

test('of a query there are all facets and the total, and the most frequent values only', () => {
	const {total, values} = facetsOf(source, search, {text: 'toll', scope: 'subject'}, 1);
	assert.equal(total, 3);
	assert.equal(words(values.tag), 'PREL 2');
	assert.equal(words(values.mark), 'C 3');
	assert.equal(facetsOf(source, search, {text: '', scope: 'subject'}, 9).total, 4);
});

test('what a cable has once is counted without its own limit, and everything else within it', () => {
	const {total, values} = facetsOf(source, search, {text: 'from:ZENDA year:2006', scope: 'subject'}, 9);
	assert.equal(total, 1);
	assert.equal(words(values.from), 'ZENDA 1');
	assert.equal(words(values.year), '2006 1');
	const romes = facetsOf(source, search, {text: 'bees from:ZENDA', scope: 'subject'}, 9).values;
	assert.equal(words(romes.year), '2006 1');
	const years = facetsOf(source, search, {text: 'toll year:2007 date:2007-06', scope: 'subject'}, 9).values;
	assert.equal(words(years.year), '2007 3');
	assert.equal(words(years.month), '2007-06 2');
	assert.equal(words(years.tag), 'PREL 2, IT 1');
	const tags = facetsOf(source, search, {text: 'tag:IT', scope: 'subject'}, 9).values;
	assert.equal(words(tags.tag), 'IT 1, PREL 1');
});

test('posts, TAGS and captions have names', () => {
	assert.equal(meaningOfValue('from', 'ROME'), 'Rome, Italy');
	assert.match(meaningOfValue('tag', 'PREL') ?? '', /political relations/i);
	assert.match(meaningOfValue('caption', 'NODIS') ?? '', /distribution/i);
	assert.equal(meaningOfValue('mark', 'none'), 'unmarked');
	assert.equal(meaningOfValue('year', '2007'), undefined);
	assert.equal(meaningOfValue('tag', 'QQQQ'), undefined);
});
