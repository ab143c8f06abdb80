import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {test} from 'node:test';
import {parseCable} from '../../../source/cable/parse.js';
import {furtherStarts} from '../../../source/cable/within-file/cable-starts.js';
import {cableToJson} from '../../../source/formats/json.js';
import {ownCorpora} from '../../corpora.js';
import {root} from '../../root.js';
import {shippedCables, textsIn} from '../text-files.js';
import {first, second, third, transmitted, withoutTransmission} from './several.js';

/** The texts of the cables of a file, which together are its text. */
function cableTexts(text: string): readonly string[] {
	const starts = [0, ...furtherStarts(text)];
	return starts.length === 1 ? [text] : starts.map((start, index) => text.slice(start, starts[index + 1]));
}

const {mrnsOf, subjectsOf} = {
	mrnsOf: (text: string) => cableTexts(text).map(part => cableToJson(parseCable('x', part)).mrn),
	subjectsOf: (text: string) => cableTexts(text).map(part => cableToJson(parseCable('x', part)).subject),
};
const quoted = (text: string) => text.replace(/^/gm, '> ');

/** What several cables are joined by. */
const several: Readonly<Record<string, string>> = {
	'a blank line': [first, second].map(transmitted).join('\n'),
	nothing: [first, second].map(cable => transmitted(cable).trimEnd()).join('\n'),
	'end marks': [first, second].map(cable => `${transmitted(cable)}NNNN\n\n`).join(''),
	'a rule': [first, second].map(transmitted).join('\n==========\n\n'),
	'titles with numbers': [first, second]
		.map((cable, index) => `Cable ${index + 1}\n\n${transmitted(cable)}\n`)
		.join(''),
	'the head of a mail': [first, second]
		.map(transmitted)
		.join('\n-----Original Message-----\nFrom: Fritz\nTo: Sapt\nSubject: FW: another\n\n'),
	'the words of a mail': [first, second]
		.map(transmitted)
		.join('\nHere is the other one, which is longer.\n\nFritz\n\n'),
	'the words of a mail that announce the other': [first, second]
		.map(transmitted)
		.join('\nAnd this is what the consulate wrote to us on the same day:\n\n'),
	'quotations with words between them': [first, second]
		.map(cable => quoted(transmitted(cable)))
		.join('\n\nAnd here is the other:\n\n'),
	'numbered words': [first, second]
		.map(
			(cable, index) =>
				`${index + 1}. The ${index === 0 ? 'first' : 'second'} one:\n\n${transmitted(cable)}\n`,
		)
		.join(''),
	'numbers in brackets': [first, second]
		.map((cable, index) => `[${index + 1}] 07${cable.post}${cable.serial}\n\n${withoutTransmission(cable)}`)
		.join('\n'),
	'notices of an extract': [first, second]
		.map(
			cable =>
				`This record is a partial extract of the original cable.\n\n${withoutTransmission(cable).replace('\nSAPT\n', '')}`,
		)
		.join('\n'),
	'a signature, without lines of transmission': [first, second].map(withoutTransmission).join('\n'),
	'quotation in a mail': quoted([first, second].map(transmitted).join('\n')),
	'a page of HTML': `<html><pre>${transmitted(first)}</pre><pre>${transmitted(second)}</pre></html>`,
	'a page of HTML with titles between rules': `<html><body>${[first, second]
		.map(cable => `<hr>\n<h2>07${cable.post}${cable.serial}</h2>\n<pre>\n${transmitted(cable)}</pre>\n`)
		.join('')}</body></html>`,
	'pages of HTML one after the other': [first, second]
		.map(
			cable =>
				`<!DOCTYPE html>\n<html><head><title>Cable</title></head>\n<body><pre>${transmitted(cable)}</pre></body></html>\n`,
		)
		.join(''),
	'a page of HTML without preformatted text': `<html><body>${[first, second]
		.map(cable => `<div>${transmitted(cable).replace(/\n/g, '<br>\n')}</div>`)
		.join('\n')}</body></html>`,
	'lines with carriage returns': [first, second].map(transmitted).join('\n').replace(/\n/g, '\r\n'),
};

for (const [joint, text] of Object.entries(several)) {
	test(`two cables are two, joined by ${joint}`, () => {
		assert.deepEqual(subjectsOf(text), ['TOLLS', 'BRIDGES']);
		assert.equal(cableTexts(text).join(''), text);
	});
}

test('two cables that a post sent in the same minute are two, unless a digit of a number was misread', () => {
	const sent = (serial: number, subject: string) =>
		transmitted({...first, serial, subject}).replace(/R 1812..Z/, 'R 181211Z');
	assert.deepEqual(mrnsOf(`${sent(1452, 'TOLLS')}\n${sent(1460, 'BRIDGES')}`), [
		'07STRELSAU1452',
		'07STRELSAU1460',
	]);
	assert.equal(mrnsOf(`${sent(1452, 'TOLLS')}\n${sent(1462, 'TOLLS')}`).length, 1);
});

test('no fact of a cable goes into another', () => {
	const parts = [first, second, third].map(transmitted);
	const facts = (text: string) => ({...cableToJson(parseCable('x', text)), problems: []});
	assert.deepEqual(cableTexts(parts.join('\n\n')).map(facts), parts.map(facts));
});

/** What has two headers, or looks as if it had, and is one cable. */
const one: Readonly<Record<string, string>> = {
	'sections with their headers': [1, 2]
		.map(number =>
			transmitted(first)
				.replace('UNCLAS STRELSAU', `UNCLAS SECTION 0${number} OF 02 STRELSAU`)
				.replace('1. (U)', `${number}. (U)`),
		)
		.join('NNNN\n'),
	'a quoted cable': transmitted(first).replace(
		'SAPT',
		`2. (U) It said: QTE\n\n${withoutTransmission(second)}\nUNQTE\n\nSAPT`,
	),
	'a quoted cable with lines of transmission': transmitted(first).replace(
		'SAPT',
		`2. (U) This came.\nQUOTE\n${transmitted(second).slice(transmitted(second).indexOf('R 1812'))}\nUNQUOTE\n\nSAPT`,
	),
	'the text of a cable': transmitted(first).replace(
		'SAPT',
		`2. (U) BEGIN TEXT OF ZENDA 88\n\n${withoutTransmission(second)}\nEND TEXT.\n\nSAPT`,
	),
	'a cable that is repeated': transmitted(first).replace(
		'SAPT',
		`2. (U) FOLLOWING REPEAT OF ZENDA 88\n\n${withoutTransmission(second)}`,
	),
	'a cable after a colon': transmitted(first).replace(
		'SAPT',
		`2. (U) The consulate wrote:\n\n${withoutTransmission(second)}`,
	),
	'a section whose number was misread': [1, 2]
		.map(number =>
			transmitted(first)
				.replace('UNCLAS STRELSAU', `UNCLAS SECTION 0${number} OF 02 STRELSAU`)
				.replace('000512', `00051${number}`),
		)
		.join('NNNN\n'),
	'a cable under a heading': transmitted(first).replace(
		'SAPT',
		`2. (U) There is more.\n\nTHE CONSULATE\n-------------\n\n${withoutTransmission(second).replace('SAPT', '')}\nSAPT`,
	),
	'the same cable twice': transmitted(first).repeat(2),
	'lines that begin with the label of a subject': transmitted(first).replace(
		'SAPT',
		'2. (U) SUBJECT: BRIDGES\nSUBJECT: GAUGES\n\nSAPT',
	),
};

for (const [what, text] of Object.entries(one)) {
	test(`${what} is not a second cable`, () => {
		assert.deepEqual(furtherStarts(text), []);
	});
}

test('each of the texts of the tests, but for those of several, is one cable', () => {
	const folders = [
		shippedCables,
		path.join(root, 'test', 'corpora'),
		path.join(root, 'test', 'cable', 'parse'),
	];
	for (const {name, text} of folders.flatMap(textsIn)) {
		assert.deepEqual(furtherStarts(text), [], name);
	}
});

test('any two of the shipped cables are two, where each has a subject and a signature', () => {
	const whole = textsIn(shippedCables).filter(
		({text}) => /^SUBJECT: /m.test(text) && /\n\n[A-Z]+\n*$/.test(text),
	);
	assert.ok(whole.length > 10);
	for (const [index, {text}] of whole.entries()) {
		const next = whole[(index + 1) % whole.length]?.text ?? '';
		assert.deepEqual(mrnsOf(`${text}\n\n${next}`), [...mrnsOf(text), ...mrnsOf(next)]);
	}
});

/** A telegram of 1974 with the archivists' entry below it, and the entry of another of which there is nothing else. */
const ofLaPaz = (serial: string) =>
	readFileSync(path.join(ownCorpora, 'nara', `1974LAPAZ${serial}.txt`), 'utf8');
const [whole, entryAlone] = [ofLaPaz('01760'), ofLaPaz('02230')];

test('the entry of a telegram of which there is nothing else is a cable, wherever it stands', () => {
	const other = ofLaPaz('03003');
	for (const texts of [
		[whole, entryAlone],
		[entryAlone, whole],
		[whole, entryAlone, other],
		[entryAlone, entryAlone.replaceAll('02230', '02231'), whole],
	]) {
		for (const between of ['\n\n', '\nNNNN\n\n']) {
			assert.equal(cableTexts(texts.join(between)).length, texts.length);
		}
	}
	assert.deepEqual(mrnsOf([whole, entryAlone].join('\n')), ['1974LAPAZ01760', '1974LAPAZ02230']);
});

test('the entry of a telegram is no other cable, above it or below it, once or twice', () => {
	const at = whole.indexOf('Message Attributes');
	const [text, entry] = [whole.slice(0, at), whole.slice(at)];
	for (const one of [whole, `${entry}\n\n${text}`, `${whole}\n\n${entry}`]) {
		assert.equal(cableTexts(one).length, 1);
	}
});

test('a text that is too large to be analysed is not parted', () => {
	assert.deepEqual(furtherStarts(transmitted(first) + transmitted(second) + 'x'.repeat(1024 * 1024)), []);
});
