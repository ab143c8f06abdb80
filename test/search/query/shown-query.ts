/** A notation for queries, in which tests write what they expect. */
import type {AskedWord, FieldValue, Query} from '../../../source/search/query/query.js';

/** A query in words: `all(kosovo, not(tag=PREL))`. */
export function shownQuery(query: Query | undefined): string {
	if (query === undefined) {
		return 'nothing';
	}
	switch (query.type) {
		case 'word':
			return query.word;
		case 'words':
			return `${query.place}"${query.words.map(shownWord).join(' ')}"`;
		case 'near':
			return `${query.place}~${query.distance}(${query.words.map(shownWord).join(' ')})`;
		case 'field':
			return `${query.field}=${shownValue(query.value)}`;
		case 'all':
		case 'any':
			return `${query.type}(${query.parts.map(shownQuery).join(', ')})`;
		case 'not':
			return `not(${shownQuery(query.part)})`;
		default:
			return query satisfies never;
	}
}

function shownWord({word, isBeginning}: AskedWord): string {
	return isBeginning ? `${word}*` : word;
}

function shownValue(value: FieldValue): string {
	return value.type === 'value' ? value.text : `${value.from ?? ''}..${value.to ?? ''}`;
}
