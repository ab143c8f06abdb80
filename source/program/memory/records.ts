/** The records in the file of what is remembered: a line of JSON each; of two about the same, the newer one holds. */
import type {Furthest, KeptPlace, MemoryChange} from '../../app/memory/memory.js';
import type {CableIdentity} from '../../cable/summary/summary.js';
import {sanitiseLine} from '../../terminal/sanitise.js';
import {recordOf} from '../user-files/user-json.js';

/** What changed of a cable, and when, in milliseconds since 1970. */
export type CableRecord = MemoryChange & {readonly time: number};

/** The record as a line. */
export function lineOf(record: CableRecord): string {
	return JSON.stringify(written(record));
}

function written({time, cable, facts}: CableRecord) {
	const {isRead, isStarred, isTagged, place, furthest, marks, bookmarks} = facts;
	return {
		time,
		cable: cable.sha256,
		number: cable.mrn,
		read: isRead,
		starred: isStarred,
		tagged: isTagged,
		place,
		furthest: furthest && {offset: furthest.offset, paragraph: furthest.paragraph, end: furthest.isEnd},
		marks:
			marks &&
			Object.fromEntries(Object.entries(marks).map(([letter, mark]) => [letter, mark ?? null] as const)),
		bookmarks,
	};
}

/** The record in a parsed line; nothing if it is about no cable. What is of the wrong kind in it is left out. */
export function cableRecordIn(value: unknown): CableRecord | undefined {
	const {
		time: writtenAt,
		cable,
		number,
		read,
		starred,
		tagged,
		place,
		furthest,
		marks,
		bookmarks,
	} = recordOf(value);
	const time = timeIn(writtenAt);
	if (time === undefined || typeof cable !== 'string' || !/^[0-9a-f]{64}$/.test(cable)) {
		return undefined;
	}
	const kept = placeIn(place);
	const reached = furthestIn(furthest);
	const marked = marksIn(marks);
	const bookmarked = bookmarksIn(bookmarks);
	return {
		time,
		cable: identityIn(cable, number),
		facts: {
			...(typeof read === 'boolean' && {isRead: read}),
			...(typeof starred === 'boolean' && {isStarred: starred}),
			...(typeof tagged === 'boolean' && {isTagged: tagged}),
			...(kept && {place: kept}),
			...(reached && {furthest: reached}),
			...(marked && {marks: marked}),
			...(bookmarked && {bookmarks: bookmarked}),
		},
	};
}

/** Whether a parsed line says more than this version knows, as one that a newer version wrote may do. */
export function saysMore(value: unknown): boolean {
	return Object.keys(recordOf(value)).some(name => !knownNames.has(name));
}

/** The names in the lines of cables, and in those of folders. */
const knownNames: ReadonlySet<string> = new Set([
	...Object.keys(written({time: 0, cable: {sha256: '', mrn: undefined}, facts: {}})),
	...['folder', 'list'],
]);

/** The identity of a cable, from its hash and what is written as its number. */
export function identityIn(sha256: string, number: unknown): CableIdentity {
	const isNumber = typeof number === 'string' && number.length <= LONGEST_NUMBER;
	return {sha256, mrn: isNumber ? sanitiseLine(number) : undefined};
}

const LONGEST_NUMBER = 40;

/**
 * A moment in milliseconds since 1970; nothing if a value is none. One that is too late to be true, as of a broken line,
 * is brought down to a latest: what comes after it could not be later, and would be lost.
 */
export function timeIn(value: unknown): number | undefined {
	return typeof value === 'number' && Number.isFinite(value) && value >= 0
		? Math.min(Math.floor(value), LATEST)
		: undefined;
}

const LATEST = Date.UTC(2200, 0);

function placeIn(value: unknown): KeptPlace | undefined {
	const {offset, skip, paragraph, page} = recordOf(value);
	return isWhole(offset) && isWhole(skip)
		? {offset, skip, ...(isWhole(paragraph) && {paragraph}), ...(isWhole(page) && {page})}
		: undefined;
}

function furthestIn(value: unknown): Furthest | undefined {
	const {offset, paragraph, end} = recordOf(value);
	return isWhole(offset) && typeof end === 'boolean'
		? {offset, isEnd: end, ...(isWhole(paragraph) && {paragraph})}
		: undefined;
}

function marksIn(value: unknown): MemoryChange['facts']['marks'] {
	const marks = Object.entries(recordOf(value)).flatMap(([letter, place]) => {
		const kept = placeIn(place);
		const isMark = /^[A-Za-z]$/.test(letter) && (place === null || kept !== undefined);
		return isMark ? [[letter, kept] as const] : [];
	});
	return marks.length === 0 ? undefined : Object.fromEntries(marks);
}

function bookmarksIn(value: unknown): MemoryChange['facts']['bookmarks'] {
	const bookmarks = Object.entries(recordOf(value)).flatMap(([letter, isSet]) =>
		/^[a-z]$/.test(letter) && typeof isSet === 'boolean' ? [[letter, isSet] as const] : [],
	);
	return bookmarks.length === 0 ? undefined : Object.fromEntries(bookmarks);
}

function isWhole(value: unknown): value is number {
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
