import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import type {Kind} from '../../source/glossary/explanation.js';
import {explain} from '../../source/glossary/glossary.js';
import {canonicalPost} from '../../source/glossary/post-names.js';
import {tableLines} from '../../source/glossary/table.js';
import {abbreviationTable} from '../../source/glossary/tables/abbreviations.js';
import {captionTable} from '../../source/glossary/tables/captions.js';
import {classificationTable} from '../../source/glossary/tables/classifications.js';
import {officeTable} from '../../source/glossary/tables/offices.js';
import {postAliasTable} from '../../source/glossary/tables/post-aliases.js';
import {postTable} from '../../source/glossary/tables/posts.js';
import {precedenceTable} from '../../source/glossary/tables/precedences.js';
import {publishedNumberTable} from '../../source/glossary/tables/published-numbers.js';
import {routingIndicatorTable} from '../../source/glossary/tables/routing-indicators.js';
import {spellingTable} from '../../source/glossary/tables/spellings.js';
import {tagTable} from '../../source/glossary/tables/tags.js';
import {telegrapheseTable} from '../../source/glossary/tables/telegraphese.js';
import {root} from '../root.js';

type Section = {readonly source: string; readonly rows: string};

const wordTables: Readonly<Record<string, readonly [Kind, readonly Section[]]>> = {
	abbreviations: ['abbreviation', abbreviationTable],
	captions: ['caption', captionTable],
	classifications: ['classification', classificationTable],
	offices: ['office', officeTable],
	precedences: ['precedence', precedenceTable],
	telegraphese: ['abbreviation', telegrapheseTable],
};

const folder = join(root, 'source', 'glossary', 'tables');
const files = readdirSync(folder).map(name => ({name, text: readFileSync(join(folder, name), 'utf8')}));

/** The words that stand before the first separator of each line. */
function firstWords(rows: string, separator: string): readonly string[] {
	return tableLines(rows).map(line => line.slice(0, line.indexOf(separator)));
}

function repeated(all: readonly string[]): readonly string[] {
	return all.filter((each, index) => all.indexOf(each) !== index);
}

test('the first line of every table names its source', () => {
	for (const {name, text} of files) {
		const [line = ''] = text.split('\n');
		assert.match(
			line,
			/^\/\*\* .*(?:handbook|FAH|Foreign Relations|National Archives|observed in telegrams|what telegrams show).* \*\/$/,
			name,
		);
	}
});

test('tables name official sources only', () => {
	for (const {name, text} of files) {
		assert.doesNotMatch(
			text,
			/\bleuc\b|ACP-?127|cablemap|cablebot|route2name|stations\.js|\bwiki|plusd|\bmisp\b|general knowledge|unsourced|\.csv|\.json|https?:/i,
			name,
		);
	}
});

test('every row of every table of words has a word and a meaning, once', () => {
	for (const [name, [, sections]] of Object.entries(wordTables)) {
		const rows = sections.flatMap(({rows: text}) => tableLines(text));
		for (const row of rows) {
			assert.match(row, /^\S.*?: [^\s|].*[^\s.|]$/, `${name}: ${row}`);
			assert.doesNotMatch(row, / {2}|\t/, `${name}: ${row}`);
		}
		assert.deepEqual(repeated(rows), [], name);
		assert.ok(sections.every(({source}) => source !== ''));
	}
});

test('every word of a table of words is explained', () => {
	for (const [kind, sections] of Object.values(wordTables)) {
		for (const word of sections.flatMap(({rows}) => firstWords(rows, ': '))) {
			const asked = word.replace('…', 'ANYTHING');
			assert.ok(
				explain(asked, {kind}).entries.some(entry => entry.kind === kind),
				asked,
			);
		}
	}
});

test('every tag has a meaning, one for each edition of each group', () => {
	let count = 0;
	for (const {group, rows} of tagTable) {
		const seen: string[] = [];
		for (const line of tableLines(rows)) {
			const match = /^(.+?) ((?:(?:1974|1979|2010|2022|2024|seen) )+)(\S.*)$/.exec(line);
			assert.ok(match, line);
			const [, code = '', editions = ''] = match;
			for (const edition of editions.trim().split(' ')) {
				seen.push(`${code} ${edition}`);
			}
			assert.equal(explain(code, {kind: 'tag'}).entries[0]?.kind, 'tag', code);
		}
		assert.deepEqual(repeated(seen), [], group);
		count += seen.length;
	}
	assert.ok(count > 1000);
});

test('every entry of a tag names its source and its years', () => {
	for (const code of tagTable.flatMap(({rows}) => tableLines(rows).map(line => line.split(' ')[0] ?? ''))) {
		for (const entry of explain(code).entries.filter(({kind}) => kind === 'tag')) {
			assert.match(entry.source, /handbook|FAH|observed/, code);
			assert.ok(entry.years?.every(({from, to}) => from >= 1973 && (to ?? from) >= from));
			assert.doesNotMatch(entry.meaning, / (?:1974|1979|2010|2022|2024|seen) |\|/, code);
		}
	}
});

test('every routing indicator and every range of them leads to one station', () => {
	const codes = firstWords(routingIndicatorTable, ' ');
	assert.deepEqual(repeated(codes), []);
	for (const code of codes) {
		assert.match(code, /^R[A-Z]{3,7}(?:-R[A-Z]{6})?$/);
		const [first = '', last = first] = code.split('-');
		assert.ok(explain(first).entries.length > 0, first);
		assert.ok(explain(last).entries.length > 0, last);
	}
	assert.ok(codes.length > 1000);
});

test('every post has a place, and its own name as its canonical name', () => {
	const rows = tableLines(postTable);
	assert.ok(rows.length > 100);
	for (const row of rows) {
		const [, spaced = '', , own] = /^([^:]+): ([^|]+?)(?: \| ([A-Z]+))?$/.exec(row) ?? [];
		const post = own ?? spaced.replace(/[^A-Z]/g, '');
		assert.equal(canonicalPost(post), post === 'AITTAIPEI' ? 'TAIPEI' : post, row);
		assert.equal(explain(post, {kind: 'post'}).entries[0]?.kind, 'post', row);
	}
});

test('every alias leads to a post that has no alias itself', () => {
	const aliases = firstWords(postAliasTable, ' ');
	assert.deepEqual(repeated(aliases), []);
	for (const line of tableLines(postAliasTable)) {
		const [alias = '', post = ''] = line.split(' ');
		assert.equal(canonicalPost(alias), post);
		assert.equal(aliases.includes(post), false, post);
	}
});

test('every number that was published wrongly leads to one of the right form', () => {
	assert.ok(tableLines(publishedNumberTable).length > 100);
	assert.deepEqual(repeated(firstWords(publishedNumberTable, ' ')), []);
	for (const line of tableLines(publishedNumberTable)) {
		assert.match(line, /^\d\w+ \d{2}[A-Z]{4,17}\d{1,7}$/);
	}
});

test('every group of spellings has several', () => {
	const rows = spellingTable.flatMap(({rows: text}) => tableLines(text));
	assert.equal(rows.length, 660);
	for (const row of rows) {
		assert.match(row, /^[A-Z][A-Za-z'. -]*(?:, [A-Z][A-Za-z'. -]*)+$/);
	}
});
