/**
 * The text as it is read: what marks up the words, in HTML, Markdown or a table's row, is masked so that only the words stay.
 *
 * The length never changes, so an offset in the reading is the same offset in the file. Blanks stand where a blank
 * does no harm; elsewhere a filler, which no text may hold and which is left out whenever words are asked for.
 */
import type {Cable} from './cable.js';
import {maskRow, wholeRow} from './masks/dump-row.js';
import {isHtml, maskHtml} from './masks/html.js';
import {isMarkdown, maskMarkdown} from './masks/markdown.js';
import {filler} from './masks/markup.js';
import type {Safe, SafeText} from './safe-text.js';

/** The reading of a file's text. */
export function readingOf(text: string): string {
	const own = ownText(text);
	const row = wholeRow(own);
	if (row) {
		return maskRow(own, row);
	}
	return isHtml(own) ? maskHtml(own) : isMarkdown(own) ? maskMarkdown(own) : own;
}

/** A text without what stands for no words: a byte order mark is a blank, and a filler of its own is no filler of ours. */
export function ownText(text: string): string {
	return text.replaceAll(filler, '\uFFFD').replace(/^\uFEFF/, ' ');
}

/** A cable whose name and text can be shown. */
export type SafeCable = Cable & Safe<Pick<Cable, 'id' | 'text' | 'reading'>>;

/** The cable under a name as it can be shown, with its text as a function makes that safe, which must keep lengths. */
export function shownAs(cable: Cable, id: SafeText, sanitise: (text: string) => SafeText): SafeCable {
	const text = sanitise(cable.text);
	const reading = cable.reading === cable.text ? text : sanitiseWords(cable.reading, sanitise);
	return {...cable, id, text, reading};
}

/** Fillers are left out before a reader sees the words, so what stands on both sides of one is shown as neighbours. */
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
