/** Texts of all kinds, among them many that look like queries. */
import fc from 'fast-check';
import {anyString} from '../../property.js';

const pieces = [
	...[' ', ' ', ' ', '(', ')', '"', '“', '-', '!', '*', ',', ':', '..', '>=', '<', '=', "'", '\0', '\u0301'],
	...[
		'or',
		'OR',
		'AND',
		'near(',
		'head:',
		'text:',
		'tag:',
		'from:',
		'date:',
		'class:',
		'has:',
		'id:',
		'foo:',
	],
	...['a', 'kosovo', 'U.S.', '2006', '2006-05', '07ROME1333', 'PREL', '10', 'ß', '🙂', 'שלום', '\uD800'],
];

/** A text that may be typed as a query. */
export const anyQuery: fc.Arbitrary<string> = fc.oneof(
	fc.array(fc.constantFrom(...pieces), {maxLength: 60}).map(parts => parts.join('')),
	anyString({maxLength: 1500}),
);
