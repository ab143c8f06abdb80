/** What texts are made of that might take long: as many of one piece as fill them, wherever that may stand. */

/** A text that is read for the time that it takes. */
export type Kind = {readonly name: string; readonly text: () => string};

const header = [
	'VZCZCXRO8132',
	'O 181211Z JUN 07',
	'FM AMEMBASSY STRELSAU',
	'C O N F I D E N T I A L STRELSAU 000512',
	'TAGS: PREL',
	'SUBJECT: TOLLS',
	'',
	'1. (C) The toll is no secret.',
	'',
].join('\n');

/** What a text is made of, after a cable's header, in one of its paragraphs, or as the whole of it. */
const pieces: Readonly<Record<string, string>> = {
	'blank lines': '\n',
	'lines of blanks': '     \n',
	'blank lines of carriage returns': '\r',
	tags: 'PREL PREL\n',
	'TAGS lines': 'TAGS: PREL PGOV (RASSENDYLL, RUDOLF)\n',
	'TAGS lines whose parenthesis is open': 'TAGS: PREL (RASSENDYLL,\n',
	'subject lines': 'SUBJECT: TOLLS\n',
	'reference lines': 'REF: A. X 1\n',
	'reference lists': 'A. STRELSAU 1, 2 AND 3\n',
	'reference lists in small letters': 'a. strelsau 1, 2 and 3\n',
	'TAGS in small letters': 'prel, pgov\n',
	'labels after words': 'SUBJECT: TOLLSREF: A. ROME 1 CLASSIFIED BY: X\n',
	'address lines': 'TO X\n',
	'addressees with routing': 'RUEHZN/AMCONSUL ZENDA PRIORITY 1772\n',
	'routing lines': 'RUEHZN RUEHED RUEHFL\n',
	'date lines': 'O 181211Z JUN 07\n',
	'transmission lines': 'VZCZCXRO8132\nDE RUEHST #0512/01 1691211\n',
	'whole headers': 'VZCZCXRO8132\nFM AMEMBASSY STRELSAU\nUNCLAS STRELSAU 512\nTAGS: PREL\n\n',
	'paragraphs with pilcrows': '¶1. (C) text\n',
	'paragraphs in turn without marking': '1. text\n2. text\n',
	'post and number': 'ROME       1234\n',
	'post and number with blanks only': 'ROME                                        \n',
	'classification lines': 'C O N F I D E N T I A L SECTION 01 OF 02 STRELSAU 000512\n',
	'bare classifications': 'CONFIDENTIAL\n',
	'classification lines with everything':
		'UNCLAS STRELSAU 1 SIPDIS E.O. 13526: N/A TAGS: RT SUBJECT: X REF: Y 1\n',
	captions: 'SIPDIS\n',
	'passing instructions': 'STATE FOR EUR\n',
	'executive orders': 'E.O. 12958: DECL: 06/18/2017\n',
	authorities: 'Classified By: X for reasons 1.4 (b) and (d).\n',
	'authorities that are not finished': 'Classified By: X\n',
	'reasons alone': 'REASON: 1.4 (b)\n',
	'keys of a printout': 'Action: ZENDA, AMCONSUL; WASHDC, SECSTATE\n',
	'section lines': 'SECTION\n',
	'lines like headings': 'The Bridge in the Morning\n\n',
	'lines like headings after a sentence': 'The bridge is old.\n\nThe Bridge in the Morning\n',
	'headings with rules': 'SUMMARY\n-------\n',
	rules: '- - - - - - - - - -\n',
	'page marks': 'STRELSAU 00000512 001.2 OF 002\n',
	'page marks over two lines': 'and STRELSAU 00000512 001 OF\n002 on\n',
	'page marks of a station': 'PAGE 02 RUEHST0512 S E C R E T\n',
	'page marks within lines': 'and PAGE 02  STRELS 04746  232214Z on\n',
	'boxes of rules': '-----\nNOTE\n',
	'days of publishers': 'Monday, 23 February 2009, 17:24\n',
	distributions: 'SAS-00 FA-00 /002R\n',
	'classification lines with slips': 'CC O N F I D E N T I A L STRELSAU 000512 STATE FOR EUR\n',
	'addresses with exceptions': 'TO ALL DIPLOMATIC POSTS XMT AMEMBASSY ZENDA\n',
	'addresses with offices': 'RUEHZN/ZENDA//A:\n',
	'page marks of 1974': 'PAGE 02  STRELS 04746  01 OF 02  232214Z\n',
	'release stamps': 'Declassified/Released US Department of State EO Systematic Review\n',
	'notices of an extract': 'This record is a partial extract\n',
	'end marks': 'NNNN\n',
	'end marks of operators': 'E O T\nEOM\n',
	'sections stated twice': 'C O N F I D E N T I A L SECTION 01 OF 02 STRELSAU 000512 SECTION 01 OF 02\n',
	'stray marks before a classification': '. : - C O N F I D E N T I A L STRELSAU 000512\n',
	'notes above an order': 'Classified by Fritz Tarlenheim on 05/13/2015 - Class: CONFIDENTIAL\n',
	'lines of a release': 'RELEASED IN PART B1, 1.4(B), 1.4(D)\nCase No. F-2007-01234\n',
	'lists of exemptions': '1.4(B), B1, B6\n',
	'authorities of a review': 'REVIEW AUTHORITY: Rudolf Rassendyll, Senior Reviewer\n',
	'changes of a page': '(Page last changed: 31 August 2011)\n',
	'numbered introductions': '1. THE KING SAID: 1. A. 2. B.\n',
	'commands for offices': 'CINCEUR FOR POLAD\n',
	'commands and departments for offices': 'COMSIXTHFLT FOR POLAD\nCOMMERCE FOR ITA\n',
	'addressees with misread numbers': 'RUEHZ0/AMCONSUL ZENDA lO8OI\n',
	'misread stations': 'DE RUEHZ0 #0512\nOO RUEHZ0 RUEH1Z\n',
	'TAGS of two letters': 'rt, xx, (RT) Rt-XX\n',
	'ranges cut at line ends': 'STRELSAU 512-\n515, 7721-\n7722\n',
	'markings in brackets': '[U]\n',
	'list items': '- pears\n',
	'table rows': 'Cart              2         4\n',
	'table rows with tabs': 'Cart\t2\t4\n',
	sentences: 'The toll stands on a board beside the bridge.\n',
	'lines in lower case': 'and on\n',
	'lines torn by page marks': 'and\nSTRELSAU 00000512 001.2 OF 002\n',
	attributes: 'Message Attributes\nDraft Date: 23 JUL 1974\n',
	'one line of a letter': 'a',
	'one line of capitals': 'A',
	'one line of capital words': 'AB ',
	'one line of blanks': ' ',
	'one line of no-break blanks': '\u00a0',
	'one line of tabs': '\t',
	'one line of open parentheses': '(',
	'one line of parentheses': '()',
	'one line of open brackets': '[',
	'one line of links': '[PREL](#) ',
	'one line of broken links': '[PREL](',
	'one line of letters with points': 'A. ',
	'one line of numbers with points': '1. ',
	'one line of digits': '1',
	'one line of points': '.',
	'one line of hyphens': '-',
	'one line of spaced hyphens': '- ',
	'one line of full stops and blanks': '. ',
	'one line of pilcrows': '¶',
	'one line of redactions': 'XXXXXXXXXXXX ',
	'one line of captions': 'a SIPDIS ',
	'one line of captions with blanks': 'S I P D I S ',
	'one line of page marks of 1974': 'a PAGE 02  STRELS 04746  232214Z ',
	'one line of beginnings of page marks': 'PAGE 02 A ',
	'one line of zeros': '00 ',
	'one line of entities': '&amp;',
	'one line of entities without semicolon': '&amp',
	'entities without semicolon': 'the toll&nbspis &lt9&gt\n',
	'one line of exemptions': '1.4(B), B1, ',
	'one line of letters for figures': 'OIl',
	'one line of routing indicators': 'INFO RUEHZ0/ ',
	'one line of addresses run together': 'FM X TO RUEHZ0/AMCONSUL ZENDA INFO ',
	'one line of ranges': '7721-7722 ',
	'one line of letters apart': 'C O N F I D E N ',
	'one line of page marks': 'STRELSAU 00000512 001.2 OF 002 ',
	'lines of wide characters': 'The word is 日本 in the text of the bridge and the toll.\n',
	'words with accents': 'e\u0301te\u0301 and all the others are plain words of the text ',
	'one line of labels': 'TAGS: ',
	'paragraphs with markings': '2. (S) text\n',
	'paragraphs below headings': 'The Bridge in the Morning\n\n2. (C) text\n',
	'paragraphs with titles': '2. (C) SUMMARY: text\n',
	'paragraphs without numbers': 'The bridge is old.\n\n',
	'words cut by lines': 'assess-\nment of the toll-\nkeeper and-\n',
	'mistyped numbers': '2, (C) text\n',
	'misread numbers': 'l. (C) text\n',
	'numbers alone': '2.\n\nText\n',
	'numbers without points': '2 Text.\n3, Text.\n',
	'items that end in semicolons': '1. a;\n2. a.\n',
	'markings without numbers': '(S) text.\n',
	'letters of items and markings': '(B) text.\n(C) text.\n',
	'one line of numbers with markings': '. 2. (C) ',
	'one line of rules and numbers': ' ------- A ------- 2. (C) ',
	'lettered headings': 'A. THE SETTING\n\ntext\n\n',
	'lists that start again': '1. text\n\n',
	'names below each other': 'RASSENDYLL\n\n',
	'notices below a name': 'RASSENDYLL\n[www.zenda.example.org]\n',
	'words below a name': 'RASSENDYLL\n\nwords\n\n',
	'names in letters that stand apart': 'The bridge.\n\nS A P T\n\n',
	'points below a name': 'RASSENDYLL\n...\n',
	'a second marking': 'The toll. (C) ',
	'one line of words': 'toll ',
	'one line of abbreviations': 'U.S. ',
	'one line of numbers': '1 ',
	'one line of references': 'ROME 1333 ',
	'one line of references to the list': 'para 3 of refs A and B, para 3 ',
	'one line of numbers of a post': 'ROME 1333, 1334 AND ',
	'one line of dates': 'MARCH 12, 2007 ',
	'one line of date-time groups': '181211Z JUN 07 ',
	'one line of hyphenated words': 'a-b-',
	'one line of apostrophes': "a'",
	'one line of semicolons': ';',
	'one line of quotation marks': '"',
	'one line of backticks': '`a ',
	'one line of numbers of pages': '12345678 001 OF 001 a ',
	'words with marks': 'e\u0301te\u0301 ',
	'letters with marks': 'e\u0301',
	'marks alone': '\u0301',
	'letters with too many marks': `a${'\u0301'.repeat(9)} `,
	'marks of direction': '\u202e',
	'words with marks of direction': '\u202ea ',
	joiners: '\u200d',
	controls: '\u001b',
	'soft hyphens': '\u00ad',
	noncharacters: '\uffff',
	'words with noncharacters': 'a\uffffb ',
	'halves of letters': '\ud800',
	emoji: '👩‍👩‍👧',
	'words of emoji': '👩‍👩‍👧 ',
	flags: '🇮🇹',
	keycaps: '1\ufe0f\u20e3',
	'wide letters': '日',
	'wide words': '日本 ',
	'parts of syllables': '\u1100\u1161\u11a8',
	'Indian letters': 'क्‍ष',
	'Thai letters': 'กำ',
	'Arabic letters': 'م\u200c',
	links: '[a](b)',
	'links that are not closed': '[a](',
	'escaped signs': '\\*',
	backslashes: '\\',
	'backslashes at line ends': 'the toll \\\n1\\. text\\\n',
	'quoted lines': '> text\n',
	'quoted lines of a header': '> TAGS: PREL\n',
	'one line of prefixes': '>',
	'one line of prefixes and blanks': '> ',
	'lines of a mail': 'From: X\nSubject: TOLLS\n',
	'lines of prose above a cable': 'the toll was not paid by all the people on the bridge\n',
	fences: '```\n',
	'feet of pages': 'Raw content\n',
	'lines of a page': 'Home | Cables | About\n',
	'links of a page': 'https://example.org/\n',
	'ends of links': '](',
};

/** What precedes one long line, so that it is read as what the words say. */
const beginnings: Readonly<Record<string, readonly string[]>> = {
	'REF: ': [
		'A) B) C) ',
		'A. ',
		'STRELSAU 1, ',
		'1, ',
		'X',
		' ',
		'(',
		';',
		'AND ',
		'A ',
		'REF A ',
		'a) b) ',
		'rome ',
		'(08) ',
		'12/06 ',
		'-12',
		'of 3 MAY ',
		'ROME 1; ',
		'ROME/',
		'R0',
	],
	'TAGS: ': ['PREL ', 'PRELPGOV', 'PREL-', 'XX/C1', 'UNGA/C-6 ', 'prel,', '(', '(A', '[A](', '](', ' '],
	'SUBJECT: ': ['REF', 'REF: ', 'REF: A. ', 'Classified By', 'TOLLS ', '[', '[a]('],
	'Classified By: ': [
		'Jan ',
		'van ',
		'J. ',
		'Polmincouns',
		'reason ',
		'for ',
		'the ',
		'X ',
		'1.4 ',
		'1.4 (b) ',
		'a/b ',
		' and ',
	],
	'E.O. 12958: ': ['TAGS ', 'TAGS: ', 'DECL: 06/18/2017 ', '1/'],
	'TO ': ['RUEHZN/AMCONSUL ZENDA 1772 ', 'RUEHZ0/X O871 ', 'A ', 'RUEHZN/ ', 'O1', 'O', ' '],
	'CINCEUR ': ['FOR ', 'COM', 'COMX ', 'A '],
	COM: ['FOR', 'PAC', 'US', 'FLT '],
	'RELEASED IN PART': [' B1', ', ', ' 1.4(B)'],
	'(Page last changed: ': ['31 ', '31 August 2011 ', 'from '],
	'E O ': ['T ', ' '],
	'Action: ': ['ZENDA, AMCONSUL; ', ',', 'A '],
	'C O N F I D E N T I A L ': ['STRELSAU ', 'SIPDIS ', '/', 'A.', '1 '],
	'2. (C) ': ['SUMMARY', 'SUMMARY ', 'A ', 'A: ', "O'"],
	'2. (': ['C ', 'ENTIRE TEXT ', '/', '-'],
	'MRN: ': ['10A', '0', 'ROME '],
	'From: ': ['AMEMBASSY ', ' ', '0 '],
	'Document Number: ': ['1974A', '0'],
	'"': ['a ', '""'],
	'1. (': ['\t', ' ', 'C\t', 'C) ('],
	'1. ( C': ['\t'],
	'TO A': [' ', '\t', ' 0', ' BT '],
	'REF: A': [' ', '\t', ' AND', ', '],
	'12345678 001 OF 001 a\n': ['\n', ' \n', ' '],
};

/** What the first line of a header may be made of. */
const firstLines = [
	'ISO-00  ',
	'ISO-00 ',
	'RUEHZN  ',
	'ZZ RUEHZN  ',
	'ZCZC ',
	'-',
	'- ',
	'0 ',
	'PAGE 01 ',
	'( ISO ) X ',
	'A, ',
];

/** What may stand above a cable, and looks like the beginning of one. */
const framed = [
	'The cable below was sent in the summer.\n',
	'From: X\nSubject: TOLLS\n',
	'VZCZCXRO8132\n',
	'O 181211Z JUN 07\n',
	'UNCLAS STRELSAU 512\n',
	'> \n',
	'```\n',
	'SUBJ:\n',
	'ab ',
];

/** What may stand between the classification and the fields. */
const aboveLabels = [
	'STATE FOR EUR\n',
	'COMMERCE FOR ITA\n',
	'COMSIXTHFLT FOR POLAD\n',
	'RELEASED IN PART B1\n',
	'Classified by X on 05/13/2015 - Class: CONFIDENTIAL\n',
	'X\n',
	'-----\nNOTE\n',
	'-----\n',
	'Please pass this on to him.\n',
	'TO X\n',
];

/** What a page of HTML may hold. */
const markup = [
	...['<!--', '<!-- ', '<!---->', '<!-- -->', '<!-', '-->', '<!--->', '- '],
	...['<script>', '<script', '<script></script>', '<script><', '</script>', '<script>-<!--'],
	...['<style>', '<style', '<style><', '</style'],
	...['<', '<a', '<a ', '<a>', '<a<', '>', '</', '</a', '<!', '<!a', '<b>a</b>', '<br>', '<br', '<p>a'],
	...['&', '&a', '&amp', '&amp;', '&#', '&#1', '&#x', '&#65;', '&#x41;'],
	...[
		'<pre>',
		'</pre>',
		'<pre',
		'<td>',
		'<th>',
		'<td',
		'</td>',
		'<td></td>',
		'<th></th><td></td>',
		'<tr><td>a',
		'<tr><td>1</td><td>',
	],
	...['<!doctype html>', '<html>', '\uffff', '<i>e\u0301</i>'],
];

/** What the columns of a dump's row may hold. */
const columns = [
	'\\"',
	'""',
	'\\\\',
	'\\',
	'","',
	'"',
	'07ROME1|',
	'|',
	'a|',
	'\n"1","',
	'\\n',
	'e\u0301',
	'x',
];

/** All kinds, each of some length. */
export function kindsOf(length: number): readonly Kind[] {
	const upToTags = header.slice(0, header.indexOf('TAGS'));
	const rowOf = (references: string, head: string, body: string) =>
		`"1","6/18/2007 12:11","07ROME1","Embassy Rome","SECRET","${references}","${head}","${body}"`;
	const page = '<html><table><tr><th>Created</th></tr><tr><td>2007-06-18 12:11</td></tr></table>';
	const kind = (name: string, piece: string, textOf: (filled: string) => string): Kind => ({
		name: `${name} ${JSON.stringify(piece)}`,
		text: () => textOf(filled(piece, length)),
	});
	return [
		...Object.entries(pieces).flatMap(([name, piece]) => [
			kind(`${name}: the text`, piece, text => header + text),
			kind(`${name}: a paragraph`, piece, text => `${header}2. (C) ${text}`),
			kind(`${name}: the header`, piece, text => upToTags + text),
			kind(`${name}: the whole`, piece, text => text),
		]),
		...Object.entries(beginnings).flatMap(([beginning, ends]) =>
			ends.flatMap(piece => [
				kind(`${beginning}: the header`, piece, text =>
					header.replace('\n1. ', () => `\n${beginning}${text}\n1. `),
				),
				kind(`${beginning}: the text`, piece, text => `${header}${beginning}${text}\n`),
			]),
		),
		...framed.map(piece => kind('above a cable', piece, text => `${text}\n${header}`)),
		...aboveLabels.map(piece =>
			kind('above the labels', piece, text => `${upToTags}${text}\nTAGS: PREL\nSUBJECT: TOLLS\n\n1. (C) x\n`),
		),
		...firstLines.map(piece => kind('the first line', piece, text => `${text}!\n${header}`)),
		...markup.flatMap(piece => [
			kind('a page: its text', piece, text => `${page}<pre>${header}${text}</pre></html>`),
			kind('a page: its head', piece, text => `<html><table>${text}<pre>${header}`),
			kind('a page: the whole', piece, text => `<html>${text}`),
		]),
		...columns.flatMap(piece => [
			kind('a row: its text', piece, text => rowOf('', header, text)),
			kind('a row: its header', piece, text => rowOf('', text, 'x')),
			kind('a row: its references', piece, text => rowOf(text, header, 'x')),
			kind('a row: the whole', piece, text => `"1","6/18/2007 12:11","${text}`),
		]),
	];
}

/**
 * A line with one of its words forty times over, with some blanks after each, at the top of a cable and in its text:
 * short as it is, an expression that could read it in two ways at each word would never end.
 */
export function pumped(line: string): readonly Kind[] {
	const words = line.split(/\s+/).slice(0, MOST_WORDS);
	return words.flatMap((word, index) =>
		['', ' ', '  '].map(blanks => {
			const before = words.slice(0, index).map(each => `${each} `);
			const text = `${before.join('')}${`${word}${blanks}`.repeat(40)}!`;
			return {name: `${line}: ${text}`, text: () => `${text}\n${header}${text}\n`};
		}),
	);
}

const MOST_WORDS = 5;

/** A text of more lines is not analysed. */
const MOST_LINES = 59_000;

function filled(piece: string, length: number): string {
	const lines = piece.split(/\r\n|\r|\n/).length - 1;
	const times = Math.min(
		Math.ceil(length / piece.length),
		lines === 0 ? length : Math.floor(MOST_LINES / lines),
	);
	return piece.repeat(times).slice(0, length);
}
