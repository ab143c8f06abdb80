/**
 * Every setting of the user's file, each once: the file is read by this table, and `cables config` is written from it.
 * A setting that the program also saves has the same name there.
 */
import {isAbsolute} from 'node:path';
import {
	citationStyleOf,
	countTargets,
	defaultSettings,
	isMeasure,
	leastShare,
	mostShare,
	previewForms,
} from '../../app/settings/settings.js';
import {listSorts} from '../../cable/summary/list-sorts.js';
import {citationStyles} from '../../citation/styles.js';
import {colourChoice, themeChoice} from '../../command-line/options/appearance-choices.js';
import type {Measure} from '../../layout/layout.js';
import {letterCases} from '../../search/find.js';
import {numberWithin, oneOf, onOrOff, type Setting} from './setting-kinds.js';

/** Every setting of the user's file, in its order. */
export const settingsTable = {
	sort: oneOf('sort', listSorts, 'what the list is sorted by at the start', defaultSettings.sort),
	isReversed: onOrOff(
		'descending',
		'whether the list begins with the newest, the highest, the last letter',
		defaultSettings.isReversed,
	),
	measure: {
		name: 'measure',
		words: 'the columns of a line of text',
		default: defaultSettings.measure,
		read: value => (isMeasure(value) ? value : undefined),
		must: 'be a number of columns, or "full"',
	} satisfies Setting<Measure>,
	isAsPrinted: onOrOff('as-printed', 'whether lines break as in the file', defaultSettings.isAsPrinted),
	isSoftened: onOrOff(
		'soft-capitals',
		'whether text all in capitals is shown in small letters',
		defaultSettings.isSoftened,
	),
	countTarget: oneOf(
		'count-target',
		countTargets,
		'what the number in 12g counts: paragraphs or lines',
		defaultSettings.countTarget,
	),
	hasHints: onOrOff('hints', 'whether the last line shows the most useful keys', defaultSettings.hasHints),
	isHighlighting: onOrOff(
		'highlight-matches',
		'whether what was found is highlighted',
		defaultSettings.isHighlighting,
	),
	findCase: oneOf(
		'find-case',
		letterCases,
		'whether capitals matter when / finds words in a cable: if typed (smart), never (ignore), always (exact)',
		defaultSettings.findCase,
	),
	preview: oneOf(
		'preview',
		previewForms,
		'where the list shows a preview of the selected cable, if the screen has room',
		defaultSettings.preview,
	),
	previewShare: numberWithin(
		'preview-size',
		[leastShare, mostShare],
		'how much of the screen the preview takes, in percent',
		defaultSettings.previewShare,
	),
	citationStyle: oneOf(
		'citation-style',
		citationStyles,
		'how citations are written',
		citationStyleOf(defaultSettings),
	),
	theme: oneOf('theme', themeChoice.choices, themeChoice.words, 'auto'),
	colour: oneOf('color', colourChoice.choices, colourChoice.words, 'auto'),
	hasMouse: onOrOff('mouse', 'whether the program uses the mouse; selecting text then needs Shift', false),
	isAscii: onOrOff('ascii', 'whether only ASCII characters are drawn', false),
	published: {
		name: 'published',
		words: 'the file of a published index to use for its folder; none if empty',
		default: '',
		read: value => (value === '' || (typeof value === 'string' && isAbsolute(value)) ? value : undefined),
		must: 'be the full path of a file, or ""',
	} satisfies Setting<string>,
	isSecure: onOrOff(
		'secure',
		'whether to run no other program and write no file of your choice; true in either file wins',
		false,
	),
	escapeTimeout: numberWithin(
		'escape-timeout',
		[0, 1000],
		'how long Escape waits for the rest of a key, in milliseconds; a slow link needs more',
		100,
	),
};

/** What the user's file sets. */
export type ConfiguredValues = {
	readonly [Name in keyof typeof settingsTable]?: (typeof settingsTable)[Name] extends Setting<infer Value>
		? Value
		: never;
};
