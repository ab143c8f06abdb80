/** How a dossier is written: the lines of cables and of notes, and what they are read as. */
import type {Mrn} from '../cable/mrn.js';
import {parseMrn} from '../cable/mrn.js';
import {canonicalNumber} from '../search/query/number-asked.js';
import type {DossierItem, FiledCable, Note, NotePlace} from './dossier.js';

/** The line of a cable: `- 07ROME1333, 2007-06-18: KOSOVO … <!-- sha256:… -->`. */
export function itemLine({mrn, sha256, date, subject}: FiledCable): string {
	const facts = [
		mrn ?? 'no number',
		...(date === undefined ? [] : [date.slice(0, 'yyyy-mm-dd'.length)]),
	].join(', ');
	return `- ${facts}: ${escaped(subject ?? '(no subject)')} <!-- sha256:${sha256} -->`;
}

/** The lines of a note below the line of its cable: `  - ¶ 4 “the words”: what is noted`. */
export function noteLines({place: {paragraphs, words}, text}: Note): readonly string[] {
	const about = [
		...(paragraphs === undefined ? [] : [`¶ ${rangeWords(paragraphs)}`]),
		...(words === undefined ? [] : [`“${words}”`]),
	].join(' ');
	const [first = '', ...others] = text.split(/\r\n|\r|\n/);
	const plain = about === '' && readNote(first).text === first && !first.startsWith(':');
	return [
		`  - ${plain ? '' : `${about}: `}${first}`,
		...others.map(line => (line.trim() === '' ? '' : `${' '.repeat(CONTINUED)}${line}`)),
	];
}

/** How far the lines of a note after the first are indented. */
const CONTINUED = 4;

/** What a line is read as. */
export type ReadLine =
	| {readonly type: 'item'; readonly item: Pick<DossierItem, 'mrn' | 'sha256' | 'words'>}
	| {readonly type: 'note'; readonly note: Note; readonly indent: number}
	| {readonly type: 'damaged'; readonly reason: string}
	| {readonly type: 'other'};

/** Reads a line by itself. */
export function readLine(line: string): ReadLine {
	const item = itemPattern.exec(line)?.groups;
	if (item) {
		return readItem(item.words ?? '');
	}
	const note = notePattern.exec(line)?.groups;
	if (note) {
		return {type: 'note', note: readNote(note.words ?? ''), indent: (note.indent ?? '').length};
	}
	return conflictPattern.test(line)
		? {type: 'damaged', reason: 'a conflict that is not resolved'}
		: {type: 'other'};
}

/** Numbers of paragraphs in words. */
export function rangeWords({first, last}: NonNullable<NotePlace['paragraphs']>): string {
	return first === last ? String(first) : `${first}–${last}`;
}

// The separators of Unicode, which a dot does not match without `s`, end no line of a file.
const itemPattern = /^[-*+] +(?<words>\S.*)$/s;
const notePattern = /^(?<indent>[ \t]+)[-*+] (?<words>.*)$/s;
const conflictPattern = /^(?:<{7}|={7}|>{7})(?: |$)/;
const hashPattern = /<!--\s*sha256:\s*(?<hash>.*?)\s*-->/;

function readItem(words: string): ReadLine {
	const hash = hashPattern.exec(words)?.groups?.hash;
	const isWhole = hash === undefined || /^[0-9a-f]{64}$/.test(hash);
	const shown = words.replace(hashPattern, '').trim();
	const [number = '', ...rest] = shown.split(/(?<=^[^,:]*)[,:]\s*/);
	const mrn = numberIn(number);
	if (!isWhole && mrn === undefined) {
		return {type: 'damaged', reason: 'neither a number nor a whole hash'};
	}
	// A list may have entries of the user's own.
	return mrn === undefined && hash === undefined
		? {type: 'other'}
		: {
				type: 'item',
				item: {mrn, sha256: isWhole ? hash : undefined, words: unescaped(rest.join(', ')).trim()},
			};
}

/** A number in any spelling, if it is whole. */
function numberIn(words: string): Mrn | undefined {
	const number = canonicalNumber(words.replace(/[*_`[\]]/g, '').trim());
	return number !== undefined && parseMrn(number) !== undefined ? number : undefined;
}

function readNote(words: string): Note {
	const {first, last, words: quoted, text} = aboutPattern.exec(words)?.groups ?? {};
	return {
		place: {
			...(first !== undefined && {paragraphs: {first: Number(first), last: Number(last ?? first)}}),
			...(quoted !== undefined && {words: quoted}),
		},
		text: text ?? words,
	};
}

// The words are those of a cable, in which curly quotation marks are as good as unknown; straight ones are a person's.
const aboutPattern =
	/^(?:¶ ?(?<first>\d{1,4})(?: ?[-–] ?(?<last>\d{1,4}))?)?(?:(?<=\d) )?(?:[“"](?<words>[^“”"]+)[”"])?: ?(?<text>.*)$/su;

/** The subject of a cable is text and not Markdown. */
function escaped(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[\\*_`[\]<>#]/g, '\\$&');
}

function unescaped(text: string): string {
	return text.replace(/\\([\\*_`[\]<>#])/g, '$1');
}
