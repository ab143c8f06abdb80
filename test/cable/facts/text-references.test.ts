import assert from 'node:assert/strict';
import {test} from 'node:test';
import {messageReferenceNumber, referenceMrn, references} from '../../../source/cable/facts/numbers.js';
import {textReferences} from '../../../source/cable/facts/text-references.js';
import {wordsOf} from '../../../source/cable/joined-text.js';
import {parseCable} from '../../../source/cable/parse.js';
import {cableText} from '../../app/texts.js';

const listed = ['ROME 1305', '05 ZENDA 31', 'BLACK-ESCOBAR E-MAIL 6/15/07', 'STATE A-12'];

/** What each reference of a paragraph says, what it names, and the paragraph that it points to. */
function found(sentence: string, items: readonly string[] = listed): readonly string[] {
	const text = cableText({number: 512, subject: 'TOLLS', references: items, body: `1. (C) ${sentence}\n`});
	const cable = parseCable('x.txt', text);
	const all = references(cable);
	return textReferences(cable).map(({pieces, items: named, mrn, paragraph}) => {
		const targets = named.map(index => {
			const reference = all[index];
			return reference && (referenceMrn(cable, reference) ?? reference.kind);
		});
		const place = paragraph === undefined ? [] : [`¶${paragraph}`];
		return [wordsOf(cable.reading, pieces), '=', mrn ?? (targets.join('|') || 'nothing'), ...place].join(' ');
	});
}

function check(sentence: string, expected: readonly string[], items?: readonly string[]): void {
	test(`references in: ${sentence.replaceAll('\n', ' / ')}`, () => {
		assert.deepEqual(found(sentence, items), expected);
	});
}

check('He said so (ref A).', ['ref A = 07ROME1305']);
check('As in REF (B), he knew.', ['REF (B) = 05ZENDA31']);
check('The points of ref a were clear.', ['ref a = 07ROME1305']);
check('Refs A, B, and C differ.', ['Refs A = 07ROME1305', 'B = 05ZENDA31', 'C = email']);
check('See refs A through C.', ['refs A = 07ROME1305', 'C = email']);
check('See ref A, para 3, again.', ['ref A, para 3 = 07ROME1305 ¶3']);
check('See ref B paras 14-15.', ['ref B paras 14 = 05ZENDA31 ¶14']);
check('Under para 2 of ref A he is right.', ['ref A = 07ROME1305 ¶2']);
check('PARA 3D REF B IS OLD.', ['REF B = 05ZENDA31 ¶3']);
check('It was pouched (ref D).', ['ref D = airgram']);
check('The map came with refair.', ['refair = airgram']);
check('We agree with reftel.', ['reftel = 07ROME1305'], ['ROME 1305']);
check("REFTEL'S MENTION OF IT.", ["REFTEL'S = 07ROME1305"], ['ROME 1305']);
check('We agree with reftels.', ['reftels = 07ROME1305|05ZENDA31|email']);
check('He cited ref G.', ['ref G = nothing']);
check('Per reftel a copy was sent.', ['reftel = 07ROME1305'], ['ROME 1305']);
check('A line ends in ref\nA and in Rome\n1305.', ['ref A = 07ROME1305', 'Rome 1305 = 07ROME1305']);
check('As 05 ROME 12 says, and 07ROME1333.', ['05 ROME 12 = 05ROME12', '07ROME1333 = 07ROME1333']);
check('SEE LA PAZ 5021 OF AUGUST 16, 1973.', ['LA PAZ 5021 = 73LAPAZ5021']);
check('IN LA PAZ TELEGRAM NO. 608 WE SAID.', ['LA PAZ TELEGRAM NO. 608 = 07LAPAZ608']);
check('STATE 49329 AND 49330 SAY.', ['STATE 49329 = 07STATE49329', '49330 = 07STATE49330']);
check('The post knows (Zenda 88).', ['Zenda 88 = 07ZENDA88']);
check('EMBTEL 498 AND DEPTEL 12345.', ['EMBTEL 498 = 07STRELSAU498', 'DEPTEL 12345 = 07STATE12345']);
check('See Rome 1305, para 4.', ['Rome 1305 = 07ROME1305 ¶4']);

// The cable is number 512 of its post: without a year a number far above that is of the year before.
check('As Strelsau 1187 said.', ['Strelsau 1187 = 06STRELSAU1187']);
check('See STRELSAU 532.', ['STRELSAU 532 = 07STRELSAU532']);
check('See STRELSAU 533 AND 498.', ['STRELSAU 533 = 06STRELSAU533', '498 = 07STRELSAU498']);
check('EMBTEL 7697 AND DEPTEL 7697.', ['EMBTEL 7697 = 06STRELSAU7697', 'DEPTEL 7697 = 07STATE7697']);
check('See 07 STRELSAU 1187.', ['07 STRELSAU 1187 = 07STRELSAU1187']);

// What the REF field has with its year is meant where the text leaves the year out.
check('As Strelsau 1187 said.', ['Strelsau 1187 = 79STRELSAU1187'], ['79 STRELSAU 1187']);
check('See Zenda 31.', ['Zenda 31 = 05ZENDA31']);
check('See Zenda 31.', ['Zenda 31 = 06ZENDA31'], ['79 ZENDA 31', '06 ZENDA 31', '04 ZENDA 31']);
check('See Zenda 31.', ['Zenda 31 = 06ZENDA31'], ['08 ZENDA 31', '06 ZENDA 31']);
check('See 04 Zenda 31; see Rome 31.', ['04 Zenda 31 = 04ZENDA31', 'Rome 31 = 07ROME31']);

for (const sentence of [
	'References to the end, because each answered.',
	'The referee was referred to it. Preference A is not reform B.',
	'IN LA PAZ 200 STUDENTS MARCHED; IN ROME 1974 WAS A GOOD YEAR.',
	'UNSCR 1737 and Resolution 1244, Article 12, P.L. 480.',
	'He was in Rome, 12 May 2007, and in Rome 14 May.',
	'Rome 1,305 tons; Rome 12.5 percent; Rome 12:30; Rome 1305/06/07.',
	'On June 18 ROME 20 PERCENT were absent.',
	'In March 2007 the State 1 party won.',
	'With reference to this he is silent.',
]) {
	check(sentence, []);
}

test('a cable has no references of the text in its header', () => {
	const cable = parseCable(
		'x.txt',
		cableText({number: 512, subject: 'REF A OF ROME 1305', references: listed}),
	);
	assert.equal(messageReferenceNumber(cable), '07STRELSAU512');
	assert.deepEqual(textReferences(cable), []);
});

test('a reference stands where its words are in the file', () => {
	const text = cableText({number: 512, subject: 'X', references: listed, body: '1. (C) See ref\nB now.\n'});
	const cable = parseCable('x.txt', text);
	const [only] = textReferences(cable);
	assert.deepEqual(
		only?.pieces.map(({start, end}) => text.slice(start, end)),
		['ref', 'B'],
	);
});
