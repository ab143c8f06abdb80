/** The library of a folder with its index, and what it tells, for tests. */
import {defaultSettings} from '../../source/app/settings/settings.js';
import type {Event} from '../../source/app/state/event.js';
import {openArchive} from '../../source/archive/archive.js';
import type {IndexPlace} from '../../source/index/place/place.js';
import {type IndexUse, openWithIndex} from '../../source/library/folder/indexed-folder.js';
import type {Library} from '../../source/library/library.js';
import type {Context} from '../archive/folder.js';

/** An event of a kind. */
export type Told<Type extends Event['type']> = Extract<Event, {readonly type: Type}>;

/** A library with an index, started, and what it tells. */
export function opened(context: Context, root: string, place: IndexPlace, use: IndexUse = {}) {
	return started(context, openWithIndex(openArchive(root), place, use).library);
}

/** A library, started; what it tells, and what waits for that. */
export function started(context: Context, library: Library) {
	const events: Event[] = [];
	let wake = () => {};
	library.start({
		settings: () => defaultSettings,
		tell(event) {
			events.push(event);
			wake();
		},
	});
	context.after(() => library.close());
	const when = async <Type extends Event['type']>(
		type: Type,
		isMeant: (event: Told<Type>) => boolean = () => true,
	): Promise<Told<Type>> => {
		const isWanted = (event: Event): event is Told<Type> =>
			event.type === type && isMeant(event as Told<Type>);
		const limit = AbortSignal.timeout(LONGEST);
		for (;;) {
			const found = events.find(isWanted);
			if (found) {
				return found;
			}
			await new Promise<void>((resolve, reject) => {
				wake = resolve;
				limit.onabort = () => reject(new Error(`no ${type}`));
			});
		}
	};
	const says = (pattern: RegExp) => when('said', ({message}) => pattern.test(message));
	const lists = (count: number) => when('cables-read', ({order}) => order.length === count);
	return {library, events, says, lists, when};
}

/** In milliseconds. */
const LONGEST = 20_000;
