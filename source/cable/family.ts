import type {Family} from './cable.js';
import {classificationLine} from './classification-line.js';
import {isBlank, type Line} from './lines.js';
import {paragraphStart} from './paragraph-start.js';
import {fieldLabel} from './parse-fields.js';
import {dateLine, isAttributesTitle, isPageMark, isPartialNotice} from './recognise.js';

/** How the text came down to us, told from the form of its lines; `text` where too little says that it is a cable. */
export function familyOf(lines: readonly Line[]): Family {
	const signs = new Set<Sign>();
	let seen = 0;
	for (const line of lines) {
		if (isBlank(line)) {
			continue;
		}
		for (const sign of signsOf(line)) {
			signs.add(sign);
		}
		if (++seen === LINES_LOOKED_AT) {
			break;
		}
	}
	const evidence = [...signs].reduce((sum, sign) => sum + weights[sign], 0);
	if (evidence < ENOUGH) {
		return 'text';
	}
	return families.find(({tells}) => tells.some(sign => signs.has(sign)))?.family ?? 'cablegate';
}

const LINES_LOOKED_AT = 160;

/** Two signs that only a telegram has, or one of these and two that other papers may have as well. */
const ENOUGH = 3;

/** How much each form of line says that the text is a telegram. */
const weights = {
	transmission: 3,
	partial: 3,
	attributes: 3,
	'office-page': 3,
	originator: 2,
	date: 2,
	'page-mark': 2,
	'executive-order': 2,
	tags: 2,
	'message-number': 2,
	'printed-key': 2,
	'smart-key': 2,
	telegram: 1,
	subject: 1,
	references: 1,
	sender: 1,
	'marked-paragraph': 2,
} as const;

type Sign = keyof typeof weights;

const families: readonly {readonly family: Family; readonly tells: readonly Sign[]}[] = [
	{family: 'nara', tells: ['attributes', 'office-page']},
	{family: 'cablegate', tells: ['transmission', 'originator']},
	{family: 'smart', tells: ['smart-key']},
	{family: 'printout', tells: ['printed-key']},
	{family: 'frus', tells: ['telegram']},
];

function signsOf(line: Line): readonly Sign[] {
	const {text} = line;
	return forms.filter(({test}) => test(text, line)).map(({sign}) => sign);
}

const forms: readonly {readonly sign: Sign; readonly test: (text: string, line: Line) => boolean}[] = [
	{sign: 'transmission', test: text => /^V?ZCZC[A-Z]{2}|^ZN[RY] [A-Z]{5}\b/.test(text)},
	{sign: 'originator', test: text => /^DE R[A-Z]{3,7}\b/.test(text)},
	{sign: 'partial', test: isPartialNotice},
	{sign: 'attributes', test: isAttributesTitle},
	{
		sign: 'office-page',
		test: text => /^(?:ACTION|ORIGIN) [A-Z]{1,5}-\d\d\b|^PAGE 0?1 +[A-Z].*\d{6}Z$/.test(text),
	},
	{sign: 'date', test: (_, line) => dateLine(line) !== undefined},
	{sign: 'page-mark', test: isPageMark},
	{sign: 'executive-order', test: text => fieldLabel(text)?.name === 'executive-order'},
	{sign: 'tags', test: text => fieldLabel(text)?.name === 'tags'},
	{sign: 'subject', test: text => fieldLabel(text)?.name === 'subject'},
	{sign: 'references', test: text => /^REF/.test(text) && fieldLabel(text)?.name === 'references'},
	{sign: 'message-number', test: (_, line) => classificationLine(line)?.messageNumber !== undefined},
	{
		sign: 'printed-key',
		test: text => /^(?:Action|Captions|Info|Originator|Message Reference Number):/.test(text),
	},
	{sign: 'smart-key', test: text => /^(?:MRN|Date\/DTG):/.test(text)},
	{sign: 'telegram', test: text => /^TELEGRAM$/.test(text)},
	{sign: 'sender', test: text => /^FM [A-Z]{3}/.test(text)},
	{sign: 'marked-paragraph', test: text => paragraphStart(text)?.isMarked === true},
];
