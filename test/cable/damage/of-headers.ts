/** Damage to the header: the classification line, what stands between it and the fields, the addresses. */
import type {Cable, Range} from '../../../source/cable/cable.js';
import {blocksOf} from '../../../source/cable/facts/block-queries.js';
import type {Damage, Edit, Edits} from './damage.js';
import {inserted, numberLine, postAndSerial, replaced} from './places.js';

const classificationWord =
	/U\s?N\s?C\s?L\s?A\s?S(?:\s?S\s?I\s?F\s?I\s?E\s?D)?|C\s?O\s?N\s?F\s?I\s?D\s?E\s?N\s?T\s?I\s?A\s?L|S\s?E\s?C\s?R\s?E\s?T|L\s?I\s?M\s?I\s?T\s?E\s?D O\s?F\s?F\s?I\s?C\s?I\s?A\s?L U\s?S\s?E/;

function classificationAs(changed: (word: string) => string): Edits {
	return cable => replaced(cable, numberLine(cable), classificationWord, word => changed(word ?? ''));
}

/** The start of the first field below the classification line, where passing lines stand. */
function aboveFields(cable: Cable): number | undefined {
	const line = numberLine(cable);
	const field = cable.blocks.find(
		({type, start}) =>
			start > (line?.start ?? 0) && (type === 'executive-order' || type === 'tags' || type === 'subject'),
	);
	return line && field?.start;
}

function aboveFieldsInserted(words: string): Edits {
	return cable => {
		const at = aboveFields(cable);
		return at === undefined ? [] : [inserted(at, words)];
	};
}

function addressesOf(cable: Cable): readonly Range[] {
	return blocksOf(cable, 'address-line').filter(({role}) => role === 'info' || role === 'action');
}

/** A line after one of the addresses, below the first. */
function amongAddresses(words: string): Edits {
	return cable => {
		const line = addressesOf(cable)[2];
		return line ? [inserted(line.start, words)] : [];
	};
}

/** The damages of headers. */
export const damagesOfHeaders: readonly Damage[] = [
	{
		name: 'the first letter of the classification doubled',
		edits: classificationAs(word => word.charAt(0) + (word.charAt(1) === ' ' ? ' ' : '') + word),
	},
	{
		name: 'the first letter of the classification lost',
		edits: classificationAs(word => word.replace(/^\w\s?/, '')),
	},
	{name: 'the classification in small letters', edits: classificationAs(word => word.toLowerCase())},
	{
		name: 'the classification with figures for letters',
		edits: classificationAs(word => word.replace('O', '0').replace('I', '1')),
	},
	{
		name: 'the classification with blanks between its letters',
		edits: classificationAs(word => [...word.replaceAll(' ', '')].join(' ')),
	},
	{
		name: 'the number run on with SIPDIS and a passing line',
		destroys: ['captions'],
		edits: cable => {
			const serial = numberLine(cable)?.messageNumber?.serial;
			return serial ? [inserted(serial.end, ' SIPDIS DEPT FOR EUR/WE AND INR')] : [];
		},
	},
	{
		name: 'twenty passing lines above the fields',
		edits: aboveFieldsInserted(
			`${Array.from({length: 20}, (_, index) => `DEPT PASS TO OFFICE ${String.fromCharCode(65 + index)} FOR ACTION\n`).join('')}\n`,
		),
	},
	{
		name: "an archivist's box of dashes above the fields",
		edits: aboveFieldsInserted(
			'-----------------------------------\nThis copy was made from microfilm.\nSome of its lines cannot be read.\n-----------------------------------\n\n',
		),
	},
	{
		name: 'a list of offices above the fields',
		edits: aboveFieldsInserted('INFO LOG-00 EUR-01 SAS-00 FA-00 /002R\n\n'),
	},
	{
		name: 'the day on which a publisher passed it above the fields',
		edits: aboveFieldsInserted('Pass Monday, 23 February 2009, 17:24\n\n'),
	},
	{
		name: 'office symbols after an addressee',
		edits: amongAddresses('RUEKJCS/SECDEF WASHDC//USDP:PDUSDP/ISA:EUR//\n'),
		destroys: ['to', 'info'],
	},
	{
		name: 'a post excluded among the addressees',
		edits: amongAddresses('XMT AMCONSUL HENTZAU\n'),
		destroys: ['to', 'info'],
	},
	{
		name: 'a page mark after TO',
		edits: cable => {
			const {post, serial} = postAndSerial(cable);
			const line = addressesOf(cable)[1];
			return line ? [inserted(line.start, `TO PAGE 02 ${post} ${serial} 091826Z\n`)] : [];
		},
	},
	{name: 'a fraction of SECTION in small letters', edits: sectionInSmallLetters},
];

function sectionInSmallLetters(cable: Cable): readonly Edit[] {
	return replaced(
		cable,
		numberLine(cable),
		/SECTION (\d\d) OF (\d\d)/,
		(_, number, of) => `SECTION ${number} of ${of}`,
	);
}
