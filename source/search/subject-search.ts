/** The search of the list: by words of the subject, otherwise by a number or part of one. */
import {findByNumber, type NumberedCable} from './number.js';
import {parseQuery} from './query.js';
import {createSubjectFinder, type Hit} from './subject-finder.js';

/** What a cable is found by. */
export type SearchableCable<Id> = NumberedCable<Id> & {readonly subject: string};

/** The cables that match what was typed, best first; only the first `highlighted` have their letters highlighted. */
export type SubjectSearch<Id> = (text: string, highlighted?: number) => readonly Hit<Id>[];

/** Reads the subjects once, so that every search is quick. */
export function createSubjectSearch<Id>(subjects: readonly SearchableCable<Id>[]): SubjectSearch<Id> {
	const finder = createSubjectFinder(subjects);
	return (text, highlighted) => {
		const found = finder.find(parseQuery(text), highlighted);
		return found.length > 0 ? found : findByNumber(subjects, text);
	};
}
