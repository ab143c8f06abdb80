/** Indexes that hold nothing but subjects, for those that search them. */

import {emptySummary} from '../../source/cable/summary/summary.js';
import {openDatabase} from '../../source/index/database.js';
import {type IndexPlace, memoryPlace} from '../../source/index/place/place.js';
import {IndexWriter} from '../../source/index/writer.js';
import {noSketch} from '../../source/versions/sketch.js';
import type {Context} from '../archive/folder.js';
import {fingerprintOf} from '../index/filled-index.js';

/** What is sought of a cable. */
export type Sought = {readonly subject: string | undefined; readonly mrn?: string};

/** An index in memory of some cables, and what adds others to it; their keys count from 1. */
export function subjectsIndex(
	context: Context,
	cables: readonly Sought[],
): {readonly place: IndexPlace; readonly add: (more: readonly Sought[]) => void} {
	const place = memoryPlace();
	const database = openDatabase(place);
	context.after(database.close);
	const writer = new IndexWriter(database);
	let count = 0;
	const add = (more: readonly Sought[]) => {
		for (const {subject, mrn} of more) {
			const summary = {
				...emptySummary,
				id: `${count++}.txt`,
				mrn,
				mrnFrom: mrn === undefined ? undefined : ('text' as const),
				subject,
			};
			writer.add(
				{
					summary,
					references: [],
					referencesInText: [],
					facts: [],
					passages: {head: '', texts: ['']},
					sketch: noSketch,
				},
				fingerprintOf(String(count)),
			);
		}
		writer.commit();
	};
	add(cables);
	return {place, add};
}
