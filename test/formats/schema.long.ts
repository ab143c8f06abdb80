import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {Ajv2020, type AnySchemaObject} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {parseCable} from '../../source/cable/parse.js';
import {jsonLine} from '../../source/citation/safe-json.js';
import {cableToJson} from '../../source/formats/json.js';
import {noFilter, type PortionFilter} from '../../source/layout/portions/portion-filter.js';
import {textsIn} from '../cable/text-files.js';
import {wholeCable} from '../command-line/whole-cable.js';
import {corpora} from '../corpora.js';
import {run, shipped} from '../program/run.js';
import {anyString, sameExamples} from '../property.js';
import {root} from '../root.js';

const schema: AnySchemaObject = JSON.parse(readFileSync(join(root, 'docs', 'cables-1.schema.json'), 'utf8'));
const ajv = new Ajv2020({strict: true, allowUnionTypes: true, allErrors: true});
const isValid = ajv.compile(schema);

/** Fails with the places that the schema does not allow. */
function check(value: unknown, name: string): void {
	const isGood = isValid(value);
	const errors = (isValid.errors ?? []).map(({instancePath, message, params}) => [
		instancePath,
		message,
		params,
	]);
	assert.ok(isGood, `${name}: ${JSON.stringify(errors)}`);
}

/** The object that the command line writes for a text. */
function written(name: string, text: string, filter?: PortionFilter): Json {
	return JSON.parse(jsonLine(cableToJson(parseCable(name, text), filter)));
}

/** Filters that leave something out of most cables. */
const filters: readonly PortionFilter[] = [
	{...noFilter, marks: ['C']},
	{...noFilter, numbers: [{first: 2, last: 3}]},
];

type Json = null | boolean | number | string | readonly Json[] | {readonly [name: string]: Json};

/** All texts that the tests have: cables that are shipped, telegrams that were released, and texts of all oddities. */
const texts = [
	shipped,
	join(corpora, 'nara'),
	join(corpora, 'frus'),
	join(root, 'test', 'cable', 'parse'),
].flatMap(folder => textsIn(folder));

test('what print writes of every cable that is shipped or released is what the schema says', () => {
	const files = [shipped, join(corpora, 'nara'), join(corpora, 'frus')].flatMap(folder =>
		readdirSync(folder)
			.filter(name => name.endsWith('.txt'))
			.map(name => join(folder, name)),
	);
	// A process gives back no more than a megabyte.
	for (let first = 0; first < files.length; first += 100) {
		const some = files.slice(first, first + 100);
		const {stdout, stderr, status} = run(['print', '--format=json', ...some]);
		assert.deepEqual([stderr, status], ['', 0]);
		const lines = stdout.trimEnd().split('\n');
		assert.equal(lines.length, some.length);
		for (const [index, line] of lines.entries()) {
			check(JSON.parse(line), some[index] ?? '');
		}
	}
});

/** The places of all fields that those texts have. */
const met = new Set<string>();

test('every text that the tests have becomes what the schema says', () => {
	for (const {name, text} of texts) {
		for (const filter of [undefined, ...filters]) {
			const json = written(name, text, filter);
			check(json, name);
			for (const place of fieldsOf(json)) {
				met.add(place);
			}
		}
	}
	assert.ok(texts.length > 50, `only ${texts.length} texts were found`);
});

test('the lines of any texts, in any order, become what the schema says', () => {
	const lines = [...new Set(texts.slice(0, 400).flatMap(({text}) => text.split('\n')))];
	const line = fc.oneof(
		{weight: 9, arbitrary: fc.constantFrom(...lines)},
		{weight: 1, arbitrary: anyString()},
	);
	fc.assert(
		fc.property(fc.array(line, {maxLength: 40}), some => {
			check(written('any.txt', some.join('\n')), 'any lines');
		}),
		sameExamples(250),
	);
});

test('the schema describes every field, and what the program never writes is not in it', () => {
	const described = placesOf(schema);
	assert.deepEqual(
		described.filter(({node}) => !/^[A-Z`].*\.$/s.test(node.description ?? '')).map(({place}) => place),
		[],
	);
	const added = {citation: 'A citation.', provenance: {path: '/a.txt', sha256: 'ab12'}};
	const cited = JSON.parse(jsonLine(cableToJson(parseCable('a.txt', wholeCable), noFilter, added)));
	check(cited, 'a cable with its citation');
	for (const place of fieldsOf(cited)) {
		met.add(place);
	}
	assert.deepEqual(
		described.map(({place}) => place).filter(place => !met.has(place)),
		[],
	);
});

test('the schema allows no other field, and leaves none out', () => {
	const cable = written(
		'07STRELSAU512.txt',
		wholeCable.replace('STRELSAU 000512', 'SECTION 01 OF 02 STRELSAU 000512'),
		filters[1],
	);
	check(cable, 'the example');
	let tried = 0;
	for (const changed of changes(cable)) {
		if (changed.what === 'without .omitted') {
			check(changed.cable, 'a cable of which nothing was left out');
			continue;
		}
		assert.equal(isValid(changed.cable), false, changed.what);
		tried += 1;
	}
	assert.ok(tried > 100, `only ${tried} changes were tried`);
});

type Described = {readonly description?: string};

/** Every field that the schema names, by its place: `from.address`, `headings[].title`. */
function placesOf(
	node: AnySchemaObject,
	place = '',
): readonly {readonly place: string; readonly node: Described}[] {
	if (node.$ref !== undefined) {
		return placesOf(schema.$defs[node.$ref.replace('#/$defs/', '')], place);
	}
	const properties = Object.entries<AnySchemaObject>(node.properties ?? {}).flatMap(([name, property]) => {
		const inner = place === '' ? name : `${place}.${name}`;
		return [{place: inner, node: property}, ...placesOf(property, inner)];
	});
	const either = (node.anyOf ?? []).flatMap((one: AnySchemaObject) => placesOf(one, place));
	const items = node.items ? placesOf(node.items, `${place}[]`) : [];
	return [...properties, ...either, ...items];
}

/** The places of every field of a value, those that are null or empty, too. */
function fieldsOf(value: Json, place = ''): readonly string[] {
	if (Array.isArray(value)) {
		return value.flatMap(item => fieldsOf(item, `${place}[]`));
	}
	return Object.entries(value !== null && typeof value === 'object' ? value : {}).flatMap(([name, field]) => {
		const inner = place === '' ? name : `${place}.${name}`;
		return [inner, ...fieldsOf(field as Json, inner)];
	});
}

/** A cable with one field too many or too few, or with a value of another type, at every place where that can be. */
function* changes(value: Json, place = ''): Generator<{readonly cable: Json; readonly what: string}> {
	if (value === null || typeof value !== 'object') {
		yield {cable: {}, what: `${place} is an object`};
		return;
	}
	if (!Array.isArray(value)) {
		yield {cable: {...value, unknown: 1}, what: `${place}.unknown`};
		for (const name of Object.keys(value)) {
			const {[name]: _, ...others} = value as {readonly [name: string]: Json};
			yield {cable: others, what: `without ${place}.${name}`};
		}
	}
	for (const [name, inner] of Object.entries<Json>(value as {readonly [name: string]: Json})) {
		for (const {cable, what} of changes(inner, `${place}.${name}`)) {
			yield {cable: Array.isArray(value) ? value.with(Number(name), cable) : {...value, [name]: cable}, what};
		}
	}
}
