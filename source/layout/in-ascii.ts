import {columnsOf} from './width.js';

/** What ASCII has for a text, of the same width but for the ellipsis; `?` where it has nothing. */
export function inAscii(text: string): string {
	return /^[\0-\x7F]*$/.test(text)
		? text
		: [...graphemes.segment(text)].map(({segment}) => asciiFor[segment] ?? withoutMarks(segment)).join('');
}

const graphemes = new Intl.Segmenter('en', {granularity: 'grapheme'});

function withoutMarks(grapheme: string): string {
	const base = grapheme.normalize('NFD').charAt(0);
	return base < '\x7F' ? base : '?'.repeat(columnsOf(grapheme));
}

const asciiFor: Readonly<Record<string, string>> = {
	'─': '-',
	'·': '.',
	'–': '-',
	'—': '-',
	'‘': "'",
	'’': "'",
	'“': '"',
	'”': '"',
	'¶': 'P',
	'…': '.',
	'▸': '>',
	'█': '_',
	'✓': '*',
};
