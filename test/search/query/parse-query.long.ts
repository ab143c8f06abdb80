import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {fields} from '../../../source/search/query/fields.js';
import {parseQuery} from '../../../source/search/query/parse-query.js';
import {newExamples} from '../../property.js';
import {anyQuery} from './any-query.js';
import {checkAny} from './parse-query.js';

test('any text is a query', () => {
	fc.assert(fc.property(anyQuery, checkAny), newExamples(50_000));
});

test('of much of anything what is left out is said', () => {
	for (const piece of [
		'(',
		')',
		'"',
		'-',
		'!',
		'or ',
		'near(',
		'tag:',
		'tag:a,',
		':',
		'a.',
		'a:',
		'"a" ',
		'..',
	]) {
		const messages = parseQuery(piece.repeat(1_000_000)).problems.map(({message}) => message);
		assert.ok(messages.includes('only the first 1,000 characters are searched'), piece);
	}
	for (const {name} of fields) {
		for (const piece of [':', '- ', ' ', 'a.', '/', 'C/', '1 ', 'REL ', ', ', '.. ']) {
			for (let time = 0; time < 20; time++) {
				const {query, problems} = parseQuery(`${name}:"${piece.repeat(480)}!"`);
				assert.ok(query !== undefined || problems.length > 0, `${name} ${piece}`);
			}
		}
	}
});
