/** Damage to fields: to what their labels say, to their words, or to what stands after them. */
import type {Cable, Range} from '../../../source/cable/cable.js';
import type {Damage, Edit} from './damage.js';
import {firstOf, inserted, numberLine, replaced} from './places.js';

/** The damages of fields. */
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
		name: 'SIPDIS after the tags',
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
		name: 'quotation marks and apostrophes of the subject as entities',
		isMarkup: true,
		edits: cable => {
			const subject = firstOf(cable, 'subject');
			return [
				...replaced(cable, subject, /'/, () => '&#39;'),
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
	const below = new Set(['paragraph', 'heading', 'message-attributes']);
	return cable.blocks.find(({type}) => below.has(type))?.start ?? cable.text.length;
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
