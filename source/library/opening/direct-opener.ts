/** Opens cables on the main thread, and reads long ones ahead. */
import type {Archive} from '../../archive/archive.js';
import {ArchiveError} from '../../archive/errors.js';
import {chooseReadMethod} from '../../archive/read-method.js';
import type {CableId} from '../../cable/cable.js';
import {mrnsToFollow} from '../../cable/facts/text-references.js';
import {parseCable} from '../../cable/parse.js';
import {type CableOpened, type FindNamed, type OpenedRow, openedEvent} from './opened-event.js';

/** Opens cables whose text is known. */
export type DirectOpener = {
	readonly open: (row: OpenedRow, text: string) => CableOpened;
	readonly readAhead: (row: OpenedRow) => CableOpened | undefined;
};

/** A cable that was read, with the text of which it was made. */
type Remembered = {readonly id: CableId; readonly text: string; readonly event: CableOpened};

/** A cable with more characters takes noticeably long to open. */
const LONG = 16_000;

/** The selected cable and its neighbours. */
const MOST_REMEMBERED = 3;

/** Creates an opener, which remembers the long cables that it has read last. */
export function createDirectOpener(archive: Archive, findNamed: FindNamed): DirectOpener {
	/** The latest first. */
	let remembered: readonly Remembered[] = [];

	function readAhead(row: OpenedRow): CableOpened | undefined {
		try {
			const method = chooseReadMethod(archive, row.id, row.place);
			if (method.type !== 'direct' || method.text.length < LONG) {
				return undefined;
			}
			return open(row, method.text);
		} catch (error) {
			if (error instanceof ArchiveError) {
				return undefined;
			}
			throw error;
		}
	}

	/** Opens the cable of a text, as it was read ahead if it has not changed; then its layout is known as well. */
	function open(row: OpenedRow, text: string): CableOpened {
		const ahead = remembered.find(({id}) => id === row.id);
		if (ahead?.text !== text) {
			const event = openedEvent(row, parseCable(row.id, text), findNamed);
			if (text.length >= LONG) {
				remember({id: row.id, text, event});
			}
			return event;
		}
		remember(ahead);
		const {cable, named: known} = ahead.event;
		const named = findNamed(mrnsToFollow(cable), row.key);
		const event = {...ahead.event, key: row.key, sha256: row.sha256 ?? '', named};
		return JSON.stringify(named) === JSON.stringify(known) ? {...event, named: known} : event;
	}

	function remember(cable: Remembered): void {
		remembered = [cable, ...remembered.filter(({id}) => id !== cable.id)].slice(0, MOST_REMEMBERED);
	}

	return {open, readAhead};
}
