/** Kinds that take quadratic time as soon as an expression tries each length of a run, or a loop begins anew for each piece. */
export const sample: Readonly<Record<string, readonly string[]>> = {
	'lines and paragraphs': [
		'blank lines: the text',
		'paragraphs with pilcrows: the text',
		'paragraphs below headings: the text',
		'paragraphs without numbers: the text',
		'one line of numbers of pages: a paragraph',
		'words cut by lines: a paragraph',
	],
	'a line after its label': [
		'the first line',
		'1. (: the text "\\t"',
		'TO A: the header " "',
		'REF: A: the header " "',
		'MRN: : the header',
	],
	'letters of any kind': [
		'words with marks: a paragraph',
		'marks alone: the text',
		'marks of direction: a paragraph',
		'emoji: a paragraph',
		'Thai letters: a paragraph',
	],
	'a page of HTML': [
		'a page: its text "<!--"',
		'a page: its text "<script>"',
		'a page: its text "<style>"',
		'a page: its head "<td>"',
		'a page: its text "&amp;"',
	],
	'Markdown and rows of a dump': [
		'links: a paragraph',
		'links that are not closed: a paragraph',
		'a row: its text "\\\\"',
		'a row: its references "|"',
	],
};
