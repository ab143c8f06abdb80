/** Where the reader was in a folder, as a line of the file of what is remembered. */
import type {KeptSession} from '../../app/memory/session.js';
import {MOST_CHARACTERS} from '../../app/prompt.js';
import type {CableIdentity} from '../../cable/summary/summary.js';
import {scopes} from '../../search/scopes.js';
import {sanitiseLine} from '../../terminal/sanitise.js';
import {recordOf} from '../user-files/user-json.js';
import {identityIn, timeIn} from './records.js';

/** Where the reader was in the folder at a path, and when. */
export type SessionRecord = {readonly time: number; readonly folder: string; readonly session: KeptSession};

/** The record as a line. */
export function sessionLine({time, folder, session}: SessionRecord): string {
	const {text, scope, isSorted, cursor, reading} = session;
	const list = {query: text, scope, sorted: isSorted, cursor: named(cursor), reading: named(reading)};
	return JSON.stringify({time, folder, list});
}

/** The record in a parsed line; nothing if it is about no folder. */
export function sessionRecordIn(value: unknown): SessionRecord | undefined {
	const {time: written, folder, list} = recordOf(value);
	const time = timeIn(written);
	if (time === undefined || typeof folder !== 'string' || list === undefined) {
		return undefined;
	}
	const {query, scope, sorted, cursor, reading} = recordOf(list);
	const session: KeptSession = {
		text: typeof query === 'string' ? sanitiseLine(query.slice(0, MOST_CHARACTERS)) : '',
		scope: scopes.find(each => each === scope) ?? 'subject',
		isSorted: sorted === true,
		cursor: read(cursor),
		reading: read(reading),
	};
	return {time, folder, session};
}

function named(cable: CableIdentity | undefined) {
	return cable && {cable: cable.sha256, number: cable.mrn};
}

function read(value: unknown): CableIdentity | undefined {
	const {cable, number} = recordOf(value);
	return typeof cable === 'string' && /^[0-9a-f]{64}$/.test(cable) ? identityIn(cable, number) : undefined;
}
