/** Reads the text of a dossier. What it does not know is a person's own, and is no matter. */
import type {Dossier, DossierItem, UnreadableLine, WrittenNote} from './dossier.js';
import {readLine} from './lines.js';

/** Reads a dossier; every text is one, and no line of it makes another unreadable. */
export function readDossier(name: string, text: string): Dossier {
	const items: DossierItem[] = [];
	const unreadable: UnreadableLine[] = [];
	let item: OpenItem | undefined;
	const close = () => {
		if (item) {
			items.push(closed(item));
			item = undefined;
		}
	};
	for (const [line, words] of linesOf(text).entries()) {
		const read = readLine(words);
		if (read.type === 'item') {
			close();
			item = {...read.item, line, end: line + 1, notes: []};
		} else if (item && /^\s+\S/.test(words)) {
			addTo(item, line, words);
		} else if (words.trim() !== '') {
			close();
		}
		if (read.type === 'damaged') {
			unreadable.push({line, text: words, reason: read.reason});
		}
	}
	close();
	return {name, items, unreadable};
}

/** The lines of a text, without their ends. */
export function linesOf(text: string): readonly string[] {
	return text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
}

/** An item and its notes while they are read. */
type OpenItem = Omit<DossierItem, 'notes' | 'end'> & {end: number; readonly notes: OpenNote[]};

type OpenNote = Pick<WrittenNote, 'place' | 'line'> & {
	end: number;
	readonly indent: number;
	readonly lines: string[];
};

/** A line below that of a cable: a note begins, or goes on, as it does over blank lines. */
function addTo(item: OpenItem, line: number, words: string): void {
	const read = readLine(words);
	const last = item.notes.at(-1);
	if (read.type === 'note' && (last === undefined || read.indent <= last.indent)) {
		const {place, text} = read.note;
		item.notes.push({place, line, end: line + 1, indent: read.indent, lines: [text]});
	} else if (last && last.end <= line) {
		const blank = Array<string>(line - last.end).fill('');
		const indent = new RegExp(`^[ \\t]{0,${last.indent + 2}}`);
		last.lines.push(...blank, words.replace(indent, ''));
		last.end = line + 1;
	}
	item.end = line + 1;
}

function closed({notes, ...item}: OpenItem): DossierItem {
	return {
		...item,
		notes: notes.map(({place, line, end, lines}) => {
			const note = {place, text: lines.join('\n')};
			return {...note, line, end, written: note};
		}),
	};
}
