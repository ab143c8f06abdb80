import {join} from 'node:path';
import type {TestContext} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {defaultSettings} from '../../source/app/settings.js';
import type {Question} from '../../source/app/state/effect.js';
import type {Event} from '../../source/app/state/event.js';
import {openLibrary, openSource} from '../../source/library/cable-source.js';
import {ask} from '../../source/library/library.js';

/** A single file, opened; what it tells, and what it answers. */
export function opened(context: TestContext, folder: string, name: string, cache?: string) {
	const events: Event[] = [];
	const library = openLibrary(openSource(join(folder, name), cache), cache !== undefined);
	context.after(library.close);
	const tell = (event: Event) => events.push(event);
	library.start({settings: () => defaultSettings, tell});
	return {
		events,
		asked: (question: Question) => ask(library, question)[0],
		async told<Type extends Event['type']>(type: Type, isMeant = (_: Extract<Event, {type: Type}>) => true) {
			for (let tries = 0; tries < 500; tries++) {
				const found = events.find(
					(event): event is Extract<Event, {type: Type}> =>
						event.type === type && isMeant(event as Extract<Event, {type: Type}>),
				);
				if (found) {
					return found;
				}
				await sleep(10);
			}
			throw new Error(`no ${type}`);
		},
	};
}

export const isSettled = ({around}: Extract<Event, {type: 'around-read'}>) => around !== 'reading';
