/** The references of the open cable, in its REF field and in its text, and what each leads to. */
import {type Cable, type Range, type Reference, slice} from '../../../cable/cable.js';
import {messageReferenceNumber, referenceMrn, references} from '../../../cable/facts/numbers.js';
import {textReferences} from '../../../cable/facts/text-references.js';
import {wordsOf} from '../../../cable/joined-text.js';
import {type Mrn, nameSameMessage, parseMrn} from '../../../cable/mrn.js';
import type {Listed} from '../../../cable/summary/summary.js';
import {kindNotes} from '../../../layout/head/references.js';
import type {Marked} from '../../../layout/highlight.js';
import type {ReaderScreen} from '../../state/screen.js';
import type {Folder} from '../../state/state.js';

/** A reference: where it stands, its words, and what it may lead to. */
export type ReferenceStop = {
	readonly type: 'reference';
	readonly offset: number;
	readonly pieces: readonly Range[];
	readonly isInText: boolean;
	readonly words: string;
	readonly targets: readonly ReferenceTarget[];
	/** The paragraph that it points to. */
	readonly paragraph: number | undefined;
};

/** What a reference names: a message with the cables of the folder that have its number, or something else. */
export type ReferenceTarget = {
	readonly kind: Reference['kind'];
	readonly letter: string | undefined;
	readonly words: string;
	readonly mrn: Mrn | undefined;
	readonly cables: readonly Listed[];
};

/** What the items of the REF field name, in order. */
export function listedTargets({cable, named}: ReaderScreen): readonly ReferenceTarget[] {
	return references(cable).map(reference => targetOf(cable, reference, named));
}

/** All references, those of the REF field first. */
export function referenceStops(reader: ReaderScreen): readonly ReferenceStop[] {
	const known = memo.get(reader.cable);
	if (known?.named === reader.named) {
		return known.stops;
	}
	const stops = [...listedStops(reader), ...textStops(reader)];
	memo.set(reader.cable, {named: reader.named, stops});
	return stops;
}

const memo = new WeakMap<
	Cable,
	{readonly named: ReaderScreen['named']; readonly stops: readonly ReferenceStop[]}
>();

/** The stretches of the text that are references, with their roles. */
export function markedReferences(reader: ReaderScreen): readonly Marked[] {
	return referenceStops(reader)
		.flatMap(stop => stop.pieces.map(({start, end}) => ({start, end, role: roleOf(stop, reader)})))
		.sort((one, other) => one.start - other.start);
}

function roleOf({offset, targets}: ReferenceStop, {selected}: ReaderScreen): Marked['role'] {
	if (offset === selected) {
		return 'selected-reference';
	}
	return targets.some(({cables}) => cables.length > 0) ? 'reference' : 'missing-reference';
}

/** Why a target cannot be followed, or what can be. */
export function missingWords(
	{cable}: ReaderScreen,
	{kind, mrn, words}: ReferenceTarget,
	around: Folder['around'],
): string {
	const own = messageReferenceNumber(cable);
	if (mrn !== undefined) {
		return own !== undefined && nameSameMessage(own, mrn)
			? `${mrn} is this cable`
			: `${mrn}${aroundWords[around ?? 'read']}`;
	}
	const note = kind === 'cable' ? 'without a year' : kindNotes[kind];
	return note === '' ? `${words}: not a cable` : `${words}: ${note}`;
}

const aroundWords: Readonly<Record<NonNullable<Folder['around']>, string>> = {
	read: ' is not in this folder',
	reading: ': the folder is still being read',
	'too-large': ': the folder of this file is too large; open the folder',
	unreadable: ': the folder of this file was not read',
};

/** The note on a cable that is not known because the folder around a file has not been read. */
export function aroundNote(around: Folder['around']): string | undefined {
	return around === undefined || around === 'read' ? undefined : aroundNotes[around];
}

const aroundNotes = {
	reading: 'folder being read',
	'too-large': 'folder too large to look in',
	unreadable: 'folder not read',
} as const;

/** The numbers that are here instead of one that is not: `here are 1301, 1309`. */
export function nearWords(near: readonly Mrn[]): string {
	const serials = near.map(mrn => parseMrn(mrn)?.serial ?? mrn);
	return near.length === 0 ? '' : `here ${near.length === 1 ? 'is' : 'are'} ${serials.join(', ')}`;
}

function targetOf(cable: Cable, reference: Reference, named: ReaderScreen['named']): ReferenceTarget {
	const mrn = referenceMrn(cable, reference);
	return {
		kind: reference.kind,
		letter: reference.label && slice(cable, reference.label).toUpperCase(),
		words: wordsOf(cable.reading, reference.pieces),
		mrn,
		cables: mrn === undefined ? [] : (named[mrn] ?? []),
	};
}

function listedStops(reader: ReaderScreen): readonly ReferenceStop[] {
	const all = references(reader.cable);
	return listedTargets(reader).flatMap((target, index): readonly ReferenceStop[] => {
		const pieces = all[index]?.pieces ?? [];
		const offset = pieces[0]?.start;
		const {words} = target;
		return offset === undefined
			? []
			: [
					{
						type: 'reference',
						offset,
						pieces,
						isInText: false,
						words,
						targets: [target],
						paragraph: undefined,
					},
				];
	});
}

function textStops(reader: ReaderScreen): readonly ReferenceStop[] {
	const {cable, named} = reader;
	const listed = listedTargets(reader);
	return textReferences(cable).flatMap(
		({pieces, items, mrn, paragraph, letter}): readonly ReferenceStop[] => {
			const offset = pieces[0]?.start;
			const words = wordsOf(cable.reading, pieces);
			const own: ReferenceTarget[] =
				mrn === undefined ? [] : [{kind: 'cable', letter, words, mrn, cables: named[mrn] ?? []}];
			const targets = [...own, ...items.flatMap(index => listed[index] ?? [])];
			return offset === undefined
				? []
				: [{type: 'reference', offset, pieces, isInText: true, words, targets, paragraph}];
		},
	);
}
