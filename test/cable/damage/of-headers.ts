/** Damage to the header: the classification line, what stands between it and the fields, the addresses. */
import type {Cable, Range} from '../../../source/cable/cable.js';
import {blocksOf} from '../../../source/cable/facts/block-queries.js';
import type {Damage, Edit, Edits} from './damage.js';
import {firstOf, inserted, numberLine, postAndSerial, replaced} from './places.js';

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
		name: 'office symbols behind an addressee',
		edits: amongAddresses('RUEKJCS/SECDEF WASHDC//USDP:PDUSDP/ISA:EUR//\n'),
		destroys: ['to', 'info'],
	},
	{
		name: 'a post excluded among the addressees',
		edits: amongAddresses('XMT AMCONSUL HENTZAU\n'),
		destroys: ['to', 'info'],
	},
	{
		name: 'a page mark behind TO',
		edits: cable => {
			const {post} = postAndSerial(cable);
			const line = addressesOf(cable)[1];
			return line ? [inserted(line.start, `TO PAGE 02 ${post} 091826Z\n`)] : [];
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

/** Damage to what a label says, or to what stands behind it. */
export const damagesOfFields: readonly Damage[] = [
	...[
		['SUBJECT:', 'SUBJ:'],
		['SUBJECT:', 'UBJECT:'],
		['SUBJECT:', 'SUBJECT;'],
		['SUBJECT:', 'Subject:'],
		['TAGS:', 'TAGES:'],
		['TAGS:', 'TAS:'],
		['TAGS:', 'TAG:'],
		['TAGS:', 'tags:'],
		['TAGS:', 'AGS:'],
		['REF:', 'REFS:'],
		['REF:', 'Ref(s):'],
		['REF:', 'REFTELS:'],
		['E.O. 12958:', 'E.0. 12958:'],
		['E.O. 12958:', 'EO 12958'],
		['E.O. 12958:', 'E.O. 12958'],
	].map(
		([label = '', other = '']): Damage => ({
			name: `${other} for ${label}`,
			edits: cable => {
				const at = cable.text.search(new RegExp(`^${label.replaceAll('.', '\\.')}`, 'm'));
				return at >= 0 && at < endOfHeader(cable) ? [{start: at, end: at + label.length, words: other}] : [];
			},
		}),
	),
	{
		name: 'REF glued to the subject',
		edits: cable => {
			const [subject, references] = [firstOf(cable, 'subject'), firstOf(cable, 'references')];
			const [last] = subject?.pieces.slice(-1) ?? [];
			return last && references && references.start >= last.end && references.start - last.end < 4
				? [{start: last.end, end: references.start, words: ''}]
				: [];
		},
	},
	{
		name: 'tags without blanks',
		edits: cable => {
			const [first, second] = firstOf(cable, 'tags')?.tags ?? [];
			return first && second && first.end - first.start === 4 && second.end - second.start === 4
				? [{start: first.end, end: second.start, words: ''}]
				: [];
		},
	},
	{
		name: 'SIPDIS behind the tags',
		destroys: ['captions'],
		edits: cable => {
			const last = firstOf(cable, 'tags')?.tags.at(-1);
			return last && /^\s*\n/.test(cable.text.slice(last.end)) ? [inserted(last.end, ' SIPDIS')] : [];
		},
	},
	...['SENSITIVE BUT UNCLASSIFIED', 'CORRECTED COPY', 'NOFORN'].map(
		(words): Damage => ({
			name: `${words} below the subject`,
			destroys: ['captions', 'classification'],
			edits: cable => {
				const subject = firstOf(cable, 'subject');
				return subject && numberLine(cable) && subject.start > (numberLine(cable)?.start ?? 0)
					? [inserted(subject.end, `${words}\n`)]
					: [];
			},
		}),
	),
	{
		name: 'an ampersand of the subject as an entity',
		edits: cable => {
			const subject = firstOf(cable, 'subject');
			return [
				...replaced(cable, subject, /&(?!\w+;)/, () => '&amp;'),
				...replaced(cable, subject, /"/, () => '&quot;'),
			];
		},
	},
	{
		name: 'the reference list in small letters',
		edits: cable => lowered(cable, firstOf(cable, 'references')?.references ?? []),
	},
	{
		name: 'a letter O for the zero of a reference',
		edits: cable => {
			const found = firstOf(cable, 'references')?.references.find(
				({messageNumber}) =>
					messageNumber &&
					/[1-9]0\d/.test(cable.text.slice(messageNumber.serial.start, messageNumber.serial.end)),
			);
			return replaced(cable, found?.messageNumber?.serial, /(?<=[1-9])0(?=\d)/, () => 'O');
		},
	},
	{
		name: 'a blank line within the reference list',
		edits: cable => {
			const all = firstOf(cable, 'references')?.references ?? [];
			const last = all.at(-1)?.label;
			return last && all.length > 1 && /\n\s*$/.test(cable.text.slice(0, last.start))
				? [inserted(last.start, '\n')]
				: [];
		},
	},
	...['EcoPol Chief ', 'A/DCM ', "Charge' d'Affaires ", 'D/Ambassador ', 'Acting Polcouns '].map(
		(title): Damage => ({
			name: `${title.trim()} before the name of who classified`,
			edits: cable => {
				const name = firstOf(cable, 'classified-by')?.name;
				return name ? [inserted(name.start, title)] : [];
			},
		}),
	),
	{
		name: 'the label of who classified doubled',
		edits: cable => {
			const piece = firstOf(cable, 'classified-by')?.pieces[0];
			return piece ? [inserted(piece.start, 'CLASSIFIED BY: ')] : [];
		},
	},
	...['BY REASONS', 'F0R REASONS', 'REASON:', 'BASED ON'].map(
		(words): Damage => ({
			name: `${words} before the reasons`,
			edits: cable =>
				replaced(cable, firstOf(cable, 'classified-by'), /\bfor reasons?(?: of)?\b/i, () => words),
		}),
	),
];

function endOfHeader(cable: Cable): number {
	return (
		cable.blocks.find(({type}) => type === 'paragraph' || type === 'heading')?.start ?? cable.text.length
	);
}

/** The labels and the words of references in small letters, as far as they are cables or have a label. */
function lowered(
	cable: Cable,
	references: readonly {readonly label?: Range; readonly messageNumber?: {readonly post: Range}}[],
): readonly Edit[] {
	const ranges = references.flatMap(({label, messageNumber}) => [label, messageNumber?.post]);
	const edits = new Map<number, Edit>();
	for (const range of ranges) {
		if (range) {
			edits.set(range.start, {...range, words: cable.text.slice(range.start, range.end).toLowerCase()});
		}
	}
	return [...edits.values()];
}
