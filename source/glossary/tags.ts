/** TAGS, traffic analysis by geography and subject: what a code means, and in which years. */
import type {Context, Explanation, Years} from './explanation.js';
import {cut, lookup, type TableEntry, tableLines} from './table.js';
import {tagTable} from './tables/tags.js';

/** Every meaning of a code, in any year. */
export function explainTag(word: string, {kind}: Context): readonly Explanation[] {
	return [...new Set([word, kind === 'tag' ? word.toUpperCase() : word])]
		.flatMap(tagsOf)
		.map(tag => ({word, ...tag}));
}

type Tag = Omit<Explanation, 'word'>;

/** The editions of the TAGS handbook: the years that each covers, and its name. */
const editions: Readonly<Record<string, Years & {readonly source: string}>> = {
	1974: {from: 1973, to: 1979, source: 'TAGS handbook of 1974 (RG 59)'},
	1979: {from: 1979, to: 1980, source: 'observed in telegrams'},
	2010: {from: 1980, to: 2015, source: '5 FAH-3 (about 2010)'},
	seen: {from: 1980, to: 2015, source: 'observed in telegrams'},
	2022: {from: 2016, source: '5 FAH-3 (2022)'},
	2024: {from: 2016, source: '5 FAH-3 (2024)'},
};

const tagsOf = lookup<Tag>(() =>
	tagTable.flatMap(({group, rows}) => tableLines(rows).map(line => tagOf(line, group))),
);

// `CH 1974 2010 China (Mainland)`: the code, the editions that have it, the meaning, a remark after a bar.
function tagOf(line: string, group: string): TableEntry<Tag> {
	const [, code = '', named = '', rest = ''] =
		/^(.+?)((?: (?:1974|1979|2010|2022|2024|seen))+) (.+)$/.exec(line) ?? [];
	const [meaning, remark] = cut(rest, ' | ');
	const found = named
		.trim()
		.split(' ')
		.flatMap(name => editions[name] ?? []);
	return {
		words: [code],
		row: {
			kind: 'tag',
			meaning,
			note: remark === undefined ? group : `${group}; ${remark}`,
			years: joined(found),
			source: [...new Set(found.map(edition => edition.source))].join('; '),
		},
	};
}

/** The years with adjacent stretches joined. */
function joined(all: readonly Years[]): readonly Years[] {
	const stretches: Years[] = [];
	for (const {from, to} of all) {
		const last = stretches.at(-1);
		const continues = last?.to !== undefined && last.to + 1 >= from;
		const years = {from: continues ? last.from : from, ...(to === undefined ? {} : {to})};
		stretches.splice(continues ? -1 : stretches.length, 1, years);
	}
	return stretches;
}
