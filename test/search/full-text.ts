/** Compares what a search of texts and facts finds with a plain scan of the same cables. */
import assert from 'node:assert/strict';
import type {Cable} from '../../source/cable/cable.js';
import {captions} from '../../source/cable/facts/classification.js';
import {parseCable} from '../../source/cable/parse.js';
import {memoryPlace} from '../../source/index/place/place.js';
import {recordOf} from '../../source/index/rows/cable-record.js';
import {openSearchable} from '../../source/index/searchable-index.js';
import {createArchiveSearch} from '../../source/search/archive-search.js';
import {quoted} from '../../source/search/query/format-value.js';
import type {Context} from '../archive/folder.js';
import {shippedCables, textsIn} from '../cable/text-files.js';
import {corpora} from '../corpora.js';
import {indexOf} from '../index/filled-index.js';
import {oneOf, type Random} from '../random.js';
import {isMet, type Scanned, type ScanQuery, scanned, typedQuery} from './plain-scan.js';

/** Real cables, and the search of their index. */
export function searchedTexts(context: Context) {
	const texts = [...textsIn(shippedCables), ...textsIn(corpora)];
	const cables: readonly Cable[] = texts.map(({name, text}) => parseCable(name, text));
	const place = memoryPlace(true);
	indexOf(context, Object.fromEntries(texts.map(({name, text}) => [name, text])), place);
	const {source, close} = openSearchable(place, {
		onStep: () => {},
		onDamage: () => assert.fail('the index is damaged'),
		shownTitle: title => title,
	});
	context.after(close);
	const search = createArchiveSearch(source);
	const all = cables.map(scanned);
	return {
		cables,
		all,
		/** The places of the cables that are found. */
		found: (typed: string) => [...search.find(typed).keys].map(key => key - 1).sort((a, b) => a - b),
		/** The places of the cables that a scan finds. */
		scan: (query: ScanQuery) => all.flatMap((cable, index) => (isMet(query, cable) ? index : [])),
	};
}

/** Checks that a cable is found by each fact that the index has of it, and by each caption as it is printed. */
export function checkOwnFacts({cables, found}: ReturnType<typeof searchedTexts>): void {
	const all = new Map<string, Set<number>>();
	for (const [place, cable] of cables.entries()) {
		const printed = captions(cable).map(caption => `caption:${caption}`);
		for (const fact of [...recordOf(cable).facts, ...printed]) {
			all.set(fact, (all.get(fact) ?? new Set()).add(place));
		}
	}
	for (const [fact, places] of all) {
		const [field = '', ...value] = fact.split(':');
		const query = `${field}:${quoted(value.join(':'))}`;
		assert.deepEqual([...places.difference(new Set(found(query)))], [], query);
	}
	assert.ok(all.size > 100);
}

/** Checks so many queries made of what the cables have. */
export function checkQueries(
	{all, found, scan}: ReturnType<typeof searchedTexts>,
	count: number,
	random: Random,
): void {
	let hits = 0;
	for (let index = 0; index < count; index++) {
		const query = anyQuery(all, random, 2);
		const expected = scan(query);
		hits += Number(expected.length > 0);
		assert.deepEqual(found(typedQuery(query)), expected, typedQuery(query));
	}
	assert.ok(hits > count / 2, `only ${hits} queries of ${count} find anything`);
}

function anyQuery(all: readonly Scanned[], random: Random, depth: number): ScanQuery {
	const kind = random();
	if (depth > 0 && kind < 0.25) {
		const parts = Array.from({length: 2 + Math.floor(random() * 2)}, () => anyQuery(all, random, depth - 1));
		return {type: random() < 0.5 ? 'all' : 'any', parts};
	}
	if (depth > 0 && kind < 0.32) {
		return {type: 'not', part: anyQuery(all, random, depth - 1)};
	}
	if (kind < 0.5) {
		return anyField(all, random);
	}
	const words = oneOf(oneOf(all, random).paragraphs, random);
	if (words.length < 6) {
		return anyQuery(all, random, depth);
	}
	const at = Math.floor(random() * (words.length - 5));
	if (kind < 0.65) {
		const some = new Set([words[at], words[at + 1 + Math.floor(random() * 4)]]);
		return {
			type: 'near',
			words: [...some].filter(word => word !== undefined),
			distance: 1 + Math.floor(random() * 5),
		};
	}
	const phrase = words.slice(at, at + 1 + Math.floor(random() * 4));
	const last = phrase.at(-1) ?? '';
	// A beginning has three letters or more.
	const isBeginning = /^[a-z]{3,}$/.test(last) && random() < 0.4;
	const asked = isBeginning ? last.slice(0, 3 + Math.floor(random() * (last.length - 2))) : last;
	return {type: 'words', words: [...phrase.slice(0, -1), asked], isBeginning};
}

function anyField(all: readonly Scanned[], random: Random): ScanQuery {
	const {facts} = oneOf(all, random);
	const fact = facts.size === 0 ? 'mark:C' : oneOf([...facts], random);
	const [field = '', ...value] = fact.split(':');
	return {type: 'field', field, value: value.join(':')};
}
