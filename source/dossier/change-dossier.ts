/** Changes the text of a dossier: lines are added or taken away, and every other stays as it is, to the byte. */
import {type FiledCable, itemFor, itemsFor, type Note, notesIn} from './dossier.js';
import {itemLine, noteLines} from './lines.js';
import {readDossier} from './read-dossier.js';

/** What is to be done with a dossier. */
export type DossierChange =
	| {readonly type: 'add'; readonly cables: readonly FiledCable[]}
	| {readonly type: 'remove'; readonly cables: readonly FiledCable[]}
	| {readonly type: 'note'; readonly cable: FiledCable; readonly note: Note}
	/** Another text for a note, or without one no note; nothing happens if it is not as it was. */
	| {
			readonly type: 'change-note';
			readonly cable: FiledCable;
			readonly before: Note;
			readonly text: string | undefined;
	  };

/** A text that was changed, or why it was not. */
export type ChangedText = {readonly text: string} | {readonly refusal: string};

/** The text with a change, or why it cannot be made. A dossier that is not there yet has no text. */
export function changeDossier(name: string, text: string | undefined, change: DossierChange): ChangedText {
	const whole = text ?? `# ${name}\n`;
	switch (change.type) {
		case 'add':
			return {text: withCables(name, whole, change.cables)};
		case 'remove':
			return without(name, whole, change.cables);
		case 'note':
			return {text: withNote(name, whole, change.cable, change.note)};
		case 'change-note':
			return withOtherNote(name, whole, change);
		default:
			return change satisfies never;
	}
}

/** The text with those of some cables that it has not; it is read once, since they may be all that a query has found. */
function withCables(name: string, text: string, cables: readonly FiledCable[]): string {
	const dossier = readDossier(name, text);
	const written = new Set<string | undefined>();
	const added: string[] = [];
	for (const cable of cables) {
		const {mrn, sha256} = cable;
		const isThere = itemFor(dossier, cable) || written.has(sha256) || (mrn !== undefined && written.has(mrn));
		if (!isThere) {
			added.push(itemLine(cable));
			written.add(sha256).add(mrn);
		}
	}
	const lines = linesWithEnds(text);
	const last = lines.findLastIndex(line => line.trim() !== '');
	const isAfterList = /^(?:\s|[-*+] )/.test(lines[last] ?? '');
	const gap = added.length === 0 || isAfterList || last < 0 ? [] : [''];
	return spliced(lines, last + 1, 0, [...gap, ...added]);
}

function without(name: string, text: string, cables: readonly FiledCable[]): ChangedText {
	const dossier = readDossier(name, text);
	const removed = new Set<number>();
	for (const cable of cables) {
		// A person may have written one twice.
		for (const {line, end, notes} of itemsFor(dossier, cable)) {
			if (end > line + 1) {
				const what = notes.length > 0 ? 'there are notes' : 'something is written';
				return {refusal: `${what} below ${cable.mrn ?? 'this cable'} in ${name}; remove that first`};
			}
			removed.add(line);
		}
	}
	const left = linesWithEnds(text).filter((_, line) => !removed.has(line));
	return {text: left.join('')};
}

function withNote(name: string, text: string, cable: FiledCable, note: Note): string {
	const filed = withCables(name, text, [cable]);
	const lines = linesWithEnds(filed);
	return spliced(lines, itemFor(readDossier(name, filed), cable)?.end ?? lines.length, 0, noteLines(note));
}

function withOtherNote(
	name: string,
	text: string,
	{cable, before, text: after}: Extract<DossierChange, {type: 'change-note'}>,
): ChangedText {
	const note = notesIn(readDossier(name, text), cable).find(each => isSameNote(each, before));
	if (!note) {
		return {refusal: 'this note has been changed meanwhile; it stands as the file has it'};
	}
	const changed = after === undefined ? [] : noteLines({place: before.place, text: after});
	return {text: spliced(linesWithEnds(text), note.line, note.end - note.line, changed)};
}

function isSameNote(one: Note, other: Note): boolean {
	const [a, b] = [one.place, other.place];
	return (
		one.text === other.text &&
		a.words === b.words &&
		a.paragraphs?.first === b.paragraphs?.first &&
		a.paragraphs?.last === b.paragraphs?.last
	);
}

/** The lines of a text with their ends, as it has them. */
function linesWithEnds(text: string): readonly string[] {
	return text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];
}

/** The text with some lines in the place of others; they end as the lines of the text do. */
function spliced(lines: readonly string[], at: number, removed: number, added: readonly string[]): string {
	const end = /\r\n$/.test(lines[0] ?? '') ? '\r\n' : '\n';
	const before = lines.slice(0, at);
	const last = before.at(-1);
	const isOpen = added.length > 0 && last !== undefined && !/[\r\n]$/.test(last);
	return [
		...before,
		...(isOpen ? [end] : []),
		...added.map(line => `${line}${end}`),
		...lines.slice(at + removed),
	].join('');
}
