import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseCable} from '../../source/cable/parse.js';
import {cableToJson} from '../../source/command-line/json.js';
import {layOut} from '../../source/layout/lay-out.js';
import {noFilter} from '../../source/layout/portion-filter.js';

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

/** What a text is made of: as many of a piece as fill it, behind a cable's header or as the whole of it. */
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
	'page marks of 1974': 'PAGE 02  STRELS 04746  01 OF 02  232214Z\n',
	'release stamps': 'Declassified/Released US Department of State EO Systematic Review\n',
	'notices of an extract': 'This record is a partial extract\n',
	'end marks': 'NNNN\n',
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
	'one line of page marks': 'STRELSAU 00000512 001.2 OF 002 ',
	'lines of wide characters': 'The word is 日本 in the text of the bridge and the toll.\n',
	'words with accents': 'e\u0301te\u0301 and all the others are plain words of the text ',
	'one line of labels': 'TAGS: ',
};

/** What stands in front of one long line, so that it is read as what the words say. */
const beginnings: Readonly<Record<string, readonly string[]>> = {
	'REF: ': ['A) B) C) ', 'A. ', 'STRELSAU 1, ', '1, ', 'X', ' ', '(', ';', 'AND ', 'A '],
	'TAGS: ': ['PREL ', '(', '(A', '[A](', '](', ' '],
	'SUBJECT: ': ['TOLLS ', '[', '[a]('],
	'Classified By: ': ['the ', 'X ', '1.4 ', '1.4 (b) ', 'a/b ', ' and '],
	'E.O. 12958: ': ['DECL: 06/18/2017 ', '1/'],
	'TO ': ['RUEHZN/AMCONSUL ZENDA 1772 ', 'A ', 'RUEHZN/ ', ' '],
	'Action: ': ['ZENDA, AMCONSUL; ', ',', 'A '],
	'C O N F I D E N T I A L ': ['STRELSAU ', 'SIPDIS ', '/', 'A.', '1 '],
	'2. (C) ': ['SUMMARY', 'SUMMARY ', 'A ', 'A: ', "O'"],
	'2. (': ['C ', 'ENTIRE TEXT ', '/', '-'],
};

const SMALL = 50_000;

for (const [name, piece] of Object.entries(pieces)) {
	test(`${name} take linear time`, () => {
		checkLinear(length => header + filled(piece, length));
		checkLinear(length => filled(piece, length));
		checkLinear(length => `${header.slice(0, header.indexOf('TAGS'))}${filled(piece, length)}`);
	});
}

test('a line of a megabyte and a text of two hundred thousand lines are read and set', () => {
	const upToTags = header.slice(0, header.indexOf('TAGS'));
	for (const text of [
		header + filled('SIPDIS\n', 1_000_000),
		header + filled('a\n', 400_000),
		header + filled('- a\n', 800_000),
		header + filled('\n', 200_000),
		`${upToTags}Classified By: X ${filled('1.4 a ', 1_000_000)}`,
		upToTags + filled('REF: X 1\n', 1_000_000),
		upToTags + filled('a', 1_000_000),
	]) {
		read(text);
	}
});

for (const [beginning, ends] of Object.entries(beginnings)) {
	test(`a long line behind ${beginning.trim()} takes linear time`, () => {
		for (const piece of ends) {
			checkLinear(length => header.replace('\n1. ', `\n${beginning}${filled(piece, length)}\n1. `), piece);
			checkLinear(length => `${header}${beginning}${filled(piece, length)}\n`, piece);
		}
	});
}

test('the columns of a row of the dump take linear time, whatever is in them', () => {
	for (const piece of ['\\"', '""', '\\\\', '\\', '","', '"', '07ROME1|', '|', '\n"1","']) {
		const row = (references: string, body: string) =>
			`"1","6/18/2007 12:11","07ROME1","Embassy Rome","SECRET","${references}","${header}","${body}"`;
		checkLinear(length => row('', filled(piece, length)), piece);
		checkLinear(length => row(filled(piece, length), ''), piece);
	}
});

/**
 * Four times the text may take four times the time, and not sixteen; what takes next to no time is not measured.
 * Measured is the processor's time in this program, so that others that run beside it do not matter; and since a
 * collection of garbage may fall into either measurement, a ratio that is too high has to show again.
 */
function checkLinear(textOf: (length: number) => string, what = ''): void {
	if (best(() => read(textOf(4 * SMALL)), 1) < NEGLIGIBLE) {
		return;
	}
	const ratios = [SMALL, 2 * SMALL].map(length => {
		const [small, large] = [textOf(length), textOf(4 * length)];
		return best(() => read(large), 2) / best(() => read(small), 3);
	});
	assert.ok(
		Math.min(...ratios) < 8,
		`${JSON.stringify(what)}: four times the text takes ${ratios} times the time`,
	);
}

/** Milliseconds that the larger text may take without being looked at. */
const NEGLIGIBLE = 150;

function read(text: string): void {
	const cable = parseCable('test', text);
	JSON.stringify(cableToJson(cable));
	for (const showRouting of [false, true]) {
		layOut(cable, {width: 80, showRouting, filter: noFilter, today: '2026-11-22', find: () => undefined});
	}
}

function best(run: () => void, times: number): number {
	let least = Number.POSITIVE_INFINITY;
	for (let time = 0; time < times; time++) {
		const before = process.cpuUsage();
		run();
		least = Math.min(least, process.cpuUsage(before).user / 1000);
	}
	return least;
}

function filled(piece: string, length: number): string {
	return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}
