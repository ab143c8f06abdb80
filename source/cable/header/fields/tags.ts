/**
 * `TAGS: PREL PGOV OVIP (RASSENDYLL, RUDOLF)`: traffic analysis by geography and subject (5 FAH-3).
 * Persons are tagged by name, in parentheses.
 */
import type {Range, Tags} from '../../cable.js';
import {hull, joinText} from '../../joined-text.js';
import type {Field, GatheredField} from './field.js';
import {isAdjacent, isIncomplete, wordsSoFar} from './open-field.js';

/** The field of the TAGS. */
export const tagsField: Field = {
	label: {
		initials: 'T',
		spellings: [
			/^(?:TAGS?[A-Z]?|Tags?)\s*[:;.,/-]+\s*/,
			// One letter misread: `TABS:`, `TFGS:`.
			/^T(?:A[A-Z]|[A-Z]G)S\s*:\s*/,
			// Without a colon a tag must follow, perhaps as a link: `TAGS [PREL](…)`.
			/^TAGS?(?:\s+(?=\[?[A-Z]{2,5}\b)|$)/,
		],
	},
	provesHeader: true,
	continues: (open, {line}) =>
		(isAdjacent(open) || isIncomplete(open)) &&
		(looksLikeTags(line.text) || endsInsideParentheses(wordsSoFar(open))),
	parse: parseTags,
};

function looksLikeTags(text: string): boolean {
	return !/\b(?:FOR|PASS)\b/.test(text) && tagsAlone.test(text);
}

const tagOrPerson = String.raw`(?:[A-Z]{2,5}|\([^)]*\)|\[[A-Z]{2,5}\]\([^)]*\))`;
const tagsAlone = new RegExp(`^${tagOrPerson}(?:[\\s,;]+${tagOrPerson})*[,;.]?$`);

function endsInsideParentheses(words: string): boolean {
	return words.lastIndexOf('(') > words.lastIndexOf(')');
}

function parseTags({fileText, extent, pieces}: GatheredField): Tags {
	const {text, ranges} = joinText(fileText, pieces);
	const found: Range[] = [];
	const persons: Range[] = [];
	for (const match of text.matchAll(tagPattern)) {
		const {person, tag} = match.groups ?? {};
		const start = match.index + match[0].indexOf(person ?? tag ?? '');
		if (person !== undefined) {
			const range = hull(ranges(start, start + person.length));
			persons.push(...(range ? [range] : []));
		} else if (tag?.length === 8 && !tag.includes('-')) {
			// No tag has more than five letters: two were typed without a blank.
			found.push(...ranges(start, start + 4), ...ranges(start + 4, start + 8));
		} else if (tag !== undefined && tag !== 'NA') {
			found.push(...ranges(start, start + tag.length));
		}
	}
	return {type: 'tags', ...extent, tags: found, persons};
}

// A link's address, a person in parentheses, or a tag.
const tagPattern =
	/\]\([^()]{0,300}\)|\((?<person>[^()]{1,80})\)|N\/A|(?<!\w)(?<tag>[A-Za-z\d]{2,8}(?:-[A-Z]{2,8})?)(?!\w)/g;
