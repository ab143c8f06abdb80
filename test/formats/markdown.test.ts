import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseCable} from '../../source/cable/parse.js';
import {cableToMarkdown} from '../../source/formats/markdown.js';
import {wholeCable} from '../command-line/whole-cable.js';

/** The Markdown of a message's text, without its head. */
function markdownOf(body: string): string {
	const header = 'O 181211Z JUN 07\nFM AMEMBASSY STRELSAU\nTAGS: PREL\nSUBJECT: TOLLS\n\n';
	const [, text = ''] = cableToMarkdown(parseCable('test', header + body)).split('\n---\n\n');
	return text;
}

test('the head of a cable', () => {
	const [head] = cableToMarkdown(parseCable('test', wholeCable)).split('\n\n---\n');
	assert.equal(
		head,
		[
			'# THE TOLL ON THE BRIDGE',
			'',
			'**07STRELSAU512** · **CONFIDENTIAL//NOFORN** · **18 June 2007, 12:11Z**',
			'',
			'- From: AMEMBASSY STRELSAU',
			'- To: SECSTATE WASHDC',
			'- Info: AMCONSUL ZENDA',
			'- TAGS: PREL, RT',
			'- References: A) STRELSAU 498 \\[07STRELSAU498\\], B) TARLENHEIM EMAIL 6/15/07',
			'- Classified by: DCM Sapt for reasons 1.4 (b) and (d).',
		].join('\n'),
	);
});

test('headings, paragraphs with number and marking, the signature', () => {
	const [, text = ''] = cableToMarkdown(parseCable('test', wholeCable)).split('\n---\n\n');
	assert.equal(
		text,
		[
			'**1.** (C) SUMMARY: The Court will not talk about the toll. END SUMMARY.',
			'## The Court',
			'**2.** (C/NF) The Chancellor has a reason.',
			'**3.** (S/REL USA, FVEY) The reason is the bridge.',
			'## The Band',
			'**4.** (U) The band will play in the park.',
			'**5.** It has no marking.',
			'**6.** (C) COMMENT: Nobody will pay.',
			'SAPT\n',
		].join('\n\n'),
	);
});

test('a paragraph of nothing but a marking of the entire text has its words', () => {
	assert.equal(
		markdownOf('1. (S - ENTIRE TEXT)\n2. THE TOLL.\n'),
		'**1.** (S) (S - ENTIRE TEXT)\n\n**2.** (S) THE TOLL.\n',
	);
});

test('signs of Markdown and HTML are plain', () => {
	assert.equal(
		markdownOf('1. (C) *a* _b_ [c] <d> #e |f| `g` ~h~ i\\j\n'),
		'**1.** (C) \\*a\\* \\_b\\_ \\[c\\] \\<d\\> \\#e \\|f\\| \\`g\\` \\~h\\~ i\\\\j\n',
	);
	// The words of a link of the text are words, and it is a link no more.
	assert.equal(markdownOf('1. (C) a [b](c) d\n'), '**1.** (C) a b d\n');
});

test('a sign that would begin a list is plain', () => {
	assert.equal(markdownOf('Two parts.\n\n+ plus\n'), 'Two parts.\n\n\\+ plus\n');
	assert.equal(markdownOf('1. (C) One:\n\n- two\n'), '**1.** (C) One:\n\n> \\- two\n');
	assert.equal(markdownOf('1. (C) One:\n\n1) two\n'), '**1.** (C) One:\n\n> 1\\) two\n');
});

test('a subject of signs is plain', () => {
	const text = 'O 181211Z JUN 07\nFM AMEMBASSY STRELSAU\nSUBJECT: #1 <TOLL> *SECRET*\n\n1. (C) text\n';
	assert.equal(cableToMarkdown(parseCable('test', text)).split('\n')[0], '# \\#1 \\<TOLL\\> \\*SECRET\\*');
});

test('wrapped lines are one, and items have lines of their own', () => {
	assert.equal(
		markdownOf('1. (C) The Court asks\nthat:\n-- the toll be paid\nby everyone;\n-- nobody sing.\n'),
		'**1.** (C) The Court asks that:\n\n> \\-- the toll be paid by everyone;\n\n> \\-- nobody sing.\n',
	);
});

test('a table keeps its columns', () => {
	assert.equal(
		markdownOf('1. (U) Tolls:\n\nCart        2      4\nMotor`s    10     40\n\n2. (U) In crowns.\n'),
		"**1.** (U) Tolls:\n\n`Cart        2      4`\n\n`Motor's    10     40`\n\n**2.** (U) In crowns.\n",
	);
});

test('what runs on after a table is written below it', () => {
	assert.match(
		markdownOf('1. (U) Tolls:\n\nCart        2      4\nPART II - NONIMMIGRANT\nMotor      10     40\n'),
		/`Cart {8}2 {6}4`\s*PART II - NONIMMIGRANT\s*`Motor {6}10 {5}40`/,
	);
});

test('what interrupts a paragraph is left out', () => {
	assert.equal(
		markdownOf('1. (C) The toll would\n\nSTRELSAU 00000512 002 OF 003\n\nstand.\n'),
		'**1.** (C) The toll would stand.\n',
	);
});

test('a notice is in italics', () => {
	const text = 'This record is a partial extract of the original cable.\n\n1. (C) text\n';
	assert.equal(
		cableToMarkdown(parseCable('test', text)).includes(
			'\n\n*This record is a partial extract of the original cable.*\n\n',
		),
		true,
	);
});

test('a text that is not a cable stands in a fence that is longer than any of its own', () => {
	assert.equal(
		cableToMarkdown(parseCable('test', 'Dear *Rudolf*,\ncome.\n')),
		'```\nDear *Rudolf*,\ncome.\n```\n',
	);
	assert.equal(cableToMarkdown(parseCable('test', 'a\n````\nb\n')), '`````\na\n````\nb\n`````\n');
});

test('a cable that says little', () => {
	assert.equal(
		cableToMarkdown(parseCable('test', 'E.O. 12958: N/A\nTAGS: N/A\n\n1. (U) text\n')),
		'# (no subject)\n\n---\n\n**1.** (U) text\n',
	);
});
