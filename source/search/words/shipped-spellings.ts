/** The names that are spelled in several ways, as far as the program knows them by itself. */
import {spellingTable} from '../../glossary/tables/spellings.js';
import {readSpellings, type SpellingGroup} from './spellings.js';

/** The groups that come with the program. */
export function shippedSpellings(): readonly SpellingGroup[] {
	return spellingTable.flatMap(({rows}) => readSpellings(rows).groups);
}
