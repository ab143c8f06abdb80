/**
 * The text as it is parsed: markup of HTML, of Markdown or of a table's row is masked, and so are the
 * prefixes of quoted mail, so that only the words are left.
 *
 * The length never changes, so an offset in the reading is the same offset in the file. Markup becomes blanks where a
 * blank does no harm, and elsewhere a filler, which no text may contain and which is removed from all words.
 */
import type {Cable, Range} from './cable.js';
import {maskRow, wholeRow} from './masks/dump-row.js';
import {isHtml, maskEntities, maskHtml} from './masks/html.js';
import {isMarkdown, maskEscapes, maskMarkdown} from './masks/markdown.js';
import {filler} from './masks/markup.js';
import {maskQuoted, quotedRange} from './masks/quoted.js';
import type {Safe, SafeText} from './safe-text.js';

/** The reading of a file's text. */
export function readingOf(text: string): string {
	return readFile(text).reading;
}

/** The reading of a file's text, and the range of it that is quoted mail; entities may be left as they are. */
export function readFile(
	text: string,
	{hasEntities = true} = {},
): {readonly reading: string; readonly quoted: Range | undefined} {
	const own = withPlainBlanks(text);
	const row = wholeRow(own);
	if (row) {
		return {reading: maskRow(own, row), quoted: undefined};
	}
	const isPage = isHtml(own);
	const plain = hasEntities && !isPage ? maskEntities(own) : own;
	const words = isPage ? maskEscapes(maskHtml(own)) : isMarkdown(plain) ? maskMarkdown(plain) : plain;
	const quoted = quotedRange(words);
	return {reading: quoted ? maskQuoted(words, quoted) : words, quoted};
}

/**
 * A text whose byte order mark and no-break blanks are plain blanks, and in which no character is the filler. The `Â`
 * that a wrong decoding puts before a pilcrow becomes a blank, too.
 */
export function withPlainBlanks(text: string): string {
	const plain = text
		.replaceAll(filler, '\uFFFD')
		.replaceAll(undecodedPilcrow, ' \u00B6')
		.replaceAll('\u00A0', ' ');
	return plain.startsWith('\uFEFF') ? ` ${plain.slice(1)}` : plain;
}

const undecodedPilcrow = '\u00C2\u00B6';

/** A cable whose name and text can be shown. */
export type SafeCable = Cable & Safe<Pick<Cable, 'id' | 'text' | 'reading'>>;

/** The cable with a safe name, and with its text sanitised by a function that must keep lengths. */
export function shownAs(cable: Cable, id: SafeText, sanitise: (text: string) => SafeText): SafeCable {
	const text = sanitise(cable.text);
	const reading = cable.reading === cable.text ? text : sanitiseWords(cable.reading, sanitise);
	return {...cable, id, text, reading};
}

/** Sanitises the words without their fillers, since readers see what is on both sides of a filler as neighbours. */
function sanitiseWords(reading: string, sanitise: (text: string) => SafeText): SafeText {
	const stretches = reading.split(filler);
	const words = sanitise(stretches.join(''));
	let at = 0;
	return stretches
		.map(({length}) => {
			at += length;
			return words.slice(at - length, at);
		})
		.join(filler) as SafeText;
}
