/** The codes of TAGS, of all editions of the handbook and as telegrams show them. */
import {once, tableLines} from './table.js';
import {tagTable} from './tables/tags.js';

/** Whether a word is a code of some year. */
export function isTagCode(word: string): boolean {
	return codes().has(word);
}

/** All codes of some year, in alphabetical order. */
export function tagCodes(): readonly string[] {
	return [...codes()].flatMap(code => code ?? []).toSorted();
}

/** Whether a name is that of a country or a region that has a code: `Trinidad and Tobago`, `Central Asia`. */
export function isTaggedPlace(name: string): boolean {
	return places().has(capitalsOf(name));
}

// `KP 2024 Korea (North)`: without the remark in parentheses, which few write.
const places = once(
	() =>
		new Set(
			tagTable
				.filter(({group}) => group === 'geographic tag')
				.flatMap(({rows}) => tableLines(rows))
				.map(line =>
					capitalsOf(line.replace(codePattern, '').replace(/^(?:(?:\d{4}|seen) )*|(?: \(| \| ).*$/g, '')),
				),
		),
);

function capitalsOf(name: string): string {
	return name.toUpperCase().replace(/[^A-Z]/g, '');
}

const codes = once(
	() => new Set(tagTable.flatMap(({rows}) => tableLines(rows).map(line => codePattern.exec(line)?.[1]))),
);

// `CH 1974 2010 China (Mainland)`; a code may have blanks, as `EL AL`.
const codePattern = /^(.+?) (?:\d{4}|seen) /;
