import assert from 'node:assert/strict';
import path from 'node:path';
import {test} from 'node:test';
import {parseCable} from '../../source/cable/parse.js';
import {cableToJson} from '../../source/formats/json.js';
import {shippedCables, textOf} from './text-files.js';

const file = '07ROME1333.txt';
const text = textOf(path.join(shippedCables, file));
const sample = cableToJson(parseCable(file, text));

test('the sample has the fields of the promised schema, in their order', () => {
	assert.deepEqual(Object.keys(sample), [
		'schema',
		'file',
		'mrn',
		'mrnFrom',
		'family',
		'transmissionId',
		'precedence',
		'dateTimeGroup',
		'date',
		'from',
		'actionAddressees',
		'infoAddressees',
		'classification',
		'classificationFrom',
		'section',
		'captions',
		'passingInstructions',
		'executiveOrder',
		'tags',
		'tagsFrom',
		'persons',
		'subject',
		'references',
		'classifiedBy',
		'headings',
		'paragraphs',
		'signature',
		'partial',
		'problems',
	]);
});

test('the sample says what it is', () => {
	assert.equal(sample.schema, 'cables/1');
	assert.equal(sample.file, '07ROME1333.txt');
	assert.equal(sample.mrn, '07ROME1333');
	assert.equal(sample.family, 'cablegate');
	assert.equal(sample.partial, false);
});

test('the stray caption in its first paragraph is a problem', () => {
	assert.deepEqual(sample.problems, [
		{start: 1985, end: 1992, line: 70, message: 'a caption in the middle of a paragraph'},
	]);
	assert.equal(text.slice(1985, 1992), 'SIPDIS\n');
	assert.equal(text.split('\n')[69], 'SIPDIS');
});

test('its transmission lines are kept as printed, with their mistakes', () => {
	assert.equal(sample.transmissionId, 'VZCZCXR08132');
	assert.deepEqual(sample.precedence, ['IMMEDIATE']);
	assert.equal(sample.dateTimeGroup, '181211Z JUN 07');
	assert.equal(sample.date, '2007-06-18T12:11:00Z');
});

test('its sender takes the routing indicator of the originator', () => {
	assert.deepEqual(sample.from, {routingIndicator: 'RUEHRO', address: 'AMEMBASSY ROME'});
});

test('it has one action addressee', () => {
	assert.deepEqual(sample.actionAddressees, [addressee('RUEHC', 'SECSTATE WASHDC', 'IMMEDIATE', '8355')]);
});

test('it has thirteen info addressees, the collective without a number', () => {
	assert.deepEqual(sample.infoAddressees, [
		addressee('RUEHDL', 'EUROPEAN POLITICAL COLLECTIVE', 'PRIORITY', null),
		addressee('RUEHBW', 'AMEMBASSY BELGRADE', 'PRIORITY', '0321'),
		addressee('RUEHRL', 'AMEMBASSY BERLIN', 'PRIORITY', '1772'),
		addressee('RUEHLO', 'AMEMBASSY LONDON', 'PRIORITY', '1389'),
		addressee('RUEHMO', 'AMEMBASSY MOSCOW', 'PRIORITY', '4356'),
		addressee('RUEHFR', 'AMEMBASSY PARIS', 'PRIORITY', '2284'),
		addressee('RUEHFL', 'AMCONSUL FLORENCE', 'PRIORITY', '2465'),
		addressee('RUEHMIL', 'AMCONSUL MILAN', 'PRIORITY', '8749'),
		addressee('RUEHNP', 'AMCONSUL NAPLES', 'PRIORITY', '2626'),
		addressee('RUEHPS', 'USOFFICE PRISTINA', 'PRIORITY', '0404'),
		addressee('RUCNDT', 'USMISSION USUN NEW YORK', 'PRIORITY', '0766'),
		addressee('RUEHVEN', 'USMISSION USOSCE', 'PRIORITY', '0330'),
		addressee('RUEHNO', 'USMISSION USNATO', 'PRIORITY', '2880'),
	]);
});

test('its classification line has level and section, the lines below it the captions, each once', () => {
	assert.equal(sample.classification, 'CONFIDENTIAL');
	assert.deepEqual(sample.section, {number: 1, of: 2});
	assert.deepEqual(sample.captions, ['SIPDIS', 'NOFORN']);
	assert.deepEqual(sample.passingInstructions, []);
});

test('its fields are read whether or not they are links', () => {
	assert.deepEqual(sample.executiveOrder, {
		order: '12958',
		text: 'DECL: 07/01/2017',
		declassifyOn: '2017-07-01',
	});
	assert.deepEqual(sample.tags, ['PREL', 'PGOV', 'UNSC', 'SR', 'VI', 'IT']);
	assert.deepEqual(sample.persons, []);
	assert.equal(sample.subject, 'KOSOVO: ITALIANS NOT READY TO DISCUSS INDEPENDENCE WITHOUT UNSC RESOLUTION');
});

test('its first reference is an e-mail, its second a cable of the same year', () => {
	assert.deepEqual(sample.references, [
		{label: 'A', kind: 'email', text: 'BLACK-ESCOBAR EMAIL 6/15/07', mrn: null},
		{label: 'B', kind: 'cable', text: 'ROME 1305', mrn: '07ROME1305'},
	]);
});

test('the doubled label of its authority is kept as printed once', () => {
	assert.deepEqual(sample.classifiedBy, {
		text: 'Classified by David D. Pearce, Acting Deputy Chief of Mission, for reasons 1.4 (b) and (d).',
		name: 'David D. Pearce',
		reasons: ['1.4 (b)', '1.4 (d)'],
	});
});

test('its headings are the underlined one, and the word before its comment', () => {
	assert.deepEqual(sample.headings, [
		{title: 'Summary', kind: 'underlined', paragraph: 0},
		{title: 'Comment', kind: 'inline', paragraph: 4},
	]);
});

test('it has five paragraphs, all with the same marking', () => {
	assert.deepEqual(
		sample.paragraphs.map(({text: _, ...rest}) => rest),
		[1, 2, 3, 4, 5].map(number => ({number, portionMark: 'C/NF', asWritten: 'C/NF', inherited: false})),
	);
});

test('its paragraphs are complete, from their first words to their last', () => {
	assert.deepEqual(
		sample.paragraphs.map(({text: words}) => [words.slice(0, 40), words.slice(-40), words.length]),
		[
			["FM D'Alema is convinced of the need to e", "ttle Kosovo's status issue. End Summary.", 1098],
			['On June 16, poloffs delivered ref a poin', ' Kosovo will be a crucial test for ESDP.', 1115],
			["During D'Alema's visit to Belgrade, Kost", 'aybe if the plan had a different name.."', 1000],
			['De Cardona stated that the GOI was suppo', 'rything possible to secure a resolution.', 603],
			['Comment. Italy still stands by its polic', 'ngerous for his weak government as well.', 769],
		],
	);
});

test('what interrupts its paragraphs is not in their text', () => {
	const [first, second, , fourth] = sample.paragraphs.map(({text: words}) => words);
	assert.match(first ?? '', /De Cardona said that D'Alema was convinced after/);
	assert.match(second ?? '', /recognize Kosovo, Italy's bipartisan support/);
	assert.match(fourth ?? '', /everything possible to secure a resolution\.$/);
	for (const {text: words} of sample.paragraphs) {
		assert.doesNotMatch(words, /SIPDIS|ROME 0000|\n|\s{2}/);
	}
});

test('its last line is the signature', () => assert.equal(sample.signature, 'Spogli'));

function addressee(
	routingIndicator: string,
	address: string,
	precedence: string,
	messageNumber: string | null,
) {
	return {routingIndicator, address, precedence, messageNumber, excluded: []};
}
