import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {bibtex} from '../../source/citation/bibtex.js';
import {cslJson} from '../../source/citation/csl-json.js';
import {ris} from '../../source/citation/ris.js';
import {anyString, sameExamples} from '../property.js';
import {citedToll, citedWith, harmless, hostile} from './cables.js';

const provenance = {path: '/cables/07STRELSAU512.txt', sha256: 'ab12'};
const nothing = citedWith({
	mrn: undefined,
	mrnFrom: undefined,
	date: undefined,
	from: undefined,
	classification: undefined,
	subject: undefined,
});

test('BibTeX', () => {
	assert.equal(
		bibtex([{cited: citedToll, provenance}]),
		`@techreport{07STRELSAU512,
	title = {{THE TOLL ON THE BRIDGE}},
	institution = {American Embassy Strelsau},
	type = {Telegram},
	number = {07STRELSAU512},
	year = {2007},
	month = {6},
	day = {18},
	note = {CONFIDENTIAL//NOFORN; read from /cables/07STRELSAU512.txt; SHA-256 ab12}
}
`,
	);
	assert.equal(
		bibtex([{cited: nothing}]),
		'@misc{07STRELSAU512.txt,\n\tnote = {file 07STRELSAU512.txt}\n}\n',
	);
});

test('RIS', () => {
	assert.equal(
		ris([{cited: citedToll, provenance}]),
		[
			'TY  - RPRT',
			'TI  - THE TOLL ON THE BRIDGE',
			'PB  - American Embassy Strelsau',
			'M3  - Telegram',
			'SN  - 07STRELSAU512',
			'PY  - 2007',
			'DA  - 2007/06/18/',
			'N1  - CONFIDENTIAL//NOFORN',
			'N1  - read from /cables/07STRELSAU512.txt',
			'N1  - SHA-256 ab12',
			'ER  - ',
			'',
		].join('\r\n'),
	);
});

test('CSL-JSON', () => {
	assert.deepEqual(JSON.parse(cslJson([{cited: citedToll, provenance}])), [
		{
			type: 'report',
			id: '07STRELSAU512',
			genre: 'Telegram',
			title: 'THE TOLL ON THE BRIDGE',
			publisher: 'American Embassy Strelsau',
			number: '07STRELSAU512',
			issued: {'date-parts': [[2007, 6, 18]]},
			note: 'CONFIDENTIAL//NOFORN\nread from /cables/07STRELSAU512.txt\nSHA-256 ab12',
		},
	]);
});

test('what is supplied is said to be, in every format', () => {
	const supplied = {cited: citedWith({mrnFrom: 'fileName', date: undefined})};
	for (const written of [bibtex([supplied]), ris([supplied]), cslJson([supplied])]) {
		assert.match(written, /number supplied from the name of the file/);
		assert.match(written, /year supplied from the number/);
	}
});

test('several records have keys of their own', () => {
	const three = Array.from({length: 3}, () => ({cited: citedToll}));
	assert.deepEqual(
		JSON.parse(cslJson(three)).map(({id}: {readonly id: string}) => id),
		['07STRELSAU512', '07STRELSAU512-2', '07STRELSAU512-3'],
	);
	assert.equal([...bibtex(three).matchAll(/^@techreport\{/gm)].length, 3);
	assert.equal([...ris(three).matchAll(/^ER {2}- \r\n/gm)].length, 3);
});

test('a hostile subject ends no field and starts no record', () => {
	const cited = citedWith({subject: hostile});
	const written = bibtex([{cited}]);
	assert.equal(
		written.split('\n')[1],
		'\ttitle = {{A {\\textbraceleft}B{\\textbraceright} {\\textbackslash}C"D" {\\textbraceright} ER - @x{\\textbraceleft}y,␛]52;c;eA==␇ 50\\% \\& \\$1 \\#\\_{\\textasciitilde}{\\textasciicircum}{\\textless}{\\textbar}{\\textgreater}}},',
	);
	assert.ok(ris([{cited}]).includes(`TI  - ${harmless}\r\n`));
	assert.equal(JSON.parse(cslJson([{cited}]))[0].title, harmless);
});

/** The types that the schema of CSL data gives the fields that are written, and nothing beside these. */
const cslSchema = {
	type: 'array',
	items: {
		type: 'object',
		required: ['type', 'id'],
		additionalProperties: false,
		properties: {
			type: {enum: ['report', 'document']},
			...Object.fromEntries(
				['id', 'genre', 'title', 'publisher', 'number', 'note'].map(name => [name, {type: 'string'}]),
			),
			issued: {
				type: 'object',
				required: ['date-parts'],
				additionalProperties: false,
				properties: {
					'date-parts': {
						type: 'array',
						minItems: 1,
						maxItems: 2,
						items: {type: 'array', minItems: 1, maxItems: 3, items: {type: 'number'}},
					},
				},
			},
		},
	},
};

test('whatever the facts are, the records can be read', () => {
	const isCsl = new Ajv2020({strict: true}).compile(cslSchema);
	const fact = fc.option(anyString(), {nil: undefined});
	fc.assert(
		fc.property(fc.record({mrn: fact, subject: fact, from: fact, id: anyString()}), facts => {
			const record = {cited: citedWith(facts)};
			assert.ok(isCsl(JSON.parse(cslJson([record, record]))));
			assert.match(ris([record]), /^(?:[A-Z][A-Z0-9] {2}- [^\r\n]*\r\n)+$/);
			const written = bibtex([record]);
			let depth = 0;
			for (const sign of written) {
				depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
				assert.ok(depth >= 0);
			}
			assert.equal(depth, 0);
			assert.match(written, /^@(?:misc|techreport)\{[A-Za-z0-9.:_-]+,\n/);
		}),
		sameExamples(200),
	);
});
