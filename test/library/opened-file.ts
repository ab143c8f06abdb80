/** Single files that are opened, for tests. */
import {join} from 'node:path';
import type {TestContext} from 'node:test';
import type {Question} from '../../source/app/state/effect.js';
import {openLibrary, openSource} from '../../source/library/cable-source.js';
import {ask} from '../../source/library/library.js';
import {started, type Told} from './opened.js';

/** A single file, opened; what it tells, and what it answers. */
export function openedFile(context: TestContext, folder: string, name: string, cache?: string) {
	const library = openLibrary(openSource(join(folder, name), cache), cache !== undefined);
	const {events, when} = started(context, library);
	return {events, told: when, asked: (question: Question) => ask(library, question)[0]};
}

/** Whether it is known what is in the folder around the file. */
export const isSettled = ({around}: Told<'around-read'>) => around !== 'reading';
