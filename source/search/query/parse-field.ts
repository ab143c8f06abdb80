/** The terms that are fields: `tag:PREL`, `from:rome,milan`, and `text:word` and `head:word`, which are words. */
import {type Field, fieldOf, fields, places} from './fields.js';
import {nearest} from './nearest.js';
import {bareWords, exactWords} from './parse-words.js';
import {type Parsing, report, takeRoom} from './parsing.js';
import {combined, type Place, type Query} from './query.js';
import {needsValue, readValue, shown} from './read-value.js';
import type {FieldToken, TypedValue} from './tokens.js';

/** The terms of a field: one, none if it cannot be read, or the words of what is no field. */
export function parseField(parsing: Parsing, token: FieldToken): readonly Query[] {
	const place = placeOf(token.name);
	const field = fieldOf(token.name);
	if (place === undefined && field === undefined) {
		return unknownField(parsing, token);
	}
	if (token.values.length === 0) {
		report(parsing, token, needsValue(field ?? {name: token.name, example: `${token.name}:iran`}));
		return [];
	}
	const parts = token.values.flatMap(value =>
		field === undefined
			? exactWords(parsing, value, place ?? 'text', value.isClosed)
			: fieldValue(parsing, field, value),
	);
	const [only] = parts;
	const part = parts.length === 1 ? only : combined('any', parts);
	return part === undefined ? [] : [{...part, start: token.start, end: token.end}];
}

/** Whether a name before a colon is one of a field. */
export function isField(name: string): boolean {
	return placeOf(name) !== undefined || fieldOf(name) !== undefined;
}

/** The field that was probably meant by another name. */
export function nearestField(name: string): string | undefined {
	const named = [...fields, ...places];
	const other = named.find(({otherNames}) => otherNames.includes(name));
	return other?.name ?? nearest(name, [...named.map(field => field.name), 'near']);
}

function placeOf(name: string): Place | undefined {
	return places.find(place => place.name === name)?.name;
}

function fieldValue(parsing: Parsing, field: Field, typed: TypedValue): readonly Query[] {
	const {value, problem} = readValue(field, typed.text);
	if (problem !== undefined) {
		report(parsing, typed, problem);
	}
	return value === undefined || takeRoom(parsing, [typed]) === 0
		? []
		: [{type: 'field', field: field.name, value, start: typed.start, end: typed.end}];
}

/** Words with a colon: after what is probably a mistyped field only the value is searched. */
function unknownField(parsing: Parsing, token: FieldToken): readonly Query[] {
	if (token.values.length === 0) {
		return bareWords(parsing, token);
	}
	const meant = nearestField(token.name);
	const advice = meant === undefined ? 'searched as words' : `did you mean ${meant}:?`;
	report(parsing, token, `no field ${shown(token.name)}; ${advice}`);
	return bareWords(parsing, meant === undefined ? token : token.rest);
}
