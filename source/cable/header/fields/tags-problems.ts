/** What is wrong with a line of TAGS: a word that is none, a parenthesis that is never closed, or that it is empty. */
import type {Problem, Range, Tags} from '../../cable.js';
import {plainWords} from '../../joined-text.js';
import {withoutFillers} from '../../masks/markup.js';
import {isNearlyCode} from './damaged-tags.js';
import {isNoTag} from './tag-words.js';

/** The problems of a line of TAGS. */
export function tagsProblems(reading: string, {tags, persons, start, end}: Tags): readonly Problem[] {
	if (tags.length === 0) {
		return [{start, end, message: 'the TAGS line names no tag'}];
	}
	const found: Problem[] = [];
	for (const tag of tags) {
		const word = withoutFillers(reading.slice(tag.start, tag.end));
		if (isNoTag(word) || isNearlyCode(word)) {
			found.push({...tag, message: `there is no such tag as ${plainWords(word)}`});
		}
	}
	return persons.every(person => isClosed(reading, person))
		? found
		: [...found, {start, end, message: 'a parenthesis after a tag is never closed'}];
}

/** Whether a parenthesis follows a name, or the bracket of a link. */
function isClosed(reading: string, {end}: Range): boolean {
	return /^\s*[)\]]/.test(withoutFillers(reading.slice(end, end + 10)));
}
