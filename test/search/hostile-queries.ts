/** Queries that nobody means: operators, quotation marks, brackets, odd letters, and too much of everything. */
import {oneOf, type Random} from '../random.js';

const pieces: readonly string[] = [
	...[
		'"',
		'“',
		'”',
		"'",
		'`',
		'(',
		')',
		'((((((((((',
		'))))))))))',
		'[',
		']',
		'{',
		'}',
		'*',
		'**',
		'^',
		'+',
		'~',
		'|',
	],
	...[
		'-',
		'!',
		'--',
		'!!',
		'-"',
		'-(',
		':',
		'::',
		';',
		',',
		'.',
		'..',
		'<',
		'>',
		'>=',
		'=',
		'/',
		'\\',
		'%',
		'_',
		'?',
	],
	...[
		'or',
		'OR',
		'and',
		'AND',
		'NOT',
		'near(',
		'NEAR(',
		'near(toll river, 10)',
		'near(a, 999999999)',
		'near()',
	],
	...[
		'text:',
		'head:',
		'text:"',
		'text:*',
		'text:toll*',
		'head:near(a b)',
		'{text} :',
		'text : toll',
		'subject:x',
	],
	...[
		'from:',
		'from:rome,,',
		'tag:P*',
		'class:>=S',
		'class:<',
		'mark:C/NF',
		'mark:()',
		'date:2006..',
		'date:..',
	],
	...[
		'date:>9999',
		'date:2006-13-45',
		'year:..2008',
		'year:99999',
		'before:07ROME1',
		'before:',
		'id:07ROME1333',
	],
	...[
		'cites:',
		'cites:07ROME1',
		'citedby:x',
		'has:refs',
		'has:"',
		'is:duplicate',
		'caption:NODIS',
		'signed:a b',
	],
	...[
		'person:"rudolf',
		'form:rome',
		'from:from:from:',
		'07ROME1333',
		'ROME 1333',
		'rome 09',
		'1974LAPAZ04746',
	],
	...[
		'\0',
		'a\0b',
		'"\0"',
		'\n',
		'\t',
		'\u00A0',
		'\u2028',
		'\uFEFF',
		'\u200B',
		'\u202E',
		'\u00AD',
		'\uD800',
		'\uDFFF',
	],
	...[
		'ابن',
		'בית',
		'שלום',
		'\u0301',
		'e\u0301',
		'\u0301'.repeat(50),
		'ß',
		'İ',
		'ﬁ',
		'Ⅷ',
		'½',
		'𐐨',
		'😀',
		'日本',
		'ไทย',
	],
	...[
		'toll',
		'zenda',
		'river',
		'kosvo',
		'a',
		'st',
		'the',
		'minister',
		'2007',
		'07',
		'1',
		'000',
		'9'.repeat(30),
	],
	...["'; DROP TABLE cable; --", '" OR 1=1', 'rank:x', 'full_text', '__proto__', 'constructor', 'NULL'],
];

/** A query that is the same for the same numbers. */
export function hostileQuery(random: Random): string {
	const kind = random();
	if (kind < 0.02) {
		return oneOf(pieces, random).repeat(Math.floor(random() * 2000));
	}
	if (kind < 0.03) {
		return Array.from({length: 200}, () => oneOf(pieces, random)).join(' ');
	}
	if (kind < 0.2) {
		return Array.from({length: 1 + Math.floor(random() * 12)}, () => anyCharacter(random)).join('');
	}
	const parts = Array.from({length: 1 + Math.floor(random() * 8)}, () => oneOf(pieces, random));
	return parts.join(random() < 0.7 ? ' ' : '');
}

function anyCharacter(random: Random): string {
	const limit = oneOf([0x80, 0x250, 0x700, 0x3000, 0x10000, 0x110000], random);
	return String.fromCodePoint(Math.floor(random() * limit));
}
