import {graphemesOf} from './graphemes.js';
import {displayWidth} from './width.js';

/** A text in ASCII, of the same width except for ellipses, with `?` for characters that ASCII has no equivalent of. */
export function inAscii(text: string): string {
	return /^[\0-\x7F]*$/.test(text)
		? text
		: [...graphemesOf(text)].map(({segment}) => asciiFor[segment] ?? withoutMarks(segment)).join('');
}

function withoutMarks(grapheme: string): string {
	const base = grapheme.normalize('NFD').charAt(0);
	return base < '\x7F' ? base : '?'.repeat(displayWidth(grapheme));
}

const asciiFor: Readonly<Record<string, string>> = {
	'─': '-',
	'│': '|',
	'·': '.',
	'–': '-',
	'—': '-',
	'‘': "'",
	'’': "'",
	'“': '"',
	'”': '"',
	'¶': 'P',
	'»': '>',
	'…': '.',
	'▸': '>',
	'‹': '<',
	'›': '>',
	'█': '_',
	'░': '-',
	'▒': '=',
	'▓': '#',
	'✓': '*',
};
