/**
 * What is remembered of cables from one run to the next.
 *
 * A cable is known by the SHA-256 of its file or row, so that a folder may be moved, and a copy is the same cable. The
 * records are in drawers by the first digits of that hash, so that a change copies a few hundred and not all.
 */
import type {CableIdentity} from '../../cable/summary/summary.js';
import type {Place} from '../../layout/position.js';

/** What is remembered of all cables. */
export type Memory = {
	readonly drawers: Readonly<Record<string, Drawer>>;
	/** The places marked with capitals, which hold across the folder: for each letter those of all cables, the newest first. */
	readonly capitals: Readonly<Record<string, readonly MarkedPlace[]>>;
	/** The cables bookmarked with small letters: for each letter those of all folders, the newest first. */
	readonly bookmarks: Readonly<Record<string, readonly CableIdentity[]>>;
};

type Drawer = Readonly<Record<string, Remembered>>;

/** What is remembered of a cable. */
export type Remembered = {
	readonly mrn: CableIdentity['mrn'];
	/** Whether it has been opened, and not been marked as unread since. */
	readonly isRead: boolean;
	readonly isStarred: boolean;
	readonly isTagged: boolean;
	/** Where it was left. */
	readonly place: KeptPlace | undefined;
	/** How far it has been read. */
	readonly furthest: Furthest | undefined;
	/** The places marked with small letters. */
	readonly marks: Readonly<Record<string, KeptPlace>>;
};

/** A place in a cable, the number of its paragraph, and of its page if the text is shown in pages. */
export type KeptPlace = Place & {readonly paragraph?: number; readonly page?: number};

/** The last paragraph that was shown, and whether the end was. */
export type Furthest = {readonly offset: number; readonly paragraph?: number; readonly isEnd: boolean};

/** A place that was marked with a capital. */
export type MarkedPlace = {readonly cable: CableIdentity; readonly place: KeptPlace};

/** What has changed of a cable; a mark without a place is removed, and a bookmark that is false. */
export type MemoryChange = {
	readonly cable: CableIdentity;
	readonly facts: Partial<Omit<Remembered, 'mrn' | 'marks'>> & {
		readonly marks?: Readonly<Record<string, KeptPlace | undefined>>;
		readonly bookmarks?: Readonly<Record<string, boolean>>;
	};
};

/** Nothing is remembered. */
export const noMemory: Memory = {drawers: {}, capitals: {}, bookmarks: {}};

/** What is remembered of a cable. */
export function rememberedOf({drawers}: Memory, {sha256}: Pick<CableIdentity, 'sha256'>): Remembered {
	return drawers[drawerOf(sha256)]?.[sha256] ?? nothing;
}

const nothing: Remembered = {
	mrn: undefined,
	isRead: false,
	isStarred: false,
	isTagged: false,
	place: undefined,
	furthest: undefined,
	marks: {},
};

/** The memory after some changes, in their order. */
export function withChanges(memory: Memory, changes: readonly MemoryChange[]): Memory {
	const drawers: Record<string, Drawer> = {...memory.drawers};
	const opened = new Map<string, Record<string, Remembered>>();
	let {capitals, bookmarks} = memory;
	for (const {cable, facts} of changes) {
		const name = drawerOf(cable.sha256);
		const drawer = opened.get(name) ?? {...drawers[name]};
		opened.set(name, drawer);
		drawers[name] = drawer;
		drawer[cable.sha256] = changed(drawer[cable.sha256] ?? nothing, cable, facts);
		capitals = withCapitals(capitals, cable, facts.marks ?? {});
		bookmarks = withBookmarks(bookmarks, cable, facts.bookmarks ?? {});
	}
	return {drawers, capitals, bookmarks};
}

/** All that is remembered, with the hash of each cable. */
export function* allRemembered({drawers}: Memory): Generator<Remembered & Pick<CableIdentity, 'sha256'>> {
	for (const drawer of Object.values(drawers)) {
		for (const [sha256, remembered] of Object.entries(drawer)) {
			yield {...remembered, sha256};
		}
	}
}

function drawerOf(sha256: string): string {
	return sha256.slice(0, 2);
}

function changed(
	before: Remembered,
	{mrn}: CableIdentity,
	{marks, bookmarks: _, ...facts}: MemoryChange['facts'],
): Remembered {
	return {
		...before,
		...facts,
		mrn: mrn ?? before.mrn,
		marks: marks === undefined ? before.marks : withMarks(before.marks, marks),
	};
}

function withMarks(
	before: Remembered['marks'],
	marks: NonNullable<MemoryChange['facts']['marks']>,
): Remembered['marks'] {
	const all = Object.entries({...before, ...marks});
	return Object.fromEntries(
		all.flatMap(([letter, place]) => (place && !isCapital(letter) ? [[letter, place]] : [])),
	);
}

function withCapitals(
	before: Memory['capitals'],
	cable: CableIdentity,
	marks: NonNullable<MemoryChange['facts']['marks']>,
): Memory['capitals'] {
	const set = Object.entries(marks).filter(([letter]) => isCapital(letter));
	if (set.length === 0) {
		return before;
	}
	const changed = set.map(([letter, place]): [string, readonly MarkedPlace[]] => {
		const others = (before[letter] ?? []).filter(each => each.cable.sha256 !== cable.sha256);
		return [letter, place ? [{cable, place}, ...others] : others];
	});
	return {...before, ...Object.fromEntries(changed)};
}

function withBookmarks(
	before: Memory['bookmarks'],
	cable: CableIdentity,
	bookmarks: NonNullable<MemoryChange['facts']['bookmarks']>,
): Memory['bookmarks'] {
	const changed = Object.entries(bookmarks).map(([letter, isSet]): [string, readonly CableIdentity[]] => {
		const others = (before[letter] ?? []).filter(({sha256}) => sha256 !== cable.sha256);
		return [letter, isSet ? [cable, ...others] : others];
	});
	return changed.length === 0 ? before : {...before, ...Object.fromEntries(changed)};
}

/** Whether a mark holds across the folder. */
export function isCapital(letter: string): boolean {
	return /^[A-Z]$/.test(letter);
}
