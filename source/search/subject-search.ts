/** The search of the list: words of the subject, else a number or a part of one. */
import {createSubjectFinder, type Hit} from './fuzzy.js';
import {findByNumber, type Numbered} from './number.js';
import {parseQuery} from './query.js';

/** What a cable is found by. */
export type Subject<Id> = Numbered<Id> & {readonly subject: string};

/** The cables that what was typed means, best first; only the first `marked` have their letters marked. */
export type SubjectSearch<Id> = (text: string, marked?: number) => readonly Hit<Id>[];

/** Reads the subjects once, so that every search is quick. */
export function createSubjectSearch<Id>(subjects: readonly Subject<Id>[]): SubjectSearch<Id> {
	const finder = createSubjectFinder(subjects);
	return (text, marked) => {
		const found = finder.find(parseQuery(text), marked);
		return found.length > 0 ? found : findByNumber(subjects, text);
	};
}
