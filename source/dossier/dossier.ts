/** Dossiers: cables that somebody has put together under a name, with notes, in files of plain Markdown. */
import type {Mrn} from '../cable/mrn.js';

/** A dossier as its file has it; lines are counted from 0. */
export type Dossier = {
	readonly name: string;
	readonly items: readonly DossierItem[];
	/** Lines that are meant for the program, and cannot be understood. */
	readonly unreadable: readonly UnreadableLine[];
};

/** A cable of a dossier: known by its number, and where it has none or several have it, by the hash of its file. */
export type DossierItem = {
	readonly mrn: Mrn | undefined;
	/** The SHA-256 of its file or row in hexadecimal; none if a person has written only the number. */
	readonly sha256: string | undefined;
	/** What else stands on its line, for people: date and subject. */
	readonly words: string;
	readonly notes: readonly WrittenNote[];
} & Lines;

/** The lines of something: from `line` on, before `end`. */
export type Lines = {readonly line: number; readonly end: number};

/** A note where it stands; `written` is the note as its file has it, of which not every character may be shown. */
export type WrittenNote = Note & Lines & {readonly written: Note};

/** A note: on some paragraphs, on some words, or on the whole cable. */
export type Note = {
	readonly place: NotePlace;
	readonly text: string;
};

/** What a note is about: numbers of paragraphs, and the words at which it stands; nothing if it is about the cable. */
export type NotePlace = {
	readonly paragraphs?: {readonly first: number; readonly last: number};
	readonly words?: string;
};

/** A line that cannot be understood, and why. */
export type UnreadableLine = {readonly line: number; readonly text: string; readonly reason: string};

/** A cable to put into a dossier, and what is written beside its number for people. */
export type FiledCable = {
	readonly mrn: Mrn | undefined;
	readonly sha256: string;
	readonly date: string | undefined;
	readonly subject: string | undefined;
};

/** The item of a dossier that is a cable, if it is there. */
export function itemFor(
	dossier: Pick<Dossier, 'items'> | undefined,
	cable: Pick<FiledCable, 'mrn' | 'sha256'>,
): DossierItem | undefined {
	return dossier && itemsFor(dossier, cable)[0];
}

/** The items of a dossier that are a cable: those of the same file, then those with another hash or none and its number. */
export function itemsFor(
	{items}: Pick<Dossier, 'items'>,
	{mrn, sha256}: Pick<FiledCable, 'mrn' | 'sha256'>,
): readonly DossierItem[] {
	const {byHash, byNumber} = itemMaps(items);
	const numbered = mrn === undefined ? [] : (byNumber.get(mrn) ?? []);
	return [...(byHash.get(sha256) ?? []), ...numbered.filter(item => item.sha256 !== sha256)];
}

/** The notes of a dossier on a cable; a person may have written the cable twice. */
export function notesIn(
	dossier: Pick<Dossier, 'items'>,
	cable: Pick<FiledCable, 'mrn' | 'sha256'>,
): readonly WrittenNote[] {
	return itemsFor(dossier, cable).flatMap(({notes}) => notes);
}

type ItemMaps = {
	readonly byHash: ReadonlyMap<string | undefined, readonly DossierItem[]>;
	readonly byNumber: ReadonlyMap<Mrn | undefined, readonly DossierItem[]>;
};

function itemMaps(items: readonly DossierItem[]): ItemMaps {
	const known = maps.get(items) ?? {
		byHash: Map.groupBy(items, ({sha256}) => sha256),
		byNumber: Map.groupBy(items, ({mrn}) => mrn),
	};
	maps.set(items, known);
	return known;
}

/** A dossier may have thousands of items, each of which is looked for. */
const maps = new WeakMap<readonly DossierItem[], ItemMaps>();

/** Why a name cannot be that of a dossier, or nothing: it becomes the name of a file. */
export function nameProblem(name: string): string | undefined {
	if (name.trim() === '') {
		return 'a dossier needs a name';
	}
	if (name !== name.trim() || name.startsWith('.') || /[/\\:*?"<>|\p{C}]/u.test(name)) {
		return 'a name has letters, figures, blanks and hyphens';
	}
	return new TextEncoder().encode(name).length > LONGEST_NAME ? 'this name is too long' : undefined;
}

/** In bytes; with its ending a name has room in every file system. */
const LONGEST_NAME = 100;
