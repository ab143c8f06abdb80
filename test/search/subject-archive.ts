/** An archive of subjects for the tests of the search: those of real cables, and others made of the words of real cables. */

import {parseCable} from '../../source/cable/parse.js';
import {summarise} from '../../source/cable/summary/summarise.js';
import {emptySummary, type Summary} from '../../source/cable/summary/summary.js';
import {openDatabase} from '../../source/index/database.js';
import {memoryPlace} from '../../source/index/place/place.js';
import {openSearchable} from '../../source/index/searchable-index.js';
import {IndexWriter} from '../../source/index/writer.js';
import {noSketch} from '../../source/versions/sketch.js';
import type {Context} from '../archive/folder.js';
import {shippedCables, textsIn} from '../cable/text-files.js';
import {ownCorpora} from '../corpora.js';
import {fingerprintOf} from '../index/filled-index.js';
import {oneOf, type Random} from '../random.js';

/** A cable that is looked for, by its place in the list. */
export type SubjectCable = Summary & {readonly subject: string};

/** Subjects of real cables, and so many made up of the words in their texts. */
export function subjectCables(count: number, random: Random): readonly SubjectCable[] {
	const texts = [...textsIn(shippedCables), ...textsIn(ownCorpora)];
	const real = texts.flatMap(({name, text}) => {
		const summary = summarise(parseCable(name, text));
		return summary.subject === undefined ? [] : [{...summary, subject: summary.subject}];
	});
	const words = wordsOf(texts.map(({text}) => text));
	const made = Array.from({length: count}, (_, index) => madeUp(index, words, random));
	return [...real, ...made].map((cable, index) => ({...cable, id: `${index}.txt`}));
}

/** The index of some cables in memory, as a search asks it; the keys of the cables are their places, counted from 1. */
export function archiveOf(context: Context, cables: readonly SubjectCable[]) {
	const place = memoryPlace();
	const database = openDatabase(place);
	context.after(database.close);
	const writer = new IndexWriter(database);
	for (const cable of cables) {
		const year = cable.date?.slice(0, 4);
		const facts = year === undefined ? [] : [`year:${year}`];
		const passages = {head: cable.subject, texts: ['']};
		writer.add(
			{summary: cable, references: [], referencesInText: [], facts, passages, sketch: noSketch},
			fingerprintOf(cable.id),
		);
	}
	writer.commit();
	const searchable = openSearchable(place, {
		onStep: () => {},
		onDamage: () => {},
		shownTitle: title => title,
	});
	context.after(searchable.close);
	return searchable.source;
}

/** Words as often as texts have them, so that some are in many subjects and most in few. */
function wordsOf(texts: readonly string[]): readonly string[] {
	return texts.flatMap(text => text.match(/\b[A-Za-z][a-z]{3,14}\b/g) ?? []).map(word => word.toUpperCase());
}

const posts = ['ROME', 'PARIS', 'CAIRO', 'BOGOTA', 'LAPAZ', 'NEWDELHI', 'TOKYO', 'LAGOS', 'BEIRUT', 'ANKARA'];

function madeUp(index: number, words: readonly string[], random: Random): SubjectCable {
	const length = 4 + Math.floor(random() * 7);
	const parts = Array.from({length}, () => oneOf(words, random));
	const subject = random() < 0.5 ? `${parts[0]}: ${parts.slice(1).join(' ')}` : parts.join(' ');
	const year = 1973 + Math.floor(random() * 37);
	const post = oneOf(posts, random);
	return {
		...emptySummary,
		id: '',
		mrn: `${String(year % 100).padStart(2, '0')}${post}${index + 1}`,
		mrnFrom: 'text',
		date: `${year}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}T12:00:00Z`,
		from: `AMEMBASSY ${post}`,
		subject,
	};
}
