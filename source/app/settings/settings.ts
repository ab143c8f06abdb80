import {type ListSort, listSorts} from '../../cable/summary/list-sorts.js';
import {type CitationStyle, citationStyles} from '../../citation/styles.js';
import type {Measure} from '../../layout/layout.js';
import {MEASURE} from '../../layout/page.js';
import {type LetterCase, letterCases} from '../../search/find.js';

/** The user's settings, kept from one run to the next. */
export type Settings = {
	readonly sort: ListSort;
	/** Whether the order is descending: newest first, Z to A. */
	readonly isReversed: boolean;
	/** How citations are written, if it was chosen. */
	readonly citationStyle?: CitationStyle;
	/** The columns of a line of text. */
	readonly measure: Measure;
	/** Whether the lines of a cable are those of its file. */
	readonly isAsPrinted: boolean;
	/** Whether text in capitals is shown in small letters. */
	readonly isSoftened: boolean;
	/** Whether the last line shows the most useful keys. */
	readonly hasHints: boolean;
	/** What a number before `g` and `G` is that of. */
	readonly countTarget: CountTarget;
	/** Whether what was found is highlighted. */
	readonly isHighlighting: boolean;
	/** Whether capitals differ from small letters in what is looked for in a cable. */
	readonly findCase: LetterCase;
	/** Where the list has a preview of the selected cable, if the screen has room for it. */
	readonly preview: PreviewForm;
	/** How much of the screen that is, in percent. */
	readonly previewShare: number;
	/** Whether the lines for a newcomer were shown. */
	readonly isWelcomed: boolean;
};

/** What is numbered in a text: its paragraphs, by which cables are cited, or its lines on the screen. */
export const countTargets = ['paragraph', 'line'] as const;

/** What a number that is typed counts in a text. */
export type CountTarget = (typeof countTargets)[number];

/** Where a preview may stand: beside the list, below it, or nowhere. */
export const previewForms = ['right', 'below', 'off'] as const;

/** The place of the preview. */
export type PreviewForm = (typeof previewForms)[number];

/** The least and the most that a preview may take of the screen, in percent. */
export const leastShare = 20;
export const mostShare = 80;

/** The newest cable first. */
export const defaultSettings: Settings = {
	sort: 'date',
	isReversed: true,
	measure: MEASURE,
	isAsPrinted: false,
	isSoftened: false,
	hasHints: true,
	countTarget: 'paragraph',
	isHighlighting: true,
	findCase: 'smart',
	preview: 'right',
	previewShare: 45,
	isWelcomed: false,
};

/** The settings in a parsed file; whatever is missing or wrong has its default. */
export function readSettings(value: unknown): Settings {
	const record =
		typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
	const {
		sort,
		isReversed,
		citationStyle,
		measure,
		isAsPrinted,
		isSoftened,
		hasHints,
		countTarget,
		isHighlighting,
		findCase,
		preview,
		previewShare,
		isWelcomed,
	} = record;
	const style = citationStyles.find(known => known === citationStyle);
	return {
		sort: listSorts.find(key => key === sort) ?? defaultSettings.sort,
		isReversed: typeof isReversed === 'boolean' ? isReversed : defaultSettings.isReversed,
		...(style && {citationStyle: style}),
		measure: isMeasure(measure) ? measure : defaultSettings.measure,
		isAsPrinted: isAsPrinted === true,
		isSoftened: isSoftened === true,
		hasHints: hasHints !== false,
		countTarget: countTargets.find(known => known === countTarget) ?? defaultSettings.countTarget,
		isHighlighting: isHighlighting !== false,
		findCase: letterCases.find(known => known === findCase) ?? defaultSettings.findCase,
		preview: previewForms.find(known => known === preview) ?? defaultSettings.preview,
		previewShare: isPreviewShare(previewShare) ? previewShare : defaultSettings.previewShare,
		isWelcomed: isWelcomed === true,
	};
}

/** Whether a value is a number of columns, or as many as there are. */
export function isMeasure(value: unknown): value is Measure {
	return value === 'full' || (Number.isSafeInteger(value) && Number(value) > 0);
}

/** Whether a value is how much of the screen a preview may take. */
function isPreviewShare(value: unknown): value is number {
	return Number.isSafeInteger(value) && Number(value) >= leastShare && Number(value) <= mostShare;
}

/** How citations are written; in the first style until another is chosen. */
export function citationStyleOf({citationStyle = citationStyles[0]}: Settings): CitationStyle {
	return citationStyle;
}

/** Whether an order starts with the greatest unless reversed: newest, highest, most. Names start with A. */
export function beginsWithGreatest(sort: ListSort): boolean {
	return sort !== 'post' && sort !== 'subject';
}

/** The order in words, for the status line. */
export function describeOrder({sort, isReversed}: Pick<Settings, 'sort' | 'isReversed'>): string {
	switch (sort) {
		case 'date':
			return isReversed ? 'newest first' : 'oldest first';
		case 'post':
			return isReversed ? 'by post, reversed' : 'by post';
		case 'subject':
			return isReversed ? 'by subject, reversed' : 'by subject';
		case 'classification':
			return isReversed ? 'highest classification first' : 'lowest classification first';
		case 'size':
			return isReversed ? 'longest first' : 'shortest first';
		case 'cited':
			return isReversed ? 'most cited first' : 'least cited first';
		default:
			return sort satisfies never;
	}
}
